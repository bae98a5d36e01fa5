"""A seat at a meeting that was held, and its form."""

from collections.abc import Callable

import pytest

import form_filling
from documents import boroughs
from vcsdesk.operations.feedback.taking_in import FiledForm, take_in_form
from vcsdesk.printing.returned import read_form_here
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.store import Store


@pytest.fixture
def seat(store: Store) -> Seat:
    return boroughs.small(store)


@pytest.fixture
def held(store: Store, seat: Seat) -> Meeting:
    (found,) = store.find(Meeting, body_id=seat.body_id, held_on=boroughs.ON - 120 * boroughs.DAY)
    return found


@pytest.fixture
def form(store: Store, seat: Seat, held: Meeting) -> bytes:
    return form_filling.printed(store, boroughs.ON, "feedback-form", held.id, seat.id)


@pytest.fixture
def drop(store: Store) -> Callable[..., FiledForm]:
    def drop(pdf: bytes, name: str = "Scan_0042.pdf", on=boroughs.ON) -> FiledForm:
        return take_in_form(store, read_form_here(pdf), pdf, file_name=name, received_on=on)

    return drop
