"""Writing the tree of meaning into the file."""

from __future__ import annotations

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
    pages = [document.Reference(page) for page in document.Pages.pages]
    for element, parent in _with_parents(canvas.root):
        parent_name = names[id(parent)] if parent else "TREE"
        document.Reference(_dictionary(element, parent_name, names, pages), names[id(element)])
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


def _dictionary(
    element: Element, parent: str, names: dict[int, str], pages: list[PDFObject]
) -> PDFDictionary:
    page = element.first_page()
    kids = [_kid(kid, page, names, pages) for kid in element.kids]
    if element.annotation is not None:
        kids.append(
            PDFDictionary(
                {
                    "Type": PDFName("OBJR"),
                    "Obj": PDFObjectReference(element.annotation.name),
                    "Pg": pages[element.annotation.page],
                }
            )
        )
    written = PDFDictionary(
        {
            "Type": PDFName("StructElem"),
            "S": PDFName(element.kind),
            "P": PDFObjectReference(parent),
            "K": PDFArray(kids),
        }
    )
    if page is not None:
        written["Pg"] = pages[page]
    if element.attributes:
        written["A"] = PDFDictionary(element.attributes)
    if element.alternative:
        written["Alt"] = PDFString(element.alternative)
    return written


def _kid(
    kid: Element | Content, page: int | None, names: dict[int, str], pages: list[PDFObject]
) -> PDFObject | int:
    if isinstance(kid, Element):
        return PDFObjectReference(names[id(kid)])
    if kid.page == page:
        return kid.number
    return PDFDictionary({"Type": PDFName("MCR"), "Pg": pages[kid.page], "MCID": kid.number})


def _parents(canvas: TaggedCanvas, document: PDFDocument, names: dict[int, str]) -> list[PDFObject | int]:
    """List, for each page and then for each link, the elements its content belongs to."""
    numbers: list[PDFObject | int] = []
    for page, elements in enumerate(canvas.contents):
        owners = PDFArray([PDFObjectReference(names[id(element)]) for element in elements])
        numbers += [page, document.Reference(owners, f"PARENTS{page}")]
    for place, link in enumerate(canvas.links):
        numbers += [len(canvas.contents) + place, PDFObjectReference(names[id(link)])]
    return numbers
