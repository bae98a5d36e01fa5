"""Setting fields: a label, and below it a ruled box large enough to write in by hand (UKAAF G003)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import singledispatch

from reportlab.pdfbase.pdfdoc import PDFArray, PDFObjectReference
from reportlab.platypus import Flowable, Frame

from vcsdesk.printing.fields import ChoiceField, FieldRow, FormField, HiddenField, TextField, TickField
from vcsdesk.printing.setting import widgets
from vcsdesk.printing.setting.stack import Stack, Unbroken
from vcsdesk.printing.setting.text import Text, set_text
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.tagged.canvas import TaggedCanvas
from vcsdesk.printing.words import Words, bold

_GUTTER = 1.4


def box_height(lines: int, sheet: Sheet) -> float:
    """Give the height of a box in which so many lines can be written by hand."""
    return lines * max(25.5, sheet.size * 1.9) + 4


@singledispatch
def set_field(field: FormField, sheet: Sheet) -> list[Flowable]:
    """Set one field with its label."""
    raise TypeError(f"{type(field).__name__} cannot be filled in")


@set_field.register
def _(field: TextField, sheet: Sheet) -> list[Flowable]:
    return [FieldStack(asked(field, sheet), WordsBox(field, sheet), sheet)]


@set_field.register
def _(field: TickField, sheet: Sheet) -> list[Flowable]:
    return [FieldStack(None, Tick(field, sheet), sheet)]


@set_field.register
def _(field: ChoiceField, sheet: Sheet) -> list[Flowable]:
    return [FieldStack(asked(field, sheet), Choice(field, sheet), sheet)]


def set_field_row(part: FieldRow, sheet: Sheet) -> list[Flowable]:
    """Set short fields side by side; one below the other in large print."""
    if sheet.in_lists:
        return [flowable for field in part.fields for flowable in set_field(field, sheet)]
    return [SideBySide([set_field(field, sheet)[0] for field in part.fields], part.shares, sheet)]


def set_hidden_field(part: HiddenField, _sheet: Sheet) -> list[Flowable]:
    """Put a field in that nobody sees."""
    return [Hidden(part)]


def asked(field: FormField, sheet: Sheet) -> Text:
    """Set a field's label, and after it how to answer."""
    words: Words = bold(field.label)
    if field.how:
        words = (bold(field.label), f"  {field.how}")
    return set_text(words, sheet.cell)


class FieldStack(Unbroken):
    """A label and its field, on one page."""

    def __init__(self, label: Text | None, field: Flowable, sheet: Sheet) -> None:
        super().__init__([label, field] if label else [field])
        self.sheet = sheet

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Give the space below."""
        return self.sheet.gap * 0.75

    def _gaps(self) -> list[float]:
        return [0.0, self.sheet.size * 0.25][: len(self.inside)]


class SideBySide(Flowable):  # type: ignore[misc]
    """Fields side by side, read from left to right."""

    def __init__(self, stacks: Sequence[Stack], shares: Sequence[float], sheet: Sheet) -> None:
        super().__init__()
        self.stacks, self.shares, self.sheet = stacks, shares, sheet

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Give the space below."""
        return self.sheet.gap * 0.75

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measure: all are as tall as the tallest."""
        room = width - self.sheet.size * _GUTTER * (len(self.stacks) - 1)
        self.widths = [room * share / sum(self.shares) for share in self.shares]
        sizes = [stack.wrap(own, height) for stack, own in zip(self.stacks, self.widths, strict=True)]
        self.width, self.height = width, max(tall for _, tall in sizes)
        return self.width, self.height

    def draw(self) -> None:
        """Draw them with their boxes in line."""
        left = 0.0
        for stack, width in zip(self.stacks, self.widths, strict=True):
            stack.drawOn(self.canv, left, 0)
            left += width + self.sheet.size * _GUTTER


class WordsBox(Flowable):  # type: ignore[misc]
    """A ruled box for words."""

    # To a table, in whose cells it may stand: it has no words of its own to be marked.
    frags = ()

    def __init__(self, field: TextField, sheet: Sheet) -> None:
        super().__init__()
        self.field, self.sheet = field, sheet

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measure."""
        self.width, self.height = width, box_height(self.field.lines, self.sheet)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the box, and put the field into it."""
        canvas = self.canv
        with at(canvas, 0, 0, self.sheet):
            with canvas.artifact():
                canvas.rect(0, 0, self.width, self.height, stroke=1, fill=0)
            widgets.text_widget(canvas, self.field, self.width, self.height, self.sheet)


class Tick(Flowable):  # type: ignore[misc]
    """A square, and beside it what ticking it says."""

    def __init__(self, field: TickField, sheet: Sheet) -> None:
        super().__init__()
        self.field, self.sheet, self.side = field, sheet, mark_side(sheet)
        self.words = set_text(field.label, sheet.cell)
        self.left = self.side + sheet.size * 0.6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measure."""
        self.width = width
        self.height = max(self.words.wrap(width - self.left, height)[1], self.side + 2)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the square, and put the field into it."""
        canvas = self.canv
        with at(canvas, 1, self.height - self.side - 1, self.sheet):
            with canvas.artifact():
                canvas.rect(0, 0, self.side, self.side, stroke=1, fill=0)
            widgets.tick_widget(canvas, self.field, self.side, self.sheet)
        self.words.drawOn(canvas, self.left, beside(self.words, self.height, self.side))


class Choice(Flowable):  # type: ignore[misc]
    """Round buttons with their answers, in as few lines as hold them."""

    def __init__(self, field: ChoiceField, sheet: Sheet) -> None:
        super().__init__()
        self.field, self.sheet, self.side = field, sheet, mark_side(sheet)
        self.words = [set_text(words, sheet.cell) for _, words in field.choices]
        self.left = self.side + sheet.size * 0.6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measure, and find each answer its place: how far from the left, and how far down."""
        self.width, self.height = width, 0.0
        self.places: list[tuple[float, float]] = []
        left = tall = 0.0
        for words in self.words:
            words.wrap(width - self.left, height)
            room = self.left + max(words.getActualLineWidths0(), default=0.0)
            if left and left + room > width:
                left, tall, self.height = 0.0, 0.0, self.height + tall + self.sheet.size * 0.35
            self.places.append((left, self.height))
            left += room + self.sheet.size * 1.6
            tall = max(tall, words.height, self.side + 2)
        self.height += tall
        return self.width, self.height

    def draw(self) -> None:
        """Draw the buttons, each before its answer."""
        group = widgets.choice_group(self.field)
        upper = self.canv.group(group)
        group["Kids"] = PDFArray([self._draw_one(number, upper) for number in range(len(self.words))])

    def _draw_one(self, number: int, upper: PDFObjectReference) -> PDFObjectReference:
        canvas, words, (left, down) = self.canv, self.words[number], self.places[number]
        with at(canvas, left + 1, self.height - down - self.side - 1, self.sheet):
            with canvas.artifact():
                canvas.circle(self.side / 2, self.side / 2, self.side / 2, stroke=1, fill=0)
            button = widgets.choice_widget(canvas, self.field, number, upper, self.side, self.sheet)
        words.drawOn(canvas, left + self.left, beside(words, self.height - down, self.side))
        return button


class Hidden(Flowable):  # type: ignore[misc]
    """A field that nobody sees and that takes no room."""

    def __init__(self, field: HiddenField) -> None:
        super().__init__()
        self.field = field
        self.width = self.height = 0

    def frameAction(self, frame: Frame) -> None:  # noqa: N802
        """Put it on a page that may be full: not even the space below what is last has to have room."""
        self.drawOn(self.canv, frame._x, frame._y)  # noqa: SLF001  (Platypus names its place nowhere else)

    def draw(self) -> None:
        """Put it on the page."""
        widgets.hidden_widget(self.canv, self.field)


@contextmanager
def at(canvas: TaggedCanvas, left: float, up: float, sheet: Sheet) -> Iterator[None]:
    """Draw at a place, with the lines of a box."""
    canvas.saveState()
    canvas.translate(left, up)
    canvas.setStrokeColor(sheet.inks.quiet)
    canvas.setLineWidth(0.9)
    yield
    canvas.restoreState()


def mark_side(sheet: Sheet) -> float:
    """Give the side of a square to tick: large enough for a pen."""
    return sheet.size * 1.15


def beside(words: Text, height: float, side: float) -> float:
    """Find how far up words stand whose first line is beside a mark."""
    return float(height - 1 - side / 2 + words.style.leading / 2 - words.height)
