"""What the report writes, read by programs that are not ours: a browser that prints it, two readers of
FHIR that refuse unknown fields, a reader of calendars, a reader of CSV."""

import csv
import datetime
import io
import json
import pathlib
import re
import subprocess

import icalendar
import pytest
from fhir.resources.R4B.bundle import Bundle as StrictBundle
from fhirclient.models.bundle import Bundle
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).parents[2]
UNKNOT = ROOT / ".build/debug/unknot"
DAY_MS = 86_400_000
START_MS = 1_790_000_000_000
HARD = '=SUM(A1) "quoted", a; comma\r\nnext \u001b[31m & <b> żółw'


def lines(count_days, full):
    """A journal as an app would write it."""
    number = 0

    def entry(kind, on=0, **fields):
        nonlocal number
        number += 1
        at = START_MS + on * DAY_MS + number
        return json.dumps(
            {"v": 1, "id": f"e-{number}", "at": at, "offset": 60, "person": "me", "kind": kind, **fields},
            ensure_ascii=False)

    yield entry("episode-started")
    if not full:
        return
    yield entry("person-named", name=HARD)
    yield entry("age-given", age=41)
    yield entry("sex-given", sex="female")
    yield entry("began", daysAgo=21)
    for flag in ("cauda", "dvt", "fever", "trauma", "foot-drop"):
        yield entry("safety-answered", flag=flag, answer="yes")
    for condition in ("anticoagulant", "osteoporosis", "implant", "dvt", "kidney"):
        yield entry("condition-answered", condition=condition, holds=True)
    yield entry("drawing-changed", drawing=[
        {"region": region, "side": side, "worst": True}
        for region in ("buttock-upper-outer", "buttock-lower-outer", "thigh-back-upper", "calf-upper")
        for side in ("left", "right")])
    yield entry("pain-rated", pain=8)
    yield entry("hindered-chosen", text=HARD)
    yield entry("question-noted", text=(HARD + " ") * 30)
    for point in ("piriformis.lateral", "gluteus-medius.middle", "multifidus.s1", "gluteus-minimus.anterior"):
        yield entry("pressed", point=point, side="left", felt="familiar")
    for day in range(1, count_days):
        date = str(datetime.date(2026, 9, 21) + datetime.timedelta(days=day))
        yield entry("checked-in", day, day=date, pain=7, soreness=None, effects=[])
        yield entry("day-told", day, day=date, worst=9, ability=3, sleep="woken", change="same", note=HARD)
        yield entry(
            "released", day, point="piriformis.lateral", side="left", presser="own", tool="ball",
            position="wall", rounds=2, seconds=90, before=6, after=3, firstTenderness=7,
            lastTenderness=2, spotEnd="subsided", ending="complete", adverse=["tingling"])


@pytest.fixture(scope="module", params=["full", "small"])
def journal(request, tmp_path_factory):
    file = tmp_path_factory.mktemp("journal") / "journal.ndjson"
    file.write_text("\n".join(lines(60, request.param == "full")) + "\n", encoding="utf-8")
    return file


def report(journal, form):
    ran = subprocess.run(
        [UNKNOT, "report", "--journal", journal, "--format", form], capture_output=True, timeout=60)
    assert ran.returncode == 0, ran.stderr.decode()
    return ran.stdout


def test_the_text_has_at_most_three_hundred_words(journal):
    text = report(journal, "text").decode()
    assert 30 < len(text.split()) <= 300
    assert "\x1b" not in text


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_page_prints_on_one_sheet(journal, paper):
    page_text = report(journal, "html").decode()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        page.set_content(page_text)
        size = page.evaluate("getComputedStyle(document.querySelector('.report p')).fontSize")
        assert abs(float(size.removesuffix("px")) - 10 * 96 / 72) < 0.1  # ten points
        assert page.evaluate("document.querySelectorAll('b').length") == 0
        pdf = page.pdf(format=paper, prefer_css_page_size=False)
        browser.close()
    assert len(re.findall(rb"/Type\s*/Page[^s]", pdf)) == 1


def test_two_readers_take_the_document_in(journal):
    text = report(journal, "fhir").decode()
    value = json.loads(text)
    loose = Bundle(value)  # strict=True: unknown fields and wrong types raise
    assert loose.as_json()["type"] == "document"
    strict = StrictBundle.model_validate_json(text)
    assert strict.entry[0].resource.get_resource_type() == "Composition"
    kinds = [entry.resource.get_resource_type() for entry in strict.entry]
    assert kinds.count("Patient") == 1
    assert kinds.count("QuestionnaireResponse") == 1


def test_the_readers_refuse_what_is_wrong(journal):
    """They are readers that can fail: else the test above would tell nothing."""
    value = json.loads(report(journal, "fhir"))
    value["entry"][0]["resource"]["colour"] = "red"
    with pytest.raises(Exception):
        Bundle(value)
    with pytest.raises(Exception):
        StrictBundle.model_validate(value)


def test_a_calendar_takes_the_days_in(journal):
    calendar = icalendar.Calendar.from_ical(report(journal, "calendar"))
    assert not calendar.errors
    for event in calendar.walk("VEVENT"):
        assert not event.errors
        assert event["UID"] and event["DTSTAMP"] and event.decoded("DTSTART")


def test_the_table_is_read_back(journal):
    rows = list(csv.reader(io.StringIO(report(journal, "csv").decode(), newline=""), strict=True))
    assert {len(row) for row in rows} == {16}
    for row in rows:
        assert not any(cell[:1] in ("=", "+", "-", "@") for cell in row)
    if len(rows) > 2:
        assert any(HARD in row[15] for row in rows)
