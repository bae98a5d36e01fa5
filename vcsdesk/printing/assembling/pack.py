"""Putting stretches of our own pages into one accessible file: numbered, findable, meaning what they did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vcsdesk.printing.assembling.bodies import Body
from vcsdesk.printing.assembling.edges import Edging
from vcsdesk.printing.assembling.ending import end
from vcsdesk.printing.assembling.finished import Finished, Numbers
from vcsdesk.printing.assembling.outlines import Bookmarked
from vcsdesk.printing.assembling.pdf_file import PdfFile
from vcsdesk.printing.assembling.placing import Around, Placing
from vcsdesk.printing.assembling.typed import add_typed_font
from vcsdesk.printing.assembling.writing import Goal, Labelled, font_words, pdf_string
from vcsdesk.printing.brand import HOUSE_BRAND
from vcsdesk.printing.naming import PRODUCER
from vcsdesk.printing.setting.widgets import TYPED
from vcsdesk.printing.tagged.metadata import packet


class Stretch(NamedTuple):
    """Pages as they stand in a file, and what stands before the names of their places there."""

    body: Body
    prefix: str = ""


class Described(NamedTuple):
    """What a file says about itself."""

    title: str
    author: str
    labels: tuple[Labelled, ...]
    colour: str = HOUSE_BRAND.colour


def assemble(stretches: Sequence[Stretch], edging: Edging, about: Described) -> Finished:
    """Write a file that claims to be accessible (PDF/UA-1)."""
    file = PdfFile()
    numbers, fonts = Numbers(*(file.take() for _ in range(5))), file.take()
    around = Around(numbers.pages, fonts, (numbers.document,) * len(stretches))
    placing = Placing(file, [stretch.body for stretch in stretches], around)
    placing.write(edging)
    embedded = placing.fonts({})
    words = b"<</Title%s/Author%s/Producer%s/Colour%s>>"
    told = {
        fonts: b"<<%s>>" % font_words(embedded),
        numbers.info: words % tuple(map(pdf_string, (about.title, about.author, PRODUCER, about.colour))),
    }
    fields = tuple(placing.all_fields())
    known = Finished(
        content=b"",
        numbers=numbers,
        taken=0,
        pages=tuple(placing.all_pages()),
        tops=tuple(top for place in range(len(stretches)) for top in placing.tops(place)),
        owners=tuple(placing.owners()),
        next_key=placing.keys[-1],
        fonts=embedded,
        names=dict(_names(stretches, placing)),
        marks=tuple(_marks(stretches, placing)),
        labels=about.labels,
        described=packet(about.title, about.author),
        fields=fields,
        form_fonts={TYPED: add_typed_font(file)} if fields else {},
        colour=about.colour,
    )
    return end(file, told, known)


def _names(stretches: Sequence[Stretch], placing: Placing) -> Iterator[tuple[str, Goal]]:
    """Name the places that the contents lead to."""
    for number, stretch in enumerate(stretches):
        pages = placing.pages(number)
        for key, spot in stretch.body.spots.items():
            yield stretch.prefix + key, Goal(pages[spot.page], spot.left, spot.top)


def _marks(stretches: Sequence[Stretch], placing: Placing) -> Iterator[Bookmarked]:
    for number, stretch in enumerate(stretches):
        pages, spots = placing.pages(number), stretch.body.spots
        for mark in stretch.body.marks:
            spot = spots[mark.key]
            yield Bookmarked(mark.title, Goal(pages[spot.page], spot.left, spot.top), mark.level)
