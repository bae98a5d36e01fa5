"""Sections and papers as they were laid out, each once however many papers have it."""

from __future__ import annotations

from hashlib import sha256
from typing import NamedTuple

from vcsdesk.printing.assembling.bodies import Body
from vcsdesk.printing.assembling.foreign import body_of_paper
from vcsdesk.printing.assembling.shelf import Shelf
from vcsdesk.printing.boxes import DAMAGE
from vcsdesk.printing.changes import piece_hashes
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.hashing import hash_of
from vcsdesk.printing.missing import missing_in
from vcsdesk.printing.numbering import Numbering
from vcsdesk.printing.opening import Opening
from vcsdesk.printing.parts import Section
from vcsdesk.printing.stretches import set_blank, set_opening, set_section
from vcsdesk.printing.styles import Sheet
from vcsdesk.refused import Refused

_MEGABYTE = 1024 * 1024


class Kept(NamedTuple):
    """Pages as they were laid out, hashes of their words as a whole and by parts, and letters missing."""

    body: Body
    hash: str
    part_hashes: tuple[str, ...] = ()
    missing: frozenset[str] = frozenset()

    @property
    def bytes_held(self) -> int:
        """Tell how much memory it takes."""
        return self.body.block.bytes_held


SHELF: Shelf[Kept] = Shelf(24 * _MEGABYTE, 6 * _MEGABYTE)


def kept_section(section: Section, sheet: Sheet) -> Kept:
    """Give a section laid out."""
    told = hash_of(section.title, section.parts)

    def make() -> Kept:
        return Kept(set_section(section, sheet), told, piece_hashes(section.parts), missing_in(section))

    return SHELF.get(("section", told, section.note, section.changed, sheet), make)


def kept_paper(paper: CleanPaper) -> Kept:
    """Give a paper laid on sheets; Refused where it cannot be, which is no reason to print nothing else."""
    told = sha256(paper.content).hexdigest()
    try:
        return SHELF.get(("paper", told, paper.bookmarks), lambda: Kept(body_of_paper(paper), told))
    except DAMAGE as error:
        raise Refused("It is damaged and cannot be bound.", "Print it to a new PDF and use that.") from error


def laid_paper(paper: CleanPaper | Refused) -> tuple[CleanPaper, Kept] | Refused:
    """Lay a paper on sheets if it was made safe, or say why it cannot be bound."""
    if isinstance(paper, Refused):
        return paper
    try:
        return paper, kept_paper(paper)
    except Refused as refused:
        return refused


def kept_opening(opening: Opening, sheet: Sheet) -> tuple[Kept, Numbering]:
    """Give what stands before the sections laid out, and how all pages are numbered."""
    told = hash_of(opening)
    kept = SHELF.get(("opening", told, sheet), lambda: Kept(set_opening(opening, sheet), told))
    return kept, opening.numbers(len(kept.body.pages))


def kept_blank(sheet: Sheet) -> Kept:
    """Give the page that is left empty between two parts."""
    return SHELF.get(("blank", sheet), lambda: Kept(set_blank(sheet), ""))
