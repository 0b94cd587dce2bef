"""The whole journey without a pointer."""


def focused(person):
    return person.page.evaluate(
        "() => (document.activeElement.getAttribute('aria-label') || document.activeElement.innerText || '').trim()")


def press_until(person, name, key="Tab", most=140):
    """Moves the focus until it stands on something of that name."""
    for _ in range(most):
        if focused(person).startswith(name):
            return
        person.page.keyboard.press(key)
    raise AssertionError(f"{name!r} can't be reached by {key}; the focus is on {focused(person)!r}")


def enter(person, name, most=140):
    press_until(person, name, most=most)
    person.page.keyboard.press("Enter")
    person.page.wait_for_timeout(80)


def lists(person):
    """Every list of safety questions that stands before the next step."""
    for _ in range(12):
        if not person.has("None of these"):
            break
        enter(person, "None of these")


def test_the_journey_by_keyboard_alone(person):
    person.opens()
    enter(person, "Start")
    enter(person, "None of these")
    person.sees("Where does it hurt?")
    enter(person, "Left buttock, upper outer")
    person.sees("You painted")
    enter(person, "This is where it hurts", most=250)
    enter(person, "6")
    press_until(person, "One to six weeks ago")
    person.page.keyboard.press("Space")
    enter(person, "Go on")
    lists(person)
    if person.has("Enough questions"):
        enter(person, "Enough questions")
    enter(person, "Find it by pressing")
    lists(person)
    enter(person, "Sore, and it is my pain")
    lists(person)
    for _ in range(12):
        if not person.has("Nothing special"):
            break
        enter(person, "Nothing special")
        lists(person)
    enter(person, "Release it")
    lists(person)
    enter(person, "Start")
    person.sees("Warm up")
    enter(person, "Stop")
    person.page.wait_for_timeout(900)  # a second tap within 0.7 s is no second word
    enter(person, "Yes, end it")
    person.sees("Pain right now")


def test_the_named_list_is_an_equal_way_in(person):
    person.opens().passes_safety()
    person.page.get_by_text("Pick from a list instead").click()
    person.page.locator("details[open] button", has_text="Left").first.click()
    person.sees("You painted")


def test_focus_and_caret_survive_a_rendering(person):
    person.opens().goes("atlas")
    field = person.page.get_by_label("Search by name or place")
    field.click()
    person.page.keyboard.type("hamstring", delay=15)
    assert field.input_value() == "hamstring"
    person.page.keyboard.press("ArrowLeft")
    person.page.keyboard.press("ArrowLeft")
    person.page.keyboard.type("x")
    assert field.input_value() == "hamstrixng"
    assert person.page.evaluate("() => document.activeElement.id") == "atlas-search"
