"""The bar in the margin beside what is new since an earlier version."""

from reportlab.lib.colors import Color

from vcsdesk.printing.styles import MM
from vcsdesk.printing.tagged.canvas import TaggedCanvas

_WIDE, _AWAY = 2.4, 12.0


def draw_bar(canvas: TaggedCanvas, height: float, colour: Color) -> None:
    """Draw it as high as what is being set, left of the column however far in that stands.

    A screen reader passes it over: that something changed is said under the section's title.
    """
    shape, _ = canvas.shapes[-1]
    with canvas.artifact():
        across, _up = canvas.absolutePosition(0, 0)
        canvas.saveState()
        canvas.setFillColor(colour)
        canvas.rect(shape.left_mm * MM - across - _AWAY, 0, _WIDE, height, stroke=0, fill=1)
        canvas.restoreState()
