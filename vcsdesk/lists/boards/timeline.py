"""The timeline of a seat: who sat there when and how it stood, also before a restructure carried it over."""

from datetime import date

import msgspec

from vcsdesk.lists.boards.moments import Moment, moments
from vcsdesk.lists.boards.seat_line import seat_line
from vcsdesk.lists.boards.seat_past import read_past
from vcsdesk.lists.boards.stood_by import StoodBy, stood_by
from vcsdesk.lists.boards.stretches import Stretch, stretches
from vcsdesk.records.boards.seat import Seat
from vcsdesk.store import Store
from vcsdesk.wording import partial


class Timeline(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known of who sat in a seat, as looked at on a day."""

    seat: str
    board: str
    on: date
    stretches: tuple[Stretch, ...]
    beside: tuple[StoodBy, ...]
    moments: tuple[Moment, ...]

    @property
    def words(self) -> str:
        """Tell all of it to somebody who cannot see it."""
        marked = [f"{partial(each.known)}: {each.words}" for each in self.moments]
        sat, stood = [each.words for each in self.stretches], [each.words for each in self.beside]
        return " ".join([*sat, *stood, *marked]) or "Nothing is recorded yet."


def timeline(store: Store, seat: Seat, on: date) -> Timeline:
    """Read the timeline of a seat, with the seats that went on as it."""
    pasts = [read_past(store, each, on) for each in reversed(seat_line(store, seat))]
    return Timeline(
        seat=seat.label,
        board=pasts[-1].board,
        on=on,
        stretches=tuple(stretch for past in pasts for stretch in stretches(past, on)),
        beside=stood_by(pasts),
        moments=moments(store, pasts),
    )
