"""The organisation's logo on paper: a figure with words for who cannot see it, in grey where all is black."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from vcsdesk.printing.edition import Ink
from vcsdesk.printing.logos import in_grey, size_in_pixels
from vcsdesk.printing.parts import Masthead
from vcsdesk.printing.setting.figures import drawn_as
from vcsdesk.printing.setting.text import Shared
from vcsdesk.printing.styles import MM, Sheet

# The smallest measure at which a logo's pixels are no longer seen: 300 to the inch.
_DOTS = 300 / 72


class Logo(Flowable):  # type: ignore[misc]
    """A logo, no larger than a room and no larger than its pixels allow."""

    def __init__(self, masthead: Masthead, sheet: Sheet, most_mm: tuple[float, float]) -> None:
        super().__init__()
        brand = masthead.brand
        self.picture = in_ink(brand.logo, sheet.edition.ink)
        self.words = brand.logo_words or f"Logo of {masthead.organisation}"
        self.width, self.height = _fitted(size_in_pixels(brand.logo), most_mm)
        self.shared = Shared("Figure")

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Measure."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw it as a figure."""
        with drawn_as(self.canv, self.shared, (self.width, self.height), self.words):
            self.canv.drawImage(ImageReader(BytesIO(self.picture)), 0, 0, self.width, self.height)


@lru_cache(8)
def in_ink(logo: bytes, ink: Ink) -> bytes:
    """Give a logo as an edition prints it."""
    return in_grey(logo) if ink is Ink.BLACK else logo


def _fitted(pixels: tuple[int, int], most_mm: tuple[float, float]) -> tuple[float, float]:
    wide, high = pixels
    share = min(most_mm[0] * MM / wide, most_mm[1] * MM / high, 2 / _DOTS)
    return wide * share, high * share
