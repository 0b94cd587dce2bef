// A file that the person picked goes to the app in parts, as the bytes they are, so that the page
// stays alive, shows how far it is, and can be stopped.

/** So much is read within a few milliseconds. */
const PART_BYTES = 32 * 1024;

export class Files {
  #send;
  /** The file at hand; none where it was stopped. */
  #current = null;

  constructor(send) {
    this.#send = send;
    this.give = this.give.bind(this);
  }

  async give(file) {
    this.#current = file;
    this.#send('host.fileOpened', String(file.size));
    try {
      for (let at = 0; at < file.size && this.#current === file; at += PART_BYTES) {
        const part = await file.slice(at, at + PART_BYTES).arrayBuffer();
        if (this.#current === file) this.#send('host.filePart', null, new Uint8Array(part));
        await turn();
      }
    } catch (error) {
      if (this.#current === file) this.#send('host.fileFailed', error?.name ?? String(error));
      this.#current = null;
      return;
    }
    if (this.#current !== file) return;
    this.#current = null;
    this.#send('host.fileEnded', null);
  }

  stop() { this.#current = null; }
}

/** Lets the browser draw, and hear what the person does. */
export function turn() {
  return new Promise((resolve) => { setTimeout(resolve); });
}
