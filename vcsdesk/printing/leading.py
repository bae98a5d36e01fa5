"""Where links and bookmarks inside a paper lead: read from the paper itself, for its copy has lost it."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pypdfium2 import PdfBookmark, PdfDocument, PdfPage

_MOST = 1_000_000.0
_CORNERS = 4


class Goal(NamedTuple):
    """A page of the same paper, counted from nought, and the place on it if one is named."""

    page: int
    across: float | None = None
    up: float | None = None


# Told a page and the place of a note on it, both counted from nought.
Leads = Callable[[int, int], Goal | None]


def leads_in(paper: PdfDocument) -> Leads:
    """Make what tells where the links of an open paper lead; one that leads out of it leads nowhere."""
    opened = lru_cache(maxsize=1)(partial(_opened, paper))

    def leads(page: int, place: int) -> Goal | None:
        with _note(opened(page), place) as note:
            return _link_goal(paper, note) if note else None

    return leads


def _opened(paper: PdfDocument, index: int) -> PdfPage | None:
    from pypdfium2 import PdfiumError

    try:
        return paper[index]
    except PdfiumError:
        return None


@contextmanager
def _note(page: PdfPage | None, place: int) -> Iterator[Any]:
    from pypdfium2 import raw

    note = raw.FPDFPage_GetAnnot(page, place) if page is not None else None
    try:
        yield note
    finally:
        if note:
            raw.FPDFPage_CloseAnnot(note)


def bookmark_goal(paper: PdfDocument, mark: PdfBookmark) -> Goal | None:
    """Tell where a bookmark of an open paper leads; one that leads out of it leads nowhere."""
    from pypdfium2 import raw

    return _goal(paper, raw.FPDFBookmark_GetAction(mark), raw.FPDFBookmark_GetDest(paper, mark))


def _link_goal(paper: PdfDocument, note: Any) -> Goal | None:  # noqa: ANN401  (a handle of PDFium's)
    from pypdfium2 import raw

    link = raw.FPDFAnnot_GetLink(note)
    if not link:
        return None
    return _goal(paper, raw.FPDFLink_GetAction(link), raw.FPDFLink_GetDest(paper, link))


def _goal(paper: PdfDocument, action: Any, place: Any) -> Goal | None:  # noqa: ANN401  (PDFium's handles)
    """Tell where something leads, unless it does anything else."""
    from pypdfium2 import raw

    if action and raw.FPDFAction_GetType(action) != raw.PDFACTION_GOTO:
        return None
    page = raw.FPDFDest_GetDestPageIndex(paper, place) if place else -1
    return Goal(page, *_spot(place)) if 0 <= page < len(paper) else None


def _spot(place: Any) -> tuple[float | None, float | None]:  # noqa: ANN401  (a handle of PDFium's)
    """Tell how far across and up its page a place is, as far as it says so."""
    from pypdfium2 import raw

    count, numbers = ctypes.c_ulong(), (ctypes.c_float * 4)()
    view = raw.FPDFDest_GetView(place, count, numbers)
    given = [_sensible(number) for number in list(numbers)[: count.value]]
    if view == raw.PDFDEST_VIEW_XYZ:
        return _point(place)
    if view in (raw.PDFDEST_VIEW_FITH, raw.PDFDEST_VIEW_FITBH) and given:
        return None, given[0]
    if view in (raw.PDFDEST_VIEW_FITV, raw.PDFDEST_VIEW_FITBV) and given:
        return given[0], None
    return (given[0], given[3]) if view == raw.PDFDEST_VIEW_FITR and len(given) == _CORNERS else (None, None)


def _point(place: Any) -> tuple[float | None, float | None]:  # noqa: ANN401  (a handle of PDFium's)
    from pypdfium2 import raw

    has_across, has_up, has_zoom = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
    across, up, zoom = ctypes.c_float(), ctypes.c_float(), ctypes.c_float()
    if not raw.FPDFDest_GetLocationInPage(place, has_across, has_up, has_zoom, across, up, zoom):
        return None, None
    return (
        _sensible(across.value) if has_across.value else None,
        _sensible(up.value) if has_up.value else None,
    )


def _sensible(number: float) -> float | None:
    return round(number, 3) if math.isfinite(number) and abs(number) < _MOST else None
