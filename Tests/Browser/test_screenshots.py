"""Every screen looks as it did, on a phone and in a wide window, light and dark.

Recorded with `make screenshots`. What differs is put into .build/screenshots, as it is now and with the difference in red. A machine
that draws letters differently (other fonts, another Chromium) can't be compared with, and says so.
"""

import hashlib
import io
import os
import shutil

import pytest
from PIL import Image, ImageChops

from conftest import DESKTOP, PHONE, ROOT, Person
from screens import walk

PICTURES = ROOT / "Tests" / "Browser" / "Screenshots"
DIFFERENCES = ROOT / ".build" / "screenshots"
LETTERS = PICTURES / "letters.txt"
FORMS = [(size, scheme) for size in ("phone", "desktop") for scheme in ("light", "dark")]
SIZES = {"phone": PHONE, "desktop": DESKTOP}
COLOURS = 64
"""Of a stored picture: enough for paper, ink and one accent, and half the size of 256."""
TOLERANCE = 40
"""Of 255, in any channel: more than a softened edge comes to."""
CHANGED_PIXELS = 25
"""A changed letter has about as many."""
RECORDS = os.environ.get("UNKNOT_RECORD") == "1"


def letters(person):
    """How this machine draws the letters of the app: a name for the picture of a few."""
    person.opens()
    person.page.evaluate("""() => {
        const sample = document.createElement('div');
        sample.id = 'sample';
        sample.innerHTML = '<h1>Hamburgefonstiv 0123</h1><p>Hamburgefonstiv 0123 ¼½¾ – “”</p><p><strong>Hamburg</strong> <em>Hamburg</em></p>'
            + '<svg class="figure" viewBox="0 0 200 40"><text x="0" y="20">Hamburgefonstiv</text></svg>';
        document.body.replaceChildren(sample);
    }""")
    picture = Image.open(io.BytesIO(person.page.locator("#sample").screenshot())).convert("RGB")
    return hashlib.sha256(picture.tobytes()).hexdigest()[:16]


def shoot(person):
    person.page.mouse.move(0, 0)
    person.page.evaluate("window.scrollTo(0, 0)")
    person.page.wait_for_timeout(30)
    picture = Image.open(io.BytesIO(person.page.screenshot(animations="disabled", caret="hide"))).convert("RGB")
    # A wide window at half its size: its details are those of the phone.
    return picture if picture.width <= PHONE["width"] else picture.reduce(2)


def record(name, picture):
    few = picture.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    in_colours_of(few, picture).save(PICTURES / f"{name}.png", optimize=True)


def in_colours_of(stored, picture):
    """Each pixel in the nearest of the colours, so that having fewer of them is no difference."""
    return picture.quantize(palette=stored, dither=Image.Dither.NONE)


def difference(name, picture):
    """One sentence where the picture is not the stored one, else nothing."""
    file = PICTURES / f"{name}.png"
    if not file.exists():
        return f"{name}: no picture is stored yet; run make screenshots"
    stored = Image.open(file)
    if stored.size != picture.size:
        return f"{name}: {picture.size} instead of {stored.size}"
    now = in_colours_of(stored, picture).convert("RGB")
    red, green, blue = ImageChops.difference(stored.convert("RGB"), now).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    changed = most.point(lambda value: 255 if value > TOLERANCE else 0)
    pixels = changed.histogram()[255]
    if pixels <= CHANGED_PIXELS:
        return None
    DIFFERENCES.mkdir(parents=True, exist_ok=True)
    picture.save(DIFFERENCES / f"{name}.actual.png")
    faint = Image.blend(picture, Image.new("RGB", picture.size, "white"), 0.7)
    faint.paste((220, 0, 0), mask=changed)
    faint.save(DIFFERENCES / f"{name}.difference.png")
    return f"{name}: {pixels} pixels differ; see .build/screenshots/{name}.difference.png"


def test_every_screen_looks_as_it_did(chromium, server):
    options = {"locale": "en-GB", "timezone_id": "UTC"}
    person = Person(chromium, server.address, **options)
    here = letters(person)
    person.context.close()
    if RECORDS:
        shutil.rmtree(PICTURES, ignore_errors=True)
        PICTURES.mkdir()
        LETTERS.write_text(here + "\n")
    elif here != LETTERS.read_text().strip():
        pytest.skip("this machine draws letters differently from the one the pictures were made on")
    shutil.rmtree(DIFFERENCES, ignore_errors=True)
    person = Person(chromium, server.address, **options)
    seen, found = set(), []
    for screen in walk(person):
        for size, scheme in FORMS:
            person.page.set_viewport_size(SIZES[size])
            person.page.emulate_media(color_scheme=scheme)
            name = f"{screen}-{size}-{scheme}"
            seen.add(name)
            if RECORDS:
                record(name, shoot(person))
            else:
                found.append(difference(name, shoot(person)))
        person.page.set_viewport_size(PHONE)
        person.page.emulate_media(color_scheme="light")
    person.context.close()
    found += [f"{file.stem}: no such screen any more" for file in PICTURES.glob("*.png") if file.stem not in seen]
    found = [sentence for sentence in found if sentence]
    assert not found, "\n".join(found)
