"""How pages are numbered: straight through, or section by section so that one can be swapped for another.

In a paper with sections a page is the second of the third section, "Page 3-2 of 3-6", whatever the others
become; what stands before the first section is told apart by a word, not by other numerals.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

OPENING = "Opening"


class Stretch(NamedTuple):
    """Pages numbered from one: a section's, or with no number those before the first section."""

    number: str
    pages: int


class Numbering(NamedTuple):
    """The stretches of a whole paper in order; a paper without sections is one stretch."""

    stretches: tuple[Stretch, ...]
    firsts: tuple[int, ...]

    @property
    def has_sections(self) -> bool:
        """Tell whether pages are numbered section by section."""
        return len(self.stretches) > 1

    @property
    def pages(self) -> int:
        """Count the pages of the whole paper."""
        return sum(stretch.pages for stretch in self.stretches)

    def label(self, index: int) -> str:
        """Give the number of a page, counted from nought in the file, as the contents name it: `3-2`."""
        stretch, page = self.found(index)
        if not self.has_sections:
            return str(page)
        return f"{stretch.number}-{page}" if stretch.number else f"{OPENING} {page}"

    def words(self, index: int) -> str:
        """Say at its foot which page it is: `Page 3-2 of 3-6`."""
        stretch, page = self.found(index)
        if self.has_sections and not stretch.number:
            return f"{OPENING} page {page} of {stretch.pages}"
        before = f"{stretch.number}-" if stretch.number else ""
        return f"Page {before}{page} of {before}{stretch.pages}"

    def found(self, index: int) -> tuple[Stretch, int]:
        """Give the stretch that a page belongs to, and its number in it."""
        place = bisect_right(self.firsts, index) - 1
        return self.stretches[place], index - self.firsts[place] + 1


def numbering(stretches: Sequence[Stretch]) -> Numbering:
    """Count through stretches of pages that follow one another."""
    firsts = accumulate((stretch.pages for stretch in stretches[:-1]), initial=0)
    return Numbering(tuple(stretches), tuple(firsts))
