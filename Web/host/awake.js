// Keeps the screen on while the app asks for it. Browsers let go of the lock whenever the page is
// hidden; it is asked for again on return.

export class Awake {
  #send;
  #wanted = false;
  #lock = null;

  constructor(send) {
    this.#send = send;
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && this.#wanted && !this.#lock) this.#ask();
    });
  }

  static get available() { return 'wakeLock' in navigator; }

  keep(on) {
    if (on === this.#wanted) return;
    this.#wanted = on;
    if (on) this.#ask();
    else this.#lock?.release();
  }

  async #ask() {
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (!this.#wanted) {
        lock.release();
        return;
      }
      this.#lock = lock;
      lock.addEventListener('release', () => {
        this.#lock = null;
        if (this.#wanted) this.#send('host.wakeLock', 'lost');
      });
      this.#send('host.wakeLock', 'held');
    } catch {
      this.#send('host.wakeLock', 'refused');
    }
  }
}
