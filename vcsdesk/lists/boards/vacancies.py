"""Vacancies and expiries: the seats that need something, what to do next about each, and by when to begin."""

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.cases import Cases
from vcsdesk.lists.boards.marks import need_mark
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.column import Column
from vcsdesk.lists.listing import Listing
from vcsdesk.records.boards.route import Route
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.need import Need
from vcsdesk.rules.boards.next_step import Case, begin_by, next_step, shared_step, then
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.rules.desk.number_order import NumberKey, number_key
from vcsdesk.store import Store
from vcsdesk.wording import days, distance, partial, plain_day

_ORDER = tuple(Need)


class VacancyRow(msgspec.Struct, frozen=True, kw_only=True):
    """One seat that needs something; `vacant_since` and `term_ends` are empty where they are not known."""

    need: Need
    board: str
    seat: str
    who: str | None
    organisation: str | None
    vacant_since: PartialDate | None
    covered_since: PartialDate | None
    term_ends: date | None
    next_meeting: date | None
    days_over: int
    stands: str
    """How it stands, in words: vacant since 3 March 2025."""
    next_step: str
    shared_step: str
    """What to do next in the words of all seats that are filled alike."""
    then: str
    """What it means for whoever is there."""
    begin_by: date
    route: Route
    """How it is to be filled next."""
    constituency: str
    seat_id: int
    body_id: int
    appointment_id: int | None
    person_id: int | None


def rows(store: Store, on: date, today: date) -> tuple[VacancyRow, ...]:
    """Read what needs doing, first the gaps the officer fills; those who meet soonest first."""
    return read(store, on, seats.rows(store, on, today))


def read(store: Store, on: date, found: Iterable[SeatRow]) -> tuple[VacancyRow, ...]:
    """Read it from seats that have been read."""
    cases = Cases(store, on, found)
    return tuple(sorted((_row(row, cases.case(row, need), cases) for row, need in cases.needing), key=_place))


def _row(row: SeatRow, case: Case, cases: Cases) -> VacancyRow:
    new_since = cases.new_since(row) if case.need.is_vacancy else None
    vacant_since = new_since or cases.empty_since(row) if case.need.is_vacancy else None
    covered = row.appointed if row.state is SeatState.VACANT_COVERED else None
    return VacancyRow(
        need=case.need,
        board=row.board,
        seat=row.seat,
        who=row.holder or row.covered_by,
        organisation=row.holder_organisation,
        vacant_since=vacant_since,
        covered_since=covered,
        term_ends=row.term_ends,
        next_meeting=case.next_meeting,
        days_over=row.days_over,
        stands="; ".join(_stands(row, case, _empty(vacant_since, new_since), cases.contested(row))),
        next_step=next_step(case),
        shared_step=shared_step(case),
        then=then(case),
        begin_by=begin_by(case),
        route=case.route,
        constituency=row.constituency,
        seat_id=row.seat_id,
        body_id=row.body_id,
        appointment_id=row.appointment_id,
        person_id=row.person_id,
    )


def _empty(vacant_since: PartialDate | None, new_since: PartialDate | None) -> str:
    """Say since when a seat is empty, or that it never was anything else."""
    if new_since:
        return f"new since {partial(new_since)}, never filled"
    return f"vacant since {partial(vacant_since)}" if vacant_since else "no holder is recorded"


def _stands(row: SeatRow, case: Case, empty: str, contested: str) -> Iterator[str]:
    """Say how a seat stands."""
    if case.need.is_vacancy:
        yield empty
    if row.covered_by:
        since = f" since {partial(row.appointed)}" if row.appointed else ", since when is not recorded"
        yield f"{row.covered_by} goes for now{since}"
    if case.need is Need.DISPUTED:
        yield contested
    elif row.term_ends and case.need is Need.HOLD_OVER:
        yield f"term ended on {plain_day(row.term_ends)}, {days(row.days_over)} over"
    elif row.term_ends and case.need is Need.ENDING:
        yield f"term ends on {plain_day(row.term_ends)}, {distance(row.term_ends, case.on)}"


def _place(row: VacancyRow) -> tuple[int, date, date, date, str, NumberKey]:
    """Order by how it hurts, by when to begin, by how long it is over, then by who meets soonest."""
    ends, meets = row.term_ends or date.max, row.next_meeting or date.max
    names = row.board.casefold(), number_key(row.seat)
    return _ORDER.index(row.need), row.begin_by, ends, meets, *names


LISTING = Listing(
    name="vacancies",
    title="Vacancies and expiries",
    columns=(
        Column("Board or group", lambda row: row.board, width=26),
        Column("What it needs", lambda row: row.need, mark=lambda row: need_mark(row.need)),
        Column("Who is there", lambda row: row.who, width=16),
        Column("Next meeting", lambda row: row.next_meeting),
        Column("Term ends", lambda row: row.term_ends, spare=True),
        Column(
            "Begin by", lambda row: row.begin_by, tip="The last day on which there is time enough", spare=True
        ),
        Column("Seat", lambda row: row.seat, width=16, spare=True),
        Column("Vacant since", lambda row: row.vacant_since, spare=True),
        Column("Covered since", lambda row: row.covered_since, spare=True),
        Column("What to do next", lambda row: row.next_step, width=36, spare=True),
    ),
    rows=rows,
)
