// The thin host of the app: events go in, HTML and effects come out. All reasoning and all views are
// Swift, in app.wasm.
import { Awake } from './awake.js';
import { calm, missingAbilities } from './calm.js';
import { effects } from './effects.js';
import { listen } from './events.js';
import { turn } from './files.js';
import { Health } from './health.js';
import { load } from './load.js';
import { Machine } from './machine.js';
import { morph } from './morph.js';
import { Speech } from './speech.js';
import { openStore } from './store.js';
import { Windows } from './windows.js';
import { Worker } from './worker.js';

/** Two traps closer together than this: starting again does not help. */
const TRAPS_APART_MS = 5000;
/** The first view is on the screen by then. */
const AFTER_FIRST_VIEW_MS = 300;
/** So many stored lines are read within a few milliseconds. */
const LINES_AT_ONCE = 200;

/** A window as low as a phone on its side. */
const LOW_WINDOW_PX = 520;
/** Text about half as large again as usual. */
const LARGE_TEXT_PX = 25;
/** What a fixed foot may take of such a window. */
const FOOT_SHARE = 0.25;
/** Room for the four sides of the body beside each other. */
const WIDE = matchMedia('(min-width: 64rem)');

const root = document.getElementById('app');
const encoder = new TextEncoder();
const waiting = [];
let busy = true;  // until the app has heard that it started
let machine;
let store;
let carryOut;
let health;
let trappedAt = -Infinity;
let finished = false;

/**
 * Gives the app an event, now or, while it works on another one, right after. `bytes` belong to it.
 */
function send(on, value, bytes) {
  if (finished) return;
  waiting.push(happened(on, value, bytes));
  work();
}

function happened(on, value, bytes) {
  return { event: { now: Date.now(), offset: -new Date().getTimezoneOffset(), on, value }, bytes };
}

function work() {
  if (busy) return;
  busy = true;
  while (waiting.length && !finished) {
    if (!give(waiting.shift())) return;
  }
  busy = false;
}

/** False where the app stopped. */
function give({ event, bytes }) {
  let answer;
  try {
    answer = machine.receive(event, bytes);
  } catch (error) {
    recover(error);
    return false;
  }
  if (answer.html !== null) show(answer.html);
  for (const effect of answer.effects) perform(effect);
  return true;
}

function show(html) {
  root.removeAttribute('aria-busy');
  // Removing a focused control makes the browser fire events of its own: they are not the person's.
  const before = waiting.length;
  morph(root, html);
  waiting.length = before;
  fitFoot();
}

/** In low windows and with large text the foot goes with the page where it would take too much. */
function fitFoot() {
  const foot = root.querySelector('.bottom');
  if (!foot) return;
  const isLow = innerHeight < LOW_WINDOW_PX
    || parseFloat(getComputedStyle(document.documentElement).fontSize) >= LARGE_TEXT_PX;
  root.toggleAttribute('data-low', isLow && foot.offsetHeight > innerHeight * FOOT_SHARE);
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
  try {
    await begin(more);
  } catch (error) {
    console.error('What is stored cannot be read:', error);
    stopForGood('unreadable');
  }
}

/** Begins from what is stored; what was tapped while the app was loaded follows. */
async function begin(more = []) {
  busy = true;
  const [kept, persisted, movement] = await Promise.all([
    store.read(), isPersisted(), health.recent(),
  ]);
  const facts = {
    seed: seed(),
    version: document.querySelector('meta[name=version]').content,
    language: navigator.language,
    path: location.hash,
    standalone: matchMedia('(display-mode: standalone)').matches || navigator.standalone === true,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    speech: Speech.available,
    vibrate: 'vibrate' in navigator,
    wakeLock: Awake.available,
    online: navigator.onLine,
    wide: WIDE.matches,
    persisted,
  };
  for (let at = 0; at < kept.lines.length; at += LINES_AT_ONCE) {
    if (!give(happened('host.stored', null, joined(kept.lines.slice(at, at + LINES_AT_ONCE))))) return;
    await turn();
  }
  const draft = kept.draft === null ? undefined : encoder.encode(kept.draft);
  const first = [happened('host.started', facts, draft), ...more];
  if (movement.length) first.push(happened('host.movement', movement.join('\n')));
  if (!store.lasts) first.push(happened('host.storageUnavailable', null));
  waiting.unshift(...first);
  busy = false;
  work();
}

function joined(lines) { return encoder.encode(lines.join('\n')); }

/** What another window wrote or deleted. */
async function look() {
  if (finished || busy) return;
  const news = await store.news().catch(() => ({ lines: [] }));
  if (news.erased) await restart();
  else if (news.lines.length) send('host.elsewhere', null, joined(news.lines));
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
  carryOut.stopFile();
  const soon = performance.now() - trappedAt < TRAPS_APART_MS;
  trappedAt = performance.now();
  if (soon) {
    stopForGood('failed');
    return;
  }
  try {
    machine.renew();
    await restart([happened('host.trapped', String(error))]);
  } catch (again) {
    console.error('The app could not start again:', again);
    stopForGood('failed');
  }
}

/** When the browser has nothing else to do. */
function whenIdle(deed) {
  // Safari has no requestIdleCallback.
  if (globalThis.requestIdleCallback) requestIdleCallback(deed);
  else setTimeout(deed, AFTER_FIRST_VIEW_MS);
}

function stopForGood(why) {
  finished = true;
  root.hidden = true;
  calm(why);
}

async function start() {
  history.scrollRestoration = 'manual';
  listen(root, send);
  if (missingAbilities().length) {
    stopForGood('missing');
    return;
  }
  const worker = new Worker(send);
  const windows = new Windows(look);
  health = new Health(send);
  carryOut = effects({ get store() { return store; }, worker, windows, health, send, restart });
  try {
    const [module, opened] = await Promise.all([load('app.wasm'), openStore()]);
    store = opened;
    machine = new Machine(module);
  } catch (error) {
    console.error('The app could not start:', error);
    stopForGood('failed');
    return;
  }
  // For tests and for the curious: the same assessment as on the command line.
  globalThis.unknotAssess = (text) => machine.assess(text);
  document.addEventListener('visibilitychange', () => {
    const visible = document.visibilityState === 'visible';
    if (visible) worker.look();
    send(visible ? 'host.visible' : 'host.hidden', null);
  });
  // Browsers go on speaking after the page is gone.
  window.addEventListener('pagehide', () => carryOut.hush());
  window.addEventListener('online', () => send('host.online', null));
  window.addEventListener('offline', () => send('host.offline', null));
  WIDE.addEventListener('change', () => send('host.wide', WIDE.matches ? 'yes' : 'no'));
  window.addEventListener('resize', fitFoot);
  window.addEventListener('popstate', () => send('host.back', location.hash));
  await restart();
  whenIdle(() => send('host.idle', null));
  await worker.start();
}

start();
