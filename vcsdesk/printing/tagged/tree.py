"""Writing the tree of meaning into the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import (
    XMP,
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFString,
)

from vcsdesk.printing.tagged.metadata import packet
from vcsdesk.printing.tagged.structure import Content, Element

if TYPE_CHECKING:
    from vcsdesk.printing.tagged.canvas import TaggedCanvas


def write_tree(canvas: TaggedCanvas, document: PDFDocument) -> None:
    """Write every element, and tell the file that it is tagged."""
    canvas.root.prune()
    names = {id(element): f"ELEMENT{place}" for place, element in enumerate(_walk(canvas.root))}
    pages = [document.Reference(page).name for page in document.Pages.pages]
    for element, parent in _with_parents(canvas.root):
        written = _WrittenElement(element, names[id(parent)] if parent else "TREE", names, pages)
        document.Reference(written, names[id(element)])
    root = PDFDictionary(
        {
            "Type": PDFName("StructTreeRoot"),
            "K": PDFArray([PDFObjectReference(names[id(canvas.root)])]),
            "ParentTree": PDFDictionary({"Nums": PDFArray(_parents(canvas, document, names))}),
            "ParentTreeNextKey": len(canvas.contents) + len(canvas.links),
        }
    )
    document.Reference(root, "TREE")
    document.Catalog.StructTreeRoot = root
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    document.Catalog.Metadata = XMP(creator=packet)


def _walk(element: Element) -> list[Element]:
    found = [element]
    for kid in element.kids:
        if isinstance(kid, Element):
            found += _walk(kid)
    return found


def _with_parents(root: Element) -> list[tuple[Element, Element | None]]:
    pairs: list[tuple[Element, Element | None]] = [(root, None)]
    for element in _walk(root):
        pairs += [(kid, element) for kid in element.kids if isinstance(kid, Element)]
    return pairs


class _WrittenElement(PDFObject):  # type: ignore[misc]
    """An element as it stands in the file; there are thousands, so they are written as text at once."""

    def __init__(self, element: Element, parent: str, names: dict[int, str], pages: Sequence[str]) -> None:
        self.element, self.parent, self.names, self.pages = element, parent, names, pages

    def format(self, document: PDFDocument) -> bytes:
        """Write the element."""

        def number(name: str) -> str:
            return "{} {} R".format(*document.idToObjectNumberAndVersion[name])

        element, page = self.element, self.element.first_page()
        kids = " ".join(self._kid(kid, page, number) for kid in element.kids)
        if element.annotation is not None:
            name, on = element.annotation
            kids += f" <</Type /OBJR /Obj {number(name)} /Pg {number(self.pages[on])}>>"
        text = f"<</Type /StructElem /S /{element.kind} /P {number(self.parent)} /K [{kids}]"
        if page is not None:
            text += f" /Pg {number(self.pages[page])}"
        return text.encode() + self._described(document) + b">>"

    def _kid(self, kid: Element | Content, page: int | None, number: Callable[[str], str]) -> str:
        if isinstance(kid, Element):
            return number(self.names[id(kid)])
        if kid.page == page:
            return str(kid.number)
        return f"<</Type /MCR /Pg {number(self.pages[kid.page])} /MCID {kid.number}>>"

    def _described(self, document: PDFDocument) -> bytes:
        written = b""
        if self.element.attributes:
            written += b" /A " + PDFDictionary(self.element.attributes).format(document)
        if self.element.alternative:
            written += b" /Alt " + PDFString(self.element.alternative).format(document)
        return written


def _parents(canvas: TaggedCanvas, document: PDFDocument, names: dict[int, str]) -> list[PDFObject | int]:
    """List, for each page and then for each link, the elements its content belongs to."""
    numbers: list[PDFObject | int] = []
    for page, elements in enumerate(canvas.contents):
        owners = PDFArray([PDFObjectReference(names[id(element)]) for element in elements])
        numbers += [page, document.Reference(owners, f"PARENTS{page}")]
    for place, link in enumerate(canvas.links):
        numbers += [len(canvas.contents) + place, PDFObjectReference(names[id(link)])]
    return numbers
