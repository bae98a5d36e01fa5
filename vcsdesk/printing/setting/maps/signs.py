"""Drawing what stands for a state, a level or a tie, each to be told apart without its colour."""

from math import atan2, cos, pi, sin

from reportlab.pdfgen.canvas import Canvas

from vcsdesk.printing.inks import Inks
from vcsdesk.printing.maps import Edge, Sign, Stroke

Points = tuple[tuple[float, float], ...]
_DASHES = {Stroke.DOT: [6, 3], Stroke.OPEN_ARROW: [1.4, 2.2], Stroke.SQUARES: [7, 2.4, 1.4, 2.4]}
_HEAD = 6.5


def draw_sign(canvas: Canvas, sign: Sign, left: float, bottom: float, side: float, inks: Inks) -> None:
    """Draw a shape to fill a square: a full, half, empty or dotted circle, a square or a triangle."""
    canvas.saveState()
    colour = inks.tone(sign.tone)
    canvas.setStrokeColor(colour)
    canvas.setFillColor(colour)
    canvas.setLineWidth(max(side / 7, 0.9))
    middle, radius = (left + side / 2, bottom + side / 2), side / 2 - 0.5
    if sign.shape == "■":
        canvas.rect(left + 0.5, bottom + 0.5, side - 1, side - 1, fill=1)
    elif sign.shape in ("▲", "▽"):
        _draw_triangle(canvas, left, bottom, side, is_up=sign.shape == "▲")
    else:
        if sign.shape == "◌":
            canvas.setDash([side / 6, side / 6])
        canvas.circle(*middle, radius, stroke=1, fill=int(sign.shape == "●"))
        if sign.shape == "◐":
            canvas.wedge(left + 0.5, bottom + 0.5, left + side - 0.5, bottom + side - 0.5, 90, 180, 0, 1)
    canvas.restoreState()


def draw_edge(
    canvas: Canvas, edge: Edge, left: float, bottom: float, width: float, height: float, inks: Inks
) -> None:
    """Draw a box whose edge is double, thick, thin or broken."""
    canvas.saveState()
    canvas.setFillColor(inks.paper)
    canvas.setStrokeColor(inks.ink if edge in (Edge.DOUBLE, Edge.THICK) else inks.quiet)
    canvas.setLineWidth({Edge.THICK: 2.2, Edge.DOUBLE: 1.0}.get(edge, 0.8))
    if edge is Edge.BROKEN:
        canvas.setDash([4, 2.5])
    if edge is Edge.DOUBLE:
        canvas.rect(left, bottom, width, height, fill=1)
        canvas.rect(left + 2.2, bottom + 2.2, width - 4.4, height - 4.4, fill=0)
    else:
        canvas.roundRect(left, bottom, width, height, 2 if edge is Edge.THICK else 5, fill=1)
    canvas.restoreState()


def draw_stroke(canvas: Canvas, stroke: Stroke, points: Points, inks: Inks) -> None:
    """Draw a tie along a line, with what it ends in."""
    if len(points) < 2:
        return
    canvas.saveState()
    canvas.setStrokeColor(inks.accent)
    canvas.setFillColor(inks.accent)
    canvas.setLineWidth(1.3)
    canvas.setLineJoin(1)
    canvas.setDash(_DASHES.get(stroke, []))
    _draw_through(canvas, points)
    canvas.setDash([])
    _draw_end(canvas, stroke, points[-2], points[-1])
    if stroke is Stroke.SQUARES:
        _draw_end(canvas, stroke, points[1], points[0])
    canvas.restoreState()


def _draw_through(canvas: Canvas, points: Points, *, fill: bool = False) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if fill:
        path.close()
    canvas.drawPath(path, stroke=1, fill=int(fill))


def _draw_triangle(canvas: Canvas, left: float, bottom: float, side: float, *, is_up: bool) -> None:
    flat, tip = (bottom, bottom + side) if is_up else (bottom + side, bottom)
    _draw_through(canvas, ((left, flat), (left + side, flat), (left + side / 2, tip)), fill=True)


def _draw_end(canvas: Canvas, stroke: Stroke, come: tuple[float, float], end: tuple[float, float]) -> None:
    x, y = end
    if stroke is Stroke.DOT:
        canvas.circle(x, y, _HEAD * 0.42, fill=1)
    elif stroke is Stroke.SQUARES:
        canvas.rect(x - 2.2, y - 2.2, 4.4, 4.4, fill=1)
    else:
        turned = atan2(y - come[1], x - come[0])
        sides = (turned + pi * 0.86, turned - pi * 0.86)
        one, other = ((x + cos(side) * _HEAD, y + sin(side) * _HEAD) for side in sides)
        _draw_through(canvas, (one, end, other), fill=stroke is Stroke.ARROW)
