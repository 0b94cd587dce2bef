"""A session as the person on the floor hears it: the clock, voice, tones and wake lock are faked."""

import json
import pathlib

import pytest

from conftest import Person

FAKES = (pathlib.Path(__file__).parent / "fakes.js").read_text()

ENTRIES = """() => new Promise((done) => {
  const open = indexedDB.open('unknot');
  open.onsuccess = () => {
    const all = open.result.transaction('entries').objectStore('entries').getAll();
    all.onsuccess = () => { open.result.close(); done(all.result.map((entry) => entry.line)); };
  };
})"""


DRAFT = """() => new Promise((done) => {
  const open = indexedDB.open('unknot');
  open.onsuccess = () => {
    const kept = open.result.transaction('draft').objectStore('draft').get('unknot');
    kept.onsuccess = () => { open.result.close(); done(kept.result ?? ''); };
  };
})"""


def until(person, what, most=100):
    """Waits, in real time, until it is so: the device writes when it can."""
    for _ in range(most):
        if what():
            return
        person.page.wait_for_timeout(50)
    raise AssertionError("it did not come to be")


def keeps(person, text):
    """Waits until the draft on the device holds a text."""
    until(person, lambda: text in person.page.evaluate(DRAFT))


class Patient(Person):
    """Somebody on the floor, with a clock that the test moves."""

    def __init__(self, browser, address, state, **fakes):
        super().__init__(browser, address, storage_state=state)
        self.context.add_init_script(f"window.fakes = {json.dumps(fakes)};\n{FAKES}")

    def begins(self, rounds=None):
        self.opens().sees("Get ready")
        if rounds:
            self.opens_part("Change how")
            group = self.page.get_by_role("group", name="How many times")
            group.get_by_role("button", name=str(rounds), exact=True).click()
        # From here on time moves only where the test says so: a slow machine changes nothing.
        self.page.clock.install()
        self.page.clock.pause_at(self.page.evaluate("Date.now()") / 1000 + 1)
        self.taps("Start", exact=True)
        return self

    def waits(self, seconds):
        self.page.clock.run_for(seconds * 1000)
        return self

    def waits_for(self, selector, most=120):
        for _ in range(most):
            if self.page.locator(selector).count():
                return self
            self.waits(1)
        raise AssertionError(f"{selector} did not come: {self.page.inner_text('#main')}")

    def holds(self):
        """Past the warm-up and into the first hold, where the number is asked for."""
        return self.waits(5).taps("I am warm").waits_for(".rating.asked")

    def heard(self, what=None):
        heard = self.page.evaluate("heard")
        return [h for h in heard if what is None or h["what"] == what]

    def set(self, **fakes):
        self.page.evaluate("fakes => Object.assign(window.fakes, fakes)", fakes)
        return self

    def said(self):
        return [h["text"] for h in self.heard("says")]

    def finishes(self, pain=2):
        self.taps(str(pain), exact=True).taps("Save and finish")
        return self.sees("Day by day")

    def released(self):
        lines = [json.loads(line) for line in self.page.evaluate(ENTRIES)]
        return [line for line in lines if line["kind"] == "released"]


@pytest.fixture(scope="module")
def ready(chromium, server):
    """What the browser stores of a person who is about to begin a session: reached once for all tests."""
    person = Person(chromium, server.address)
    person.opens().passes_safety().draws().finds().prepares()
    keeps(person, '"before":5')
    state = person.context.storage_state(indexed_db=True)
    person.context.close()
    return state


@pytest.fixture
def patient(chromium, server, ready):
    made = []

    def make(**fakes):
        made.append(Patient(chromium, server.address, ready, **fakes))
        return made[-1]

    yield make
    for patient in made:
        patient.context.close()
        assert not patient.errors, patient.errors


RISE = "Lean in slowly. Stop at a good ache of 4 to 5."
HOLD = "Hold it. Breathe slowly. It lies deep: wait, do not force."
CIRCLES = "Now roll in small slow circles, the size of a coin."
AGAIN = "And now, zero to ten?"
STAY = "Stay a little longer, no harder."
EASES = "It is easing. Stay with it."

# Seconds since the beginning, and what the coach says then.
STORY = [
    (0, "Warm up first: walk about, or take a warm shower. Three minutes will do."),
    (5, "Stand at a wall, with soft knees. Put the ball between the wall and the spot on the left."),
    (25, RISE), (30, HOLD), (33, "How strong is the ache, zero to ten?"),
    (43, CIRCLES), (46, AGAIN), (48, STAY), (60, AGAIN), (63, STAY),
    (70, "Let go slowly."), (75, "Rest. Let go and breathe. Next is round 2 of 3."),
    (105, RISE), (110, HOLD), (113, AGAIN), (123, CIRCLES), (126, AGAIN), (128, EASES),
    (140, AGAIN), (143, EASES),
    (150, "Let go slowly."), (155, "Rest. Let go and breathe. Next is round 3 of 3."),
    (185, RISE), (190, HOLD), (193, AGAIN), (203, CIRCLES), (206, AGAIN),
    (208, "It has eased. Let go slowly. This spot is done."),
    (213, "Now move the joint slowly, all the way, five to ten times."),
    (243, "Done. Walk about for a minute. Then say how it feels now."),
]


def test_three_holds_with_numbers_speak_in_order_and_reach_the_journal(patient):
    person = patient().begins(rounds=3).holds().taps("5", exact=True)
    for answer in ["The same", "The same", "Less", "The same", "The same", "The same", "Less"]:
        person.waits_for(".rating:not(.asked)").waits_for(".rating.asked").waits(3).taps(answer)
    person.waits_for("text=Pain right now").waits(10)

    # The voice: every cue, in order, none over another, none cut off.
    says = person.heard("says")
    told = [(round((h["at"] - says[0]["at"]) / 1000), h["text"]) for h in says]
    assert told == STORY
    assert not person.heard("OVERLAP") and not person.heard("cut")
    spans = [h for h in person.heard() if h["what"] in ("says", "said")]
    assert [h["what"] for h in spans] == ["says", "said"] * len(STORY)
    # The tones: one after the other.
    tones = person.heard("tone")
    assert len(tones) > 20
    assert all(a["to"] <= b["from"] for a, b in zip(tones, tones[1:]))
    assert person.heard("buzz")
    # The screen was kept on, and let go.
    assert [h["what"] for h in person.heard() if h["what"].startswith("lock")] == ["lock held", "lock released"]

    person.finishes(pain=2)
    [entry] = person.released()
    pressed = entry.pop("seconds")
    assert 80 < pressed < 120
    assert {key: entry[key] for key in (
        "point", "side", "presser", "tool", "position", "rounds", "before", "after",
        "firstTenderness", "lastTenderness", "spotEnd", "ending", "adverse")} == {
        "point": "piriformis.lateral", "side": "left", "presser": "own", "tool": "ball",
        "position": "wall", "rounds": 3, "before": 5, "after": 2, "firstTenderness": 5,
        "lastTenderness": 3, "spotEnd": "subsided", "ending": "complete", "adverse": []}


# Faults, as the Guide of Care defines them.

def test_without_speech_the_words_stand_large_and_tones_go_on(patient):
    person = patient(speech="absent").begins().holds()
    assert person.page.locator(".said.large").count() == 1
    assert person.heard("tone")


def test_speech_that_silently_fails_gives_a_tone_and_large_words_then_is_given_up(patient):
    person = patient(speech="silent").begins()
    person.waits(3)
    assert person.page.locator(".said.large").inner_text().startswith("Warm up first")
    assert [t["hertz"] for t in person.heard("tone")] == [659]
    person.holds()
    person.set(speech="speaks").waits(30)
    assert person.said() == [], "given up until the person asks again"
    person.page.get_by_text("Skip, repeat, add, sound").click()
    person.taps("Voice", exact=True).waits(60)
    assert person.said(), "asked again"


def test_voices_that_arrive_late_are_waited_for(patient):
    person = patient(voices="late")
    person.begins()
    person.page.evaluate("fakes.voices = 'there'; speechSynthesis.dispatchEvent(new Event('voiceschanged'))")
    person.waits(1).holds()
    assert person.said()[0].startswith("Warm up first")
    assert {h["voice"] for h in person.heard("says")} == {"Fake"}


def test_voices_that_never_arrive_are_not_waited_for_twice(patient):
    person = patient(voices="none").begins().waits(2).holds()
    assert person.said()[0].startswith("Warm up first")
    assert {h["voice"] for h in person.heard("says")} == {None}
    assert not person.heard("cut")


def test_blocked_sound_is_said_and_a_tap_lets_it_go(patient):
    person = patient(audio="blocked").begins().holds().waits(1)
    person.sees("The browser holds back the sound")
    assert not person.heard("tone")
    person.set(audio="runs").taps("5", exact=True).waits(20)
    assert person.page.get_by_text("The browser holds back the sound").count() == 0
    assert person.heard("tone")


def test_a_refused_wake_lock_is_said_and_asked_again_at_a_tap(patient):
    person = patient(lock="refused").begins().sees("may switch the screen off")
    person.set(lock="held").taps("Pause", exact=True).waits(1)
    assert person.page.get_by_text("may switch the screen off").count() == 0


def test_a_browser_without_wake_lock_says_so(patient):
    patient(lock="absent").begins().sees("may switch the screen off")


def test_a_locked_screen_costs_nothing_and_the_lock_is_asked_again(patient):
    person = patient().begins().holds().taps("5", exact=True)
    hide = """state => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }"""
    person.page.evaluate("fakes.current.release()")  # browsers let go of it by themselves
    person.page.evaluate(hide, "hidden")
    # Without ticks: the page sleeps.
    person.page.evaluate("() => { const now = Date.now; const away = 40000; Date.now = () => now() + away; }")
    count = len(person.said())
    person.page.evaluate(hide, "visible")
    person.waits(6)
    assert [h["what"] for h in person.heard() if h["what"].startswith("lock")] == [
        "lock held", "lock released", "lock held"]
    assert len([text for text in person.said()[count:] if text.startswith("Welcome back")]) == 1
    assert person.page.get_by_text("may switch the screen off").count() == 0


def test_a_killed_tab_goes_on_with_one_sentence_and_keeps_the_numbers(patient):
    person = patient().begins().holds().taps("5", exact=True).waits(22)
    keeps(person, '"lastWords":"Now roll')
    person.page.reload()
    person.page.wait_for_selector("h1:visible")
    person.waits(1)
    [sentence] = person.said()
    assert sentence.startswith("Welcome back")
    assert person.has("The same")


def test_a_full_storage_in_mid_session_loses_nothing(patient):
    person = patient().begins().holds()
    person.page.evaluate("""() => {
      window.kept = { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add };
      IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    }""")
    person.taps("5", exact=True).waits(1).sees("This could not be saved")
    assert person.page.locator(".toast").count() == 0, "nothing covers the stop"
    person.taps("OK", exact=True).waits(1).taps("Stop", exact=True).waits(1).taps("Yes, end it").waits(1)
    assert person.page.get_by_text("could not be saved").count() == 0, "said once"
    person.finishes()
    assert person.released() == []
    # Room again: the next line takes all that waited with it.
    person.page.evaluate("() => { Object.assign(IDBObjectStore.prototype, window.kept); }")
    person.goes("settings").taps("Dark", exact=True).waits(1)
    until(person, person.released)
    assert [entry["ending"] for entry in person.released()] == ["ended"]


def test_double_taps_are_one_tap_and_nothing_ends_by_accident(patient):
    person = patient().begins().holds()
    person.page.get_by_role("button", name="Stop", exact=True).dblclick()
    person.waits(1).sees("Is something wrong?")
    person.taps("All is well").waits(1)
    person.page.get_by_role("button", name="Pause", exact=True).dblclick()
    person.waits(1)
    assert person.heading() == "Paused"


def test_keys_lead_the_session_but_not_while_typing(patient):
    person = patient().begins().waits(1)
    key = person.page.keyboard.press
    key("n")
    person.waits_for(".rating.asked")
    key("5")
    person.waits(1)
    assert person.has("The same")
    key("Space")
    person.waits(1)
    assert person.heading() == "Paused"
    key("Space")
    person.waits(1)
    assert person.heading() == "Get in place"
    key("Escape")
    person.waits(1)
    assert person.heading() == "Let go"
    person.page.evaluate("""() => {
      const field = document.createElement('input');
      field.id = 'typing';
      document.body.append(field);
      field.focus();
    }""")
    key("e")
    key("Space")
    assert person.page.locator("#typing").input_value() == "e "
    assert person.heading() == "Let go"
    person.page.evaluate("document.getElementById('typing').remove()")
    key("e")
    person.waits(1).sees("Pain right now")


def test_the_phone_goes_to_the_helper_and_back(patient):
    person = patient()
    person.opens().sees("Get ready").opens_part("Change how").taps("A helper").taps("red", exact=True)
    assert person.page.get_by_role("button", name="Start", exact=True).count() == 0
    person.taps("Hand the phone to your helper").sees("Ask first, aloud").sees("Your stop word: “red”")
    person.page.clock.install()
    person.page.clock.pause_at(person.page.evaluate("Date.now()") / 1000 + 1)
    person.taps("All asked, all yes").holds()
    assert person.page.locator(".numbers .zone").count() == 11
    person.taps("5", exact=True).waits(2).taps("“red” was said").waits(1)
    assert person.said()[-1] == "Stop. Take your hands away."
    person.sees("Now give the phone back").taps("I was pressed").finishes(3)
    assert [entry["ending"] for entry in person.released()] == ["stopped.stop-word"]
    assert [entry["presser"] for entry in person.released()] == ["helper"]
