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
    yield from helped_session(person, clock)
    yield from reading(person)
    yield from settings(person)
    yield from faults(person)
    yield from nothing_found(person)
    yield from warnings(person)
    yield from without_the_app(person)


def ticks(person, message):
    person.page.locator(f'[data-on-click="{message}"]').click()
    person.page.wait_for_timeout(40)


def hears(person, what):
    """What the host would tell the app, where a walk can't bring it about."""
    person.page.evaluate("""what => {
        const bell = document.createElement('button');
        bell.dataset.onClick = what;
        document.getElementById('app').append(bell);
        bell.click();
        bell.remove();
    }""", what)
    person.page.wait_for_timeout(60)


def taps_while(person, name, most=40):
    """The same answer as long as it is asked for."""
    for _ in range(most):
        if not person.has(name):
            break
        person.taps(name)


def safety(person):
    yield "gate"
    ticks(person, "line gate cauda.saddle")
    yield "gate-which"
    ticks(person, "sign gate cauda.saddle")
    yield "gate-question"
    ticks(person, "line gate cauda.saddle")
    person.taps("None of these")


def turns(person, view):
    """Another side of the body; in a wide window all of them are there."""
    if person.page.get_by_role("group", name="View of the body").count():
        person.taps(view, exact=True)


def drawing(person):
    person.sees("Where does it hurt?")
    yield "draw-empty"
    for region in ("buttock-upper-outer", "buttock-lower-outer", "sacroiliac", "thigh-back-upper"):
        person.paints(region, "left")
    person.taps("Worst spot").paints("buttock-upper-outer", "left").taps("Paint", exact=True)
    yield "draw-painted"
    turns(person.taps("Whole", exact=True), "Front")
    yield "draw-whole-front"
    turns(person.taps("Hips", exact=True), "Left")
    yield "draw-left"
    turns(person, "Back")
    person.page.get_by_text("Pick from a list instead").click()
    yield "draw-list"
    person.taps("This is where it hurts").taps("6", exact=True)
    person.page.get_by_role("radio", name="One to six weeks ago").click()
    yield "begin"
    person.taps("Go on").sees("With this pain")
    yield "with-this-pain"
    ticks(person, "line with-this-pain condition:nerve-signs")
    yield "with-this-pain-ticked"
    ticks(person, "line with-this-pain condition:nerve-signs")
    person.taps("None of these").sees("About you")
    yield "about-you"
    person.passes_lists()
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
    person.goes("points").sees("What it may be")
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
    taps_while(person, "Nothing special")
    yield "found"


def tap(person, clock, name):
    """In a session: a second tap right after the first is no second word."""
    clock.passes(seconds=1)
    person.taps(name)


def time_passes(person, clock, until):
    for _ in range(60):
        if until():
            return
        clock.passes(seconds=2)
        person.page.wait_for_timeout(260)


def session(person, clock):
    person.taps("Release it").passes_lists()
    yield "prepare"
    person.opens_part("Change how")
    yield "prepare-change-how"
    person.taps("Start", exact=True).sees("Warm up")
    yield "session-warm-up"
    tap(person, clock, "Pause")
    yield "session-paused"
    tap(person, clock, "Go on")
    person.taps("I am warm")
    asked = person.page.locator(".rating.asked")
    time_passes(person, clock, asked.count)
    yield "session-rating"
    tap(person, clock, "4")
    time_passes(
        person, clock, lambda: not asked.count() and person.heading() in ("Hold", "Small circles"))
    yield "session-hold"
    tap(person, clock, "Stop")
    yield "session-stopped"
    tap(person, clock, "Yes, end it")
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


def helped_session(person, clock):
    """The next session, in a helper's hands: the phone goes over, and comes back."""
    person.goes("press").taps("Release it").sees("Since last time")
    yield "since-last-time"
    person.passes_lists()
    person.sees("Get ready").taps("5", exact=True).opens_part("Change how").taps("A helper").taps("red", exact=True)
    yield "prepare-helper"
    person.taps("Hand the phone to your helper").sees("Ask first, aloud")
    yield "helper"
    person.taps("All asked, all yes").taps("I am warm")
    asked = person.page.locator(".rating.asked")
    time_passes(person, clock, asked.count)
    yield "session-helper"
    tap(person, clock, "“red” was said")
    person.sees("Now give the phone back")
    yield "helper-gives-back"
    person.taps("I was pressed").taps("3", exact=True).taps("Save and finish").sees("Day by day")


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


def faults(person):
    """A new version, and what can go wrong with what is kept."""
    person.goes("")
    hears(person, "host.updateReady")
    person.sees("A new version is ready")
    yield "home-new-version"
    person.taps("Later")
    with person.page.expect_file_chooser() as chooser:
        person.goes("settings").taps("Bring in a file")
    chooser.value.set_files(
        {"name": "journal.ndjson", "mimeType": "application/x-ndjson", "buffer": b"{\"v\":1,\"id\n"})
    person.page.locator(".toast").wait_for()
    yield "settings-damaged-file"
    person.taps("OK", exact=True).goes("log")
    hears(person, "host.saveFailed")
    yield "log-not-saved"
    person.taps("OK", exact=True)


def nothing_found(person):
    """A search by pressing that nothing comes of."""
    person.goes("settings").taps("Start over").taps("Start over")
    taps_while(person, "None of these")
    person.paints("flank", "left").draws()
    person.taps("Find it by pressing").gives("Nothing special")
    person.sees("No point stands out")
    yield "found-nothing"


def warnings(person):
    """What a yes to a safety question opens, the mildest first."""
    person.goes("settings").taps("Start over").taps("Start over")
    taps_while(person, "None of these")
    person.paints("buttock-upper-outer", "left").taps("This is where it hurts").taps("6", exact=True)
    person.page.get_by_role("radio", name="One to six weeks ago").click()
    person.taps("Go on")
    ticks(person, "line with-this-pain foot-drop")
    person.page.get_by_role("radio", name="New or worse in the last weeks").click()
    yield "with-this-pain-told"
    person.goes("help")
    yield "help-concern"
    person.goes("press")
    yield "press-closed"
    person.goes("safety/gate")
    ticks(person, "line gate general-emergency.chest")
    ticks(person, "sign gate general-emergency.chest")
    person.page.locator("a.emergency-call").wait_for()
    yield "emergency"
    person.page.evaluate("() => { document.getElementById('app').hidden = true; document.getElementById('calm').hidden = false; }")
    yield "calm"


def without_the_app(person):
    """Where the browser stores nothing, and where there is no such page."""
    person.page.add_init_script("IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };")
    person.page.goto(person.address)
    person.sees("does not let the page store")
    yield "welcome-nothing-kept"
    person.page.goto(person.address + "no-such-page")
    yield "not-found"
