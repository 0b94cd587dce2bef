// One instance of the app's WebAssembly: an event goes in; HTML and effects come out.

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** crypto.getRandomValues gives at most this many bytes a call (Web Cryptography API). */
const RANDOM_AT_ONCE = 65536;

export class Machine {
  #module;
  #exports;
  #html = null;
  #effects = [];

  constructor(module) {
    this.#module = module;
    this.renew();
  }

  /** Starts anew. After a trap the old instance is unusable: its stack and state are off. */
  renew() {
    const host = {
      render: (at, count) => { this.#html = this.#text(at, count); },
      effect: (at, count) => { this.#effects.push(this.#text(at, count)); },
      log: (at, count) => console.error(this.#text(at, count)),
      random: (at, count) => {
        for (let done = 0; done < count; done += RANDOM_AT_ONCE) {
          const rest = Math.min(RANDOM_AT_ONCE, count - done);
          crypto.getRandomValues(this.#bytes(at + done, rest));
        }
      },
    };
    this.#exports = new WebAssembly.Instance(this.#module, { host }).exports;
  }

  /**
   * Hands over one event.
   * Returns the HTML of the whole app, or null where it is as before, and the effects.
   * Throws what WebAssembly throws when the app traps.
   */
  receive(event) {
    this.#html = null;
    const effects = this.#call('receive', JSON.stringify(event));
    return { html: this.#html, effects: effects.map((text) => JSON.parse(text)) };
  }

  /** Assesses one case, both as JSON text: what `unknot assess --json` does. */
  assess(text) { return this.#call('assess', text)[0]; }

  /** Puts a text into the inbox and calls; returns the texts that came out. */
  #call(name, text) {
    this.#effects = [];
    const bytes = encoder.encode(text);
    const at = this.#exports.inbox(bytes.length);
    this.#bytes(at, bytes.length).set(bytes);
    this.#exports[name](bytes.length);
    return this.#effects;
  }

  // A new view each time: when the memory grows, older views are detached.
  #bytes(at, count) { return new Uint8Array(this.#exports.memory.buffer, at, count); }
  #text(at, count) { return decoder.decode(this.#bytes(at, count)); }
}
