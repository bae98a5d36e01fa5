"""What is told of a seat beside the tree: who sits, by what right, for how long, and who sat there before."""

from collections.abc import Sequence
from datetime import date

from vcsdesk import wording
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import is_current
from vcsdesk.screens.boards.role_details import document_section
from vcsdesk.screens.panes import Section
from vcsdesk.ui.desk import Desk


def seat_sections(desk: Desk, row: SeatRow) -> list[Section]:
    """Tell of one seat as of the day looked at."""
    store = desk.store
    seat = store.get(Seat, row.seat_id)
    current = store.first(Appointment, id=row.appointment_id) if row.appointment_id else None
    supporter = store.first(Person, id=current.supporter_id) if current and current.supporter_id else None
    who = Section(
        facts=[
            ("Who sits", row.holder),
            ("Covered by", row.covered_by),
            ("Organisation", row.holder_organisation),
            ("As", row.capacity),
            ("How chosen", row.route),
            ("Appointed", wording.partial(row.appointed) if row.appointed else None),
            ("Term ends", _term(row.term_ends, desk.on)),
            ("Stands down", _end(current)),
            ("Deputy", row.deputy),
            ("Helped by", supporter.name if supporter else None),
            ("Note", current.note if current else None),
        ]
    )
    rule = Section(
        "What the seat is",
        facts=[
            ("Speaks for", row.constituency or seat.speaks_for),
            ("Not for", seat.not_for),
            ("Term", wording.months(seat.term_months) if seat.term_months else None),
            ("Most terms", seat.max_terms),
        ],
    )
    documents = document_section(desk, seat_id=seat.id, title="Documents of the seat")
    return [who, _evidence(desk, current), _before(desk, row), rule, documents]


def _term(ends: date | None, on: date) -> str | None:
    """Say when a term ends and how far off that is."""
    return f"{wording.plain_day(ends)} ({wording.distance(ends, on)})" if ends else None


def _end(current: Appointment | None) -> str | None:
    """Say after which day whoever sits here sits no more, where that is settled."""
    return f"after {wording.short_partial(current.valid_to)}" if current and current.valid_to else None


def _evidence(desk: Desk, current: Appointment | None) -> Section:
    """Say what shows that the sector chose them."""
    found = desk.store.first(MandateEvidence, appointment_id=current.id) if current else None
    if found is None:
        return Section()
    return Section(
        "What shows the sector chose them",
        facts=[
            ("Call sent", wording.plain_day(found.call_sent_on) if found.call_sent_on else None),
            ("Groups told", found.notified_count),
            ("Nominated", found.nominee_count),
            ("Contested", found.contested),
            ("In secret", found.secret),
            ("Returned by", found.returned_by),
            ("Approved by", found.approved_by),
        ],
        lines=[found.note] if found.note else [],
    )


def _before(desk: Desk, row: SeatRow) -> Section:
    """Name those who sat here before, the latest first."""
    past = [
        each
        for each in desk.store.find(Appointment, seat_id=row.seat_id)
        if not is_current(each.valid_from, each.valid_to, desk.on)
    ]
    past.sort(key=lambda each: each.valid_from or "", reverse=True)
    return Section("Others who sat here", lines=_told(desk, past))


def _told(desk: Desk, past: Sequence[Appointment]) -> list[str]:
    names = {
        person.id: person.name for person in desk.store.find(Person, id=[each.person_id for each in past])
    }
    return [
        f"{names[each.person_id]}, {wording.value(each.capacity).lower()}, "
        f"{wording.span(each.valid_from, each.valid_to)}"
        + (f": {each.end_reason}" if each.end_reason else "")
        for each in past
    ]
