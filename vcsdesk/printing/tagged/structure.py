"""The tree of meaning behind the pages: headings, paragraphs, lists, tables, figures and links."""

from __future__ import annotations

from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFObject


class Content(NamedTuple):
    """A piece of a page's content, by page and by its number on that page."""

    page: int
    number: int


class Annotation(NamedTuple):
    """A link's place in the file, by name and page."""

    name: str
    page: int


class Element:
    """One element of the tree, with its children in reading order."""

    __slots__ = ("alternative", "annotation", "attributes", "kids", "kind")

    def __init__(
        self,
        kind: str,
        parent: Element | None = None,
        *,
        alternative: str = "",
        **attributes: PDFObject,
    ) -> None:
        self.kind = kind
        self.kids: list[Element | Content] = []
        self.alternative = alternative
        self.attributes = attributes
        self.annotation: Annotation | None = None
        if parent is not None:
            parent.kids.append(self)

    def first_page(self) -> int | None:
        """Find the page where this element, or the first thing inside it, stands."""
        if self.annotation is not None:
            return self.annotation.page
        for kid in self.kids:
            page = kid.page if isinstance(kid, Content) else kid.first_page()
            if page is not None:
                return page
        return None

    def prune(self) -> bool:
        """Drop empty elements below this one; tell whether this one holds anything."""
        self.kids = [kid for kid in self.kids if isinstance(kid, Content) or kid.prune()]
        return bool(self.kids) or self.annotation is not None or self.kind in ("TD", "TH")
