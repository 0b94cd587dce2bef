"""The journey in Firefox and in WebKitGTK, as people with other browsers walk it."""

import pytest
from engines import ENGINES, display
from visitor import Visitor


@pytest.fixture(scope="module", params=sorted(ENGINES))
def engine(request):
    with display() as screen:
        engine = ENGINES[request.param](screen)
        yield engine
        engine.stop()


@pytest.fixture
def visitor(engine, server):
    """Somebody who comes for the first time."""
    visitor = Visitor(engine, server.address)
    visitor.opens()
    visitor.forgets_all()
    return visitor.opens()


def test_the_journey_from_a_painted_pain_to_the_session(visitor):
    visitor.passes_safety().draws().finds().prepares()
    before = visitor.lines()
    assert before > 10
    visitor.reloads().sees("Get ready")
    assert visitor.lines() >= before


def test_no_new_version_is_told_at_a_first_visit(visitor):
    visitor.is_kept_offline()
    for _ in range(3):
        visitor.reloads()
        assert "A new version is ready" not in visitor.text()


def test_the_row_of_numbers_stays_one_row_of_taps(visitor):
    visitor.passes_safety()
    for region in ("buttock-upper-outer", "sacroiliac"):
        visitor.paints(region, "left")
    visitor.taps("This is where it hurts")
    small = visitor.engine.run("""
        return [...document.querySelectorAll('button')].filter((one) => /^\\\\d+$/.test(one.innerText.trim()))
          .map((one) => one.getBoundingClientRect()).filter((box) => box.width < 44 || box.height < 44).length""")
    assert small == 0
