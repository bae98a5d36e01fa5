"""A ReportLab canvas that writes tagged PDF, and fills in at the end what only the end knows."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import nullcontext
from enum import Enum
from typing import NamedTuple

from reportlab.pdfbase import pdfdoc

from vcsdesk.printing.lettering.faces import HOUSE, house_face
from vcsdesk.printing.lettering.fixed import LettersUsed
from vcsdesk.printing.numbering import Numbering
from vcsdesk.printing.page_shapes import PageShape
from vcsdesk.printing.tagged.field_canvas import FieldCanvas
from vcsdesk.printing.tagged.inside import Marked, Within
from vcsdesk.printing.tagged.links import InnerLink, described, numbered
from vcsdesk.printing.tagged.places import Spot
from vcsdesk.printing.tagged.structure import Annotation, Content, Element

# Drawn when the last page is known: gets the canvas and how the pages of the whole paper are numbered.
Later = Callable[["TaggedCanvas", Numbering], None]

_GAPS = re.compile(r"^%later (\d+)%$", re.MULTILINE)


class Edges(Enum):
    """What runs along the edges of a page beside its own content."""

    BOTH = "head and foot"
    FOOT = "foot"
    NONE = "nothing"


class Filled(NamedTuple):
    """How much of a page is needed for what stands on it, and how much is left below."""

    needed: float
    left: float


class Mark(NamedTuple):
    """A bookmark: what it is called, the place it leads to, and how deep it stands."""

    title: str
    key: str
    level: int


class TaggedCanvas(FieldCanvas):
    """Draws pages and keeps the tree of meaning; `numbers` numbers all pages when these are counted."""

    def __init__(
        self,
        *given: object,
        numbers: Callable[[int], Numbering] | None = None,
        **named: object,
    ) -> None:
        named["initialFontName"] = house_face(HOUSE).regular
        super().__init__(*given, **named)
        self.letters_used = self.document.letters_used = LettersUsed()
        self._numbers = numbers
        self.shapes: list[tuple[PageShape, Edges]] = []
        self.marks: list[Mark] = []
        self.root = Element("Document")
        self.current = self.root
        self.contents: list[list[Element]] = []
        self.links: list[Element] = []
        self.spots: dict[str, Spot] = {}
        self.filled: list[Filled] = []
        self._spare = 0.0
        self._on_this_page: list[Element] = []
        self._open: Element | None = None
        self._is_inside = False
        self._later: list[Later] = []

    @property
    def document(self) -> pdfdoc.PDFDocument:
        """Give what ReportLab keeps of the pages."""
        return self._doc

    @property
    def is_inside(self) -> bool:
        """Tell whether something marked is being drawn, inside which nothing else may be marked."""
        return self._is_inside

    def marked(self, element: Element, actual_text: str = "") -> Marked:
        """Mark what is drawn inside as the content of an element."""
        number = len(self._on_this_page)
        self._on_this_page.append(element)
        element.kids.append(Content(self.getPageNumber() - 1, number))
        spoken = f" /ActualText <FEFF{actual_text.encode('utf-16-be').hex().upper()}>" if actual_text else ""
        return Marked(self, f"/{element.kind} <</MCID {number}{spoken}>> BDC", element)

    def artifact(self, kind: str = "Layout") -> Marked | nullcontext[None]:
        """Mark what is drawn inside as decoration, which is not read aloud."""
        return nullcontext() if self._is_inside else Marked(self, f"/Artifact <</Type /{kind}>> BDC", None)

    def begin_marked(self, opening: str, element: Element | None) -> None:
        """Begin what is marked."""
        if self._is_inside:
            raise RuntimeError("Marked content may not be marked again")
        self._code.append(opening)
        self._is_inside, self._open = True, element

    def end_marked(self) -> None:
        """End what is marked."""
        self._code.append("EMC")
        self._is_inside, self._open = False, None

    def within(self, element: Element) -> Within:
        """Hang whatever is drawn inside below an element."""
        return Within(self, element)

    def later(self, draw: Later) -> None:
        """Leave a gap here, inside something marked, to be drawn when the number of pages is known."""
        self._code.append(_gap(len(self._later)))
        self._later.append(draw)

    def bookmark(self, key: str, height: float) -> None:
        """Let links, the contents and the bookmarks find this place."""
        left, top = self.absolutePosition(0, height)
        self.spots[key] = Spot(self.getPageNumber() - 1, left, top)

    def addOutlineEntry(  # noqa: N802
        self,
        title: str,
        key: str,
        level: int = 0,
        closed: bool | None = None,  # noqa: FBT001
    ) -> None:
        """Note a bookmark that leads to a place."""
        self.marks.append(Mark(title, key, level))

    def note_spare(self, height: float) -> None:
        """Note that so much of this page is taken up only because it was left."""
        self._spare += height

    def note_filled(self, used: float, left: float) -> None:
        """Note at the end of a page how far down it is used, and how much below that is left."""
        self.filled.append(Filled(used - self._spare, left))
        self._spare = 0.0

    def on_page(self, shape: PageShape, edges: Edges = Edges.BOTH) -> None:
        """Note the shape of the page that is begun, and what runs along its edges."""
        self.shapes.append((shape, edges))

    def link_to(self, key: str, spoken: str, width: float, height: float) -> None:
        """Make the place drawn at lead to a bookmark, by name: its page may be bound in later."""
        place = self._absRect((0, 0, width, height), relative=1)
        link = Element("Link", self._open or self.current, alternative=spoken)
        self._put(InnerLink(place, spoken, key, len(self.links)), link)

    def _addAnnotation(  # noqa: N802
        self, annotation: pdfdoc.PDFObject, name: str | None = None, addtopage: int = 1
    ) -> None:
        link = Element("Link", self._open or self.current, alternative=described(annotation))
        self._tie(annotation, link, name or "")

    def _tie(
        self, annotation: pdfdoc.PDFObject, element: Element, name: str = ""
    ) -> pdfdoc.PDFObjectReference:
        """Put an annotation on the page, tied to its element of the tree."""
        numbered(annotation, len(self.links))
        return self._put(annotation, element, name)

    def _put(
        self, annotation: pdfdoc.PDFObject, element: Element, name: str = ""
    ) -> pdfdoc.PDFObjectReference:
        name = name or f"LINK{len(self.links)}"
        self.links.append(element)
        element.annotation = Annotation(self._doc.annotationName(name), self.getPageNumber() - 1)
        super()._addAnnotation(annotation, name)
        return self._doc.refAnnotation(name)

    def showPage(self) -> None:
        """Close a page."""
        super().showPage()
        self.contents.append(self._on_this_page)
        self._on_this_page = []

    def save(self) -> None:
        """Fill the gaps; the pages are taken over by whoever puts a file together."""
        if self._code:
            self.showPage()
        if self._later and self._numbers is not None:
            self._fill_gaps(self._numbers(len(self.contents)))

    def _fill_gaps(self, numbers: Numbering) -> None:
        drawn = []
        self._is_inside = True  # each gap stands inside something marked
        for draw in self._later:
            self._code = code = list[str]()
            draw(self, numbers)
            drawn.append("\n".join(code))
        self._code = list[str]()
        for page in self.document.Pages.pages:
            page.stream = _GAPS.sub(lambda gap: drawn[int(gap[1])], page.stream)


class Enough(Exception):  # noqa: N818  (nothing is wrong)
    """No more pages are wanted."""


class OnePageCanvas(TaggedCanvas):
    """Draws one page and stops; what only the end would know stays open."""

    def showPage(self) -> None:
        """Close the page, and go no further."""
        super().showPage()
        self.shapes = self.shapes[:1]
        raise Enough


def _gap(number: int) -> str:
    return f"%later {number}%"
