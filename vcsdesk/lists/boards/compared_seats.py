"""Which seats were lost, gained or carried over between two days, and in which somebody else sits."""

from collections.abc import Iterator, Mapping, Sequence

from vcsdesk.lists.boards.difference import Difference, DifferenceRow
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.records.boards.seat import Seat
from vcsdesk.store import Store

Rows = Mapping[int, SeatRow]


def seat_rows(store: Store, first: Sequence[SeatRow], then: Sequence[SeatRow]) -> Iterator[DifferenceRow]:
    """Tell them, those that were lost first, and last where only who sits there changed."""
    before = {row.seat_id: row for row in first}
    kept = {seat.id: seat for seat in store.find(Seat)}
    earlier = {row.seat_id: _earlier(row.seat_id, before, kept) for row in then}
    went_on = set(earlier.values())
    for row in first:
        if row.seat_id not in went_on:
            yield _row(Difference.SEAT_LOST, row, _sits(row), "", kept[row.seat_id].end_reason)
    for row in then:
        if earlier[row.seat_id] is None:
            yield _row(Difference.SEAT_GAINED, row, "", _sits(row))
    for row in then:
        was = before.get(earlier[row.seat_id] or 0)
        if was is not None and was.seat_id != row.seat_id:
            yield _row(Difference.SEAT_CARRIED, row, f"{was.seat}, {was.board}: {_sits(was)}", _sits(row))
    for row in then:
        was = before.get(row.seat_id)
        if was is not None and _who(was) != _who(row):
            yield _row(Difference.SITTER, row, _sits(was), _sits(row))


def _earlier(seat_id: int, before: Rows, kept: Mapping[int, Seat]) -> int | None:
    """Find the seat of the first day that a seat is, or that went on as it."""
    seen: set[int] = set()
    number: int | None = seat_id
    while number is not None and number not in seen:
        if number in before:
            return number
        seen.add(number)
        number = kept[number].follows_id
    return None


def _row(what: Difference, row: SeatRow, before: str, after: str, why: str = "") -> DifferenceRow:
    return DifferenceRow(
        what=what,
        board=row.board,
        seat=row.seat,
        before=before,
        after=after,
        why=why,
        body_id=row.body_id,
        seat_id=row.seat_id,
    )


def _who(row: SeatRow) -> tuple[object, ...]:
    return row.person_id, row.holder, row.covered_by


def _sits(row: SeatRow) -> str:
    """Say who sits there and how the seat stands: Ann Okafor (in hold-over)."""
    state = row.state.words
    who = row.holder or row.covered_by
    return f"{who} ({state[:1].lower()}{state[1:]})" if who else state
