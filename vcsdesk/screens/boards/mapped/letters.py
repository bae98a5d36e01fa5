"""The letters of the map and the lines that names make in its boxes; nothing is measured twice."""

from functools import cached_property

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from vcsdesk.lists.boards.map import MapRow, exceptions_said
from vcsdesk.records.boards.body import Level
from vcsdesk.rules.boards.map_places import Spaces
from vcsdesk.wording import count

_SIZE = 0.92
_ACROSS = 16
_MOST_LINES = 4
PAD, RISE = 8.0, 5.0


class BoxWords:
    """What stands in one box at one width: the lines of its name, then lines about its seats and groups."""

    def __init__(self, name: list[str], said: list[str], below: list[str], *, marked_row: bool) -> None:
        self.name, self.said, self.below, self.marked_row = name, said, below, marked_row

    @property
    def lines(self) -> int:
        """How many lines the box must have room for."""
        return len(self.name) + len(self.said) + len(self.below) + self.marked_row


class MapLetters:
    """The letters of one map, a little smaller than elsewhere, and the measures that follow from them."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self.font.setPointSizeF(font.pointSizeF() * _SIZE)
        self.strong = QFont(self.font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.metrics = QFontMetricsF(self.font)
        self.line = self.metrics.height()
        self.side = self.metrics.capHeight() + 2
        self._words: dict[tuple[int, float], BoxWords] = {}

    @cached_property
    def spaces(self) -> Spaces:
        """The measures of the map in these letters."""
        em = self.metrics.averageCharWidth()
        return Spaces(
            box=round(em * _ACROSS + 2 * PAD + self.side),
            indent=round(em * 2),
            gutter=round(em * 3.6),
            gap=round(self.line * 0.38),
            step=round(self.line * 0.95),
        )

    def height(self, row: MapRow, width: float) -> float:
        """Tell how high a box must be."""
        return self.words(row, width).lines * self.line + 2 * RISE

    def words(self, row: MapRow, width: float) -> BoxWords:
        """Set out what stands in a box."""
        key = (row.body_id, width)
        if key not in self._words:
            self._words[key] = self._set(row, width)
        return self._words[key]

    def name_font(self, row: MapRow) -> QFont:
        """Give the letters a name is written in: those nearest to the decisions stand out."""
        return self.strong if row.level in (Level.STRATEGIC, Level.EXECUTIVE) else self.font

    def _set(self, row: MapRow, width: float) -> BoxWords:
        room = width - 2 * PAD
        hangs = self.side + 5 if len(row.seats) == 1 else 0
        said = exceptions_said(row.states)
        below = f"{count(row.below, 'group')} below" if row.below else ""
        return BoxWords(
            self._lines(row.name, room - hangs, self.name_font(row)),
            self._lines(said, room - hangs, self.font) if said else [],
            self._lines(below, room, self.font) if below else [],
            marked_row=len(row.seats) > 1,
        )

    def _lines(self, text: str, room: float, font: QFont) -> list[str]:
        """Break a text into lines; what is beyond the last one allowed is cut with an ellipsis."""
        metrics = QFontMetricsF(font)
        text = " ".join(text.split())
        if metrics.horizontalAdvance(text) <= room:
            return [text]
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        starts = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, 0))
            starts.append(line.textStart())
        layout.endLayout()
        pieces = [text[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)]
        if len(pieces) > _MOST_LINES:
            rest = "".join(pieces[_MOST_LINES - 1 :])
            pieces = [
                *pieces[: _MOST_LINES - 1],
                metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room),
            ]
        return [piece.rstrip() for piece in pieces]
