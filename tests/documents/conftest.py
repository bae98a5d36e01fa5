"""A small borough and the seat in it whose pack has everything."""

from collections.abc import Iterator

import pytest

from documents import boroughs
from vcsdesk.documents.day import Day
from vcsdesk.printing import cleaned
from vcsdesk.records.boards.seat import Seat
from vcsdesk.store import Store


@pytest.fixture
def full_seat(store: Store) -> Seat:
    return boroughs.small(store)


@pytest.fixture
def day(store: Store) -> Day:
    return Day(store, boroughs.ON, boroughs.ON)


@pytest.fixture
def kept_elsewhere(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Keep papers that were made safe where no test looks for what is left behind."""
    monkeypatch.setattr(cleaned, "private_folder", lambda: tmp_path_factory.mktemp("kept"))
    cleaned.cleaned_here.cache_clear()
    yield
    cleaned.cleaned_here().close()
    cleaned.cleaned_here.cache_clear()
