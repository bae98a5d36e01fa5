"""A sitting and those that go on from it in the seats that follow: changed, ended and taken away together."""

from collections.abc import Iterator

from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.store import Store

_SHARED = {"route", "term_ends", "affiliation_id", "supporter_id", "support", "note"}
"""What belongs to the term, however many seats it was served in."""


def going_on(store: Store, sitting: Appointment) -> Iterator[Appointment]:
    """Give what goes on from a sitting, the nearest first."""
    for later in store.find(Appointment, continues_id=sitting.id):
        yield later
        yield from going_on(store, later)


def change_sitting(store: Store, sitting: Appointment, **new: object) -> Appointment:
    """Change a sitting, and the same of what goes on from it where that was alike."""
    for later in going_on(store, sitting):
        alike = {
            name: value
            for name, value in new.items()
            if name in _SHARED and getattr(later, name) == getattr(sitting, name)
        }
        if alike:
            store.change(later, **alike)
    return store.change(sitting, **new)


def end_sitting(store: Store, sitting: Appointment, end: PartialDate, why: str) -> Appointment:
    """End a sitting before it goes on anywhere, so that it never does."""
    _take_what_goes_on(store, sitting)
    return store.change(sitting, valid_to=end, end_reason=why)


def take_away(store: Store, sitting: Appointment) -> None:
    """Take a sitting away, with what goes on from it and what was recorded of either."""
    _take_what_goes_on(store, sitting)
    for kind in (MandateEvidence, Dispute, Continuance):
        for about_it in store.find(kind, appointment_id=sitting.id):
            store.remove(about_it)
    store.remove(sitting)


def _take_what_goes_on(store: Store, sitting: Appointment) -> None:
    for later in store.find(Appointment, continues_id=sitting.id):
        take_away(store, later)
