// The page that needs no app: what is the matter, what can be done, and the way to one's journal.
import { download } from './effects.js';
import { openStore } from './store.js';

/** What each end is called, and the sentence that says what to do. */
const ENDS = {
  failed: ['Unknot has to start again', 'Something in the app failed. What you saved is still on this device.'],
  unreadable: ['Your journal cannot be read just now',
    'The browser does not give back what is stored. Close other windows of Unknot, then start again. If that does not help, restart the browser.'],
  missing: ['This browser cannot run Unknot', ''],
};

/** What the app cannot do without and this browser does not have, in words. */
export function missingAbilities() {
  const found = [];
  if (typeof WebAssembly !== 'object') {
    found.push('WebAssembly. In Lockdown Mode on an iPhone or Mac, turn it off for this site: tap the page settings beside the address, then Lockdown Mode');
  }
  if (!globalThis.crypto?.getRandomValues) found.push('safe random numbers');
  return found;
}

/** Shows the page; `why` is one of `ENDS`. */
export function calm(why) {
  const page = document.getElementById('calm');
  const [heading, words] = ENDS[why];
  const missing = missingAbilities();
  page.querySelector('h1').textContent = heading;
  document.getElementById('calm-why').textContent = words
    || `It lacks ${missing.join(', and ')}. Or open this address in another browser, such as Chrome, Firefox, Edge or Safari, brought up to date.`;
  page.hidden = false;
  page.querySelector('h1').focus();
  const on = (id, deed) => document.getElementById(id).addEventListener('click', deed);
  on('calm-again', () => location.reload());
  on('calm-fresh', async () => {
    await openStore().then((store) => store.draft('')).catch(() => {});
    location.reload();
  });
  on('calm-keep', keepCopy);
}

/** Straight from the store, so that it needs nothing of what failed. */
async function keepCopy() {
  const said = document.getElementById('calm-said');
  said.textContent = '';
  try {
    const store = await openStore();
    const { lines } = await store.read();
    if (!store.lasts) throw new Error('no storage');
    if (!lines.length) {
      said.textContent = 'There is nothing in the journal yet.';
      return;
    }
    download('unknot-journal.ndjson', `${lines.join('\n')}\n`, 'application/x-ndjson');
    said.textContent = `The copy holds ${lines.length} lines.`;
  } catch (error) {
    said.textContent = `The browser does not give back what is stored (${error?.name ?? error}). Nothing was deleted.`;
  }
}
