"""Every screen in the forms that people need: narrow, in large text, from right to left, with forced colours."""

import pytest

from conftest import Person
from screens import walk

NARROW = {"width": 320, "height": 640}
"""Points of CSS: the narrowest phone, and 1280 points at a zoom of 400 %."""
TALL = {"width": 390, "height": 844}
WIDE = {"width": 1280, "height": 800}
USUAL_TEXT = "106.25%"
"""Of the browser's own size, as in app.css."""
LARGE_TEXT = "212.5%"
TAP = 44
"""Points of CSS: the least height and width of a control."""

LOOK = """() => {
    const found = [];
    const width = document.documentElement.clientWidth;
    const say = (what, element) => found.push(what + ': <' + element.nodeName.toLowerCase() + ' class="'
        + (element.getAttribute('class') ?? '') + '"> ' + (element.innerText ?? '').trim().slice(0, 40));
    if (document.scrollingElement.scrollWidth > width) found.push('scrolls sideways by ' + (document.scrollingElement.scrollWidth - width));
    const shown = (element) => element.checkVisibility() && !element.closest('.heard, .skip, .hidden-text, svg');
    for (const element of document.querySelectorAll('body *')) {
        if (!shown(element)) continue;
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) continue;
        if (box.left < -1 || box.right > width + 1) say('beyond the edge', element);
        const style = getComputedStyle(element);
        const clips = style.overflowX !== 'visible' && element.nodeName !== 'SELECT' && element.nodeName !== 'INPUT';
        if (clips && element.scrollWidth > element.clientWidth + 1) say('cut off', element);
    }
    const controls = [...document.querySelectorAll('button, a[href], summary, input, select')]
        .filter((control) => shown(control));
    for (const control of controls) {
        const box = control.getBoundingClientRect();
        const inText = control.nodeName === 'A' && getComputedStyle(control).display === 'inline';
        if (!inText && (box.height < TAP - .5 || box.width < TAP - .5)) say(`small (${box.width} x ${box.height})`, control);
        if (control.scrollWidth > control.clientWidth + 1 && !['SELECT', 'INPUT'].includes(control.nodeName)) say('text beyond its control', control);
    }
    const boxes = controls.map((control) => [control, control.getBoundingClientRect(), !!control.closest('.foot, .toast, .coach-foot')]);
    for (const [i, [a, one, afoot]] of boxes.entries()) {
        for (const [b, other, bfoot] of boxes.slice(i + 1)) {
            if (afoot !== bfoot || a.contains(b) || b.contains(a)) continue;
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            if (across > 1 && along > 1) say('overlaps ' + (b.innerText ?? '').trim().slice(0, 30), a);
        }
    }
    return found;
}""".replace("TAP", str(TAP))


FORCED = """() => {
        const found = [];
        const name = (element) => (element.getAttribute('aria-label') ?? element.innerText ?? '').trim().slice(0, 40);
        const looks = (element) => {
            const style = getComputedStyle(element);
            return [style.outlineStyle, style.outlineColor, style.backgroundColor, style.borderTopColor, style.borderTopWidth].join();
        };
        for (const group of document.querySelectorAll('#app .segments, #app .scale, #app [role=radiogroup]')) {
            const chosen = group.querySelector('[aria-pressed=true], [aria-checked=true]');
            const other = group.querySelector('[aria-pressed=false], [aria-checked=false]');
            if (chosen && other && looks(chosen) === looks(other)) found.push('not seen as chosen: ' + name(chosen));
        }
        for (const control of document.querySelectorAll('#app .button, #app .choice, #app select, #app input')) {
            if (!control.checkVisibility()) continue;
            const style = getComputedStyle(control.closest('.flag') ?? control);
            if (style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) === 0) found.push('no edge: ' + name(control));
        }
        for (const area of document.querySelectorAll('#app .area')) {
            const style = getComputedStyle(area);
            const painted = area.classList.contains('painted');
            if (style.stroke === 'none' || (painted && Number(style.fillOpacity) < .2)) found.push('not seen: ' + name(area));
        }
        return found;
    }"""


def root(person, direction="", size=""):
    person.page.evaluate(
        "([dir, size]) => { document.documentElement.dir = dir; document.documentElement.style.fontSize = size; }",
        [direction, size])
    person.page.wait_for_timeout(30)


def test_every_screen_serves_in_every_form(chromium, server):
    """Nothing is cut off, overlaps, or is too small to hit; with forced colours edges, choices and painted areas are seen."""
    person = Person(chromium, server.address)
    found = []
    for name in walk(person):
        for form, size, direction, text in (
            ("narrow", NARROW, "", ""), ("large text", NARROW, "", LARGE_TEXT),
            ("right to left", TALL, "rtl", ""), ("wide", WIDE, "", ""), ("wide, right to left", WIDE, "rtl", "")
        ):
            person.page.set_viewport_size(size)
            root(person, direction, text)
            found += [f"{name}, {form}: {what}" for what in person.page.evaluate(LOOK)]
        root(person)
        person.page.set_viewport_size(TALL)
        person.page.emulate_media(forced_colors="active")
        found += [f"{name}, forced colours: {what}" for what in person.page.evaluate(FORCED)]
        person.page.emulate_media(forced_colors="none")
    person.context.close()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_things_move_only_for_those_who_did_not_ask_for_calm(chromium, server, motion):
    person = Person(chromium, server.address, reduced_motion=motion)
    person.opens()
    moving = person.page.evaluate("""() => {
        const style = (name) => getComputedStyle(document.body.appendChild(Object.assign(document.createElement('div'), { className: name })));
        const dot = document.createElement('div');
        dot.className = 'pace circling';
        dot.innerHTML = '<i class="dot"></i>';
        document.body.append(dot);
        return [getComputedStyle(dot.firstChild).animationName, style('button').transitionDuration];
    }""")
    assert (moving == ["none", "0s"]) == (motion == "reduce"), moving
    person.context.close()
