"""A stretch of pages as it was laid out: without head, foot and numbers, ready to stand in any file."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from hashlib import sha256
from types import MappingProxyType
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFPage, PDFResourceDictionary

from vcsdesk.printing.assembling.block import Block, Builder
from vcsdesk.printing.assembling.drawn import Drawn
from vcsdesk.printing.assembling.elements import Elements
from vcsdesk.printing.lettering.fixed import Subset
from vcsdesk.printing.page_shapes import PageShape
from vcsdesk.printing.tagged.canvas import Edges, Mark, TaggedCanvas
from vcsdesk.printing.tagged.places import Spot

# How hard pages are packed: harder makes them smaller by a twentieth and takes twice as long.
_EFFORT = 4


class SetPage(NamedTuple):
    """One page as it was set: its shape, what runs along its edges, and a hash of what stands on it.

    `turn` turns the foot of a bound page the way that page is seen.
    """

    shape: PageShape
    edges: Edges
    hash: str
    turn: tuple[float, ...] | None = None


class Body(NamedTuple):
    """Pages, what they mean and the places on them; numbers count from the first object of the block.

    A bound paper's form has fonts of its own, by the names that its fields know them by.
    """

    block: Block
    pages: tuple[SetPage, ...]
    page_objects: tuple[int, ...]
    tops: tuple[int, ...]
    owners: tuple[int, ...]
    fields: tuple[int, ...] = ()
    spots: Mapping[str, Spot] = MappingProxyType({})
    marks: tuple[Mark, ...] = ()
    subsets: tuple[Subset, ...] = ()
    form_fonts: tuple[tuple[str, int], ...] = ()


def body_of(canvas: TaggedCanvas) -> Body:
    """Take over what was drawn on a canvas."""
    builder, document = Builder(), canvas.document
    pages = [builder.keep() for _ in document.Pages.pages]
    drawn = Drawn(document, builder, pages)
    elements = Elements(canvas, builder, drawn, pages)
    writer = _Pages(canvas, builder, drawn)
    for number, (page, key) in enumerate(zip(document.Pages.pages, pages, strict=True)):
        builder.tell(key, writer.words(number, page))
    tops, owners = elements.write()
    fields = dict.fromkeys(drawn.object(name) for name in _fields(canvas))
    return Body(
        block=builder.finish(),
        pages=tuple(writer.pages),
        page_objects=tuple(map(builder.place, pages)),
        tops=tuple(map(builder.place, tops)),
        owners=tuple(map(builder.place, owners)),
        fields=tuple(map(builder.place, fields)),
        spots=dict(canvas.spots),
        marks=tuple(canvas.marks),
        subsets=canvas.letters_used.subsets(),
    )


class _Pages:
    """Writes the pages of one canvas."""

    def __init__(self, canvas: TaggedCanvas, builder: Builder, drawn: Drawn) -> None:
        self.canvas, self.builder, self.drawn = canvas, builder, drawn
        self.pages: list[SetPage] = []

    def words(self, number: int, page: PDFPage) -> bytes:
        """Write a page; what runs along its edges follows its own content."""
        content = b"q\n%s\nQ\n" % self.canvas.letters_used.renamed(page.stream.strip())
        stream = self.builder.add_stream(b"<</Filter/FlateDecode", zlib.compress(content, _EFFORT))
        shape, edges = self.canvas.shapes[number]
        self.pages.append(SetPage(shape, edges, self._hash(number, content)))
        words = (
            b"<</Type/Page/Parent %s 0 R/MediaBox[0 0 %.6g %.6g]/Resources%s/Contents[%s%s]"
            b"/StructParents %s/Tabs/S%s>>"
        )
        return words % (
            self.builder.outside("pages"),
            page.pagewidth,
            page.pageheight,
            self._resources(page),
            self.builder.ref(stream),
            edge_refs(self.builder, edges, number),
            self.builder.outside("key", number),
            self._notes(page),
        )

    def _resources(self, page: PDFPage) -> bytes:
        """Write what a page draws with; most pages need nothing but letters."""
        resources = _resources(page)
        if resources is None:
            return b"<<\n/Font %s 0 R /ProcSet [ /PDF /Text ]\n>>" % self.builder.outside("fonts")
        return self.drawn.words(resources.format(self.canvas.document))

    def _notes(self, page: PDFPage) -> bytes:
        if not page.Annots:
            return b""
        keys = [self.drawn.object(reference.name) for reference in page.Annots]
        return b"/Annots[%s]" % b" ".join(map(self.builder.ref, keys))

    def _hash(self, number: int, content: bytes) -> str:
        told = sha256(content)
        for link in self.canvas.links:
            if link.annotation is not None and link.annotation.page == number:
                told.update(link.alternative.encode("utf-8", "surrogatepass"))
        return told.hexdigest()[:16]


def edge_refs(builder: Builder, edges: Edges, number: int) -> bytes:
    """Name what is drawn along the edges of a page."""
    wanted = {Edges.BOTH: ("head", "foot", "number"), Edges.FOOT: ("foot", "number"), Edges.NONE: ()}
    return b"".join(b" %s 0 R" % builder.outside(what, number) for what in wanted[edges])


def _resources(page: PDFPage) -> PDFResourceDictionary | None:
    shading, colours = page._shadingUsed, page._colorsUsed  # noqa: SLF001  (as ReportLab's own pages do)
    if not (page.XObjects or page.ExtGState or shading or colours):
        return None
    made = PDFResourceDictionary()
    made.basicFonts()
    if page.XObjects:
        made.XObject = page.XObjects
    if page.ExtGState:
        made.ExtGState = page.ExtGState
    made.setShading(shading)
    made.setColorSpace(colours)
    return made


def _fields(canvas: TaggedCanvas) -> Iterable[str]:
    """Name the fields whose widgets stand on the pages; where a field has several, the one above them."""
    for page in canvas.document.Pages.pages:
        for reference in page.Annots or ():
            note = canvas.document.idToObject[reference.name]
            if isinstance(note, PDFDictionary) and str(note.dict.get("Subtype")) == "/Widget":
                above = note.dict.get("Parent")
                yield above.name if above is not None else reference.name
