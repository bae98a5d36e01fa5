"""What stands as a bar in the chart of terms: a month and how many end in it, or what stands apart."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date

import msgspec

from vcsdesk.lists.boards.staggering import StaggerRow
from vcsdesk.lists.boards.term_cliff import CliffRow
from vcsdesk.records.kinds import Kind
from vcsdesk.rules.boards.cliff import Ending, months_ahead
from vcsdesk.wording import MONTHS, count, listed, month

_MOST_BARS = 60
_NAMED = 6
_APART = {Ending.PAST: "Past", Ending.LATER: "Later", Ending.NONE: "No end", Ending.NOT_KNOWN: "Not known"}


class Look(Kind):
    """How a bar is drawn, so that it is told apart by its pattern as well as by its colour."""

    USUAL = "usual"
    WORST = "worst"
    PAST = "past"
    UNKNOWN = "unknown"


class Bar(msgspec.Struct, frozen=True, kw_only=True):
    """One bar: what stands under it, how high it is, and what it says to whoever points at it."""

    label: str
    said: str
    amount: int
    look: Look = Look.USUAL
    before: int = 0
    """How high it would be otherwise, drawn as an outline."""
    month: date | None = None
    seat_ids: tuple[int, ...] = ()


def cliff_bars(rows: Sequence[CliffRow]) -> tuple[Bar, ...]:
    """Set the months of the next two years side by side, with what is past before them and the rest after."""
    return tuple(_cliff_bar(row) for row in rows if row.month or row.terms)


def stagger_bars(rows: Sequence[StaggerRow], on: date, *, as_usual: bool) -> tuple[Bar, ...]:
    """Set the months side by side in which the next terms would end, with the usual ones as an outline."""
    if not rows:
        return ()
    last = max(max(row.ends, row.usual_ends) for row in rows)
    reach = (last.year - on.year) * 12 + last.month - on.month + 1
    usual = Counter(row.usual_ends.replace(day=1) for row in rows)
    shown: defaultdict[date, list[StaggerRow]] = defaultdict(list)
    for row in rows:
        shown[(row.usual_ends if as_usual else row.ends).replace(day=1)].append(row)
    most = max(len(ends) for ends in shown.values())
    return tuple(
        Bar(
            label=MONTHS[first.month - 1][:3],
            said=_said(month(first), [f"{row.board}: {row.seat}" for row in shown[first]], len(rows)),
            amount=len(shown[first]),
            look=Look.WORST if len(shown[first]) == most > 1 else Look.USUAL,
            before=0 if as_usual else usual[first],
            month=first,
            seat_ids=tuple(row.seat_id for row in shown[first]),
        )
        for first in months_ahead(on, min(reach, _MOST_BARS))
    )


def is_month(row: CliffRow, bar: Bar) -> bool:
    """Tell whether a line of the table says the same as a bar."""
    return (row.month, row.seat_ids) == (bar.month, bar.seat_ids)


def is_among(row: StaggerRow, bar: Bar) -> bool:
    """Tell whether a seat is among those of a bar."""
    return row.seat_id in bar.seat_ids


def _cliff_bar(row: CliffRow) -> Bar:
    look = Look.UNKNOWN
    if row.month:
        look = Look.WORST if row.worst and row.terms > 1 else Look.USUAL
    elif row.ending is Ending.PAST:
        look = Look.PAST
    return Bar(
        label=MONTHS[row.month.month - 1][:3] if row.month else _APART[row.ending],
        said=_said(row.words, row.seats, row.of),
        amount=row.terms,
        look=look,
        month=row.month,
        seat_ids=row.seat_ids,
    )


def _said(when: str, seats: Sequence[str], of: int) -> str:
    """Say what a bar stands for, with the first of its seats."""
    counted = f"{when}: {count(len(seats), 'term')} of {of:,}"
    if not seats:
        return f"{counted}."
    named = list(seats[:_NAMED])
    if len(seats) > _NAMED:
        named.append(count(len(seats) - _NAMED, "other"))
    return f"{counted}: {listed(named)}."
