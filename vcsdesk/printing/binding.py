"""Putting our own pages together: what stands at the beginning of a paper, and its sections."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from vcsdesk.printing.assembling.bodies import Body, SetPage
from vcsdesk.printing.assembling.edges import Edging, Lines
from vcsdesk.printing.assembling.finished import Finished
from vcsdesk.printing.assembling.pack import Described, Stretch, assemble
from vcsdesk.printing.assembling.writing import Labelled
from vcsdesk.printing.kept import kept_blank
from vcsdesk.printing.numbering import Numbering
from vcsdesk.printing.parts import Masthead
from vcsdesk.printing.styles import Sheet

_GAP = "  ·  "
EMPTY = "Left empty"


class Piece(NamedTuple):
    """A stretch of pages to bind, with its title if it is a section."""

    body: Body
    prefix: str = ""
    section: str = ""


class Binder:
    """Binds the pieces of one paper, each of which starts on the right of a sheet printed on both sides."""

    def __init__(self, masthead: Masthead, sheet: Sheet, numbers: Numbering, *, both_sides: bool) -> None:
        self.masthead, self.sheet, self.numbers, self.both_sides = masthead, sheet, numbers, both_sides
        self._stretches: list[Stretch] = []
        self._pages: list[tuple[SetPage, Lines]] = []
        self._labels: list[Labelled] = []

    def bind(self, pieces: Sequence[Piece]) -> Finished:
        """Write a file of pieces that follow one another."""
        numbered = 0
        for piece in pieces:
            if self.both_sides and len(self._pages) % 2:
                self._leave_empty()
            self._labels.append(label_from(len(self._pages), self.numbers.label(numbered)))
            self._stretches.append(Stretch(piece.body, piece.prefix))
            for page in piece.body.pages:
                self._pages.append((page, self._lines(piece, numbered)))
                numbered += 1
        return assemble(self._stretches, Edging(self._pages, self.sheet), self._described())

    def _leave_empty(self) -> None:
        blank = kept_blank(self.sheet).body
        self._labels.append(empty_label(len(self._pages)))
        self._stretches.append(Stretch(blank))
        self._pages.append((blank.pages[0], Lines("", "", "")))

    def _lines(self, piece: Piece, numbered: int) -> Lines:
        masthead = self.masthead
        lines = edges_of_opening(masthead, self.numbers.words(numbered))
        if masthead.about and numbered:
            return lines._replace(head=masthead.about)
        return lines._replace(head=(masthead.organisation, self._title(piece, numbered)))

    def _title(self, piece: Piece, numbered: int) -> str:
        """Name the paper, and on the pages of a section that too."""
        if not piece.section:
            return self.masthead.title
        stretch, _ = self.numbers.found(numbered)
        return f"{self.masthead.title}{_GAP}{stretch.number} {piece.section}"

    def _described(self) -> Described:
        masthead = self.masthead
        title = f"{masthead.title}, {masthead.for_whom}" if masthead.for_whom else masthead.title
        return Described(title, masthead.organisation, tuple(self._labels), masthead.brand.colour)


def edges_of_opening(masthead: Masthead, number: str = "") -> Lines:
    """Say what runs along the edges of the pages before the sections."""
    known_by = f"Code {masthead.code}{_GAP}{masthead.short_id}" if masthead.code else masthead.short_id
    return Lines((masthead.organisation, masthead.title), (masthead.as_at, known_by), number)


def label_from(page: int, label: str) -> Labelled:
    """Go on from a page of the file with its number in the paper."""
    before = label.rstrip("0123456789")
    return Labelled(page, before, int(label[len(before) :]))


def empty_label(page: int) -> Labelled:
    """Call a page of the file what it is: left empty."""
    return Labelled(page, EMPTY, 0)


def empty_page(sheet: Sheet) -> bytes:
    """Write a file of the one page that is left empty."""
    blank = kept_blank(sheet).body
    edging = Edging([(blank.pages[0], Lines("", "", ""))], sheet)
    return assemble([Stretch(blank)], edging, Described("", "", (empty_label(0),))).content
