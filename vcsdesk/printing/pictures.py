"""Pictures of pages, drawn by PDFium: what the preview shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from vcsdesk.refused import Refused

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

    from vcsdesk.printing.guard import Guard


class Picture(msgspec.Struct, frozen=True):
    """A page as pixels of four bytes (blue, green, red, unused), rows from the top, `stride` bytes a row.

    It fits `QImage(pixels, width, height, stride, QImage.Format.Format_RGB32)`.
    """

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(pdf: bytes | Path) -> int:
    """Count the pages of a file."""
    with _opened(pdf) as paper:
        return len(paper)


def page_size(pdf: bytes | Path, index: int) -> tuple[float, float]:
    """Give a page's width and height as it is seen, in points."""
    with _opened(pdf) as paper:
        width, height = paper.get_page_size(index)
        return float(width), float(height)


def page_picture(pdf: bytes | Path, index: int, dots_per_inch: float = 96) -> Picture:
    """Draw a page, counted from nought, in a process of its own with a limit on time and memory.

    Raises Refused when that cannot be done.
    """
    return _artist().draw(pdf if isinstance(pdf, bytes) else _read(pdf), index, dots_per_inch)


def draw_here(
    pdf: bytes, index: int, dots_per_inch: float, on_pages: Callable[[int], None] = lambda _pages: None
) -> Picture:
    """Draw a page in this process; `on_pages` hears that it is one."""
    from pypdfium2 import PdfiumError

    on_pages(1)
    with _opened(pdf) as paper:
        try:
            paper.init_forms()  # or nothing is drawn that was filled in
            page = paper[index]
            bitmap = page.render(scale=dots_per_inch / 72, force_bitmap_format=_bgrx())
        except PdfiumError as error:
            raise Refused("This page cannot be drawn.", "Ask for a new copy of the paper.") from error
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def _artist() -> Guard:
    """Give the process that draws for this one."""
    from vcsdesk.printing.guard import guard_here

    return guard_here()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused("This PDF cannot be opened.", "Print it again, or ask for a new copy.") from error


def _bgrx() -> int:
    from pypdfium2 import raw

    return int(raw.FPDFBitmap_BGRx)


@contextmanager
def _opened(pdf: bytes | Path) -> Iterator[PdfDocument]:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        paper = PdfDocument(pdf)
    except (PdfiumError, FileNotFoundError) as error:
        raise Refused("This PDF cannot be opened.", "Print it again, or ask for a new copy.") from error
    try:
        yield paper
    finally:
        paper.close()
