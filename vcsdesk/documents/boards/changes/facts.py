"""What is known before pages are swapped: the pack as it would be today, and what somebody holds of it."""

import msgspec

from vcsdesk.documents.boards.pack.facts import RepPack
from vcsdesk.documents.boards.pack.facts import gather as gather_pack
from vcsdesk.documents.day import Day
from vcsdesk.documents.sector.edition_for import edition_for
from vcsdesk.lists.printing.held import Held, held
from vcsdesk.printing.edition import Edition, edition_named
from vcsdesk.refused import Refused
from vcsdesk.rules.printing.swaps import Swap

_FIRST = "Print the whole pack first."
_AGAIN = "Print the whole pack again."


class PackChanges(msgspec.Struct, frozen=True, kw_only=True):
    """One pack to be brought up to date.

    Which pages to swap is known only once the pack of today is set out, which the worker does: until then
    there are no swaps, and the slip that is told from these facts names none.
    """

    pack: RepPack
    held: Held
    swaps: tuple[Swap, ...] = ()

    @property
    def edition(self) -> Edition:
        """The edition of what they hold, into which the pages go."""
        return edition_named(self.held.last.edition)


def gather(day: Day, seat_id: int) -> PackChanges:
    """Read the pack for one seat and what its representative holds; Refused where that is nothing."""
    pack = gather_pack(day, seat_id)
    holds = held_of(day, pack)
    if holds.whole.is_booklet:
        raise Refused(f"{pack.person.name} holds a booklet, and its pages cannot be swapped.", _AGAIN)
    return PackChanges(pack=pack, held=holds)


def held_of(day: Day, pack: RepPack) -> Held:
    """Read what the reader of a pack holds; Refused where it cannot be added to."""
    found = held(day.store, pack.seat.id, pack.person.id)
    name, board = pack.person.name, pack.board.name
    if found is None:
        raise Refused(f"{name} has not been given a rep pack for “{pack.seat.label}” on {board}.", _FIRST)
    had, reads = edition_named(found.last.edition), edition_for(pack.person)
    if reads.letters.points > had.letters.points:
        raise Refused(f"{name} now reads {reads.letters}, and holds a pack in smaller letters.", _AGAIN)
    return found
