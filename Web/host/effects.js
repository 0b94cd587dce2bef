// Carries out the effects that the app asks for, each by its name.
import { Awake } from './awake.js';
import { Files } from './files.js';
import { Sound } from './sound.js';
import { Speech } from './speech.js';
import { ERASED } from './store.js';

const decoder = new TextDecoder();

/** How often a session hears of the time while it asked to. */
const TICK_MS = 250;
/** A live region speaks a text again only when it was empty in between. */
const LIVE_REGION_PAUSE_MS = 60;
// Read by theme.js at the next start, before anything is drawn.
const THEME = 'unknot.theme';
const KEPT = 'unknot.kept';
const ASKED = 'unknot.asked';

/**
 * The effects as functions by name. `send(on, value)` gives an event to the app; `restart()` begins
 * from what is stored.
 */
export function effects(host) {
  const { worker, windows, health, send, restart } = host;
  const speech = new Speech(send);
  const sound = new Sound(send);
  const awake = new Awake(send);
  const files = new Files(send);
  let ticking = 0;

  function failed(error) {
    // Another window has deleted everything: this one has to begin anew, and writes nothing back.
    if (error?.message === ERASED) restart();
    else send('host.saveFailed', reason(error));
  }

  /** Once, when there is something to keep: may the browser keep it when space is short? */
  async function askToKeep() {
    if (localStorage.getItem(ASKED)) return;
    remember(ASKED, 'yes');
    send('host.keeps', await kept() ? 'yes' : 'no');
  }

  return {
    save: async ({ ids, bytes }) => {
      remember(KEPT, 'yes');
      const lines = decoder.decode(bytes).split('\n');
      try {
        await host.store.append(ids.map((id, at) => ({ id, line: lines[at] })));
      } catch (error) {
        failed(error);
        return;
      }
      send('host.saved', String(ids.length));
      windows.tell('saved');
      if (host.store.lasts) askToKeep();
    },
    draft: ({ bytes }) => host.store.draft(decoder.decode(bytes)).catch(failed),
    erase: async () => {
      try {
        await host.store.erase();
        await health.erase();
      } catch (error) {
        send('host.eraseFailed', reason(error));
        return;
      }
      windows.tell('erased');
      // As on the first visit: no theme, and at the start.
      setTheme('system');
      for (const name of [THEME, KEPT, ASKED]) localStorage.removeItem(name);
      history.replaceState(null, '', location.pathname + location.search);
      await restart();
    },
    eraseEntries: async ({ ids }) => {
      try {
        await host.store.eraseEntries(ids);
      } catch (error) {
        send('host.eraseFailed', reason(error));
        return;
      }
      windows.tell('erased');
    },
    export: ({ name, type, bytes }) => download(name, bytes, type),
    pickFile: () => pickFile(files.give),
    stopFile: () => files.stop(),
    tick: ({ on }) => {
      clearInterval(ticking);
      if (on) ticking = setInterval(() => send('host.tick', null), TICK_MS);
    },
    speak: (effect) => speech.speak(effect),
    hush: () => speech.hush(),
    tone: (effect) => sound.tone(effect),
    vibrate: (effect) => sound.vibrate(effect),
    keepAwake: ({ on }) => awake.keep(on),
    prime: () => {
      speech.prime();
      sound.prime();
    },
    announce: ({ text, assertive }) => announce(text, assertive),
    focus: ({ id }) => focus(id),
    scrollTop: () => window.scrollTo(0, 0),
    route: ({ hash, replace }) => {
      const address = hash || location.pathname + location.search;
      if (replace) history.replaceState(null, '', address);
      else if (hash !== location.hash) history.pushState(null, '', address);
    },
    share: ({ title, text }) => share(title, text),
    print: () => window.print(),
    persist: async () => {
      send('host.persisted', await kept() ? 'yes' : 'no');
    },
    pickHealth: () => health.pick(),
    stopHealth: () => health.cancel(),
    keepHealth: ({ series }) => health.keep(series),
    applyUpdate: () => worker.apply(),
    title: ({ text }) => { document.title = text; },
    theme: ({ name }) => setTheme(name),
  };
}

async function kept() {
  return await navigator.storage?.persist?.().catch(() => false) ?? false;
}

function reason(error) { return error?.name || String(error); }

function announce(text, assertive) {
  const region = document.getElementById(assertive ? 'heard-now' : 'heard');
  region.textContent = '';
  setTimeout(() => { region.textContent = text; }, LIVE_REGION_PAUSE_MS);
}

function focus(id) {
  const element = document.getElementById(id);
  if (!element) return;
  element.focus();
  if (document.activeElement === element) return;
  element.setAttribute('tabindex', '-1');
  element.focus();
}

/** Offers a text or bytes as a file. */
export function download(name, content, type) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read it by then; nothing tells when exactly.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function pickFile(picked) {
  const input = document.createElement('input');
  input.type = 'file';
  input.addEventListener('change', () => { if (input.files[0]) picked(input.files[0]); });
  input.click();
}

/** The share sheet of the device; a file where there is none. */
async function share(title, text) {
  if (!navigator.share) {
    download(`${title}.txt`, text, 'text/plain');
    return;
  }
  try {
    await navigator.share({ title, text });
  } catch (error) {
    if (error.name !== 'AbortError') download(`${title}.txt`, text, 'text/plain');
  }
}

function setTheme(name) {
  if (name === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = name;
  remember(THEME, name);
}

function remember(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch { /* Without storage the next start does without. */ }
}
