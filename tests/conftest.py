"""What every test may lean on: no display, one still clock, one empty borough."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from datetime import date

import pytest

from standing import standing_on
from vcsdesk.clock import Clock
from vcsdesk.store import Store

TODAY = date(2026, 11, 24)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--new-pictures", action="store_true", help="draw the agreed pages of the main papers anew"
    )


def pytest_configure() -> None:
    # As often as Python clears up by itself, looking through all the tests would be a fifteenth of the run.
    gc.set_threshold(10_000)


@pytest.fixture
def today() -> date:
    """A Tuesday on which the tests stand."""
    return TODAY


@pytest.fixture
def clock() -> Clock:
    """A clock that stands on that Tuesday."""
    return standing_on(TODAY)


@pytest.fixture
def store(clock: Clock) -> Iterator[Store]:
    """An empty borough in memory."""
    store = Store.in_memory(clock)
    yield store
    store.close()
