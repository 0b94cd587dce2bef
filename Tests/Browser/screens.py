"""Every screen of the app, one after the other, by the way a person comes to it.

`walk(person)` opens each in turn and gives its name, so that a test can look at it in any size, colour or direction. The clock of the
page is stopped: what is drawn depends on nothing but the app.
"""

import datetime

MORNING = datetime.datetime(2026, 3, 2, 9, 30, tzinfo=datetime.timezone.utc)
"""When the walk begins."""


class Clock:
    """The time that the page sees; it moves only by hand, while timers go on."""

    def __init__(self, person):
        self.page = person.page
        self.now = MORNING
        self.set()

    def set(self):
        self.page.clock.set_fixed_time(self.now)

    def passes(self, **span):
        self.now += datetime.timedelta(**span)
        self.set()


def walk(person):
    """Opens every screen of a journey and gives its name."""
    clock = Clock(person)
    person.opens()
    yield "welcome"
    person.goes("log")
    yield "log-empty"
    person.goes("welcome").taps("Start", exact=True)
    yield from safety(person)
    yield from drawing(person)
    yield from likely_points(person)
    yield from session(person, clock)
    yield from day_by_day(person, clock)
    yield from reading(person)
    yield from settings(person)
    yield from warnings(person)


def ticks(person, message):
    person.page.locator(f'[data-on-click="{message}"]').click()
    person.page.wait_for_timeout(40)


def safety(person):
    yield "safety"
    person.taps("None of these")
    ticks(person, "flag foot-drop")
    yield "safety-ticked"
    ticks(person, "flag foot-drop")
    for _ in range(12):
        if person.heading() == "Does any of this apply?":
            break
        person.taps("None of these")
    yield "conditions"
    person.taps("None of these")


def drawing(person):
    person.sees("Where does it hurt?")
    yield "draw-empty"
    for region in ("buttock-upper-outer", "buttock-lower-outer", "sacroiliac", "thigh-back-upper"):
        person.paints(region, "left")
    person.taps("Worst spot").paints("buttock-upper-outer", "left").taps("Paint", exact=True)
    yield "draw-painted"
    person.taps("Whole", exact=True).taps("Front", exact=True)
    yield "draw-whole-front"
    person.taps("Hips", exact=True).taps("Left", exact=True)
    yield "draw-left"
    person.taps("Back", exact=True)
    person.page.get_by_text("Pick from a list instead").click()
    yield "draw-list"
    person.taps("This is where it hurts").taps("6", exact=True)
    person.page.get_by_role("radio", name="One to six weeks ago").click()
    yield "begin"
    person.taps("Go on")
    seen = set()
    for _ in range(12):
        if not person.has("Enough questions"):
            break
        kind = "question-many" if person.page.locator(".choice").count() else "question"
        if kind not in seen:
            seen.add(kind)
            yield kind
        if person.has("I am not sure"):
            person.taps("I am not sure")
        else:
            person.taps("Go on")


def likely_points(person):
    person.goes("points").sees("Points that fit")
    yield "points"
    person.page.locator("a.sheet").first.click()
    person.page.wait_for_timeout(150)
    yield "cause-point"
    person.goes("cause/mimic/radiculopathy-s1/left")
    yield "cause-mimic"
    person.goes("press")
    yield "press"
    person.taps("Somebody helps me")
    yield "press-helper"
    person.taps("I press myself").taps("Sore, and it is my pain")
    for _ in range(12):
        if not person.has("Nothing special"):
            break
        person.taps("Nothing special")
    yield "found"


def session(person, clock):
    def tap(name):
        clock.passes(seconds=1)  # a second tap right after the first is no second word
        person.taps(name, exact=True)

    def time_passes(until):
        for _ in range(60):
            if until():
                return
            clock.passes(seconds=2)
            person.page.wait_for_timeout(260)

    person.taps("Release it")
    yield "recheck"
    person.taps("None of these")
    yield "prepare"
    person.taps("5", exact=True).taps("Start", exact=True).sees("Warm up")
    yield "session-warm-up"
    tap("Pause")
    yield "session-paused"
    tap("Go on")
    person.taps("I am warm")
    asked = person.page.locator(".rating.asked")
    time_passes(asked.count)
    yield "session-rating"
    tap("4")
    time_passes(lambda: not asked.count() and person.heading() in ("Hold", "Small circles"))
    yield "session-hold"
    tap("Stop")
    yield "session-stopped"
    tap("Yes, end it")
    person.sees("Pain right now").taps("2", exact=True)
    yield "session-over"
    person.taps("Save and finish")


def day_by_day(person, clock):
    for pain in ("5", "4", "4", "2"):
        clock.passes(days=1)
        person.goes("check-in").taps(pain, exact=True)
        if pain == "2":
            yield "check-in"
        person.taps("Save", exact=True)
    person.goes("log")
    yield "log"
    person.goes("")
    yield "home"
    person.goes("help")
    yield "help"


def reading(person):
    for name in ("away", "atlas", "muscle/gluteus-medius", "other-cause/gtps", "technique", "sources", "about"):
        person.goes(name)
        yield name.replace("/", "-")
    person.goes("muscle/piriformis")
    person.page.locator("summary").first.click()
    yield "muscle-point-open"
    person.goes("atlas")
    person.page.get_by_label("Search by name or place").fill("zzz")
    person.sees("Nothing is called that")
    yield "atlas-nothing"
    person.page.get_by_label("Search by name or place").fill("")


def settings(person):
    person.goes("settings")
    yield "settings"
    person.taps("Start over")
    yield "settings-start-over"
    person.taps("Keep going").taps("Delete everything")
    yield "settings-delete"
    person.taps("Keep it", exact=True).taps("Thumb-widths").taps("Keep it safe").sees("keep")
    yield "settings-notice"
    person.taps("OK", exact=True)
    person.context.set_offline(True)
    person.goes("").sees("You are offline")
    yield "home-offline"
    person.context.set_offline(False)
    person.goes("muscle/quadratus-lumborum")
    yield "muscle-in-thumbs"


def warnings(person):
    """What a yes to a safety question opens, the mildest first."""
    person.goes("settings").taps("Start over").taps("Start over")
    for _ in range(12):
        if person.page.locator('[data-on-click="flag trauma"]').count():
            ticks(person, "flag trauma")
        if person.heading() == "One more question":
            yield "follow-up"
            person.taps("No", exact=True)
        elif person.has("None of these"):
            person.taps("None of these")
        elif person.heading() != "Where does it hurt?":
            person.taps("Go on")
    person.goes("help")
    yield "help-concern"
    person.goes("press")
    yield "press-closed"
    person.goes("safety/0")
    ticks(person, "flag general-emergency")
    person.page.locator("a.emergency-call").wait_for()
    yield "emergency"
    person.page.evaluate("() => { document.getElementById('app').hidden = true; document.getElementById('calm').hidden = false; }")
    yield "calm"
