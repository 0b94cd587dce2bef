"""Painting with fingers, on phones and in wide and low windows."""

from conftest import Person

AREA = '[data-on-paint="paint thigh-back-{part} left"]'


def centre(person, selector):
    area = person.page.locator(selector).first
    area.scroll_into_view_if_needed()
    box = area.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def painted(person):
    return person.page.locator('[data-on-paint][aria-checked="true"]').count()


def finger(person, selector, kind, number, primary):
    person.page.locator(selector).first.dispatch_event(
        kind, {"pointerId": number, "isPrimary": primary, "button": 0, "buttons": 1})
    person.page.wait_for_timeout(60)


def test_a_stroke_down_the_leg_paints_and_does_not_scroll(person):
    person.opens().passes_safety().taps("Whole", exact=True)
    before = person.page.evaluate("scrollY")
    x, top = centre(person, AREA.format(part="upper"))
    _, bottom = centre(person, AREA.format(part="lower"))
    person.page.mouse.move(x, top)
    person.page.mouse.down()
    person.page.mouse.move(x, bottom, steps=12)
    person.page.mouse.up()
    assert painted(person) >= 2
    actions = person.page.locator("figure.paintable .area").evaluate_all(
        "areas => areas.map((area) => getComputedStyle(area).touchAction)")
    assert set(actions) == {"pinch-zoom"}, "one finger paints, two zoom"
    assert person.page.evaluate("scrollY") - before < 400
    person.taps("Undo")
    assert painted(person) == 0, "a stroke is one step"


def test_a_second_finger_takes_the_dot_of_the_first_back(person):
    person.opens().passes_safety()
    area = '[data-on-paint="paint buttock-upper-outer left"]'
    other = '[data-on-paint="paint sacroiliac left"]'
    finger(person, other, "pointerdown", 1, True)
    finger(person, other, "pointerup", 1, True)
    assert painted(person) == 1
    finger(person, area, "pointerdown", 2, True)
    assert painted(person) == 2
    finger(person, other, "pointerdown", 3, False)
    assert painted(person) == 1, "what was painted before stays"


def test_a_swipe_past_the_figure_paints_nothing(person):
    person.opens().passes_safety()
    box = person.page.locator("h1:visible").bounding_box()
    x, y = centre(person, '[data-on-paint="paint buttock-upper-outer left"]')
    person.page.mouse.move(box["x"] + 4, box["y"] + 4)
    person.page.mouse.down()
    person.page.mouse.move(x, y, steps=8)
    person.page.mouse.up()
    assert painted(person) == 0


def test_a_wide_window_shows_all_sides_and_cuts_nothing(chromium, server):
    person = Person(chromium, server.address, viewport={"width": 1280, "height": 800})
    try:
        person.opens().passes_safety()
        assert person.page.locator("figure.paintable").count() == 4
        foot = person.page.locator(".bottom").bounding_box()
        for figure in person.page.locator("figure.paintable svg").all():
            box = figure.bounding_box()
            assert box["y"] + box["height"] <= foot["y"] + 1
    finally:
        person.context.close()


def test_a_low_window_lets_the_foot_go_with_the_page(chromium, server):
    person = Person(chromium, server.address, viewport={"width": 844, "height": 390})
    try:
        person.opens().passes_safety()
        foot = person.page.locator(".bottom")
        fixed = foot.evaluate("foot => getComputedStyle(foot).position") == "sticky"
        assert not fixed or foot.bounding_box()["height"] <= 390 / 4
    finally:
        person.context.close()
