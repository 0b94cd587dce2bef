// The thin host of the app: events go in, HTML and effects come out. All reasoning and all views are
// Swift, in app.wasm.
import { Awake } from './awake.js';
import { download, effects } from './effects.js';
import { listen } from './events.js';
import { Health } from './health.js';
import { load } from './load.js';
import { Machine } from './machine.js';
import { morph } from './morph.js';
import { Speech } from './speech.js';
import { openStore } from './store.js';
import { Worker } from './worker.js';

/** Two traps closer together than this: starting again does not help. */
const TRAPS_APART_MS = 5000;
/** The first view is on the screen by then. */
const AFTER_FIRST_VIEW_MS = 300;

const root = document.getElementById('app');
const waiting = [];
let busy = true;  // until the app has heard that it started
let machine;
let store;
let carryOut;
let health;
let trappedAt = -Infinity;
let finished = false;

/** Gives the app an event, now or, while it works on another one, right after. */
function send(on, value) {
  if (finished) return;
  waiting.push(event(on, value));
  work();
}

function event(on, value) {
  return { now: Date.now(), offset: -new Date().getTimezoneOffset(), on, value };
}

function work() {
  if (busy) return;
  busy = true;
  while (waiting.length && !finished) {
    let answer;
    try {
      answer = machine.receive(waiting.shift());
    } catch (error) {
      recover(error);
      return;
    }
    if (answer.html !== null) show(answer.html);
    for (const effect of answer.effects) perform(effect);
  }
  busy = false;
}

function show(html) {
  root.removeAttribute('aria-busy');
  // Removing a focused control makes the browser fire events of its own: they are not the person's.
  const before = waiting.length;
  morph(root, html);
  waiting.length = before;
}

function perform(effect) {
  const deed = carryOut[effect.do];
  if (!deed) {
    console.error(`The app asked for an effect that this host does not know: ${effect.do}`);
    return;
  }
  try {
    deed(effect);
  } catch (error) {
    console.error(`The effect ${effect.do} failed:`, error);
  }
}

/** Begins anew from what is stored; `more` events follow at once. */
async function restart(more = []) {
  waiting.length = 0;
  await begin(more);
}

/** Begins from what is stored; what was tapped while the app was loaded follows. */
async function begin(more = []) {
  busy = true;
  const [kept, persisted, movement] = await Promise.all([
    store.read(), isPersisted(), health.recent(),
  ]);
  const facts = {
    seed: seed(),
    language: navigator.language,
    entries: kept.entries,
    draft: kept.draft,
    movement,
    path: location.hash,
    standalone: matchMedia('(display-mode: standalone)').matches || navigator.standalone === true,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    speech: Speech.available,
    vibrate: 'vibrate' in navigator,
    wakeLock: Awake.available,
    online: navigator.onLine,
    persisted,
  };
  const first = [event('host.started', JSON.stringify(facts)), ...more];
  if (!store.lasts) first.push(event('host.storageUnavailable', null));
  waiting.unshift(...first);
  busy = false;
  work();
}

/** Whether the browser has promised to keep what is stored. */
async function isPersisted() {
  return await navigator.storage?.persisted?.().catch(() => false) ?? false;
}

/** 64 random bits as 16 hexadecimal digits. */
function seed() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** After a trap: a new instance from what is stored; after a second one soon, the calm page. */
async function recover(error) {
  console.error('The app stopped:', error);
  carryOut.tick({ on: false });
  carryOut.hush();
  carryOut.keepAwake({ on: false });
  const soon = performance.now() - trappedAt < TRAPS_APART_MS;
  trappedAt = performance.now();
  if (soon) {
    calm();
    return;
  }
  try {
    machine.renew();
    await restart([event('host.trapped', String(error))]);
  } catch (again) {
    console.error('The app could not start again:', again);
    calm();
  }
}

/** When the browser has nothing else to do. */
function whenIdle(deed) {
  // Safari has no requestIdleCallback.
  if (globalThis.requestIdleCallback) requestIdleCallback(deed);
  else setTimeout(deed, AFTER_FIRST_VIEW_MS);
}

/** The page that needs no app: nothing is lost, and what can be done. */
function calm() {
  finished = true;
  root.hidden = true;
  const page = document.getElementById('calm');
  page.hidden = false;
  page.querySelector('h1').focus();
  const on = (id, deed) => document.getElementById(id).addEventListener('click', deed);
  on('calm-again', () => location.reload());
  on('calm-fresh', async () => {
    await store?.draft('').catch(() => {});
    location.reload();
  });
  on('calm-keep', async () => {
    const kept = await store?.read();
    download('unknot-journal.ndjson', (kept?.entries ?? []).join('\n') + '\n', 'application/x-ndjson');
  });
}

async function start() {
  history.scrollRestoration = 'manual';
  listen(root, send);
  try {
    const [module, opened] = await Promise.all([load('app.wasm'), openStore()]);
    store = opened;
    machine = new Machine(module);
  } catch (error) {
    console.error('The app could not start:', error);
    calm();
    return;
  }
  const worker = new Worker(send);
  health = new Health(send);
  carryOut = effects({ store, worker, health, send, restart });
  // For tests and for the curious: the same assessment as on the command line.
  globalThis.unknotAssess = (text) => machine.assess(text);
  document.addEventListener('visibilitychange', () => {
    const visible = document.visibilityState === 'visible';
    if (visible) worker.look();
    send(visible ? 'host.visible' : 'host.hidden', null);
  });
  window.addEventListener('online', () => send('host.online', null));
  window.addEventListener('offline', () => send('host.offline', null));
  window.addEventListener('popstate', () => send('host.back', location.hash));
  await begin();
  whenIdle(() => send('host.idle', null));
  await worker.start();
}

start();
