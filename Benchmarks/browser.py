"""Measures the app in headless Chromium: sizes, first view, Swift's part of an update, the morph.

    .venv-browser/bin/python Benchmarks/browser.py [--slower N] [--views]

Swift's part is from the event to the text of HTML, copies and text coding of the host included; the morph is told apart. The host's
files are loaded as they are, with a stopwatch put around two calls. `--slower 4` throttles the CPU. `--views` opens pages with drawings,
five times each, and tells how heavy each is. UNKNOT_ADDRESS measures what is served there.
"""

import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[1]
UNKNOT = ROOT / ".build" / "debug" / "unknot"

STOPWATCHES = {
    "machine.js": ("const effects = this.#call('receive', encoder.encode(JSON.stringify(event)), bytes);",
                   "const t0 = performance.now();"
                   " const effects = this.#call('receive', encoder.encode(JSON.stringify(event)), bytes);"
                   " (globalThis.swift ??= []).push([event.on, performance.now() - t0]);"),
    "host.js": ("morph(root, html);",
                "globalThis.bytes = html.length; globalThis.answers ??= performance.now(); const t0 = performance.now(); morph(root, html);"
                " (globalThis.morphed ??= []).push(performance.now() - t0);"),
}


def p95(values):
    return sorted(values)[int(0.95 * (len(values) - 1))]


def told(name, values):
    print(f"{name:41s} n={len(values):4d}  median {statistics.median(values):7.2f} ms"
          f"  p95 {p95(values):7.2f} ms  max {max(values):7.2f} ms")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--slower", type=float, default=1)
    arguments.add_argument("--views", action="store_true")
    chosen = arguments.parse_args()
    if "UNKNOT_ADDRESS" in os.environ:
        with_browser(os.environ["UNKNOT_ADDRESS"], chosen)
        return
    server = subprocess.Popen([str(UNKNOT), "serve", "--port", "0"], stdout=subprocess.PIPE, text=True)
    address = re.search(r"http://[^/ ]+/", server.stdout.readline()).group(0)
    try:
        with_browser(address, chosen)
    finally:
        server.terminate()


def with_browser(address, chosen):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"])
        measure(browser, address, chosen.slower, chosen.views)
        browser.close()


VIEWS = ["draw", "points", "cause/point/piriformis.lateral/left", "cause/mimic/radiculopathy-s1/left", "press",
         "muscle/gluteus-medius", "muscle/quadratus-lumborum", "atlas", "sources"]


def weigh(page):
    """How heavy each page with drawings is: its HTML, the elements of its drawings, Swift's part and the morph."""
    for view in VIEWS:
        seen = []
        for _ in range(5):
            page.evaluate("location.hash = '#/about'")
            page.wait_for_timeout(150)
            page.evaluate("view => { location.hash = '#/' + view }", view)
            page.wait_for_timeout(250)
            seen.append(page.evaluate(
                "() => [bytes / 1024, document.querySelectorAll('#app svg *').length, swift.at(-1)[1], morphed.at(-1)]"))
        weight, elements, update, morph = (statistics.median(column) for column in zip(*seen))
        print(f"{view:36s} {weight:5.0f} KB {elements:5.0f} elements  Swift {update:6.1f} ms  morph {morph:6.1f} ms")


def stopwatch(plain, timed):
    """Serves a file of the host with one call timed."""
    def handle(route):
        answer = route.fetch()
        text = answer.text()
        if plain not in text:
            sys.exit(f"the host has changed: {plain!r} is not in it")
        route.fulfill(response=answer, body=text.replace(plain, timed))
    return handle


def page_with_stopwatches(browser, address, slower):
    context = browser.new_context(viewport={"width": 390, "height": 844}, service_workers="block")
    for name, (plain, timed) in STOPWATCHES.items():
        context.route(f"**/host/{name}", stopwatch(plain, timed))
    page = context.new_page()
    if slower > 1:
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
    page.goto(address)
    page.wait_for_selector("h1")
    return page


def measure(browser, address, slower, views):
    firsts, answers = [], []
    for _ in range(7):
        page = page_with_stopwatches(browser, address, slower)
        page.wait_for_function(
            "() => performance.getEntriesByName('first-contentful-paint').length > 0")
        page.wait_for_selector("#app:not([aria-busy])")
        first, answer, loaded = page.evaluate(
            "() => [performance.getEntriesByName('first-contentful-paint')[0].startTime, answers,"
            " performance.getEntriesByType('navigation')[0].domContentLoadedEventStart]")
        firsts.append(first)
        answers.append(answer - loaded)
        page.context.close()
    told("first view after the page was asked for", firsts)
    told("the app answers, after the page is loaded", answers)
    page = page_with_stopwatches(browser, address, slower)

    def tap(name, exact=False):
        page.get_by_role("button", name=name, exact=exact).first.click()
        page.wait_for_timeout(20)

    def has(name):
        return page.get_by_role("button", name=name).count() > 0

    def paint(region, side):
        page.locator(f'[data-on-paint="paint {region} {side}"]').first.dispatch_event(
            "pointerdown", {"pointerId": 1, "isPrimary": True, "button": 0, "buttons": 1})

    tap("Start", True)
    while has("None of these"):
        tap("None of these")
    for region in ("buttock-upper-outer", "buttock-lower-outer", "sacroiliac", "thigh-back-upper",
                   "thigh-back-lower", "calf-upper", "lower-lumbar"):
        for side in ("left", "right"):
            if page.locator(f'[data-on-paint="paint {region} {side}"]').count():
                paint(region, side)
    tap("This is where it hurts")
    tap("6", True)
    tap("Go on")
    for _ in range(8):
        if not has("Enough questions"):
            break
        no = page.get_by_role("button", name="No", exact=True)
        no.click() if no.count() else tap("I am not sure")
        page.wait_for_timeout(30)
    if has("Enough questions"):
        tap("Enough questions")
    tap("Find it by pressing")
    for _ in range(8):
        if not has("Nothing special"):
            break
        tap("Nothing special")
    for view in ("atlas", "muscle/piriformis", "points", "settings", "away", "sources", "draw"):
        page.evaluate("view => { location.hash = '#/' + view }", view)
        page.wait_for_timeout(60)
    if views:
        weigh(page)
        page.context.close()
        return
    swift = page.evaluate("() => swift")
    by_kind = {}
    for name, milliseconds in swift:
        by_kind.setdefault(name.split(" ")[0], []).append(milliseconds)
    usual = [(t, name) for name, t in swift
             if not name.startswith(("host.started", "host.idle", "felt", "answer"))]
    told("Swift, an update and its view", [t for t, _ in usual])
    print("   the slowest:", ", ".join(f"{name.split(' ')[0]} {t:.1f}" for t, name in sorted(usual)[:-7:-1]))
    for kind, name in (("felt", "Swift, a press"), ("answer", "Swift, an answer"), ("paint", "Swift, a stroke on the figure"),
                       ("host.started", "Swift, the start"), ("host.idle", "Swift, getting ready while nothing happens")):
        if kind in by_kind:
            told(name, by_kind[kind])
    told("the morph", page.evaluate("() => morphed"))
    page.context.close()


main()
