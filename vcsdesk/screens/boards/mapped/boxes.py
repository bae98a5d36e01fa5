"""How a body is drawn on the map: an edge that tells its level, its name, and a shape for each seat."""

import msgspec
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from vcsdesk.lists.boards.map import MapRow, counted_states
from vcsdesk.lists.boards.marks import state_mark
from vcsdesk.lists.column import Tone
from vcsdesk.records.boards.body import Level
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.screens.boards.mapped.letters import PAD, RISE, MapLetters
from vcsdesk.ui.palettes import Colours
from vcsdesk.ui.shapes import draw_shape

_ROUND = 8.0
_WORST = (
    SeatState.DISPUTED,
    SeatState.VACANT,
    SeatState.VACANT_COVERED,
    SeatState.HOLD_OVER,
)


class Way(msgspec.Struct, frozen=True):
    """How a box stands among the others, chosen or not what is searched for, in the colours of the look."""

    look: Colours
    chosen: bool = False
    faint: bool = False


def draw_box(painter: QPainter, row: MapRow, where: QRectF, letters: MapLetters, way: Way) -> None:
    """Draw one body."""
    look = way.look
    ground = QColor(look.chosen if way.chosen else look.surface)
    ink = QColor(look.on_chosen if way.chosen else look.muted if way.faint else look.text)
    draw_edge(painter, row.level, where, ground, look, faint=way.faint)
    words = letters.words(row, where.width())
    hangs = letters.side + 5 if len(row.seats) == 1 else 0.0
    place = QPointF(where.left() + PAD + hangs, where.top() + RISE + letters.metrics.ascent())
    if hangs:
        _draw_marks(painter, row, QPointF(where.left() + PAD, place.y()), letters, where.width(), ink, way)
    place = _written(painter, words.name, place, letters, letters.name_font(row), ink)
    if words.marked_row:
        _draw_marks(painter, row, place, letters, where.width(), ink, way)
        place += QPointF(0, letters.line)
    tone = ink if way.chosen or way.faint else look.tone(_tone(row))
    place = _written(painter, words.said, place, letters, letters.font, tone)
    place.setX(where.left() + PAD)
    muted = ink if way.chosen else look.tone(Tone.MUTED)
    _written(painter, words.below, place, letters, letters.font, muted)


def draw_edge(
    painter: QPainter, level: Level, where: QRectF, ground: QColor, look: Colours, *, faint: bool = False
) -> None:
    """Draw the edge that tells a level: double and square, thick, thin and round, or broken."""
    ink = QColor(look.line if faint else look.text if level is Level.STRATEGIC else look.edge)
    pen = QPen(ink, {Level.STRATEGIC: 1.4, Level.EXECUTIVE: 2.6}.get(level, 1.2))
    if level is Level.NOT_KNOWN:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(ground)
    if level is Level.STRATEGIC:
        painter.drawRect(where)
        painter.drawRect(where.adjusted(3, 3, -3, -3))
    else:
        round_by = 3.0 if level is Level.EXECUTIVE else _ROUND
        painter.drawRoundedRect(where, round_by, round_by)


def _written(
    painter: QPainter, lines: list[str], place: QPointF, letters: MapLetters, font: QFont, ink: QColor
) -> QPointF:
    """Write lines below one another; give the place of the next."""
    painter.setFont(font)
    painter.setPen(ink)
    place = QPointF(place)
    for line in lines:
        painter.drawText(place, line)
        place += QPointF(0, letters.line)
    return place


def _draw_marks(
    painter: QPainter,
    row: MapRow,
    base: QPointF,
    letters: MapLetters,
    width: float,
    ink: QColor,
    way: Way,
) -> None:
    """Draw a shape for each seat on a line of text; of more than fit, one for each state with its count."""
    step = letters.side + 4
    if len(row.seats) * step <= width - 2 * PAD:
        for number, state in enumerate(row.states):
            _draw_mark(painter, state, QPointF(base.x() + number * step, base.y()), letters, ink, way)
        return
    at = base.x()
    painter.setFont(letters.font)
    for state, many in counted_states(row.states):
        _draw_mark(painter, state, QPointF(at, base.y()), letters, ink, way)
        painter.setPen(ink)
        painter.drawText(QPointF(at + step, base.y()), str(many))
        at += step + letters.metrics.horizontalAdvance(f"{many}  ")


def _draw_mark(
    painter: QPainter, state: SeatState, base: QPointF, letters: MapLetters, ink: QColor, way: Way
) -> None:
    mark = state_mark(state)
    tone = ink if way.chosen or way.faint else way.look.tone(mark.tone)
    spot = QRectF(base.x(), base.y() - letters.side + 1, letters.side, letters.side)
    draw_shape(painter, mark.shape, spot, tone)


def _tone(row: MapRow) -> Tone:
    """Give the tone of the words about seats: that of the most pressing state there is."""
    worst = next((state for state in _WORST if state in row.states), SeatState.NOT_KNOWN)
    return state_mark(worst).tone
