// Carries out the effects that the app asks for, each by its name.
import { Awake } from './awake.js';
import { Sound } from './sound.js';
import { Speech } from './speech.js';

/** How often a session hears of the time while it asked to. */
const TICK_MS = 250;
/** A live region speaks a text again only when it was empty in between. */
const LIVE_REGION_PAUSE_MS = 60;
// Read by theme.js at the next start, before anything is drawn.
const THEME = 'unknot.theme';
const KEPT = 'unknot.kept';

/**
 * The effects as functions by name. `send(on, value)` gives an event to the app; `restart()` begins
 * from what is stored.
 */
export function effects({ store, worker, health, send, restart }) {
  const speech = new Speech(send);
  const sound = new Sound(send);
  const awake = new Awake(send);
  let ticking = 0;

  return {
    save: ({ id, line }) => {
      remember(KEPT, 'yes');
      return store.append(id, line).then(
        () => send('host.saved', id),
        (error) => send('host.saveFailed', reason(error)));
    },
    draft: ({ text }) => store.draft(text).catch((error) => send('host.saveFailed', reason(error))),
    erase: async () => {
      try {
        await store.erase();
        await health.erase();
        // As on the first visit: no theme, and at the start.
        setTheme('system');
        for (const name of [THEME, KEPT]) localStorage.removeItem(name);
        history.replaceState(null, '', location.pathname + location.search);
        await restart();
      } catch (error) {
        send('host.saveFailed', reason(error));
      }
    },
    eraseEntries: ({ ids }) => store.eraseEntries(ids).catch(
      (error) => send('host.saveFailed', reason(error))),
    export: ({ name, text, type }) => download(name, text, type),
    pickFile: () => pickFile((text) => send('host.imported', text)),
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
      const kept = await navigator.storage?.persist?.().catch(() => false);
      send('host.persisted', kept ? 'yes' : 'no');
    },
    pickHealth: () => health.pick(),
    cancelHealth: () => health.cancel(),
    keepHealth: ({ series }) => health.keep(series),
    applyUpdate: () => worker.apply(),
    title: ({ text }) => { document.title = text; },
    theme: ({ name }) => setTheme(name),
  };
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

/** Offers a text as a file. */
export function download(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
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
  input.addEventListener('change', async () => {
    if (input.files[0]) picked(await input.files[0].text());
  });
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
