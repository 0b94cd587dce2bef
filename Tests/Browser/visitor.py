"""Somebody at the screen of Firefox or WebKitGTK. The same words lead through the journey as in Chromium."""

from journey import Journey

# The controls that a person sees, by the name that stands on them, and what to click on.
FIND = """
const [name, exact, role] = arguments;
const seen = (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0;
const named = (element) => (element.getAttribute('aria-label') ?? element.innerText ?? '').replace(/\\s+/g, ' ').trim();
const fits = (text) => exact ? text === name : text.toLowerCase().includes(name.toLowerCase());
const kinds = { button: 'button, [role=button]', radio: 'input[type=radio] + label, label:has(input[type=radio]), [role=radio], input[type=radio]' };
return [...document.querySelectorAll(kinds[role])].find((one) => seen(one) && fits(named(one))) ?? null;
"""
PAINT = """
const area = document.querySelector(`[data-on-paint="paint ${arguments[0]} ${arguments[1]}"]`);
area.scrollIntoView({ block: 'center' });
const touch = { pointerId: 1, isPrimary: true, button: 0, bubbles: true };
area.dispatchEvent(new PointerEvent('pointerdown', { ...touch, buttons: 1 }));
area.dispatchEvent(new PointerEvent('pointerup', touch));
"""
LINES = """
const done = arguments[arguments.length - 1];
const open = indexedDB.open('unknot');
open.onsuccess = () => {
  const all = open.result.transaction('entries').objectStore('entries').getAll();
  all.onsuccess = () => { open.result.close(); done(all.result.map((entry) => entry.line)); };
};
"""
STARTED = "return Boolean(document.querySelector('#app:not([aria-busy]) h1')) || !document.getElementById('calm').hidden"


class Visitor(Journey):
    def __init__(self, engine, address):
        self.engine = engine
        self.address = address

    def opens(self, path=""):
        self.engine.opens(self.address + path)
        return self.waits_for_the_app()

    def reloads(self):
        self.engine.reloads()
        return self.waits_for_the_app()

    def waits_for_the_app(self):
        self.engine.until(lambda: self.engine.run(STARTED), "the app did not start")
        return self

    def goes(self, view):
        self.engine.run("location.hash = '#/' + arguments[0]", view)
        return self

    def text(self):
        return self.engine.run("return document.body.innerText")

    def sees(self, text):
        self.engine.until(lambda: text in self.text(), f"“{text}” is not there")
        return self

    def find(self, name, exact=False, role="button"):
        return self.engine.run(FIND, name, exact, role)

    def has(self, name):
        return self.find(name) is not None

    def taps(self, name, exact=False, role="button"):
        element = self.engine.until(lambda: self.find(name, exact, role), f"no {role} “{name}”")
        self.engine.run("arguments[0].scrollIntoView({ block: 'center' })", element)
        self.engine.click(element)
        return self

    def chooses(self, name):
        return self.taps(name, role="radio")

    def paints(self, region, side):
        self.engine.run(PAINT, region, side)
        return self

    def heading(self):
        return self.engine.run("return document.querySelector('h1').innerText")

    def lines(self):
        return len(self.engine.run_async(LINES))

    def forgets_all(self):
        """As on a device where the app was never opened."""
        self.engine.run_async("""
            const done = arguments[arguments.length - 1];
            const all = async () => {
              localStorage.clear();
              sessionStorage.clear();
              for (const name of await caches.keys()) await caches.delete(name);
              for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
              await new Promise((end) => {
                const gone = indexedDB.deleteDatabase('unknot');
                gone.onsuccess = gone.onerror = gone.onblocked = end;
              });
            };
            all().then(() => done(true), (error) => done(String(error)));""")
        return self

    def is_kept_offline(self):
        """Waits until the service worker keeps every file and is in charge."""
        self.engine.until(
            lambda: self.engine.run("return Boolean(navigator.serviceWorker.controller)"), "no service worker")
        return self
