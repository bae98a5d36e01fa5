"""How wide words are: the same words come again and again, and are measured once."""

from functools import lru_cache

from reportlab.pdfbase.pdfmetrics import stringWidth


@lru_cache(20_000)
def width_in(text: str, font: str, size: float) -> float:
    """Measure a text on one line in a font."""
    return float(stringWidth(text, font, size))
