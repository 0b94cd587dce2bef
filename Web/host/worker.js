// The service worker seen from the page: installing it, hearing of a new version, taking it over
// when, and only when, the person said so.

/** Asked on return to the page at most this often. */
const ASK_EVERY_MS = 60 * 60 * 1000;
const UPDATED = 'unknot.updated';

export class Worker {
  #send;
  #registration = null;
  #asked = 0;
  #applying = false;
  /** Noted before anything is registered: the first worker claims the page at once, in some browsers
   * before it tells of itself. */
  #isFirstVisit = !navigator.serviceWorker?.controller;
  /** The worker of a first visit, which updates nothing. */
  #first = null;

  constructor(send) { this.#send = send; }

  async start() {
    if (!('serviceWorker' in navigator)) return;
    if (sessionStorage.getItem(UPDATED)) {
      sessionStorage.removeItem(UPDATED);
      this.#send('host.updated', null);
    }
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (this.#applying) this.#reload();
    });
    try {
      this.#registration = await navigator.serviceWorker.register('sw.js', {
        updateViaCache: 'none',
      });
    } catch (error) {
      console.warn('Works only while the server is there:', error);
      return;
    }
    this.#asked = Date.now();
    if (this.#isFirstVisit) {
      const { installing, waiting, active } = this.#registration;
      this.#first = installing ?? waiting ?? active;
    }
    this.#tellWhenKept();
    this.#tellWhenReady(this.#registration.waiting);
    this.#registration.addEventListener('updatefound', () => {
      // A version that needs few new files may be installed before the page hears of it.
      const next = this.#registration.installing ?? this.#registration.waiting;
      if (next?.state === 'installed') this.#tellWhenReady(next);
      next?.addEventListener('statechange', () => {
        if (next.state === 'installed') this.#tellWhenReady(next);
      });
    });
  }

  /** On return to the page: looks for a new version. */
  look() {
    if (!this.#registration || Date.now() - this.#asked < ASK_EVERY_MS) return;
    this.#asked = Date.now();
    this.#registration.update().catch(() => {});
  }

  /** Puts the waiting version in charge and loads the page from it. */
  apply() {
    this.#applying = true;
    const next = this.#registration?.waiting;
    if (next) next.postMessage('take over');
    // Another window has put it in charge already.
    else this.#reload();
  }

  #reload() {
    sessionStorage.setItem(UPDATED, 'yes');
    location.reload();
  }

  /** That all files are kept is said only once they are. */
  async #tellWhenKept() {
    await navigator.serviceWorker.ready;
    // sw.js names its shelf so.
    const scope = this.#registration.scope;
    const names = await caches.keys().catch(() => []);
    if (names.some((name) => name.startsWith(`unknot ${scope} `))) this.#send('host.keptOffline', null);
  }

  #tellWhenReady(next) {
    if (next && next !== this.#first) this.#send('host.updateReady', null);
  }
}
