"""Putting stretches of our own pages into one accessible file: numbered, findable, meaning what they did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from vcsdesk.printing.assembling.bodies import Body
from vcsdesk.printing.assembling.edges import Edging
from vcsdesk.printing.assembling.outlines import Bookmarked, outline
from vcsdesk.printing.assembling.pdf_file import PdfFile
from vcsdesk.printing.assembling.placing import Around, Placing
from vcsdesk.printing.assembling.typed import form_words
from vcsdesk.printing.assembling.writing import Labelled, label_words, pdf_string, place, refs
from vcsdesk.printing.tagged.metadata import packet

_PRODUCER = "VCS Desk"


class Stretch(NamedTuple):
    """Pages as they stand in a file, and what stands before the names of their places there."""

    body: Body
    prefix: str = ""


class Described(NamedTuple):
    """What a file says about itself."""

    title: str
    author: str
    labels: tuple[Labelled, ...]


def assemble(stretches: Sequence[Stretch], edging: Edging, about: Described) -> bytes:
    """Write a file that claims to be accessible (PDF/UA-1)."""
    file = PdfFile()
    root, info, pages, fonts, document, tree, metadata = (file.take() for _ in range(7))
    around = Around(pages, fonts, (document,) * len(stretches))
    placing = Placing(file, [stretch.body for stretch in stretches], around)
    placing.write(edging)
    numbers = placing.all_pages()
    told = {
        pages: b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(numbers), refs(numbers)),
        fonts: placing.fonts({}),
        info: b"<</Title%s/Author%s/Producer%s>>"
        % tuple(map(pdf_string, (about.title, about.author, _PRODUCER))),
        document: _document(placing, tree),
        tree: _tree(placing, document),
    }
    words = packet(about.title, about.author)
    file.add_stream(metadata, b"<</Type/Metadata/Subtype/XML", words)
    told[root] = (
        b"<</Type/Catalog/Pages %d 0 R/StructTreeRoot %d 0 R/MarkInfo<</Marked true>>/Lang(en-GB)"
        b"/Metadata %d 0 R/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[%s]>>%s%s%s>>"
    ) % (
        pages,
        tree,
        metadata,
        label_words(about.labels),
        _names(stretches, placing),
        _outline(stretches, placing, told),
        _form(placing),
    )
    file.add_objects(told)
    return file.finish(root, info)


def _document(placing: Placing, tree: int) -> bytes:
    kids = [top for number in range(len(placing.bodies)) for top in placing.tops(number)]
    return b"<</Type/StructElem/S/Document/P %d 0 R/K[%s]>>" % (tree, refs(kids))


def _tree(placing: Placing, document: int) -> bytes:
    words = b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d>>"
    return words % (document, placing.owners(), placing.keys[-1])


def _names(stretches: Sequence[Stretch], placing: Placing) -> bytes:
    """Name the places that the contents lead to."""
    named: dict[str, bytes] = {}
    for number, stretch in enumerate(stretches):
        pages = placing.pages(number)
        for key, spot in stretch.body.spots.items():
            named[stretch.prefix + key] = place(pages[spot.page], spot.left, spot.top)
    told = b"".join(pdf_string(name) + named[name] for name in sorted(named))
    return b"/Names<</Dests<</Names[%s]>>>>" % told


def _outline(stretches: Sequence[Stretch], placing: Placing, told: dict[int, bytes]) -> bytes:
    marks: list[Bookmarked] = []
    for number, stretch in enumerate(stretches):
        pages, spots = placing.pages(number), stretch.body.spots
        for mark in stretch.body.marks:
            spot = spots[mark.key]
            leads = place(pages[spot.page], spot.left, spot.top)
            marks.append(Bookmarked(mark.title, leads, mark.level))
    if not marks:
        return b""
    root = placing.file.take()
    told.update(outline(marks, root, placing.file.take))
    return b"/Outlines %d 0 R/PageMode/UseOutlines" % root


def _form(placing: Placing) -> bytes:
    fields = placing.all_fields()
    return b"/AcroForm" + form_words(placing.file, fields) if fields else b""
