"""The map of 2,000 bodies laid out and painted, against bare painting of the same boxes and words."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from timing import Measured, timed

from vcsdesk.lists.boards.map import BoardMap, MapRow, MapSeat, MapTie
from vcsdesk.records.boards.body import BodyKind, Level
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.rules.boards.map_layout import fitted
from vcsdesk.rules.boards.map_places import Twig
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.screens.boards.mapped.drawn import DrawnMap
from vcsdesk.screens.boards.mapped.letters import MapLetters

_BODIES, _GROUPS, _TIES = 2000, 39, 50
_ROOM = QSizeF(1180, 640)
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


def measure(_folder: Path) -> Iterator[Measured]:
    """Measure the whole way from rows to a picture, and the layout alone."""
    QApplication.instance() or QApplication([])
    shown = _big()
    font = QApplication.font()
    drawn = DrawnMap(shown, MapLetters(font), _ROOM)
    picture = QImage(drawn.size.toSize(), QImage.Format.Format_RGB32)

    def ours() -> None:
        _paint(picture, lambda painter: _whole(DrawnMap(shown, MapLetters(font), _ROOM), painter))

    def bare() -> None:
        _paint(picture, lambda painter: _boxes_and_words(drawn, painter))

    def lay_out() -> None:
        twigs = [Twig(row.body_id, row.parent_id) for row in shown.rows]
        heights = {row.body_id: 40.0 for row in shown.rows}
        fitted(twigs, lambda body_id, _width: heights[body_id], drawn.letters.spaces, _ROOM.width())

    yield timed("Map of 2,000 bodies, laid out and painted", "bare boxes and words", ours, bare)
    yield timed("Layout alone of 2,000 bodies", "bare boxes and words", lay_out, bare)


def _big() -> BoardMap:
    """Make boards of 39 groups each under one partnership, every group with a seat, and some ties."""
    rows: list[MapRow] = []
    top: MapRow | None = None
    for number in range(_BODIES):
        board = (
            rows[number - (number - 1) % (_GROUPS + 1)] if number and (number - 1) % (_GROUPS + 1) else top
        )
        rows.append(_row(number, board))
        top = top or rows[0]
    ties = [MapTie(LinkKind.REPORTS_TO, number * 7 + 1, number * 31 + 5) for number in range(_TIES)]
    return BoardMap(tuple(rows), tuple(ties))


def _row(number: int, under: MapRow | None) -> MapRow:
    state = list(SeatState)[number % 5]
    return MapRow(
        name=f"Group {number} for children, young people and families",
        short_name="",
        kind=BodyKind.SUBGROUP,
        level=list(Level)[number % 4],
        parent=under.name if under else None,
        depth=under.depth + 1 if under else 0,
        path=(),
        seats=(MapSeat("Seat", state, None),),
        ties=(),
        body_id=number,
        parent_id=under.body_id if under else None,
    )


def _paint(picture: QImage, draw: object) -> None:
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()


def _whole(drawn: DrawnMap, painter: QPainter) -> None:
    drawn.paint(painter, QRectF(0, 0, drawn.size.width(), drawn.size.height()))


def _boxes_and_words(drawn: DrawnMap, painter: QPainter) -> None:
    """Draw every box with its name and the sign of its seat, where they are known to stand."""
    painter.setFont(drawn.letters.font)
    for body_id, row in drawn.rows.items():
        box = drawn.box(body_id)
        painter.drawRoundedRect(box, 8, 8)
        painter.drawEllipse(QRectF(box.left() + 8, box.top() + 8, 12, 12))
        painter.drawText(box.adjusted(26, 4, -8, -4), _WRAPPED, row.name)
