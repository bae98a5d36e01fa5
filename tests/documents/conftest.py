"""A small borough and the seat in it whose pack has everything."""

import pytest

from documents import boroughs
from vcsdesk.documents.day import Day
from vcsdesk.records.boards.seat import Seat
from vcsdesk.store import Store


@pytest.fixture
def full_seat(store: Store) -> Seat:
    return boroughs.small(store)


@pytest.fixture
def day(store: Store) -> Day:
    return Day(store, boroughs.ON, boroughs.ON)
