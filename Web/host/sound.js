// Tones through Web Audio, and vibration where there is one.

/** A tone fades in and out over this long; without it there is a click. */
const FADE_S = 0.02;

export class Sound {
  #context = null;

  /** Unlocks audio within the tap that asks for it (iOS). */
  prime() {
    if (typeof AudioContext === 'undefined') return;
    this.#context ??= new AudioContext();
    if (this.#context.state !== 'running') this.#context.resume().catch(() => {});
  }

  tone({ frequency, milliseconds, gain }) {
    this.prime();
    if (!this.#context) return;
    const start = this.#context.currentTime;
    const end = start + Math.max(milliseconds / 1000, 2 * FADE_S);
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
}
