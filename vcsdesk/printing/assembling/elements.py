"""Writing the tree of meaning of a stretch of pages; what it hangs on is known only in a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFObject

from vcsdesk.printing.assembling.block import Builder
from vcsdesk.printing.assembling.drawn import Drawn
from vcsdesk.printing.tagged.canvas import TaggedCanvas
from vcsdesk.printing.tagged.links import written
from vcsdesk.printing.tagged.structure import Content, Element


class Elements:
    """The elements of one canvas."""

    def __init__(self, canvas: TaggedCanvas, builder: Builder, drawn: Drawn, pages: Sequence[int]) -> None:
        self.canvas, self.builder, self.drawn = canvas, builder, drawn
        self.pages = [builder.ref(page) for page in pages]
        self.refs: dict[int, bytes] = {}

    def write(self) -> tuple[list[int], list[int]]:
        """Write all; gives the uppermost elements, and whose each page's and each link's content is."""
        root, builder = self.canvas.root, self.builder
        root.prune()
        below = list(_below(root))
        keys = {id(element): builder.keep() for element in below}
        self.refs = {identity: builder.ref(key) for identity, key in keys.items()}
        self.refs[id(root)] = builder.outside("parent") + b" 0 R"
        for parent in (root, *below):
            above = self.refs[id(parent)]
            for kid in parent.kids:
                if isinstance(kid, Element):
                    builder.tell(keys[id(kid)], self._words(kid, above))
        owners = [builder.add(self._owners(elements)) for elements in self.canvas.contents]
        owners += [keys[id(link)] for link in self.canvas.links]
        return [keys[id(kid)] for kid in root.kids if isinstance(kid, Element)], owners

    def _words(self, element: Element, above: bytes) -> bytes:
        page = element.first_page()
        kids = [self._kid(kid, page) for kid in element.kids]
        if element.annotation is not None:
            name, on = element.annotation
            note = self.builder.ref(self.drawn.object(name))
            kids.append(b"<</Type/OBJR/Obj %s/Pg %s>>" % (note, self.pages[on]))
        standing = b"/Pg %s" % self.pages[page] if page is not None else b""
        return b"<</Type/StructElem/S/%s/P %s/K[%s]%s%s>>" % (
            element.kind.encode(),
            above,
            b" ".join(kids),
            standing,
            self._described(element),
        )

    def _kid(self, kid: Element | Content, page: int | None) -> bytes:
        if isinstance(kid, Element):
            return self.refs[id(kid)]
        if kid.page == page:
            return b"%d" % kid.number
        return b"<</Type/MCR/Pg %s/MCID %d>>" % (self.pages[kid.page], kid.number)

    def _described(self, element: Element) -> bytes:
        told = _attributes(tuple(element.attributes.items())) if element.attributes else b""
        if element.alternative:
            told += b"/Alt" + written(element.alternative, self.canvas.document)
        return told

    def _owners(self, elements: Sequence[Element]) -> bytes:
        return b"[%s]" % b" ".join(self.refs[id(element)] for element in elements)


@lru_cache(500)
def _attributes(told: tuple[tuple[str, PDFObject], ...]) -> bytes:
    """Write attributes, which are alike in many elements."""
    return b"/A" + bytes(PDFDictionary(dict(told)).format(PDFDocument()))


def _below(element: Element) -> Iterator[Element]:
    """Give all elements below one, in reading order."""
    for kid in element.kids:
        if isinstance(kid, Element):
            yield kid
            yield from _below(kid)
