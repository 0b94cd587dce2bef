"""From a painted pain to a released point, in a phone-sized window."""

import re


def test_the_first_view_says_what_it_is_and_is_not(person):
    person.opens().sees("not a diagnosis").sees("no clinician has reviewed").sees("stays on this device")


def test_from_a_painted_pain_to_a_released_point(person):
    person.opens().passes_safety().draws().finds().prepares()
    person.page.clock.install()
    person.taps("Start", exact=True)
    person.sees("Warm up")
    person.taps("I am warm")
    for _ in range(40):
        if person.page.locator(".rating.asked").count():
            break
        person.page.clock.run_for(1000)
    numbers = iter([6, 5, 4, 3, 3, 3])
    # In the middle of the session the page is reloaded: it goes on where it was.
    person.taps("6", exact=True)
    person.page.reload()
    person.page.wait_for_selector("h1:visible")
    person.sees("Stop")
    if person.has("Go on"):
        person.taps("Go on")
    for _ in range(900):
        if not person.has("Stop"):
            break
        if person.page.locator(".rating.asked").count():
            person.page.keyboard.press(str(next(numbers, 3)))
        person.page.clock.run_for(1000)
    person.sees("Pain right now")
    person.taps("2", exact=True)
    person.taps("Save and finish")
    person.sees("Day by day")
    person.page.reload()
    person.page.wait_for_selector("h1:visible")
    person.goes("log").sees("before, 2 after")


def test_a_killed_tab_keeps_a_half_made_drawing(person):
    person.opens().passes_safety().taps("Front", exact=True).paints("groin", "right").sees("Right groin")
    person.page.wait_for_timeout(300)
    person.page.close()
    person.page = person.context.new_page()
    person.opens().sees("Where does it hurt?").sees("Right groin")


def test_left_and_right_cannot_be_confused(person):
    person.opens().passes_safety()
    for view, left_is_left in (("Back", True), ("Front", False)):
        person.taps(view, exact=True)
        box = {}
        for side in ("left", "right"):
            area = person.page.locator(f'[data-on-paint="paint sacroiliac {side}"], [data-on-paint="paint groin {side}"]').first
            box[side] = area.bounding_box()["x"]
        assert (box["left"] < box["right"]) == left_is_left, view
        texts = person.page.locator("figure.paintable text").all_text_contents()
        assert any("Left" in t for t in texts) and any("Right" in t for t in texts)


def test_an_emergency_ends_the_journey_with_a_number_to_call(person):
    person.opens()
    person.taps("Start", exact=True)
    person.page.locator("button.choice").first.click()
    person.sees("Get help now")
    link = person.page.locator("a.emergency-call")
    assert re.fullmatch(r"tel:\d+", link.get_attribute("href"))
    for view in ("press", "session", "prepare/piriformis.lateral/left", "points"):
        person.goes(view)
        assert person.heading() == "Get help now", view


def test_deleting_everything_leaves_nothing(person):
    person.opens().passes_safety().draws()
    assert person.lines() > 30
    person.goes("settings").taps("Delete everything").taps("Delete everything")
    person.sees("Pain in the back, buttock, hip or leg?")
    assert person.lines() == 0


def test_an_export_comes_back_in_another_browser(person, chromium, server, tmp_path):
    from conftest import Person
    person.opens().passes_safety().draws()
    with person.page.expect_download() as download:
        person.goes("settings").taps("Export as a file")
    file = tmp_path / "journal.ndjson"
    download.value.save_as(file)
    count = person.lines()
    other = Person(chromium, server.address)
    other.opens().goes("settings")
    with other.page.expect_file_chooser() as chooser:
        other.taps("Bring in a file")
    chooser.value.set_files(file)
    other.sees("added")
    assert other.lines() == count
    other.context.close()


def test_a_damaged_export_loses_nothing(person, tmp_path):
    person.opens().passes_safety().draws()
    count = person.lines()
    file = tmp_path / "damaged.ndjson"
    file.write_text('{"v":1,"id":"x","at":\nnot json\n')
    person.goes("settings")
    with person.page.expect_file_chooser() as chooser:
        person.taps("Bring in a file")
    chooser.value.set_files(file)
    person.sees("damaged")
    assert person.lines() >= count
