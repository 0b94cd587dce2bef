// Reads an export of Apple Health away from the page: the file in pieces, Swift in health.wasm, and
// only the totals of days come back. Nothing of the file is kept.
import { load } from './load.js';

/** What is read of an archive's end: the longest remark and the records before it (ZipDirectory). */
const TAIL = 65_536 + 22 + 20 + 56;
const HEADER = 30;
const PIECE = 1 << 18;
const TELL_EVERY_MS = 100;

const decoder = new TextDecoder();

/** Swift in a worker: bytes are put into its room, answers come out as JSON. */
class Reader {
  #exports;
  #answer = null;

  constructor(module) {
    const host = {
      effect: (at, count) => { this.#answer = JSON.parse(decoder.decode(this.#bytes(at, count))); },
      log: (at, count) => console.error(decoder.decode(this.#bytes(at, count))),
      random: (at, count) => crypto.getRandomValues(this.#bytes(at, count)),
    };
    this.#exports = new WebAssembly.Instance(module, { host }).exports;
  }

  /** Hands bytes to one of its functions; gives back what it answered, or throws why it refuses. */
  ask(name, bytes, ...more) {
    this.#answer = null;
    const at = this.#exports.inbox(Math.max(bytes.length, 1));
    this.#bytes(at, bytes.length).set(bytes);
    this.#exports[name](bytes.length, ...more);
    return this.#answered();
  }

  finish() {
    this.#answer = null;
    this.#exports.finish();
    return this.#answered();
  }

  #answered() {
    if (this.#answer?.refused) throw new Refused(this.#answer.refused);
    return this.#answer;
  }

  #bytes(at, count) { return new Uint8Array(this.#exports.memory.buffer, at, count); }
}

class Refused extends Error {}

/** Reads a file: `{inside, rows, …}`. `tell(part)` hears how far it is, from 0 to 1. */
export async function readExport(module, file, tell) {
  const reader = new Reader(module);
  const bytes = async (start, count) =>
    new Uint8Array(await file.slice(start, start + count).arrayBuffer());
  const begin = await bytes(0, 2);
  const isArchive = begin[0] === 0x50 && begin[1] === 0x4b;
  const [stream, size] = isArchive ? await unpacked(reader, file, bytes) : [file.stream(), file.size];
  const pieces = stream.getReader();
  let done = 0;
  let told = 0;
  try {
    for (;;) {
      const { done: isOver, value } = await pieces.read();
      if (isOver) break;
      done += value.length;
      // More than the archive's list says: it would never end.
      if (isArchive && done > size) throw new Refused('This zip archive is damaged. Export it once more.');
      for (let from = 0; from < value.length; from += PIECE) {
        reader.ask('read', value.subarray(from, from + PIECE));
      }
      if (Date.now() - told > TELL_EVERY_MS) {
        told = Date.now();
        tell(size ? done / size : 0);
      }
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('This file is damaged, or could not be read. Export it once more.');
  } finally {
    pieces.cancel().catch(() => {});
  }
  return reader.finish();
}

/** The unpacked bytes of the file that holds the records, and how many there are. */
async function unpacked(reader, file, bytes) {
  const tailStart = Math.max(0, file.size - TAIL);
  const list = reader.ask('tail', await bytes(tailStart, TAIL), file.size);
  const entry = reader.ask('list', await bytes(list.start, list.size));
  const { start } = reader.ask('header', await bytes(entry.header, HEADER));
  const packed = file.slice(start, start + entry.packed).stream();
  const stream = entry.isDeflated
    ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed;
  return [stream, entry.size];
}

if (typeof DedicatedWorkerGlobalScope !== 'undefined') {
  self.addEventListener('message', async (message) => {
    const file = message.data;
    const tell = (part) => self.postMessage({ progress: part });
    try {
      const found = await readExport(await load('../health.wasm'), file, tell);
      self.postMessage({ found });
    } catch (error) {
      const isKnown = error instanceof Refused;
      if (!isKnown) console.error('The export could not be read:', error);
      self.postMessage({
        refused: isKnown ? error.message : 'Something went wrong while reading. Nothing was kept.',
      });
    }
  });
}
