"""The term cliff: how many terms end in each month of the next two years, and how many cannot be told."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.column import Column
from vcsdesk.lists.listing import Listing
from vcsdesk.records.boards.seat import Seat
from vcsdesk.rules.boards.cliff import Ending, ending_of, months_ahead
from vcsdesk.store import Store
from vcsdesk.wording import capital, count, listed, month, share


class CliffRow(msgspec.Struct, frozen=True, kw_only=True):
    """The terms that end in one month, or those that end outside these months or at no recorded day."""

    ending: Ending
    month: date | None
    terms: int
    of: int
    """How many seats have somebody in them."""
    worst: bool
    boards: tuple[str, ...]
    """Where they are, each board once and with how many where there are several."""
    seats: tuple[str, ...]
    seat_ids: tuple[int, ...]

    @property
    def words(self) -> str:
        """Say which month it is, or what else."""
        return month(self.month) if self.month else self.ending.words


def rows(store: Store, on: date, today: date) -> tuple[CliffRow, ...]:
    """Read how many terms end when: those past first, then month by month, then the rest."""
    return read(store, on, seats.rows(store, on, today))


def read(store: Store, on: date, found: Iterable[SeatRow]) -> tuple[CliffRow, ...]:
    """Read it from seats that have been read."""
    held = [row for row in found if row.state.is_seated]
    if not held:
        return ()
    with_terms = {seat.id for seat in store.find(Seat) if seat.term_months is not None}
    places: defaultdict[tuple[Ending, date | None], list[SeatRow]] = defaultdict(list)
    for row in held:
        ending = ending_of(row.term_ends, on, has_terms=row.seat_id in with_terms)
        ends = row.term_ends.replace(day=1) if row.term_ends and ending is Ending.IN_A_MONTH else None
        places[ending, ends].append(row)
    most = max((len(ends) for (ending, _), ends in places.items() if ending is Ending.IN_A_MONTH), default=0)
    order = [
        (Ending.PAST, None),
        *((Ending.IN_A_MONTH, first) for first in months_ahead(on)),
        *((ending, None) for ending in (Ending.LATER, Ending.NONE, Ending.NOT_KNOWN)),
    ]
    return tuple(_row(ending, first, places[ending, first], len(held), most) for ending, first in order)


def _row(ending: Ending, first: date | None, ends: Sequence[SeatRow], of: int, most: int) -> CliffRow:
    return CliffRow(
        ending=ending,
        month=first,
        terms=len(ends),
        of=of,
        worst=ending is Ending.IN_A_MONTH and len(ends) == most > 0,
        boards=tuple(
            f"{board} ({many})" if many > 1 else board
            for board, many in Counter(row.board for row in ends).items()
        ),
        seats=tuple(which(row) for row in ends),
        seat_ids=tuple(row.seat_id for row in ends),
    )


def which(row: SeatRow) -> str:
    """Name a seat by its board, its label and who sits there."""
    return f"{row.board}: {row.seat} ({row.holder})" if row.holder else f"{row.board}: {row.seat}"


def in_words(found: Sequence[CliffRow]) -> tuple[str, ...]:
    """Say what the chart shows: how many terms end, the worst month, and what is not counted in it."""
    if not found:
        return ("Nobody holds a seat, so no term ends.",)
    of = found[0].of
    counted = {ending: sum(row.terms for row in found if row.ending is ending) for ending in Ending}
    ending = share(counted[Ending.IN_A_MONTH], of, counted[Ending.NOT_KNOWN])
    return tuple(
        said
        for said in (
            f"Terms that end in the next two years: {ending}.",
            _worst_words([row for row in found if row.worst]),
            _apart(counted),
        )
        if said
    )


def _worst_words(worst: Sequence[CliffRow]) -> str:
    if not worst:
        return ""
    if worst[0].terms == 1:
        return "No two of them end in one month."
    months = listed(row.words for row in worst)
    each = " each" if len(worst) > 1 else ""
    named = "The worst month is" if len(worst) == 1 else "The worst months are"
    return f"{named} {months}, with {count(worst[0].terms, 'term')}{each}."


def _apart(counted: dict[Ending, int]) -> str:
    """Say what stands apart from the months."""
    told = (
        (Ending.PAST, "ended already and is held over", "ended already and are held over"),
        (Ending.LATER, "ends later", "end later"),
        (Ending.NONE, "has no end recorded", "have no end recorded"),
        (
            Ending.NOT_KNOWN,
            "should have an end that is not recorded",
            "should have an end that is not recorded",
        ),
    )
    said = [
        f"{counted[kind]} {one if counted[kind] == 1 else many}" for kind, one, many in told if counted[kind]
    ]
    return f"{capital('; '.join(said))}." if said else ""


LISTING = Listing(
    name="term-cliff",
    title="When terms end",
    columns=(
        Column("When", lambda row: row.words, width=18),
        Column("Terms", lambda row: row.terms),
        Column("Worst month", lambda row: row.worst or None),
        Column("Where", lambda row: row.boards, width=60),
    ),
    rows=rows,
)
