// Speaking through the browser, with its known weaknesses: voices that arrive late, utterances that
// never start and say nothing of it, objects that are collected while they speak.

/** An utterance that has not begun after this long never will: browsers fail silently. */
const PATIENCE_MS = 2500;
/** Voices that have not come by then are not waited for: the browser speaks with its own. */
const VOICES_MS = 1000;

export class Speech {
  #send;
  #speaking = null;
  #patience = 0;
  /** What waits for the voices to come. */
  #waiting = null;
  #voicesAreAwaited = true;

  constructor(send) { this.#send = send; }

  static get available() { return 'speechSynthesis' in window; }

  /** Unlocks speech within the tap that asks for it (iOS), and makes the voices load. */
  prime() {
    if (!Speech.available || this.#speaking) return;
    speechSynthesis.getVoices();
    const silence = new SpeechSynthesisUtterance(' ');
    silence.volume = 0;
    speechSynthesis.speak(silence);
  }

  /** Says one text; `host.spoke` tells the end, `host.speechFailed` that it can't be heard. */
  speak(effect) {
    if (!Speech.available) {
      this.#send('host.speechFailed', effect.id);
      return;
    }
    if (effect.interrupt) this.hush();
    if (this.#voicesAreAwaited && speechSynthesis.getVoices().length === 0) {
      this.#awaitVoices(effect);
    } else {
      this.#say(effect);
    }
  }

  hush() {
    this.#waiting = null;
    this.#forget(this.#speaking);
    if (Speech.available) speechSynthesis.cancel();
  }

  #awaitVoices(effect) {
    this.#waiting = effect;
    const go = () => {
      this.#voicesAreAwaited = false;
      if (this.#waiting !== effect) return;
      this.#waiting = null;
      this.#say(effect);
    };
    speechSynthesis.addEventListener?.('voiceschanged', go, { once: true });
    setTimeout(go, VOICES_MS);
  }

  #say({ id, text, rate }) {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = document.documentElement.lang;
    utterance.rate = rate ?? 1;
    const voice = this.#voice(utterance.lang);
    if (voice) utterance.voice = voice;
    utterance.onstart = () => clearTimeout(this.#patience);
    utterance.onend = () => this.#ended(utterance, 'host.spoke', id);
    utterance.onerror = (event) => {
      const ours = event.error === 'interrupted' || event.error === 'canceled';
      if (ours) this.#forget(utterance);
      else this.#ended(utterance, 'host.speechFailed', id);
    };
    this.#speaking = utterance;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      if (this.#speaking !== utterance) return;
      // First silence, then the news: the app may answer with the next words at once.
      this.hush();
      this.#send('host.speechFailed', id);
    }, PATIENCE_MS);
    speechSynthesis.resume();
    speechSynthesis.speak(utterance);
  }

  #ended(utterance, event, id) {
    if (this.#speaking !== utterance) return;
    this.#forget(utterance);
    this.#send(event, id);
  }

  #forget(utterance) {
    if (this.#speaking !== utterance) return;
    this.#speaking = null;
    clearTimeout(this.#patience);
  }

  /** A voice of the language that works without a network, if there is one. */
  #voice(language) {
    const base = language.split('-')[0];
    const fitting = speechSynthesis.getVoices().filter((voice) => voice.lang.startsWith(base));
    return fitting.find((voice) => voice.localService && voice.default)
      ?? fitting.find((voice) => voice.localService);
  }
}
