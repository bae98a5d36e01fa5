"""How the timeline of a seat is drawn: a patterned block for each stretch, and signs on marked days."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from vcsdesk.lists.boards.marks import state_mark
from vcsdesk.lists.boards.moments import Moment, MomentKind
from vcsdesk.lists.boards.stood_by import StoodBy, in_rows
from vcsdesk.lists.boards.stretches import Stretch
from vcsdesk.lists.boards.timeline import Timeline
from vcsdesk.lists.boards.timeline_lines import MOMENT_MARKS, STANDING_MARK
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.screens.boards.timeline.scale import Scale
from vcsdesk.ui.palettes import Colours
from vcsdesk.ui.shapes import draw_shape
from vcsdesk.wording import short_day

RADIUS, AIR, BAND = 6.0, 6.0, 9.0
_PATTERNS = {
    SeatState.HOLD_OVER: Qt.BrushStyle.BDiagPattern,
    SeatState.VACANT_COVERED: Qt.BrushStyle.Dense5Pattern,
    SeatState.DISPUTED: Qt.BrushStyle.DiagCrossPattern,
    SeatState.FILLED: Qt.BrushStyle.SolidPattern,
}
_OUTLINED = {SeatState.VACANT, SeatState.NOT_KNOWN, SeatState.LAPSED}


class Block(msgspec.Struct, frozen=True):
    """A stretch in its place."""

    stretch: Stretch
    box: QRectF


def lay_out(shown: Timeline, scale: Scale, top: float, high: float) -> tuple[Block, ...]:
    """Set the stretches side by side by their days; none is so narrow that it is not seen."""
    end = scale.left + scale.width
    return tuple(
        Block(each, _box(scale.x(each.first, scale.left), scale.x(each.last, end), top, high))
        for each in shown.stretches
    )


def height(metrics: QFontMetricsF, shown: Timeline) -> float:
    """Tell how high it all is: signs, blocks, who stood by, years and the words for the day looked at."""
    return foot(metrics, shown) + 2 * metrics.height() + 2 * AIR


def foot(metrics: QFontMetricsF, shown: Timeline) -> float:
    """Tell where the years begin, under the blocks and the rows of who stood by."""
    rows = max(in_rows(shown.beside), default=-1) + 1
    return block_top(metrics) + block_height(metrics) + rows * row_height(metrics) + AIR


def row_height(metrics: QFontMetricsF) -> float:
    """Tell how high a row of who stood by is."""
    return metrics.height() + AIR


def block_top(metrics: QFontMetricsF) -> float:
    """Tell where the blocks begin, under the signs."""
    return _signs(metrics)


def block_height(metrics: QFontMetricsF) -> float:
    """Tell how high a block is: who, how it stood, and the band of its pattern."""
    return 2 * metrics.height() + BAND + 2 * AIR


def draw_blocks(painter: QPainter, blocks: Sequence[Block], look: Colours, font: QFont) -> None:
    """Draw every stretch."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    for block in blocks:
        _draw_block(painter, block, look)


def draw_standing(painter: QPainter, shown: Timeline, scale: Scale, look: Colours, font: QFont) -> None:
    """Draw who stood by under the blocks, as what they came first."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for standing, box in standing_boxes(shown, scale, metrics):
        painter.setPen(QPen(look.tone(STANDING_MARK.tone), 1))
        painter.setBrush(look.tint(STANDING_MARK.tone))
        painter.drawRoundedRect(box, RADIUS / 2, RADIUS / 2)
        inner = box.adjusted(AIR, 0, -AIR, 0)
        if inner.width() > metrics.averageCharWidth() * 3:
            said = f"{standing.capacity.words}: {standing.who}"
            painter.setPen(QColor(look.text))
            words = metrics.elidedText(said, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)


def standing_boxes(
    shown: Timeline, scale: Scale, metrics: QFontMetricsF
) -> tuple[tuple[StoodBy, QRectF], ...]:
    """Set who stood by in rows under the blocks."""
    top, high, end = block_top(metrics) + block_height(metrics), row_height(metrics), scale.left + scale.width
    return tuple(
        (each, _box(scale.x(each.first, scale.left), scale.x(each.last, end), top + row * high + 3, high - 3))
        for each, row in zip(shown.beside, in_rows(shown.beside), strict=True)
    )


def draw_ring(painter: QPainter, block: Block, look: Colours, *, focused: bool) -> None:
    """Draw the ring around the stretch that is chosen, thicker and bright where the keyboard is."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(look.accent), 3.5) if focused else QPen(QColor(look.text), 2))
    painter.drawRoundedRect(block.box.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)


def draw_axis(painter: QPainter, shown: Timeline, scale: Scale, look: Colours, font: QFont) -> None:
    """Draw the years under the blocks, and the line of the day looked at."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    under = foot(metrics, shown)
    painter.setPen(QPen(QColor(look.edge), 1))
    painter.drawLine(QPointF(scale.left, under), QPointF(scale.left + scale.width, under))
    wide = metrics.horizontalAdvance("0000")
    for on, x in scale.years(wide * 1.8):
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.drawLine(QPointF(x, under), QPointF(x, under + 4))
        if x + wide < scale.left + scale.width:
            painter.setPen(QColor(look.muted))
            painter.drawText(QPointF(x + 3, under + 3 + metrics.ascent()), str(on.year))
    _draw_day(painter, shown, scale, look, metrics)


def draw_moments(
    painter: QPainter, moments: Sequence[Moment], scale: Scale, look: Colours, font: QFont
) -> None:
    """Draw a sign over each marked day, with a line down where a restructure carried the seat over."""
    metrics = QFontMetricsF(font)
    side, top = metrics.capHeight() + 2, block_top(metrics)
    for moment in moments:
        x, mark = scale.x(moment.on, scale.left), MOMENT_MARKS[moment.kind]
        tone = look.tone(mark.tone)
        line = Qt.PenStyle.SolidLine if moment.kind is MomentKind.CARRIED_OVER else Qt.PenStyle.DotLine
        painter.setPen(QPen(tone, 2 if moment.kind is MomentKind.CARRIED_OVER else 1.2, line))
        painter.drawLine(QPointF(x, side), QPointF(x, top + block_height(metrics)))
        painter.fillRect(QRectF(x - side / 2, 0, side, side), QColor(look.surface))
        draw_shape(painter, mark.shape, QRectF(x - side / 2, 1, side, side), tone)


def _draw_block(painter: QPainter, block: Block, look: Colours) -> None:
    mark = state_mark(block.stretch.state)
    tone = look.tone(mark.tone)
    outlined = block.stretch.state in _OUTLINED
    line = Qt.PenStyle.DashLine if outlined else Qt.PenStyle.SolidLine
    painter.setPen(QPen(tone, 1.2, line))
    painter.setBrush(QColor(look.surface) if outlined else look.tint(mark.tone))
    painter.drawRoundedRect(block.box, RADIUS, RADIUS)
    pattern = _PATTERNS.get(block.stretch.state)
    if pattern is not None:
        band = block.box.adjusted(2, block.box.height() - BAND, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(tone, pattern))
        painter.drawRect(band)
    _write(painter, block, tone, look)


def _write(painter: QPainter, block: Block, tone: QColor, look: Colours) -> None:
    """Write who and how it stood, as far as there is room; the shape comes first."""
    metrics = QFontMetricsF(painter.font())
    side, inner = metrics.capHeight() + 1, block.box.adjusted(AIR, AIR, -AIR, -AIR)
    if inner.width() < side:
        return
    top = inner.top() + metrics.ascent()
    spot = QRectF(inner.left(), top - side, side, side)
    draw_shape(painter, state_mark(block.stretch.state).shape, spot, tone)
    room = inner.width() - side - AIR
    if room < metrics.averageCharWidth() * 3:
        return
    end = Qt.TextElideMode.ElideRight
    state, who = block.stretch.state.words, block.stretch.who
    painter.setPen(QColor(look.text) if who else tone)
    painter.drawText(QPointF(inner.left() + side + AIR, top), metrics.elidedText(who or state, end, room))
    if who:
        painter.setPen(tone)
        words = metrics.elidedText(state, end, inner.width())
        painter.drawText(QPointF(inner.left(), top + metrics.height()), words)


def _draw_day(
    painter: QPainter, shown: Timeline, scale: Scale, look: Colours, metrics: QFontMetricsF
) -> None:
    """Draw the line of the day looked at, with the day under it."""
    x, words = scale.x(shown.on, scale.left), short_day(shown.on)
    under = foot(metrics, shown) + AIR + metrics.height()
    painter.setPen(QPen(QColor(look.accent), 2))
    top = block_top(metrics)
    painter.drawLine(QPointF(x, top - AIR), QPointF(x, top - 1))
    painter.drawLine(QPointF(x, top + block_height(metrics) + 1), QPointF(x, under))
    wide = metrics.horizontalAdvance(words)
    left = min(max(x - wide / 2, scale.left), scale.left + scale.width - wide)
    painter.setPen(QColor(look.accent))
    painter.drawText(QPointF(left, under + metrics.ascent()), words)


def _box(left: float, right: float, top: float, high: float) -> QRectF:
    return QRectF(left + 1, top, max(right - left - 2, 3.0), high)


def _signs(metrics: QFontMetricsF) -> float:
    return metrics.capHeight() + 2 + AIR * 1.5
