"""Lists: bullets, numbers, squares to tick and lines to write on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportlab.pdfbase.pdfdoc import PDFName
from reportlab.platypus import Flowable

from vcsdesk.printing.parts import Bullets, TickList, WriteLines
from vcsdesk.printing.setting.stack import Stack, Unbroken
from vcsdesk.printing.setting.text import Shared, set_text
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.tagged.canvas import TaggedCanvas
from vcsdesk.printing.tagged.structure import Element
from vcsdesk.printing.words import Words

_LIST, _DISC, _DECIMAL = map(PDFName, ("List", "Disc", "Decimal"))
# Draws an item's mark on a canvas with the baseline of its first line at the origin.
Mark = Callable[[TaggedCanvas, Sheet], None]


class Item(Stack):
    """One item: its mark, and its words beside it."""

    def __init__(
        self, words: Words, mark: Mark, spoken: str, among: Shared, sheet: Sheet, depth: int = 0
    ) -> None:
        super().__init__([set_text(words, sheet.item, "P")], left=sheet.size * 1.7 * (1 + depth))
        self.mark: Mark | None = mark
        self.spoken, self.among, self.sheet = spoken, among, sheet
        self.shared, self.body = Shared("LI"), Shared("LBody")
        self.is_last = False

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Give the space below."""
        return float((self.sheet.body if self.is_last else self.sheet.item).spaceAfter)

    def piece(self, inside: Sequence[Flowable], *, is_first: bool) -> Item:
        """Make a piece; only the first keeps the mark."""
        made = Item.__new__(Item)
        Stack.__init__(made, inside, self.left, self.right, self.above, self.below)
        made.mark = self.mark if is_first else None
        made.spoken, made.among, made.sheet = self.spoken, self.among, self.sheet
        made.shared, made.body, made.is_last = self.shared, self.body, self.is_last
        return made

    def draw(self) -> None:
        """Draw the mark, then the words."""
        canvas = self.canv
        if canvas.is_inside:
            self._draw_mark()
            super().draw()
            return
        order = _DECIMAL if self.spoken.rstrip(".").isdigit() else _DISC
        kept = self.among.on(canvas, O=_LIST, ListNumbering=order)
        with canvas.within(kept):
            item = self.shared.on(canvas)
        with canvas.within(item):
            if self.mark is not None:
                with canvas.marked(Element("Lbl", item), self.spoken):
                    self._draw_mark()
            with canvas.within(self.body.on(canvas)):
                super().draw()

    def _draw_mark(self) -> None:
        if self.mark is not None:
            canvas, style = self.canv, self.sheet.item
            canvas.saveState()
            canvas.translate(
                self.left - self.sheet.size * 1.7, self.height - self.above - style.fontSize * 0.95
            )
            self.mark(canvas, self.sheet)
            canvas.restoreState()


def set_bullets(part: Bullets, sheet: Sheet) -> list[Flowable]:
    """Set a list with marks or numbers."""
    among = Shared("L")
    if part.is_numbered:
        return [
            Item(words, _number(place), f"{place}.", among, sheet, part.depth)
            for place, words in enumerate(part.items, part.first)
        ]
    return [Item(words, _dot, "•", among, sheet, part.depth) for words in part.items]


def set_tick_list(part: TickList, sheet: Sheet) -> list[Flowable]:
    """Set a list with squares to tick."""
    among = Shared("L")
    return [Item(words, _square, "Not ticked:", among, sheet) for words in part.items]


def _dot(canvas: TaggedCanvas, sheet: Sheet) -> None:
    canvas.setFillColor(sheet.inks.accent)
    radius = sheet.size * 0.17
    canvas.circle(sheet.size * 0.6, sheet.size * 0.3, radius, stroke=0, fill=1)


def _square(canvas: TaggedCanvas, sheet: Sheet) -> None:
    canvas.setStrokeColor(sheet.inks.quiet)
    canvas.setLineWidth(1)
    side = sheet.size * 0.95
    canvas.rect(0.5, -sheet.size * 0.12, side, side, stroke=1, fill=0)


def _number(place: int) -> Mark:
    def draw(canvas: TaggedCanvas, sheet: Sheet) -> None:
        canvas.setFillColor(sheet.inks.accent)
        canvas.setFont(sheet.headings[0].fontName, sheet.size)
        canvas.drawRightString(sheet.size * 1.25, 0, f"{place}.")

    return draw


class _WriteLines(Flowable):  # type: ignore[misc]
    """Lines far enough apart to write on, as many of them as have room."""

    def __init__(self, lines: int, least: int, sheet: Sheet) -> None:
        super().__init__()
        self.most, self.least, self.sheet = lines, least or lines, sheet
        self.step = max(28.0, sheet.size * 2)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.lines = min(self.most, max(self.least, self._fitting(height)))
        self.width, self.height = width, self.lines * self.step + 6
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        fitting = self._fitting(height)
        if not 0 < fitting < self.least:
            return []
        return [_WriteLines(fitting, 0, self.sheet), _WriteLines(self.least - fitting, 0, self.sheet)]

    def _fitting(self, height: float) -> int:
        return int((height - 6) // self.step)

    def draw(self) -> None:
        self.canv.note_spare((self.lines - self.least) * self.step)
        with self.canv.artifact():
            self.canv.setStrokeColor(self.sheet.inks.quiet)
            self.canv.setLineWidth(0.6)
            for line in range(1, self.lines + 1):
                height = self.height - line * self.step
                self.canv.line(0, height, self.width, height)


def set_write_lines(part: WriteLines, sheet: Sheet) -> list[Flowable]:
    """Set a label with lines to write on."""
    label = set_text(part.label, sheet.item)
    lines = _WriteLines(part.lines, part.least, sheet)
    return [Unbroken([label, lines])]
