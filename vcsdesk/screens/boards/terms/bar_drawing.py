"""How the chart of terms is laid out and drawn: bars over a line, each with its number and its month."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from vcsdesk.lists.column import Shape, Tone
from vcsdesk.screens.boards.terms.bars import Bar, Look
from vcsdesk.ui.palettes import Colours
from vcsdesk.ui.shapes import draw_shape

_TONES = {Look.USUAL: Tone.ACCENT, Look.WORST: Tone.BAD, Look.PAST: Tone.WARNING, Look.UNKNOWN: Tone.MUTED}
_EDGE, _AIR = 6.0, 4.0
_APART_GAP = 14.0
_WIDEST_BAR = 44.0


class Place(msgspec.Struct, frozen=True):
    """One bar in its place: the slot it has to itself, and whether its label is written."""

    bar: Bar
    slot: QRectF
    has_label: bool


def lay_out(bars: Sequence[Bar], area: QRectF, metrics: QFontMetricsF) -> tuple[Place, ...]:
    """Share the width out: bars that stand apart get what their words need, the months the rest alike."""
    wide = {number: _apart_width(bar, metrics) for number, bar in enumerate(bars) if bar.month is None}
    months = len(bars) - len(wide)
    rest = area.width() - 2 * _EDGE - sum(wide.values())
    each = max(rest / max(months, 1), 1.0)
    step = _label_step(each, metrics)
    left, placed = area.left() + _EDGE, []
    for number, bar in enumerate(bars):
        width = wide.get(number, each)
        labelled = bar.month is None or (bar.month.month - 1) % step == 0
        placed.append(Place(bar, QRectF(left, area.top(), width, area.height()), labelled))
        left += width
    return tuple(placed)


def draw_chart(painter: QPainter, places: Sequence[Place], look: Colours, font: QFont) -> None:
    """Draw all bars."""
    if not places:
        return
    metrics = QFontMetricsF(font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    most = max(max(place.bar.amount, place.bar.before) for place in places)
    foot = _foot(places[0].slot, metrics)
    ends = (places[0].slot.left(), places[-1].slot.right())
    painter.setPen(QPen(QColor(look.edge), 1))
    painter.drawLine(QPointF(ends[0], foot), QPointF(ends[1], foot))
    for place in places:
        _draw_bar(painter, place, most, look, metrics)
    _draw_years(painter, places, look, metrics)


def bar_box(place: Place, amount: int, most: int, metrics: QFontMetricsF) -> QRectF:
    """Give where a bar of some height stands in its slot."""
    foot, head = _foot(place.slot, metrics), place.slot.top() + metrics.height() + _AIR * 2
    high = max(foot - head, 0.0) * amount / most if most else 0.0
    room = place.slot.width() - (_APART_GAP * 2 if place.bar.month is None else 0)
    wide = min(max(room * 0.72, 3.0), _WIDEST_BAR)
    return QRectF(place.slot.center().x() - wide / 2, foot - high, wide, high)


def _draw_bar(painter: QPainter, place: Place, most: int, look: Colours, metrics: QFontMetricsF) -> None:
    bar, tone = place.bar, look.tone(_TONES[place.bar.look])
    box = bar_box(place, bar.amount, most, metrics)
    if bar.amount:
        _fill(painter, box, bar.look, tone, look)
    if bar.before > bar.amount:
        outline = bar_box(place, bar.before, most, metrics)
        _outline(painter, outline, look)
        if box.top() - outline.top() < metrics.height() + _AIR:
            box = outline  # no room between the two: the number goes over both
    painter.setPen(tone if bar.amount else QColor(look.muted))
    if bar.amount:
        _draw_number(painter, place, box, metrics)
    if place.has_label:
        _centred(painter, place, _foot(place.slot, metrics) + _AIR, bar.label, metrics)


def _draw_number(painter: QPainter, place: Place, box: QRectF, metrics: QFontMetricsF) -> None:
    """Write the amount over the bar, with a triangle beside that of the worst month."""
    _centred(painter, place, box.top() - metrics.height() - 1, str(place.bar.amount), metrics)
    if place.bar.look is not Look.WORST:
        return
    side = metrics.capHeight() * 0.9
    left = place.slot.center().x() - metrics.horizontalAdvance(str(place.bar.amount)) / 2 - side - 3
    spot = QRectF(left, box.top() - metrics.descent() - 1 - metrics.capHeight(), side, side)
    draw_shape(painter, Shape.OVER, spot, painter.pen().color())


def _fill(painter: QPainter, box: QRectF, kind: Look, tone: QColor, look: Colours) -> None:
    painter.setPen(QPen(tone, 1.4))
    if kind is Look.PAST:
        painter.setBrush(QColor(look.surface))
        painter.drawRect(box)
        painter.setBrush(QBrush(tone, Qt.BrushStyle.BDiagPattern))
    elif kind is Look.UNKNOWN:
        painter.setPen(QPen(tone, 1.4, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(tone)
    painter.drawRect(box)


def _outline(painter: QPainter, box: QRectF, look: Colours) -> None:
    painter.setPen(QPen(QColor(look.edge), 1.4, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _draw_years(painter: QPainter, places: Sequence[Place], look: Colours, metrics: QFontMetricsF) -> None:
    """Write each year under its first month, where it does not run into the next."""
    painter.setPen(QColor(look.muted))
    months = [place for place in places if place.bar.month]
    free = 0.0
    for number, place in enumerate(months):
        first = place.bar.month
        if first is None or (number and first.month != 1):
            continue
        words = str(first.year)
        wide = metrics.horizontalAdvance(words)
        left = max(place.slot.left(), place.slot.center().x() - wide / 2)
        left = min(left, places[-1].slot.right() - wide)
        if left < free or (number == 0 and first.month > 10 and len(months) > 30):
            continue
        top = _foot(place.slot, metrics) + _AIR + metrics.height()
        painter.drawText(QPointF(left, top + metrics.ascent()), words)
        free = left + wide + metrics.averageCharWidth()


def _centred(painter: QPainter, place: Place, top: float, words: str, metrics: QFontMetricsF) -> None:
    left = place.slot.center().x() - metrics.horizontalAdvance(words) / 2
    painter.drawText(QPointF(left, top + metrics.ascent()), words)


def _foot(slot: QRectF, metrics: QFontMetricsF) -> float:
    """Give the line the bars stand on, with room below it for months and years."""
    return slot.bottom() - 2 * metrics.height() - 2 * _AIR


def _apart_width(bar: Bar, metrics: QFontMetricsF) -> float:
    return metrics.horizontalAdvance(bar.label) + 2 * _APART_GAP


def _label_step(each: float, metrics: QFontMetricsF) -> int:
    """Say whether every month has room for its label, or every second, third, sixth or only each January."""
    needed = metrics.horizontalAdvance("Mmm") + metrics.averageCharWidth() / 2
    return next((step for step in (1, 2, 3, 6) if each * step >= needed), 12)
