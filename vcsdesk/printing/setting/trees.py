"""A small map of boxes: where something sits among what is above, beside and below it."""

from __future__ import annotations

from copy import copy
from typing import NamedTuple

from reportlab.platypus import Flowable

from vcsdesk.printing.parts import Branch, Tree
from vcsdesk.printing.setting.figures import drawn_as
from vcsdesk.printing.setting.stack import is_whole_page
from vcsdesk.printing.setting.text import Shared, Text, set_text
from vcsdesk.printing.styles import Sheet
from vcsdesk.printing.words import bold

# Boxes that make it worth starting the map at the foot of a page.
_FEW = 3
# How much of a page one box may take, and how many letters of its words are tried until it does.
_TALLEST = 0.6
_LETTERS = (1000, 300, 150, 80)


class _Box(NamedTuple):
    """A box, how deep it stands, and the place of the box above it."""

    branch: Branch
    depth: int
    above: int | None
    texts: tuple[Text, ...]


class TreeFigure(Flowable):  # type: ignore[misc]
    """Boxes below one another, indented by depth, joined by lines, on as many pages as they need."""

    def __init__(self, tree: Tree, sheet: Sheet) -> None:
        super().__init__()
        self.tree, self.sheet = tree, sheet
        self.indent, self.pad, self.gap = sheet.size * 2.2, sheet.size * 0.5, sheet.size * 0.6
        self.boxes: list[_Box] = []
        self._add(tree.root, 0, None)
        self.first, self.last = 0, len(self.boxes)
        self.shared = Shared("Figure")

    def _add(self, branch: Branch, depth: int, above: int | None) -> None:
        for letters in _LETTERS:
            box = _Box(branch, depth, above, self._texts(branch, letters))
            if self._box_height(box) <= self.sheet.height * _TALLEST:
                break
        self.boxes.append(box)
        place = len(self.boxes) - 1
        for below in branch.branches:
            self._add(below, depth + 1, place)

    def _texts(self, branch: Branch, letters: int) -> tuple[Text, ...]:
        """Set the words of a box; those that no page could hold are cut short, and told whole in words."""
        cell = self.sheet.cell
        if branch.is_here:
            cell = cell.clone("here", textColor=self.sheet.inks.paper)
        name, note = (
            words if len(words) <= letters else f"{words[:letters].rstrip()}…"
            for words in (branch.name, branch.note)
        )
        return tuple(
            set_text(words, cell) for words in (bold(name) if branch.is_here else name, note) if words
        )

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Give the space above."""
        return self.sheet.gap * 0.5

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Give the space below."""
        return self.sheet.gap * 1.2

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Measure."""
        self.heights = [self._box_height(box) for box in self.boxes]
        shown = self.heights[self.first : self.last]
        self.width = self.sheet.width
        self.height = sum(shown) + self.gap * (len(shown) - 1)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Split between boxes, if a page holds a few of them."""
        self.wrap(width, height)
        room, place = height, self.first
        while place < self.last and self.heights[place] <= room:
            room -= self.heights[place] + self.gap
            place += 1
        few = 1 if is_whole_page(height, self.sheet.height) else _FEW
        if place - self.first < few and place < self.last:
            return []
        return [self._piece(self.first, place), self._piece(place, self.last)]

    def _piece(self, first: int, last: int) -> TreeFigure:
        made = copy(self)
        made.first, made.last = first, last
        made.__dict__.pop("_postponed", None)  # Platypus's note that this one was moved on to a new page
        return made

    def _box_width(self, box: _Box) -> float:
        return max(self.sheet.width * 0.86 - box.depth * self.indent, self.sheet.width * 0.4)

    def _box_height(self, box: _Box) -> float:
        room = self._box_width(box) - 2 * self.pad
        return float(sum(text.wrap(room, 10_000)[1] for text in box.texts) + 1.4 * self.pad)

    def draw(self) -> None:
        """Draw the map as one figure, told in words to who cannot see it."""
        with drawn_as(self.canv, self.shared, (self.width, self.height), self.tree.in_words):
            tops = self._tops()
            self._draw_lines(tops)
            for place in range(self.first, self.last):
                self._draw_box(self.boxes[place], tops[place], self.heights[place])

    def _tops(self) -> list[float]:
        """Give the top of every box, as if the boxes on other pages stood above and below."""
        before = self.heights[: self.first]
        tops, top = [], self.height + sum(before) + self.gap * len(before)
        for height in self.heights:
            tops.append(top)
            top -= height + self.gap
        return tops

    def _draw_lines(self, tops: list[float]) -> None:
        """Join each box to the one above it, as far as both are on this page."""
        canvas = self.canv
        canvas.setStrokeColor(self.sheet.inks.quiet)
        canvas.setLineWidth(1)
        for box, top, height in zip(self.boxes, tops, self.heights, strict=True):
            if box.above is None:
                continue
            x = (box.depth - 1) * self.indent + self.indent / 2
            middle = top - height / 2
            high = min(tops[box.above] - self.heights[box.above], self.height)
            low = max(middle, 0.0)
            if high > low:
                canvas.line(x, high, x, low)
            if 0 <= middle <= self.height:
                canvas.line(x, middle, box.depth * self.indent, middle)

    def _draw_box(self, box: _Box, top: float, height: float) -> None:
        canvas, inks, left = self.canv, self.sheet.inks, box.depth * self.indent
        canvas.setFillColor(inks.accent if box.branch.is_here else inks.tint)
        canvas.setStrokeColor(inks.accent if box.branch.is_here else inks.rule)
        canvas.roundRect(left, top - height, self._box_width(box), height, 3, stroke=1, fill=1)
        top -= self.pad * 0.6
        for text in box.texts:
            top -= text.height
            text.drawOn(canvas, left + self.pad, top)


def set_tree(part: Tree, sheet: Sheet) -> list[Flowable]:
    """Set a small map."""
    return [TreeFigure(part, sheet)]
