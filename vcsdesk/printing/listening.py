"""Our own pages by themselves, for readers who listen: a last page tells where the papers of others are.

Bound in, they would take the claim to be accessible from the whole, so that they are in another file. The
contents name them all the same; their lines lead to what is said of each on that page.
"""

from __future__ import annotations

from collections.abc import Sequence

from vcsdesk.printing.assembling.added import add_stretch
from vcsdesk.printing.assembling.edges import Edging, Lines
from vcsdesk.printing.assembling.finished import Finished
from vcsdesk.printing.assembling.writing import Labelled
from vcsdesk.printing.brand import Brand
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.edition import Edition
from vcsdesk.printing.kept import kept_section
from vcsdesk.printing.numbering import Numbering
from vcsdesk.printing.parts import Part, heading, para, section
from vcsdesk.printing.styles import sheet

_TITLE = "Where the bound papers are"
_WHERE = (
    "This file holds our own pages, which are marked for screen readers. These papers are in the file that "
    "it came with, on the pages named here. There, nothing says which of their words are headings, lists or "
    "tables."
)
_WORDS = "Its words can be read aloud."
_PICTURES = "Its pages are pictures, with no words to read aloud: ask whoever sent it for its words."
_HEAD = "Only in the file for screen readers"
_STRETCH = "Papers"


def for_listening(
    own: Finished, papers: Sequence[tuple[str, CleanPaper]], numbers: Numbering, edition: Edition
) -> bytes:
    """Add a page that says of papers, each by its title, where they are; `numbers` counts our pages too."""
    style = sheet(edition, Brand(colour=own.colour))
    body = kept_section(section("papers", _TITLE, para(_WHERE), _told(papers, numbers)), style).body
    count = len(body.pages)
    words = [f"{_STRETCH} page {page} of {count}" for page in range(1, count + 1)]
    lines = [Lines((_HEAD, ""), "", number) for number in words]
    return add_stretch(
        own,
        body,
        Edging(list(zip(body.pages, lines, strict=True)), style),
        Labelled(len(own.pages), f"{_STRETCH} "),
        # The first heading is that of the page.
        {f"paper-{place}": f"heading-{place + 1}" for place in range(1, len(papers) + 1)},
    )


def _told(papers: Sequence[tuple[str, CleanPaper]], numbers: Numbering) -> list[Part]:
    told: list[Part] = []
    first = numbers.pages - sum(clean.pages for _, clean in papers)
    for title, clean in papers:
        last = first + clean.pages - 1
        pages = f"Pages {numbers.label(first)} to {numbers.label(last)}." if last > first else ""
        said = pages or f"Page {numbers.label(first)}."
        told += [heading(title, 2), para(said, " ", _WORDS if clean.has_words else _PICTURES)]
        first = last + 1
    return told
