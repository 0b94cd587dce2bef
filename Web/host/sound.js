// Tones through Web Audio, one after the other, and vibration where there is one.

/** A tone fades in and out over this long; without it there is a click. */
const FADE_S = 0.02;
/** Silence between two tones, so that three alike are heard as three. */
const BETWEEN_S = 0.06;
/** A browser that lets sound begin does so at once; one that does not, waits for a tap. */
const PATIENCE_MS = 400;

export class Sound {
  #send;
  #context = null;
  #blocked = false;
  #state = 'heard';
  /** When the tones asked for so far have ended, in seconds of the context. */
  #free = 0;

  constructor(send) {
    this.#send = send;
    // A browser that holds sound back lets it go with a tap anywhere.
    document.addEventListener('pointerup', () => { if (this.#blocked) this.#open(true); });
  }

  /** Unlocks audio within the tap that asks for it (iOS). */
  prime() {
    if (typeof AudioContext === 'undefined') return;
    // Without it the ring switch of an iPhone silences the tones.
    if (navigator.audioSession) navigator.audioSession.type = 'playback';
    this.#context ??= new AudioContext();
    if (this.#context.state !== 'running') this.#context.resume().catch(() => {});
  }

  /** Plays after what is playing. What can't be heard now is dropped, and `host.sound` says so. */
  async tone({ frequency, milliseconds, gain }) {
    if (!await this.#open()) return;
    const start = Math.max(this.#context.currentTime, this.#free);
    const end = start + Math.max(milliseconds / 1000, 2 * FADE_S);
    this.#free = end + BETWEEN_S;
    const source = new OscillatorNode(this.#context, { frequency });
    const level = new GainNode(this.#context, { gain: 0 });
    level.gain.setValueAtTime(0, start);
    level.gain.linearRampToValueAtTime(gain, start + FADE_S);
    level.gain.setValueAtTime(gain, end - FADE_S);
    level.gain.linearRampToValueAtTime(0, end);
    source.connect(level).connect(this.#context.destination);
    source.start(start);
    source.stop(end);
  }

  vibrate({ pattern }) { navigator.vibrate?.(pattern); }

  /**
   * True once tones can be heard. Where they can't be although the person tapped, there is nothing to
   * play them on.
   */
  async #open(afterTap = false) {
    this.prime();
    const context = this.#context;
    if (context && context.state !== 'running') {
      const patience = new Promise((over) => { setTimeout(over, PATIENCE_MS); });
      await Promise.race([context.resume().catch(() => {}), patience]);
    }
    const blocked = context?.state !== 'running';
    const state = !blocked ? 'heard' : afterTap || !context ? 'missing' : 'blocked';
    // "Missing" stays until a tone is heard.
    if (state !== this.#state && !(state === 'blocked' && this.#state === 'missing')) {
      this.#state = state;
      this.#send('host.sound', state);
    }
    this.#blocked = blocked;
    return !blocked;
  }
}
