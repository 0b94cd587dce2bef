// What the device keeps: the lines of the journal, in the order they were written, and one draft.
// IndexedDB; where there is none (some private windows), memory, so that the app works until closed.

const NAME = 'unknot';
const VERSION = 1;
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

  constructor(database) {
    this.#database = database;
    if (!database) return;
    // Another window brings a newer version, or deletes all: let it.
    database.onversionchange = () => database.close();
  }

  /** False where what is saved is gone when the window closes. */
  get lasts() { return this.#database !== null; }

  /** Everything kept: `{entries: [line …], draft: text or null}`. */
  read() {
    return this.#next(async () => {
      const kept = this.#database ? await this.#readDatabase() : { entries: [], draft: this.#draft };
      const ids = new Set(kept.entries.map((entry) => entry.id));
      const waiting = [...this.#waiting].filter(([id]) => !ids.has(id)).map(([, line]) => line);
      return { entries: [...kept.entries.map((entry) => entry.line), ...waiting], draft: kept.draft };
    });
  }

  /** Adds a line once; fails with the reason, and then tries again with the next line. */
  append(id, line) {
    this.#waiting.set(id, line);
    return this.#next(async () => {
      if (!this.#database) return;
      const lines = [...this.#waiting];
      await this.#write(['entries'], 'strict', async (entries) => {
        for (const [name, text] of lines) {
          if (await done(entries.index('id').getKey(name)) === undefined) {
            entries.add({ id: name, line: text });
          }
        }
      });
      for (const [name] of lines) this.#waiting.delete(name);
    });
  }

  /** Replaces the draft; "" deletes it. Of drafts that come fast only the last is written. */
  draft(text) {
    this.#draft = text === '' ? null : text;
    if (!this.#database || this.#draftWriting) return this.#draftWriting ?? Promise.resolve();
    this.#draftWriting = this.#next(() => {
      this.#draftWriting = null;
      const now = this.#draft;
      return this.#write(['draft'], 'relaxed', (draft) => {
        if (now === null) draft.delete(NAME);
        else draft.put(now, NAME);
      });
    });
    return this.#draftWriting;
  }

  erase() {
    this.#waiting.clear();
    this.#draft = null;
    return this.#next(async () => {
      if (!this.#database) return;
      await this.#write(['entries', 'draft'], 'strict', (entries, draft) => {
        entries.clear();
        draft.clear();
      });
    });
  }

  eraseEntries(ids) {
    for (const id of ids) this.#waiting.delete(id);
    return this.#next(async () => {
      if (!this.#database) return;
      await this.#write(['entries'], 'strict', async (entries) => {
        for (const id of ids) {
          const place = await done(entries.index('id').getKey(id));
          if (place !== undefined) entries.delete(place);
        }
      });
    });
  }

  #next(work) {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  async #readDatabase() {
    const transaction = this.#database.transaction(['entries', 'draft'], 'readonly');
    const entries = done(transaction.objectStore('entries').getAll());
    const draft = done(transaction.objectStore('draft').get(NAME));
    return { entries: await entries, draft: (await draft) ?? null };
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

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
