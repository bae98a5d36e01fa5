"""A canvas that marks nothing: for stamps laid over others' pages, and for untagged papers."""

from __future__ import annotations

from io import BytesIO

from vcsdesk.printing.lettering.faces import HOUSE, house_face
from vcsdesk.printing.lettering.fixed import LettersUsed
from vcsdesk.printing.tagged.lean_canvas import LeanCanvas


class QuietCanvas(LeanCanvas):
    """Draws our text and marks nothing."""

    # To text set on it, everything is inside something marked already.
    is_inside = True

    def noting(self, letters: LettersUsed) -> QuietCanvas:
        """Note which letters are used, instead of embedding them."""
        self._doc.letters_used = letters
        return self

    def drawn(self) -> str:
        """Give what was drawn on the page so far."""
        return "\n".join(self._code) + "\n"


def quiet_canvas(buffer: BytesIO, family: str = HOUSE) -> QuietCanvas:
    """Start a file that is the same each time it is drawn."""
    return QuietCanvas(buffer, initialFontName=house_face(family).regular, invariant=1, pageCompression=1)
