// The service worker. Keeps every file of one version of the app, so that it works with no server.
// In front of this text the packing puts `version`, and `files`: each path with the hash of its bytes.

const prefix = `unknot ${self.registration.scope} `;
const shelf = prefix + version;
const START = 'index.html';

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

/** Loads a file and compares its bytes, so that a version is whole or is not taken at all. */
async function fetchChecked(path) {
  for (const cache of ['default', 'reload']) {
    const answer = await fetch(address(path), { cache });
    const bytes = await answer.arrayBuffer();
    if (!answer.ok || await hash(bytes) !== files[path]) continue;
    // Made anew, because an answer that was redirected may not be given to a page; the bytes are
    // unpacked already.
    const headers = new Headers(answer.headers);
    headers.delete('Content-Encoding');
    headers.delete('Content-Length');
    return new Response(bytes, { headers });
  }
  throw new Error(`${path} is not the file of this version`);
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
