"""Drawings as a reader's software meets them: one figure each, with words for whoever cannot see it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from reportlab.pdfbase.pdfdoc import PDFArray, PDFName

from vcsdesk.printing.setting.text import Shared
from vcsdesk.printing.tagged.canvas import TaggedCanvas


@contextmanager
def drawn_as(
    canvas: TaggedCanvas, figure: Shared, size: tuple[float, float], in_words: str
) -> Iterator[None]:
    """Mark what is drawn meanwhile as a figure of a size, from where the canvas stands."""
    left, bottom = canvas.absolutePosition(0, 0)
    element = figure.on(
        canvas,
        O=PDFName("Layout"),
        Placement=PDFName("Block"),
        BBox=PDFArray([left, bottom, left + size[0], bottom + size[1]]),
    )
    element.alternative = in_words
    with canvas.marked(element):
        canvas.saveState()
        yield
        canvas.restoreState()
