"""The app on hosts as they are: it works on each, loads every file once, and says only what is true."""

import pytest
from conftest import Person
from hosts import KINDS, hosted

KEPT = "() => caches.keys().then((names) => names.length)"


def ready(person):
    """Waits until the service worker keeps everything."""
    person.page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
    person.page.wait_for_function("() => navigator.serviceWorker.controller")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "rewriting"])
def test_a_first_visit_loads_every_file_once_and_then_needs_no_host(chromium, tmp_path, kind):
    with hosted(tmp_path / "app", kind) as host:
        person = Person(chromium, host.address)
        person.opens()
        ready(person)
        twice = {path: sizes for path, sizes in host.sent.items() if len(sizes) > 1}
        if kind in ("none", "octet-stream"):
            # The page stops app.wasm as soon as it sees that it comes as it is, and takes app.wasm.gz.
            assert len(host.sent["app.wasm.gz"]) == 1
            assert len(host.sent["app.wasm"]) == 1
        else:
            assert "app.wasm.gz" not in host.sent
        # The browser asks by itself for a new worker, and for the icon of its window, past the page's cache.
        for of_the_browser in ("sw.js", "icons/icon.svg"):
            twice.pop(of_the_browser, None)
        assert not twice
        host.stop()
        person.page.reload()
        person.page.wait_for_selector("#app:not([aria-busy]) h1:visible")
        person.passes_safety()
        assert not person.errors
        person.context.close()


def test_what_is_kept_is_the_app_as_webassembly(chromium, tmp_path):
    with hosted(tmp_path / "app", "octet-stream") as host:
        person = Person(chromium, host.address)
        person.opens()
        ready(person)
        person.page.reload()
        person.page.wait_for_selector("#app:not([aria-busy]) h1:visible")
        kind, magic = person.page.evaluate("""async () => {
            const answer = await fetch('app.wasm');
            const bytes = new Uint8Array(await answer.arrayBuffer());
            return [answer.headers.get('Content-Type'), [...bytes.slice(0, 4)]];
        }""")
        assert kind == "application/wasm" and magic == [0, 97, 115, 109]
        person.context.close()


def test_on_a_host_that_changes_files_the_app_works_and_does_not_say_that_it_is_kept(chromium, tmp_path):
    with hosted(tmp_path / "app", "rewriting") as host:
        person = Person(chromium, host.address)
        person.opens()
        person.page.wait_for_function(
            "() => navigator.serviceWorker.getRegistration().then((found) => !found?.installing)")
        assert person.page.evaluate("() => navigator.serviceWorker.controller") is None
        person.passes_safety().goes("settings")
        assert not person.page.get_by_text("works without a network").count()
        person.context.close()


def test_without_a_packed_form_the_plain_one_is_taken(chromium, tmp_path):
    with hosted(tmp_path / "app", "none") as host:
        (host.folder / "app.wasm.gz").unlink()
        person = Person(chromium, host.address, service_workers="block")
        person.opens().passes_safety()
        person.context.close()


def test_a_wrong_address_at_any_depth_shows_a_page_of_ours_with_a_way_home(chromium, server):
    person = Person(chromium, server.address)
    person.page.goto(server.address + "a/b/c")
    assert person.heading() == "There is nothing here"
    assert person.page.evaluate("getComputedStyle(document.querySelector('.button.main')).minHeight") != "auto"
    person.page.get_by_text("Go to the start page").click()
    person.page.wait_for_selector("#app h1:visible")
    assert person.page.url == server.address
    person.context.close()
