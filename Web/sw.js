// The service worker. Keeps every file of one version of the app, so that it works with no server.
// In front of this text the packing puts `site`: its version, and each path with the hash of its bytes.

const { version, files } = site;
const prefix = `unknot ${self.registration.scope} `;
const shelf = prefix + version;
const START = 'index.html';
const APP = 'app.wasm';
const GZIP_BEGINS_WITH = 0x1f;

/** The address of a file in just this version; `index.html` is loaded as the folder itself. */
function address(path) {
  return new URL(`${path === START ? './' : path}?v=${files[path]}`, self.registration.scope).href;
}

self.addEventListener('install', (event) => event.waitUntil(install()));

async function install() {
  const cache = await caches.open(shelf);
  await Promise.all(Object.keys(files).map(async (path) => {
    const kept = await keptEarlier(path);
    await cache.put(address(path), kept ?? await fetchChecked(path));
  }));
}

/** A file that an older version has with the same bytes. */
async function keptEarlier(path) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const kept = await (await caches.open(name)).match(address(path));
    if (kept) return kept;
  }
  return undefined;
}

/**
 * Takes a file and compares its bytes, so that a version is whole or is not taken at all. What the
 * page has loaded just now is in the browser's cache, so nothing is loaded twice.
 */
async function fetchChecked(path) {
  for (const [from, cache] of ways(path)) {
    const asked = { cache, mode: 'same-origin' };
    const answer = await fetch(new URL(from, self.registration.scope), asked).catch(() => null);
    if (!answer?.ok) continue;
    const bytes = await new Response(await plain(from, answer)).arrayBuffer();
    if (await hash(bytes) !== files[path]) continue;
    // Made anew, because an answer that was redirected may not be given to a page; the bytes are
    // unpacked already, and every host names another type for WebAssembly.
    const type = path === APP ? 'application/wasm' : answer.headers.get('Content-Type');
    return new Response(bytes, { headers: { 'Content-Type': type, 'Unknot-Kept': 'yes' } });
  }
  throw new Error(`${path} is not the file of this version`);
}

/** Where a file may be had from, and how, the cheapest first. */
function ways(path) {
  const itself = path === START ? './' : path;
  const all = [[itself, 'force-cache'], [itself, 'reload']];
  // Where the host compresses nothing, the page has taken this one (host/load.js).
  return path === APP ? [[`${APP}.gz`, 'only-if-cached'], ...all] : all;
}

/** The bytes of a file, unpacked where the browser did not do so. */
async function plain(from, answer) {
  if (!from.endsWith('.gz')) return answer.body;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes[0] !== GZIP_BEGINS_WITH) return bytes;
  return new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'));
}

async function hash(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, files[START].length);
}

self.addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate() {
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== shelf);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

// Only the page, asked by the person, puts a new version in charge.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const scope = self.registration.scope;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length) || START;
  if (Object.hasOwn(files, path)) event.respondWith(serve(path, event.request));
});

async function serve(path, request) {
  const kept = await (await caches.open(shelf)).match(address(path));
  return kept ?? fetch(request);
}
