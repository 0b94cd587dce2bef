// Keeps the screen on while the app asks for it. Browsers let go of the lock whenever the page is
// hidden, and when the battery is low; it is asked for again on return and at a tap.

export class Awake {
  #send;
  #wanted = false;
  #asking = false;
  #lock = null;

  constructor(send) {
    this.#send = send;
    document.addEventListener('visibilitychange', () => this.#ask());
    document.addEventListener('pointerup', () => this.#ask());
  }

  static get available() { return 'wakeLock' in navigator; }

  keep(on) {
    this.#wanted = on;
    if (on) this.#ask();
    else this.#lock?.release();
  }

  async #ask() {
    if (!this.#wanted || this.#lock || this.#asking) return;
    if (document.visibilityState !== 'visible') return;
    this.#asking = true;
    try {
      const lock = await navigator.wakeLock.request('screen');
      this.#lock = lock;
      lock.addEventListener('release', () => {
        this.#lock = null;
        if (this.#wanted) this.#send('host.wakeLock', 'lost');
      });
      if (this.#wanted) this.#send('host.wakeLock', 'held');
      else lock.release();
    } catch {
      this.#send('host.wakeLock', 'refused');
    }
    this.#asking = false;
  }
}
