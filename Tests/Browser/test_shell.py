"""What the shell promises: strict headers, no other origin, offline, and a calm end of a failure."""

import re
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

from conftest import UNKNOT, Person
from hosts import Host


def test_headers_types_and_policy(server):
    for path, kind in (("", "text/html"), ("app.wasm", "application/wasm"), ("app.css", "text/css")):
        for takes, gets in (("gzip, deflate, br", "br"), ("gzip", "gzip"), ("gzip;q=0", None)):
            request = urllib.request.Request(server.address + path, headers={"Accept-Encoding": takes})
            with urllib.request.urlopen(request) as answer:
                assert answer.headers["Content-Type"].startswith(kind), path
                assert answer.headers["Content-Encoding"] == gets, (path, takes)
                assert answer.headers["Vary"] == "Accept-Encoding"
                policy = answer.headers["Content-Security-Policy"]
                assert "default-src 'self'" in policy and "'wasm-unsafe-eval'" in policy
                assert "unsafe-inline" not in policy and "'unsafe-eval'" not in policy


def test_another_host_name_is_refused(server):
    request = urllib.request.Request(server.address, headers={"Host": "example.org"})
    try:
        status = urllib.request.urlopen(request).status
    except urllib.error.HTTPError as error:
        status = error.code
    assert status >= 400


def test_a_taken_port_is_one_clear_sentence(server):
    port = server.address.rstrip("/").rsplit(":", 1)[1]
    run = subprocess.run([str(UNKNOT), "serve", "--port", port], capture_output=True, text=True, timeout=30)
    assert run.returncode == 1
    assert port in run.stderr and len(run.stderr.strip().splitlines()) == 1


def test_it_works_with_the_server_off(chromium, own_server):
    person = Person(chromium, own_server.address)
    person.opens().passes_safety()
    person.page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
    person.page.wait_for_timeout(1500)
    own_server.stop()
    person.page.reload()
    person.page.wait_for_selector("h1:visible")
    person.sees("Where does it hurt?").draws()
    person.context.close()


class Slow:
    """Somebody whose app takes until `arrives` to be loaded."""

    def __init__(self, chromium, server):
        self.person = Person(chromium, server.address, service_workers="block")
        self.routes = []
        self.person.context.route("**/app.wasm", lambda route: self.routes.append(route))

    def comes(self, path=""):
        self.person.page.goto(self.person.address + path, wait_until="domcontentloaded")
        self.person.page.wait_for_selector("#app[aria-busy]", state="attached")
        return self.person.page

    def arrives(self):
        while not self.routes:
            self.person.page.wait_for_timeout(20)
        self.routes.pop().continue_()
        self.person.page.wait_for_selector("#app:not([aria-busy]) h1:visible")


def test_the_first_view_is_there_before_the_app_and_is_the_same(chromium, server):
    slow = Slow(chromium, server)
    page = slow.comes()
    before = page.locator("#app").inner_html()
    assert page.locator("h1:visible").inner_text() == "Pain in the back, buttock, hip or leg?"
    slow.arrives()
    assert page.locator("#app").inner_html() == before
    slow.person.context.close()


def test_what_is_tapped_before_the_app_is_loaded_is_done_then(chromium, server):
    slow = Slow(chromium, server)
    slow.comes().get_by_role("button", name="Start", exact=True).click()
    slow.arrives()
    slow.person.sees("None of these")
    slow.person.context.close()


def test_the_first_view_never_shows_in_place_of_another_page(chromium, server):
    slow = Slow(chromium, server)
    page = slow.comes("#/atlas")
    assert not page.locator("h1:visible").count()
    slow.arrives()
    assert slow.person.heading() == "The atlas"
    slow.person.goes("welcome").taps("Start", exact=True)
    page = slow.comes()
    page.reload(wait_until="domcontentloaded")
    assert not page.locator("h1:visible").count(), "somebody known sees the page for newcomers"
    slow.person.context.close()


def test_a_failure_in_the_app_is_calm_and_loses_nothing(chromium, server):
    person = Person(chromium, server.address, service_workers="block")

    def with_a_trap(route):
        """The door to the app, with one event at which it fails as a trap in Swift does."""
        answer = route.fetch()
        text = answer.text().replace(
            "  receive(event, bytes = NOTHING) {",
            "  receive(event, bytes = NOTHING) { if (event.on === 'a trap') throw new WebAssembly.RuntimeError('unreachable');")
        assert "a trap" in text
        route.fulfill(response=answer, body=text)

    person.context.route("**/host/machine.js", with_a_trap)
    person.opens().passes_safety()
    person.page.evaluate("""() => {
        const button = document.createElement('button');
        button.dataset.onClick = 'a trap';
        document.getElementById('app').append(button);
        button.click();
    }""")
    person.sees("It has started again with what was saved")
    person.sees("Where does it hurt?")
    assert any("unreachable" in error for error in person.errors), person.errors
    person.context.close()


def test_the_static_site_works_from_a_sub_path(chromium, tmp_path):
    folder = tmp_path / "guide"
    subprocess.run([str(UNKNOT), "site", "--out", str(folder), "--at", "/guide/"], check=True, timeout=60)
    host = Host(tmp_path.resolve(), "none")
    person = Person(chromium, host.address + "guide/")
    person.opens().passes_safety()
    assert "Content-Security-Policy" in (folder / "index.html").read_text()
    assert not person.errors
    host.stop()
    person.context.close()


def test_told_to_end_the_server_ends_whoever_still_reads(own_server):
    port = int(own_server.address.rstrip("/").rsplit(":", 1)[1])
    request = b"GET /app.wasm HTTP/1.1\r\nHost: localhost\r\n\r\n" * 20
    readers = [socket.create_connection(("127.0.0.1", port)) for _ in range(100)]
    for reader in readers:
        reader.sendall(request)
    time.sleep(1)
    memory = int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{own_server.process.pid}/status").read()).group(1))
    assert memory < 150_000, f"{memory} KB for clients that do not read"
    own_server.process.send_signal(signal.SIGTERM)
    own_server.process.wait(3)
    for reader in readers:
        reader.close()


def test_who_sends_no_whole_request_is_let_go(own_server):
    port = int(own_server.address.rstrip("/").rsplit(":", 1)[1])
    slow = socket.create_connection(("127.0.0.1", port))
    slow.sendall(b"GET / HTTP/1.1\r\nHost: local")
    slow.settimeout(30)
    assert slow.recv(100) == b""
