"""The parts of the host, each by itself in a real browser: morph, store, events, updates."""

import contextlib
import hashlib
import http.server
import subprocess
import threading

import pytest
from conftest import UNKNOT, Person


@pytest.fixture
def page(chromium, server):
    """A page of our origin with a root of its own to work on."""
    context = chromium.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(server.address)
    page.wait_for_selector("h1:visible")
    page.evaluate("""async () => {
        const { morph } = await import('./host/morph.js');
        const root = document.createElement('div');
        document.body.replaceChildren(root);
        window.root = root;
        window.show = (html) => morph(root, html);
    }""")
    yield page
    context.close()


def show(page, html):
    page.evaluate("html => show(html)", html)


# Morph.

def test_focus_and_caret_stay_while_everything_around_changes(page):
    show(page, '<p>a</p><input id="name" value="" data-on-input="typed">')
    page.locator("#name").press_sequentially("abcd")
    page.evaluate("document.getElementById('name').setSelectionRange(2, 2)")
    show(page, '<h1>new</h1><div><p>b</p></div><p>c</p><input id="name" value="abcd" data-on-input="typed">')
    assert page.evaluate("[document.activeElement.id, document.activeElement.selectionStart]") == ["name", 2]
    assert page.locator("#name").input_value() == "abcd"


def test_a_value_changes_when_the_app_wills_it_even_under_focus(page):
    show(page, '<input id="n" value="1" data-on-input="typed">')
    page.locator("#n").fill("17")
    show(page, '<input id="n" value="1" data-on-input="typed">')
    assert page.locator("#n").input_value() == "17", "typing goes on although the app has not taken it"
    show(page, '<input id="n" value="10" data-on-input="typed">')
    assert page.locator("#n").input_value() == "10"


def test_what_is_typed_into_a_form_that_is_sent_whole_stays(page):
    form = '<form data-on-submit="sent"><input name="a"><input type="checkbox" name="b"><textarea name="c"></textarea>' \
           '<select name="d"><option>1</option><option>2</option></select></form>'
    show(page, form)
    page.locator("[name=a]").fill("text")
    page.locator("[name=b]").check()
    page.locator("[name=c]").fill("long text")
    page.locator("[name=d]").select_option("2")
    show(page, "<p>new above</p>" + form)
    assert page.locator("[name=a]").input_value() == "text"
    assert page.locator("[name=b]").is_checked()
    assert page.locator("[name=c]").input_value() == "long text"
    assert page.locator("[name=d]").input_value() == "2"


def test_a_control_the_app_listens_to_shows_what_the_app_says(page):
    box = '<input type="checkbox" id="b" data-on-change="ticked"{}>'
    show(page, box.format(""))
    page.locator("#b").check()
    show(page, box.format(""))
    assert not page.locator("#b").is_checked(), "the app refused"
    show(page, box.format(" checked"))
    assert page.locator("#b").is_checked()
    choice = '<select id="s" data-on-change="chosen"><option value="1"{}>1</option><option value="2"{}>2</option></select>'
    show(page, choice.format(" selected", ""))
    page.locator("#s").select_option("2")
    show(page, choice.format(" selected", ""))
    assert page.locator("#s").input_value() == "1"
    show(page, choice.format("", " selected"))
    assert page.locator("#s").input_value() == "2"


def test_opened_details_stay_open_until_the_app_says_otherwise(page):
    show(page, "<details><summary>more</summary>text</details>")
    page.locator("summary").click()
    show(page, "<details><summary>more</summary>other text</details>")
    assert page.evaluate("root.querySelector('details').open")
    show(page, "<details open><summary>more</summary>other text</details>")
    page.locator("summary").click()
    show(page, "<details open><summary>more</summary>text</details>")
    assert not page.evaluate("root.querySelector('details').open"), "closed by the person"
    show(page, "<details><summary>more</summary>text</details>")
    show(page, "<details open><summary>more</summary>text</details>")
    assert page.evaluate("root.querySelector('details').open"), "opened by the app"


def test_elements_with_keys_move_and_keep_themselves(page):
    rows = lambda keys: "<ul>" + "".join(f'<li data-key="{k}">{k}</li>' for k in keys) + "</ul>"
    show(page, rows("abcde"))
    page.evaluate("for (const li of root.querySelectorAll('li')) li.mark = li.dataset.key")
    for order in ("edcba", "axbyc", "c", "", "abc"):
        show(page, rows(order))
        seen = page.evaluate("[...root.querySelectorAll('li')].map(li => [li.textContent, li.mark ?? null])")
        assert [text for text, _ in seen] == list(order)
        assert all(mark in (None, text) for text, mark in seen), "no element becomes another one"


def test_scroll_positions_stay(page):
    page.evaluate("""() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.box { height: 100px; overflow: auto }');
        document.adoptedStyleSheets = [sheet];
    }""")
    box = '<p>{}</p><div id="box" class="box">{}</div>'
    show(page, box.format("before", "<p>row</p>" * 100))
    page.evaluate("document.getElementById('box').scrollTop = 500; window.scrollTo(0, 20)")
    show(page, box.format("after", "<p>row</p>" * 99 + "<p>last</p>"))
    assert page.evaluate("document.getElementById('box').scrollTop") == 500


def test_drawings_are_drawings(page):
    show(page, '<svg viewBox="0 0 1 1"><g><path d="M0 0"></path></g></svg>')
    show(page, '<svg viewBox="0 0 1 1"><g><path d="M1 1"></path><circle r="1"></circle></g></svg>')
    names = page.evaluate("[...root.querySelectorAll('*')].map(e => e.namespaceURI)")
    assert set(names) == {"http://www.w3.org/2000/svg"}
    assert page.locator("circle").count() == 1


def test_when_the_focused_control_goes_focus_goes_to_the_heading(page):
    show(page, '<h1>one</h1><button id="next">go</button>')
    page.locator("#next").focus()
    show(page, "<h1>two</h1><p>text</p>")
    assert page.evaluate("document.activeElement.textContent") == "two"


def test_a_thousand_random_views_come_out_as_they_are(page):
    wrong = page.evaluate("""() => {
        let state = 20261122;
        const random = (n) => { state = (state * 1103515245 + 12345) % 2147483648; return Math.floor(state / 65536) % n; };
        const tags = ['p', 'div', 'span', 'section'];
        const node = (depth) => {
          if (depth === 0 || random(4) === 0) return 'text' + random(5);
          const tag = tags[random(tags.length)];
          let inside = '';
          for (let i = random(4); i > 0; i--) inside += node(depth - 1);
          return `<${tag} class="c${random(3)}"${random(2) ? ` title="t${random(3)}"` : ''}>${inside}</${tag}>`;
        };
        const keyed = () => {
          const keys = [...'abcdefg'].filter(() => random(2));
          for (let i = keys.length - 1; i > 0; i--) { const j = random(i + 1); [keys[i], keys[j]] = [keys[j], keys[i]]; }
          return keys.map((key) => `<div data-key="${key}">${key}${node(2)}</div>`).join('') ;
        };
        for (let turn = 0; turn < 1000; turn++) {
          const html = `<main>${keyed()}</main>${node(3)}`;
          show(html);
          const plain = document.createElement('div');
          plain.innerHTML = html;
          if (!root.isEqualNode(Object.assign(plain.cloneNode(true)))) return html + ' became ' + root.innerHTML;
        }
        return null;
    }""")
    assert wrong is None


# Store.

def test_the_store_keeps_order_and_each_line_once(page):
    kept = page.evaluate("""async () => {
        const { openStore } = await import('./host/store.js');
        const store = await openStore();
        await store.erase();
        await Promise.all(['z', 'a', 'm', 'a', 'z'].map((id) => store.append(id, 'line ' + id)));
        await store.append('b', 'line b');
        await store.eraseEntries(['m', 'never there']);
        store.draft('one'); store.draft('two'); await store.draft('three');
        const first = await (await openStore()).read();
        await store.draft('');
        const second = await store.read();
        await store.erase();
        return [first.entries, first.draft, second.draft, (await store.read()).entries];
    }""")
    assert kept == [["line z", "line a", "line b"], "three", None, []]


def test_ten_thousand_entries_come_back(page):
    count = page.evaluate("""async () => {
        const { openStore } = await import('./host/store.js');
        const store = await openStore();
        await store.erase();
        const all = [];
        for (let i = 0; i < 10000; i++) all.push(store.append('id' + i, '{"n":' + i + '}'));
        await Promise.all(all);
        const { entries } = await (await openStore()).read();
        await store.erase();
        return [entries.length, entries[9999]];
    }""")
    assert count == [10000, '{"n":9999}']


def test_a_write_that_fails_is_told_and_made_good_with_the_next(page):
    told = page.evaluate("""async () => {
        const { openStore } = await import('./host/store.js');
        const store = await openStore();
        await store.erase();
        const real = IDBObjectStore.prototype.add;
        IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); };
        const failure = await store.append('a', 'line a').catch((error) => error.name);
        const kept = (await store.read()).entries;
        IDBObjectStore.prototype.add = real;
        await store.append('b', 'line b');
        const after = (await (await openStore()).read()).entries;
        await store.erase();
        return [failure, kept, after];
    }""")
    assert told == ["QuotaExceededError", ["line a"], ["line a", "line b"]]


def test_without_storage_the_app_works_and_says_so(chromium, server):
    person = Person(chromium, server.address)
    person.context.add_init_script(
        "Object.defineProperty(window, 'indexedDB', { value: { open() { throw new Error('refused'); } } });")
    person.opens().sees("This browser does not let the page store anything").taps("OK")
    person.passes_safety().draws()
    person.context.close()


# Updates.

class Folder(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def hosted(folder):
    """The app as static files, in a folder of any host; gives its address."""
    subprocess.run([str(UNKNOT), "site", "--out", str(folder)], check=True, timeout=60, capture_output=True)
    host = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), lambda *a: Folder(*a, directory=str(folder.parent)))
    threading.Thread(target=host.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{host.server_port}/{folder.name}/"
    finally:
        host.shutdown()


def test_a_new_version_waits_until_the_person_takes_it(chromium, tmp_path):
    folder = tmp_path / "app"
    with hosted(folder) as address:
        person = Person(chromium, address)
        person.opens()
        page = person.page
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
        page.wait_for_function("() => navigator.serviceWorker.controller")
        page.evaluate("window.isStillHere = true")

        css = folder / "app.css"
        old = hashlib.sha256(css.read_bytes()).hexdigest()[:16]
        css.write_bytes(css.read_bytes() + b"\n/* the next version */\n")
        new = hashlib.sha256(css.read_bytes()).hexdigest()[:16]
        worker = folder / "sw.js"
        text = worker.read_text()
        assert old in text
        worker.write_text(text.replace(old, new).replace('"version": "', '"version": "n'))

        page.evaluate("() => navigator.serviceWorker.getRegistration().then((found) => found.update())")
        page.wait_for_function(
            "() => navigator.serviceWorker.getRegistration().then((found) => found.waiting !== null)")
        page.wait_for_timeout(300)
        assert page.evaluate("window.isStillHere"), "the page must not reload by itself"
        assert "next version" not in page.evaluate("() => fetch('app.css').then((css) => css.text())")

        person.sees("A new version is ready").taps("Use it")
        page.wait_for_function("() => window.isStillHere === undefined")
        page.wait_for_selector("h1:visible")
        assert "next version" in page.evaluate("() => fetch('app.css').then((css) => css.text())")
        assert len(page.evaluate("() => caches.keys()")) == 1
        person.context.close()


def test_a_file_that_does_not_fit_its_hash_is_not_taken(chromium, tmp_path):
    folder = tmp_path / "app"
    with hosted(folder) as address:
        (folder / "app.css").write_bytes(b"body { color: red }")
        person = Person(chromium, address)
        person.opens()
        person.page.wait_for_timeout(1500)
        assert person.page.evaluate("() => navigator.serviceWorker.controller") is None
        person.context.close()
