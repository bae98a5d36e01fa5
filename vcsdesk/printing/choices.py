"""How a run is to be printed: in which edition, on which sheets, in how many files, and how it leaves."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from vcsdesk.printing.edition import Edition, Ink, Leaf, Letters
from vcsdesk.printing.page_ranges import pages_in_words


class Way(StrEnum):
    """What becomes of the papers of a run."""

    LOOK = "Look at it first"
    FILES = "Make files to print"
    DRAFTS = "Make e-mail drafts"
    AS_ASKED = "As each person gets papers: on paper or by e-mail"


class Sheets(StrEnum):
    """On which sheets it is printed."""

    A4 = "A4 pages"
    A5 = "A5 pages"
    BOOKLET_A4 = "A booklet to fold, of A4 sheets"
    BOOKLET_A3 = "A booklet to fold, of A3 sheets"

    @property
    def is_booklet(self) -> bool:
        """Tell whether pages are set two to a side."""
        return self in (Sheets.BOOKLET_A4, Sheets.BOOKLET_A3)

    @property
    def leaf(self) -> Leaf:
        """The leaf that pages are set on."""
        return Leaf.A5 if self in (Sheets.A5, Sheets.BOOKLET_A4) else Leaf.A4


class Sets(StrEnum):
    """Which papers come in one file, and so out of the printer as one stapled set."""

    EACH = "A file for each paper"
    PERSON = "A file for each person, with all their papers"
    ONE = "One file, a coloured sheet between people"


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """What she chose for a run; what is None is as each person asked for."""

    way: Way = Way.FILES
    letters: Letters | None = None
    ink: Ink | None = None
    sheets: Sheets = Sheets.A4
    both_sides: bool = False
    sets: Sets = Sets.EACH
    cover_sheet: bool = False
    """Whether a sheet with the address, for a window envelope, stands in front of what somebody gets."""
    pages: str = ""
    """Which pages of each paper, as they are printed on them; nothing is all."""

    def edition(self, asked: Edition) -> Edition:
        """Choose the edition for somebody who asked for one."""
        return Edition(self.letters or asked.letters, self.ink or asked.ink, self.sheets.leaf)

    def apart(self, edition: Edition, *, folded: bool) -> str:
        """Say what sets a file apart from the usual one: `large print, booklet, pages 3-1`, or nothing.

        A booklet is called so and not after its leaf, for its sheets are twice as large.
        """
        pages = pages_in_words(self.pages)
        if not folded:
            return ", ".join(filter(None, (edition.name, pages)))
        booklet = "A3 booklet" if self.sheets is Sheets.BOOKLET_A3 else "booklet"
        set_as = msgspec.structs.replace(edition, leaf=Leaf.A4).name
        return ", ".join(filter(None, (set_as, booklet, pages)))

    @property
    def goes_by_person(self) -> bool:
        """Tell whether what one person gets comes together."""
        return self.sets is not Sets.EACH or self.cover_sheet or self.way in (Way.DRAFTS, Way.AS_ASKED)

    @property
    def is_usual(self) -> bool:
        """Tell whether papers are left as they are set, each in a file of its own."""
        folds = self.sheets.is_booklet
        return not folds and self.sets is Sets.EACH and not self.pages.strip() and not self.cover_sheet
