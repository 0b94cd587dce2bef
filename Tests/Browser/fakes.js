// Stands in for what a test cannot hear or hold: voices, tones, vibration, the wake lock. Everything is
// written into `heard` with the time of the page's clock. `window.fakes` says how each behaves.
(() => {
  const fakes = Object.assign(
    { speech: 'speaks', voices: 'there', audio: 'runs', lock: 'held', letter: 60 }, window.fakes);
  window.fakes = fakes;
  const heard = window.heard = [];
  const note = (what, more) => heard.push({ at: Date.now(), what, ...more });

  // Speech: 60 ms a letter; `silent` never begins and says nothing of it.
  if (fakes.speech === 'absent') {
    delete window.speechSynthesis;
    delete Window.prototype.speechSynthesis;
  } else {
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    const voice = { lang: 'en-GB', localService: true, default: true, name: 'Fake' };
    const synthesis = new EventTarget();
    let now = null;
    Object.assign(synthesis, {
      getVoices: () => (fakes.voices === 'there' ? [voice] : []),
      resume() {},
      cancel() {
        const cut = now;
        now = null;
        if (!cut) return;
        clearTimeout(cut.timer);
        note('cut', { text: cut.utterance.text });
        cut.utterance.onerror?.({ error: 'interrupted' });
      },
      speak(utterance) {
        if (utterance.text.trim() === '' || fakes.speech === 'silent') return;
        if (now) note('OVERLAP', { text: utterance.text });
        note('says', { text: utterance.text, voice: utterance.voice?.name ?? null });
        utterance.onstart?.({});
        const timer = setTimeout(() => {
          now = null;
          note('said', { text: utterance.text });
          utterance.onend?.({});
        }, utterance.text.length * fakes.letter);
        now = { utterance, timer };
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
  }

  // Tones, with the moments at which the context would play them.
  const began = Date.now();
  window.AudioContext = class {
    get state() { return fakes.audio === 'runs' ? 'running' : 'suspended'; }
    get currentTime() { return (Date.now() - began) / 1000; }
    resume() { return fakes.audio === 'runs' ? Promise.resolve() : new Promise(() => {}); }
  };
  window.GainNode = class {
    constructor() {
      this.gain = { setValueAtTime() {}, linearRampToValueAtTime() {} };
    }
    connect(next) { return next; }
  };
  window.OscillatorNode = class {
    constructor(context, { frequency }) { this.frequency = frequency; }
    connect(next) { return next; }
    start(at) { this.from = at; }
    stop(at) { note('tone', { hertz: this.frequency, from: this.from, to: at }); }
  };
  Object.defineProperty(navigator, 'vibrate', {
    value: (pattern) => note('buzz', { pattern }), configurable: true,
  });

  // The wake lock.
  const lock = fakes.lock === 'absent' ? undefined : {
    async request() {
      if (fakes.lock === 'refused') {
        note('lock refused');
        throw new DOMException('battery is low', 'NotAllowedError');
      }
      note('lock held');
      const held = new EventTarget();
      held.release = async () => {
        note('lock released');
        held.dispatchEvent(new Event('release'));
      };
      fakes.current = held;
      return held;
    },
  };
  Object.defineProperty(Navigator.prototype, 'wakeLock', { get: () => lock, configurable: true });
})();
