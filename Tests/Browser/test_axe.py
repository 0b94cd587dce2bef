"""axe finds nothing on any screen, in light and in dark, small and wide."""

import pathlib

import axe_playwright_python

from conftest import DESKTOP, PHONE, Person
from screens import walk

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}

FORMS = [
    ("phone, light", PHONE, "light", ""),
    ("desktop, dark, right to left", DESKTOP, "dark", "rtl"),
]


def violations(person):
    # Evaluated by the debugger, which the page's policy does not bind.
    if not person.page.evaluate("() => 'axe' in globalThis"):
        person.page.evaluate(AXE)
    found = person.page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]
    return [f'{v["id"]}: {n["target"]} {n["html"][:160]}' for v in found for n in v["nodes"]]


def test_no_violation_on_any_screen(chromium, server):
    person = Person(chromium, server.address)
    found = []
    for name in walk(person):
        for form, size, scheme, direction in FORMS:
            person.page.set_viewport_size(size)
            person.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            person.page.evaluate("dir => { document.documentElement.dir = dir }", direction)
            # as a page opens: what the foot covers of it is a matter of scrolling
            person.page.evaluate("window.scrollTo(0, 0)")
            found += [f"{name}, {form}: {violation}" for violation in violations(person)]
        person.page.evaluate("document.documentElement.removeAttribute('dir')")
    person.context.close()
    assert not found, "\n".join(found)
