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

  constructor(send) { this.#send = send; }

  async start() {
    if (!('serviceWorker' in navigator)) return;
    if (sessionStorage.getItem(UPDATED)) {
      sessionStorage.removeItem(UPDATED);
      this.#send('host.updated', null);
    }
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (!this.#applying) return;
      sessionStorage.setItem(UPDATED, 'yes');
      location.reload();
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
    const next = this.#registration?.waiting;
    if (!next) return;
    this.#applying = true;
    next.postMessage('take over');
  }

  // Without a controller it is the first visit: there is nothing to update from.
  #tellWhenReady(next) {
    if (next && navigator.serviceWorker.controller) this.#send('host.updateReady', null);
  }
}
