// One instance of the app's WebAssembly: an event goes in; HTML and effects come out.

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** crypto.getRandomValues gives at most this many bytes a call (Web Cryptography API). */
const RANDOM_AT_ONCE = 65536;
const NOTHING = new Uint8Array();

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
      effect: (at, count, bytesAt, bytesCount) => {
        // A copy: the app's memory is its own again once this returns.
        const bytes = this.#bytes(bytesAt, bytesCount).slice();
        this.#effects.push({ text: this.#text(at, count), bytes });
      },
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
   * Hands over one event, with bytes that belong to it (lines, a part of a file) as they are.
   * Returns the HTML of the whole app, or null where it is as before, and the effects, each with the
   * bytes that belong to it.
   * Throws what WebAssembly throws when the app traps.
   */
  receive(event, bytes = NOTHING) {
    this.#html = null;
    const effects = this.#call('receive', encoder.encode(JSON.stringify(event)), bytes);
    return {
      html: this.#html,
      effects: effects.map((effect) => ({ ...JSON.parse(effect.text), bytes: effect.bytes })),
    };
  }

  /** Assesses one case, both as JSON text: what `unknot assess --json` does. */
  assess(text) { return this.#call('assess', encoder.encode(text), NOTHING)[0].text; }

  /** Puts bytes into the inbox and calls; returns what came out. */
  #call(name, text, bytes) {
    this.#effects = [];
    const at = this.#exports.inbox(text.length + bytes.length);
    const inbox = this.#bytes(at, text.length + bytes.length);
    inbox.set(text);
    inbox.set(bytes, text.length);
    this.#exports[name](text.length, bytes.length);
    return this.#effects;
  }

  // A new view each time: when the memory grows, older views are detached.
  #bytes(at, count) { return new Uint8Array(this.#exports.memory.buffer, at, count); }
  #text(at, count) { return decoder.decode(this.#bytes(at, count)); }
}
