// What the device keeps: the lines of the journal, in the order they were written, and one draft.
// IndexedDB; where there is none (some private windows), memory, so that the app works until closed.

const NAME = 'unknot';
const VERSION = 1;
/** Beside the draft: how often everything was deleted. */
const ERASURES = 'erasures';
/** Why a write is refused: another window has deleted everything since this one has read. */
export const ERASED = 'erased elsewhere';
/** Some browsers never answer when they refuse storage. */
const PATIENCE_MS = 4000;

export async function openStore() {
  try {
    return new Store(await open());
  } catch (error) {
    console.warn('No storage:', error);
    return new Store(null);
  }
}

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      const entries = request.result.createObjectStore('entries', { autoIncrement: true });
      entries.createIndex('id', 'id', { unique: true });
      request.result.createObjectStore('draft');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked by another window'));
    setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
  });
}

class Store {
  #database;
  /** Lines that the database has not taken (yet), by id; all lines where there is no database. */
  #waiting = new Map();
  #draft = null;
  #draftWriting = null;
  /** Writes happen one after the other, in the order they were asked for. */
  #last = Promise.resolve();
  /** The place of the newest line that this window knows, and how often all was erased by then. */
  #newest = 0;
  #erasures = null;

  constructor(database) {
    this.#database = database;
    if (!database) return;
    // Another window brings a newer version, or deletes all: let it.
    database.onversionchange = () => database.close();
  }

  /** False where what is saved is gone when the window closes. */
  get lasts() { return this.#database !== null; }

  /** Everything kept: `{lines: [line …], draft: text or null}`. */
  read() {
    return this.#next(async () => {
      if (!this.#database) return { lines: [...this.#waiting.values()], draft: this.#draft };
      const kept = await this.#readDatabase();
      this.#erasures = kept.erasures;
      this.#newest = kept.places.at(-1) ?? 0;
      const ids = new Set(kept.entries.map((entry) => entry.id));
      const waiting = [...this.#waiting].filter(([id]) => !ids.has(id)).map(([, line]) => line);
      return { lines: [...kept.entries.map(lineOf), ...waiting], draft: kept.draft };
    });
  }

  /** What other windows wrote since: `{lines: [line …]}`, or `{erased: true}`. */
  news() {
    return this.#next(async () => {
      if (!this.#database) return { lines: [] };
      const kept = await this.#readDatabase(IDBKeyRange.lowerBound(this.#newest, true));
      if (kept.erasures !== this.#erasures) return { erased: true };
      this.#newest = kept.places.at(-1) ?? this.#newest;
      return { lines: kept.entries.map(lineOf) };
    });
  }

  /** Adds lines, each once, all or none; fails with the reason, and tries again with the next ones. */
  append(entries) {
    for (const { id, line } of entries) this.#waiting.set(id, line);
    return this.#next(async () => {
      if (!this.#database) return;
      const lines = [...this.#waiting];
      await this.#write(['entries', 'draft'], 'strict', async (kept, draft) => {
        await this.#refuseIfErased(draft);
        const index = kept.index('id');
        // Asked for all at once: ten thousand questions one after the other take seconds.
        const known = await Promise.all(lines.map(([id]) => done(index.getKey(id))));
        lines.forEach(([id, line], at) => { if (known[at] === undefined) kept.add({ id, line }); });
      });
      for (const [id] of lines) this.#waiting.delete(id);
    });
  }

  /** Replaces the draft; "" deletes it. Of drafts that come fast only the last is written. */
  draft(text) {
    this.#draft = text === '' ? null : text;
    if (!this.#database || this.#draftWriting) return this.#draftWriting ?? Promise.resolve();
    this.#draftWriting = this.#next(() => {
      this.#draftWriting = null;
      const now = this.#draft;
      return this.#write(['draft'], 'relaxed', async (draft) => {
        await this.#refuseIfErased(draft);
        if (now === null) draft.delete(NAME);
        else draft.put(now, NAME);
      });
    });
    return this.#draftWriting;
  }

  /** Deletes all. Other windows can then write nothing before they have read again. */
  erase() {
    this.#waiting.clear();
    this.#draft = null;
    return this.#next(async () => {
      if (!this.#database) return;
      await this.#write(['entries', 'draft'], 'strict', async (entries, draft) => {
        const erasures = (await done(draft.get(ERASURES)) ?? 0) + 1;
        entries.clear();
        draft.clear();
        draft.put(erasures, ERASURES);
        this.#erasures = erasures;
      });
    });
  }

  /** Deletes some; other windows have to read again before they write. */
  eraseEntries(ids) {
    for (const id of ids) this.#waiting.delete(id);
    return this.#next(async () => {
      if (!this.#database) return;
      await this.#write(['entries', 'draft'], 'strict', async (entries, draft) => {
        await this.#refuseIfErased(draft);
        const index = entries.index('id');
        const places = await Promise.all(ids.map((id) => done(index.getKey(id))));
        for (const place of places) if (place !== undefined) entries.delete(place);
        draft.put(this.#erasures + 1, ERASURES);
      });
      this.#erasures += 1;
    });
  }

  async #refuseIfErased(draft) {
    const erasures = await done(draft.get(ERASURES)) ?? 0;
    this.#erasures ??= erasures;
    if (erasures !== this.#erasures) throw new Error(ERASED);
  }

  #next(work) {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  async #readDatabase(range) {
    const transaction = this.#database.transaction(['entries', 'draft'], 'readonly');
    const kept = transaction.objectStore('entries');
    const others = transaction.objectStore('draft');
    const [entries, places, draft, erasures] = await Promise.all([
      kept.getAll(range), kept.getAllKeys(range), others.get(NAME), others.get(ERASURES),
    ].map(done));
    return { entries, places, draft: draft ?? null, erasures: erasures ?? 0 };
  }

  /** Runs `work` with the stores named; resolves when all of it is on the device, else rejects. */
  async #write(names, durability, work) {
    try {
      await this.#writeOnce(names, durability, work);
    } catch (error) {
      // The browser closed the database, for example when it ran short of room: once more.
      if (error?.name !== 'InvalidStateError') throw error;
      this.#database = await open();
      await this.#writeOnce(names, durability, work);
    }
  }

  #writeOnce(names, durability, work) {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(names, 'readwrite', { durability });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      Promise.resolve(work(...names.map((name) => transaction.objectStore(name)))).catch((error) => {
        reject(error);
        try { transaction.abort(); } catch { /* It has ended by itself. */ }
      });
    });
  }
}

/** A row that another program damaged is shown to the app as it is, which keeps it aside. */
function lineOf(row) {
  return typeof row?.line === 'string' ? row.line : JSON.stringify(row) ?? String(row);
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
