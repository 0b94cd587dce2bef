"""An export of Apple Health, read in a worker of a real browser."""

import datetime
import io
import zipfile

TODAY = datetime.date.today()


def export(days=10, flights=4):
    """An export.xml as the Health app writes it: some flights of stairs on each of the last days."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<!DOCTYPE HealthData [\n<!ELEMENT HealthData (ExportDate,Me,Record*)>\n]>",
        '<HealthData locale="en_GB">',
        f' <ExportDate value="{TODAY} 08:00:00 +0000"/>',
    ]
    for back in range(days):
        day = TODAY - datetime.timedelta(days=back)
        for hour in range(flights):
            lines.append(
                ' <Record type="HKQuantityTypeIdentifierFlightsClimbed" sourceName="Phone" unit="count"'
                f' startDate="{day} {9 + hour:02}:00:00 +0000" endDate="{day} {9 + hour:02}:01:00 +0000" value="3"/>')
    lines.append("</HealthData>")
    return "\n".join(lines).encode()


def zipped(xml):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("apple_health_export/export.xml", xml)
    return file.getvalue()


def chooses_file(person, name, content):
    with person.page.expect_file_chooser() as chooser:
        person.taps("Choose the export")
    chooser.value.set_files([{"name": name, "mimeType": "application/octet-stream", "buffer": content}])
    return person


def test_an_archive_tells_what_is_inside_keeps_it_apart_and_can_be_deleted(person):
    person.opens().goes("movement")
    chooses_file(person, "export.zip", zipped(export()))
    person.sees("Flights of stairs: 40 entries")
    lines = person.lines()
    person.taps("Keep these")
    person.sees("84 flights")
    assert person.lines() == lines, "movement is no part of the journal"
    person.page.reload()
    person.page.wait_for_selector("#app:not([aria-busy]) h1:visible")
    person.goes("movement").sees("84 flights")
    # Once more, with fewer: the newer export takes the place of the days that it knows.
    chooses_file(person, "export.xml", export(days=7, flights=2))
    person.taps("Keep these")
    person.sees("42 flights")


def test_what_is_no_export_is_refused_in_a_sentence(person):
    person.opens().goes("movement")
    chooses_file(person, "export.zip", zipped(export())[:300])
    person.sees("its end is missing")
    assert person.has("Choose the export")
