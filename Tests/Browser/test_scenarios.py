"""The WebAssembly build gives the same bytes for a case as the native build."""

from pathlib import Path

import pytest
from conftest import Person

FOLDER = Path(__file__).resolve().parent.parent / "Scenarios" / "assess"
INPUTS = sorted(FOLDER.glob("*.input.json"))


def test_there_are_scenarios():
    assert len(INPUTS) >= 6


@pytest.mark.parametrize("file", INPUTS, ids=lambda file: file.name.removesuffix(".input.json"))
def test_a_case_has_the_same_result_in_the_browser(file, chromium, server):
    person = Person(chromium, server.address)
    person.opens()
    expected = file.with_name(file.name.replace(".input.", ".expected.")).read_text()
    assert person.page.evaluate("text => globalThis.unknotAssess(text)", file.read_text()) + "\n" == expected
    person.context.close()
