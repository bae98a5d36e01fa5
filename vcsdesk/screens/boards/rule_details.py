"""What is told of a seat itself: for whom it speaks, who elects for it, and for how long its holder sits."""

from collections.abc import Iterator

from vcsdesk import wording
from vcsdesk.operations.boards.term_limits import terms_so_far
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm, Seat
from vcsdesk.rules.boards.terms import terms_allowed
from vcsdesk.screens.boards.choosing import choosing_facts
from vcsdesk.screens.panes import Section
from vcsdesk.ui.desk import Desk


def rule_section(desk: Desk, seat: Seat, current: Appointment | None) -> Section:
    """Say what the seat is and what holds for whoever comes to it."""
    return Section("What the seat is", facts=[*_speaks_for(desk, seat), *_rule(desk, seat, current)])


def _speaks_for(desk: Desk, seat: Seat) -> Iterator[tuple[str, object]]:
    store = desk.store
    group = store.first(Constituency, id=seat.constituency_id) if seat.constituency_id else None
    yield "Speaks for", group.name if group else seat.speaks_for
    yield "Not for", seat.not_for
    if group is None:
        return
    larger = store.first(Constituency, id=group.part_of_id) if group.part_of_id else None
    yield "A part of", larger.name if larger else None
    yield from choosing_facts(desk, seat)


def _rule(desk: Desk, seat: Seat, current: Appointment | None) -> Iterator[tuple[str, object]]:
    yield "Usually filled", seat.route if seat.route is not Route.UNKNOWN else None
    yield "Term", wording.months(seat.term_months) if seat.term_months else None
    yield "Most terms", _most_terms(desk, seat, current)
    known = seat.after_last_term is not AfterLastTerm.NOT_KNOWN
    yield "After the last", seat.after_last_term if known else None
    yield "Rule reviewed", wording.plain_day(seat.review_on) if seat.review_on else None


def _most_terms(desk: Desk, seat: Seat, current: Appointment | None) -> str | None:
    """Say how many terms are allowed, and which one this is."""
    allowed = terms_allowed(seat)
    if allowed is None:
        return None
    if current is None or current.capacity is not Capacity.HOLDER:
        return str(allowed)
    return f"{allowed}; this is number {terms_so_far(desk.store, seat, current) + 1}"
