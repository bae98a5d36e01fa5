"""Text set as tagged paragraphs. Words go in as they are: there is no markup for a name to break."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeVar

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfdoc import PDFObject
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus.paragraph import ParaLines
from reportlab.platypus.paraparser import ParaFrag

from vcsdesk.printing.lettering import copying, shaping
from vcsdesk.printing.lettering.brackets import in_brackets
from vcsdesk.printing.lettering.faces import HOUSE
from vcsdesk.printing.lettering.runs import Run, clean, runs
from vcsdesk.printing.setting.breaking import addresses_parted, made_of, simply_broken
from vcsdesk.printing.setting.change_bars import draw_bar
from vcsdesk.printing.tagged.canvas import TaggedCanvas
from vcsdesk.printing.tagged.quiet import QuietCanvas
from vcsdesk.printing.tagged.structure import Element
from vcsdesk.printing.words import Bold, Link, Piece, Words, held_together, marks, pieces, plain

AnyText = TypeVar("AnyText", bound="Text")

shaping.install()
copying.install()


MOST_LETTERS = 70
"""How many letters a line of running text has at most, as UKAAF and RNIB advise."""
_NARROWER = (0.97, 0.94, 0.91, 0.88, 0.84, 0.8)


class Shared:
    """The one element that the pieces of something split over pages have in common."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.element: Element | None = None

    def on(self, canvas: TaggedCanvas, **attributes: PDFObject) -> Element:
        """Give the element, made below the current one when first drawn."""
        if self.element is None:
            self.element = Element(self.kind, canvas.current, **attributes)
        return self.element


class Text(Paragraph):  # type: ignore[misc]
    """A paragraph that knows what it is: P, H1, LBody, a cell's words."""

    frags: list[ParaFrag]

    # Whether it belongs on one page with the start of what follows it.
    leads = False
    # Whether a bar stands beside it in the margin.
    is_changed = False

    # The spelling and order of what Platypus passes when it splits a paragraph.
    def __init__(
        self,
        text: str | None,
        style: ParagraphStyle,
        bulletText: str | None = None,  # noqa: N803
        frags: list[ParaFrag] | None = None,
    ) -> None:
        super().__init__(text, style, bulletText, frags)
        self.shared = Shared("P")
        self.says = ""
        self._wrapped_to = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measure; the same width is measured once."""
        if width != self._wrapped_to or not hasattr(self, "blPara"):
            super().wrap(width, height)
            self._wrapped_to = width
        return self.width, self.height

    def breakLines(self, width: float | list[float]) -> ParaLines:  # noqa: N802
        """Break into lines of at most 70 letters, then order right-to-left words within each."""
        broken = self._broken(width)
        if broken.kind == 1:
            for fragment in (fragment for line in broken.lines for fragment in line.words):
                if getattr(fragment, "is_right_to_left", False):
                    fragment.text = shaping.turn(fragment.text)
        return broken

    def _broken(self, width: float | list[float]) -> ParaLines:
        """Break into lines; letters that are narrow may have to end before the width does."""
        widths = width if isinstance(width, list) else [width]
        broken = self._lines(widths)
        for share in _NARROWER:
            if len(broken.lines) < 2 or max(map(_letters_of, broken.lines)) <= MOST_LETTERS:
                break
            broken = self._lines([each * share for each in widths])
        return broken

    def _lines(self, widths: list[float]) -> ParaLines:
        broken = simply_broken(self.frags, self.style, widths)
        return broken or self._with_addresses_parted(widths)

    def _with_addresses_parted(self, widths: list[float]) -> ParaLines:
        whole, self.frags = self.frags, addresses_parted(self.frags, min(widths))
        try:
            return super().breakLines(widths)
        finally:
            self.frags = whole

    def drawOn(self, canvas: TaggedCanvas | QuietCanvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Draw at a place; what is only words needs nothing else of the canvas there."""
        is_more = self.is_changed or type(self).draw is not Text.draw
        code = "" if is_more else canvas.plain_lines(self.blPara, self.style, self.height)
        if not code:
            super().drawOn(canvas, x, y, _sW)
            return
        canvas.begin_at(x, y)
        if canvas.is_inside:
            canvas.draw_plainly(code)
        else:
            with canvas.marked(self.shared.on(canvas), self.says):
                canvas.draw_plainly(code)
        canvas.end_there()

    def draw(self) -> None:
        """Draw, marked as what it is unless something around it is marked already."""
        canvas = self.canv
        if self.is_changed:
            draw_bar(canvas, self.height, self.style.textColor)
        if canvas.is_inside or not self.frags:
            self._draw_words()
            return
        with canvas.marked(self.shared.on(canvas), self.says):
            self._draw_words()

    def _draw_words(self) -> None:
        code = self.canv.plain_lines(self.blPara, self.style, self.height)
        if code:
            self.canv.draw_plainly(code)
        else:
            super().draw()

    def split(self, width: float, height: float) -> list[Flowable]:
        """Split into pieces that are still one paragraph to a reader."""
        parts: list[Flowable] = super().split(width, height)
        for part in parts:
            part.shared, part.is_changed = self.shared, self.is_changed
        return parts


def _letters_of(line: object) -> int:
    """Count the letters of a broken line: words alone, or stretches of like type."""
    if isinstance(line, tuple):
        return sum(map(len, line[1])) + len(line[1]) - 1
    return sum(len(fragment.text) for fragment in getattr(line, "words", ()))


def set_text(words: Words, style: ParagraphStyle, kind: str = "P") -> Text:
    """Set words as a paragraph, or as another kind of element."""
    text = set_as(Text, words, style)
    text.shared.kind = kind
    return text


def set_as(maker: type[AnyText], words: Words, style: ParagraphStyle) -> AnyText:
    """Set words as a paragraph of one's own kind, shaped where their script asks for it."""
    found = fragments(words, style)
    is_shaped = any(fragment.is_shaped for fragment in found)
    made = maker("", _shaping(style) if is_shaped else style, frags=found)
    made.is_changed = bool(marks(words))
    if any("[" in fragment.text for fragment in found):
        said = clean(plain(words))
        made.says = said if in_brackets(said) != said else ""
    return made


@lru_cache(200)
def _shaping(style: ParagraphStyle) -> ParagraphStyle:
    """Give a style for text with joined letters; simple text is set much faster without."""
    return style.clone(style.name, shaping=1)


def fragments(words: Words, style: ParagraphStyle) -> list[ParaFrag]:
    """Turn words into the stretches of like type that Platypus sets."""
    family = getattr(style, "family", HOUSE)
    found: list[ParaFrag] = []
    for piece in pieces(words):
        text = held_together(piece if isinstance(piece, str) else piece.text)
        found += [_fragment(piece, run, style) for run in runs(text, family) if run.text]
    return found


def _colour(piece: Piece, style: ParagraphStyle) -> Color:
    """Set links in the colour that the sheet has for them."""
    return getattr(style, "linkColour", style.textColor) if isinstance(piece, Link) else style.textColor


def _fragment(piece: Piece, run: Run, style: ParagraphStyle) -> ParaFrag:
    is_bold = isinstance(piece, Bold) or style.fontName.endswith("Bold")
    return made_of(
        {
            "__tag__": "para",
            "text": run.text,
            "fontName": run.face.weight(bold=is_bold),
            "fontSize": style.fontSize,
            "textColor": _colour(piece, style),
            "link": [(0, piece.address)] if isinstance(piece, Link) else [],
            "is_shaped": run.is_shaped,
            "is_right_to_left": run.is_right_to_left,
            "bold": 0,
            "italic": 0,
            "rise": 0,
            "greek": 0,
            "us_lines": [],
        }
    )
