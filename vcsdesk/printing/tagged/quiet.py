"""A canvas that marks nothing: for stamps laid over others' pages, and for untagged papers."""

from __future__ import annotations

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from vcsdesk.printing.lettering.faces import HOUSE, house_face


class QuietCanvas(Canvas):  # type: ignore[misc]
    """Draws our text and marks nothing."""

    # To text set on it, everything is inside something marked already.
    is_inside = True


def quiet_canvas(buffer: BytesIO, family: str = HOUSE) -> QuietCanvas:
    """Start a file that is the same each time it is drawn."""
    return QuietCanvas(buffer, initialFontName=house_face(family).regular, invariant=1, pageCompression=1)
