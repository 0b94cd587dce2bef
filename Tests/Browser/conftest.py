"""A real browser, a real server, and a person who reads what is on the screen."""

import os
import pathlib
import re
import signal
import subprocess

import pytest
from journey import Journey
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
UNKNOT = ROOT / ".build" / "debug" / "unknot"
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 800}
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


class Server:
    """`unknot serve` on a free port."""

    def __init__(self):
        self.process = subprocess.Popen(
            [str(UNKNOT), "serve", "--port", "0"], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        found = re.search(r"http://[^/ ]+/", line)
        assert found, f"the server said: {line!r}"
        self.address = found.group(0)

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(10)


class Elsewhere:
    """A server that runs already: UNKNOT_ADDRESS=http://127.0.0.1:8080/ tests what it serves."""

    def __init__(self, address):
        self.address = address


@pytest.fixture(scope="session")
def server():
    if "UNKNOT_ADDRESS" in os.environ:
        yield Elsewhere(os.environ["UNKNOT_ADDRESS"])
        return
    server = Server()
    yield server
    server.stop()


@pytest.fixture
def own_server():
    """A server that the test may stop."""
    server = Server()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


class Person(Journey):
    """Somebody at the screen. Everything is found by the words that stand there."""

    def __init__(self, browser, address, **options):
        # `context`: a second window of somebody who is there already.
        options.setdefault("viewport", PHONE)
        options.setdefault("reduced_motion", "reduce")
        self.context = options.pop("context", None) or browser.new_context(**options)
        self.address = address
        self.errors = []
        self.requests = []
        self.context.on("request", lambda request: self.requests.append(request.url))
        self.page = self.context.new_page()
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _console(self, message):
        if message.type == "error":
            self.errors.append(message.text)

    def opens(self, path=""):
        self.page.goto(self.address + path)
        self.page.wait_for_selector("#app:not([aria-busy]) h1:visible, #calm h1:visible")
        return self

    def goes(self, view):
        """Opens a view by its address, as a bookmark would."""
        self.page.evaluate("view => { location.hash = '#/' + view }", view)
        self.page.wait_for_timeout(150)
        return self

    def sees(self, text):
        self.page.get_by_text(text, exact=False).locator("visible=true").first.wait_for(timeout=5000)
        return self

    def button(self, name, exact=False):
        return self.page.get_by_role("button", name=name, exact=exact).first

    def has(self, name):
        return self.page.get_by_role("button", name=name).count() > 0

    def taps(self, name, exact=False):
        self.button(name, exact).click(timeout=5000)
        self.page.wait_for_timeout(40)
        return self

    def heading(self):
        return self.page.locator("h1:visible").first.inner_text()

    def paints(self, region, side):
        """A finger on the middle of an area of the figure."""
        area = self.page.locator(f'[data-on-paint="paint {region} {side}"]').first
        area.scroll_into_view_if_needed()
        area.dispatch_event(
            "pointerdown", {"pointerId": 1, "isPrimary": True, "button": 0, "buttons": 1})
        area.dispatch_event("pointerup", {"pointerId": 1, "isPrimary": True, "button": 0})
        self.page.wait_for_timeout(40)
        return self

    def chooses(self, name):
        self.page.get_by_role("radio", name=name).click()
        return self

    def opens_part(self, name):
        """A part of a page that is folded until it is wanted."""
        self.page.locator("summary", has_text=name).first.click()
        self.page.wait_for_timeout(40)
        return self

    def lines(self):
        """Journal lines as stored in the browser."""
        return self.page.evaluate(
            """() => new Promise((done, failed) => {
                 const open = indexedDB.open('unknot');
                 open.onerror = () => failed(open.error);
                 open.onsuccess = () => {
                   const all = open.result.transaction('entries').objectStore('entries').getAll();
                   all.onsuccess = () => { open.result.close(); done(all.result.length); };
                 };
               })""")


@pytest.fixture
def person(chromium, server):
    person = Person(chromium, server.address)
    yield person
    person.context.close()
    foreign = [url for url in person.requests if not url.startswith((server.address, "blob:"))]
    assert not foreign, f"requests to other origins: {foreign}"
    assert not person.errors, f"errors in the console: {person.errors}"
