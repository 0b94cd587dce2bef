// Several windows of the app, on one store. Each tells the others when it wrote; a window that was
// asleep looks by itself when it comes back. What is new is read from the store, never sent, so that
// nothing counts that is not kept.

export class Windows {
  #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('unknot') : null;

  /** `look()` is called when there may be news. */
  constructor(look) {
    this.#channel?.addEventListener('message', look);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') look();
    });
    // A page that comes back out of the browser's memory.
    window.addEventListener('pageshow', (event) => { if (event.persisted) look(); });
  }

  tell(what) { this.#channel?.postMessage(what); }
}
