// Apple Health: the person picks an export, a worker reads it, and only the totals of days that the
// person wants are kept: in a database of their own, apart from the journal.

const NAME = 'unknot-movement';
const STORE = 'days';
const DAY_MS = 24 * 60 * 60 * 1000;
/** What a week is held against, and some days more. */
const RECENT_DAYS = 70;

export class Health {
  #send;
  #worker = null;
  #rows = [];

  constructor(send) { this.#send = send; }

  /** Lets the person pick a file, and reads it. */
  pick() {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.zip,.xml';
    input.addEventListener('change', () => {
      if (input.files[0]) this.#read(input.files[0]);
    });
    input.click();
  }

  cancel() {
    this.#worker?.terminate();
    this.#worker = null;
    this.#rows = [];
  }

  #read(file) {
    this.cancel();
    this.#send('host.healthProgress', '0');
    this.#worker = new globalThis.Worker('host/health-worker.js', { type: 'module' });
    this.#worker.addEventListener('message', ({ data }) => {
      if (data.progress !== undefined) {
        this.#send('host.healthProgress', String(Math.floor(data.progress * 100)));
        return;
      }
      this.cancel();
      if (data.refused) {
        this.#send('host.healthRefused', data.refused);
        return;
      }
      const { rows, ...summary } = data.found;
      this.#rows = rows;
      this.#send('host.healthFound', JSON.stringify(summary));
    });
    this.#worker.addEventListener('error', () => {
      this.cancel();
      this.#send('host.healthRefused', 'This browser cannot read the file here. Try another one.');
    });
    this.#worker.postMessage(file);
  }

  /** Keeps the totals of these series, in the place of those of an earlier import. */
  async keep(series) {
    const wanted = this.#rows.filter((row) => series.includes(row.series));
    this.#rows = [];
    try {
      const database = await open();
      await new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, 'readwrite');
        const store = transaction.objectStore(STORE);
        for (const row of wanted) store.put(row);
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    } catch (error) {
      this.#send('host.saveFailed', error?.name || String(error));
      return;
    }
    this.#send('host.movement', (await this.recent()).join('\n'));
  }

  /** The lines of the last ten weeks; none where nothing is stored. */
  async recent() {
    const since = new Date(Date.now() - RECENT_DAYS * DAY_MS).toISOString().slice(0, 10);
    try {
      const database = await open();
      const rows = await new Promise((resolve, reject) => {
        const request = database.transaction(STORE).objectStore(STORE).index('day')
          .getAll(IDBKeyRange.lowerBound(since));
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      database.close();
      return rows.map((row) => row.line);
    } catch {
      return [];
    }
  }

  /** Deletes all that was imported. */
  erase() {
    this.cancel();
    return new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(NAME);
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
    });
  }
}

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: ['series', 'day'] }).createIndex('day', 'day');
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}
