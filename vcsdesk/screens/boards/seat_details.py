"""What is told of a seat beside the tree: who sits, how long, what is contested, and who sat there before."""

from collections.abc import Sequence
from datetime import date

from vcsdesk import wording
from vcsdesk.lists.boards.mandates import Mandate, mandate_of
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.boards.standing_by import standing_by
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.called import called
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.mandate import INTERIM
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.screens.boards.concerns import concern_section
from vcsdesk.screens.boards.mandate_details import mandate_section
from vcsdesk.screens.boards.role_details import document_section
from vcsdesk.screens.boards.rule_details import rule_section
from vcsdesk.screens.panes import Section
from vcsdesk.ui.desk import Desk


def seat_sections(desk: Desk, row: SeatRow) -> list[Section]:
    """Tell of one seat as of the day looked at."""
    store = desk.store
    seat = store.get(Seat, row.seat_id)
    current = store.first(Appointment, id=row.appointment_id) if row.appointment_id else None
    mandate = mandate_of(store, current) if current else None
    return [
        _who(desk, row, current, mandate),
        concern_section(desk, row, current),
        mandate_section(desk, seat, mandate),
        _before(desk, row),
        rule_section(desk, seat, current),
        document_section(desk, seat_id=seat.id, title="Documents of the seat"),
    ]


def _who(desk: Desk, row: SeatRow, current: Appointment | None, mandate: Mandate | None) -> Section:
    by_id = current.supporter_id if current else None
    supporter = desk.store.first(Person, id=by_id) if by_id else None
    return Section(
        facts=[
            ("Who sits", row.holder),
            ("Covered by", row.covered_by),
            ("Held by", _held_by(row)),
            ("Organisation", row.holder_organisation),
            ("As", _as_what(row, mandate)),
            ("How chosen", mandate.route if mandate else row.route),
            ("Appointed", wording.partial(row.appointed) if row.appointed else None),
            ("Term ends", _term(row.term_ends, desk.on)),
            ("Stands down", _end(current)),
            ("Deputy", row.deputy),
            ("Shadow", _shadows(desk, row)),
            ("Helped by", supporter.name if supporter else None),
            ("Note", current.note if current else None),
        ]
    )


def _held_by(row: SeatRow) -> str | None:
    """Name the organisation that holds the seat, and say so where it names nobody."""
    return f"{row.held_by}, which names nobody now" if row.held_by and not row.holder else row.held_by


def _as_what(row: SeatRow, mandate: Mandate | None) -> str | None:
    """Say what is out of the ordinary of how somebody comes: without a voice, or only for the time being."""
    if row.capacity is not None and row.capacity not in HOLDING:
        return row.capacity.words
    said = ["without a voice"] if not row.has_voice else []
    if row.capacity is Capacity.CONTRACT:
        said.append("under contract")
    if row.holder and mandate is not None and mandate.route in INTERIM:
        until = f"until {wording.plain_day(row.term_ends)}" if row.term_ends else "no end set"
        said.append(f"for the time being, {until}")
    return wording.capital(", ".join(said))


def _shadows(desk: Desk, row: SeatRow) -> str:
    found = standing_by(desk.store, row.seat_id, desk.on, Capacity.SHADOW)
    return wording.listed(name for _, name in found)


def _term(ends: date | None, on: date) -> str | None:
    """Say when a term ends and how far off that is."""
    return f"{wording.plain_day(ends)} ({wording.distance(ends, on)})" if ends else None


def _end(current: Appointment | None) -> str | None:
    """Say after which day whoever sits here sits no more, where that is settled."""
    return f"after {wording.short_partial(current.valid_to)}" if current and current.valid_to else None


def _before(desk: Desk, row: SeatRow) -> Section:
    """Name those who sat here before, the latest first."""
    past = [
        each
        for each in desk.store.find(Appointment, seat_id=row.seat_id)
        if not is_current(each.valid_from, each.valid_to, desk.on)
    ]
    past.sort(key=lambda each: each.valid_from or "", reverse=True)
    return Section("Others who sat here", lines=_told(desk, row, past))


def _told(desk: Desk, row: SeatRow, past: Sequence[Appointment]) -> list[str]:
    names = {
        person.id: person.name for person in desk.store.find(Person, id=[each.person_id for each in past])
    }
    return [
        f"{names[each.person_id]}, {called(each.capacity, row.role).lower()}, "
        f"{wording.span(each.valid_from, each.valid_to)}"
        + (f": {each.end_reason}" if each.end_reason else "")
        for each in past
    ]
