"""Adding others' papers behind a finished file of ours, which stays byte for byte as it was.

So a pack that was kept as our own pages alone is made again as it was. The whole no longer claims to be
accessible: the papers' own tags do not survive, and each of their pages is one stretch of text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vcsdesk.printing.assembling.bodies import Body
from vcsdesk.printing.assembling.edges import Edging
from vcsdesk.printing.assembling.ending import end
from vcsdesk.printing.assembling.finished import Finished, reopened
from vcsdesk.printing.assembling.outlines import Bookmarked
from vcsdesk.printing.assembling.placing import Around, Placing
from vcsdesk.printing.assembling.writing import Goal, Labelled, font_words, pdf_string, refs
from vcsdesk.printing.tagged.metadata import without_claim


class Appended(NamedTuple):
    """Pages to add: a paper by its title and its place in the contents, or a page left empty."""

    body: Body
    title: str = ""
    place: int = 0


def append_papers(
    own: Finished, papers: Sequence[Appended], edging: Edging, labels: Sequence[Labelled]
) -> bytes:
    """Write our own file, and the papers behind it; the edges are those of the papers' pages alone."""
    return _Addition(own, papers).write(edging, labels)


class _Addition:
    """What is added to one file."""

    def __init__(self, own: Finished, papers: Sequence[Appended]) -> None:
        self.own, self.papers = own, papers
        self.file = reopened(own)
        self.fonts = self.file.take()
        self.sects = [self.file.take() if paper.title else own.numbers.document for paper in papers]
        self.groups = [self.file.take() for _ in papers]
        around = Around(own.numbers.pages, self.fonts, tuple(self.sects), tuple(self.groups))
        self.placing = Placing(self.file, [paper.body for paper in papers], around, own.next_key)
        self.told: dict[int, bytes] = {}

    def write(self, edging: Edging, labels: Sequence[Labelled]) -> bytes:
        """Write the whole file."""
        own, placing = self.own, self.placing
        placing.write(edging)
        self.told[self.fonts] = b"<<%s>>" % font_words(placing.fonts(own.fonts))
        whole = own._replace(
            pages=(*own.pages, *placing.all_pages()),
            tops=(*own.tops, *self._tops()),
            owners=(*own.owners, *placing.owners()),
            next_key=placing.keys[-1],
            names={**own.names, **self._names()},
            marks=(*own.marks, *self._marks()),
            labels=(*own.labels, *labels),
            described=without_claim(own.described),
            fields=(*own.fields, *self._fields()),
            form_fonts={**own.form_fonts, **self._form_fonts()},
        )
        return end(self.file, self.told, whole).content

    def _tops(self) -> Iterator[int]:
        """Hang each paper into the tree, by its title."""
        for place, (paper, sect) in enumerate(zip(self.papers, self.sects, strict=True)):
            if paper.title:
                words = (pdf_string(paper.title), self.own.numbers.document, refs(self.placing.tops(place)))
                self.told[sect] = b"<</Type/StructElem/S/Sect/T%s/P %d 0 R/K[%s]>>" % words
                yield sect

    def _names(self) -> dict[str, Goal]:
        """Name the first page of each paper, to which the contents lead."""
        return {
            f"paper-{paper.place}": Goal(self.placing.pages(number)[0])
            for number, paper in enumerate(self.papers)
            if paper.place
        }

    def _marks(self) -> Iterator[Bookmarked]:
        """Bookmark the papers, with their own bookmarks folded below each."""
        for place, paper in enumerate(self.papers):
            if paper.title:
                pages, spots = self.placing.pages(place), paper.body.spots
                yield Bookmarked(paper.title, Goal(pages[0]), 0, is_folded=True)
                for mark in paper.body.marks:
                    page, *spot = spots[mark.key]
                    yield Bookmarked(mark.title, Goal(pages[page], *spot), mark.level + 1)

    def _fields(self) -> Iterator[int]:
        """Keep the form of each paper apart from others by the paper's place."""
        for number, (paper, group) in enumerate(zip(self.papers, self.groups, strict=True)):
            if kids := self.placing.fields(number):
                self.told[group] = b"<</T(Paper %d)/Kids[%s]>>" % (paper.place, refs(kids))
                yield group

    def _form_fonts(self) -> dict[str, int]:
        return {
            name: base + font
            for paper, base in zip(self.papers, self.placing.bases, strict=True)
            for name, font in paper.body.form_fonts
        }
