"""axe finds nothing on any screen, in light and in dark."""

import pathlib

import axe_playwright_python
import pytest

from conftest import DESKTOP, PHONE, Person

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}

PAGES = [
    "", "atlas", "muscle/piriformis", "muscle/gluteus-minimus", "other-cause/radiculopathy-s1",
    "technique", "sources", "away", "settings", "about", "help", "log", "draw", "begin",
    "points", "cause/point/piriformis.lateral/left", "cause/mimic/gtps/left", "safety/0",
    "safety/1", "conditions", "check-in",
]


def violations(person):
    # Evaluated by the debugger, which the page's policy does not bind.
    person.page.evaluate(AXE)
    found = person.page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]
    return [f'{v["id"]}: {n["target"]} {n["html"][:160]}' for v in found for n in v["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_no_violation_on_any_screen(chromium, server, scheme, size):
    person = Person(chromium, server.address, color_scheme=scheme, viewport=size)
    found = []

    def look(name):
        person.page.wait_for_timeout(100)
        found.extend(f"{name}: {violation}" for violation in violations(person))

    person.opens()
    look("welcome")
    person.taps("Start", exact=True)
    look("first safety questions")
    for _ in range(12):
        if person.has("None of these"):
            person.taps("None of these")
    person.draws()
    for page in PAGES:
        person.goes(page)
        look(page or "home")
    person.goes("points").taps("Find it by pressing")
    look("press")
    person.taps("Sore, and it is my pain")
    for _ in range(12):
        if person.has("Nothing special"):
            person.taps("Nothing special")
    look("found")
    person.taps("Release it")
    look("re-check")
    person.taps("None of these")
    look("prepare")
    person.taps("5", exact=True).taps("Start", exact=True)
    look("session")
    person.taps("Stop", exact=True)
    look("session stopped")
    person.page.wait_for_timeout(900)  # a second tap within 0.7 s is no second word
    person.taps("Yes, end it").sees("Pain right now")
    look("session over")
    person.goes("safety/0")
    person.page.locator("button.choice").first.click()
    person.page.locator("a.emergency-call").wait_for()
    look("emergency")
    person.context.close()
    assert not found, "\n".join(sorted(set(found)))
