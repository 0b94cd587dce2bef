// Loads the app and compiles it while it arrives, whatever the host makes of its files.

const GZIP_BEGINS_WITH = 0x1f;
/** The service worker marks what it gives: it is kept unpacked, and costs no network. */
const KEPT = 'Unknot-Kept';

/**
 * The module of `address`. A host that compresses nothing would send four times the bytes: there
 * `address`.gz is taken, and unpacked here.
 */
export async function load(address) {
  const stop = new AbortController();
  const answer = await asked(address, stop.signal);
  const isPlain = !answer.headers.has('Content-Encoding') && !answer.headers.has(KEPT);
  if (isPlain && 'DecompressionStream' in globalThis) {
    const packed = await asked(`${address}.gz`).catch(() => null);
    if (packed) {
      stop.abort();
      return compile(await unpacked(packed.body));
    }
  }
  return compile(answer.body);
}

async function asked(address, signal) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** Hosts differ in the type that they name, so we name it. */
function compile(body) {
  const code = new Response(body, { headers: { 'Content-Type': 'application/wasm' } });
  if (WebAssembly.compileStreaming) return WebAssembly.compileStreaming(code);
  return code.arrayBuffer().then((bytes) => WebAssembly.compile(bytes));
}

/** Some hosts call a .gz file compressed, and the browser has unpacked it already: its bytes tell. */
async function unpacked(body) {
  const reader = body.getReader();
  const { value: first = new Uint8Array() } = await reader.read();
  const whole = new ReadableStream({
    start(out) { out.enqueue(first); },
    async pull(out) {
      const { done, value } = await reader.read();
      if (done) out.close();
      else out.enqueue(value);
    },
    cancel(reason) { return reader.cancel(reason); },
  });
  return first[0] === GZIP_BEGINS_WITH ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
}
