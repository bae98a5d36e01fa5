"""Making other people's PDFs safe to bind: taken over page by page, then stripped of all but what is printed.

PDFium reads almost anything that any reader opens and writes it anew; pikepdf opens only that clean copy.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING

import msgspec

from vcsdesk.printing.leading import bookmark_goal, leads_in
from vcsdesk.printing.reading import texts_of
from vcsdesk.refused import Refused
from vcsdesk.rules.papers.jargon import Term, find_terms

if TYPE_CHECKING:
    from pypdfium2 import PdfBookmark, PdfDocument

MOST_BYTES = 100 * 1024 * 1024
MOST_PAGES = 2_000
_MOST_BOOKMARKS = 200
_MOST_TIMES = 2
# How far a paper that is not small may grow, whose parts were shared or packed in its file.
_MOST_GROWTH, _SMALL = 10, 20 * 1024 * 1024


class Bookmark(msgspec.Struct, frozen=True):
    """A paper's own bookmark: its words, its page counted from nought, and how deep it stands.

    It may lead to a place on its page, so far across and up.
    """

    title: str
    page: int
    level: int
    across: float | None = None
    up: float | None = None


class CleanPaper(msgspec.Struct, frozen=True):
    """A paper that is safe to bind."""

    content: bytes
    pages: int
    is_tagged: bool
    bookmarks: tuple[Bookmark, ...] = ()
    terms: tuple[Term, ...] = ()
    """The abbreviations that stand in it, and how it explains them; a scanned paper has none."""
    has_words: bool = True
    """Whether any words could be read in it; where its pages are pictures there are none."""


def clean_paper(content: bytes) -> CleanPaper:
    """Make a paper safe to bind, in a process of its own with a limit on time and memory.

    Raises Refused with a sentence when that cannot be done.
    """
    from vcsdesk.printing.guard import Guard

    with Guard() as guard:
        return guard.clean(content)


def clean_here(content: bytes, on_pages: Callable[[int], None] = lambda _pages: None) -> CleanPaper:
    """Make a paper safe in this process; `on_pages` hears how many pages it has before they are read."""
    from vcsdesk.printing.lacking import refuse_what_pages_lack
    from vcsdesk.printing.scrubbing import scrub
    from vcsdesk.printing.their_fields import fields_of

    check_size(len(content))
    if not content:
        raise Refused("It is an empty file.", "Ask whoever sent it to send it again.")
    if b"%PDF-" not in content[:1024]:
        raise Refused("It is not a PDF file.", "Open it in the program it came from and save it as PDF.")
    paper = _open(content)
    try:
        pages = _count(paper)
        on_pages(pages)
        refuse_what_pages_lack(paper, content)
        _draw_answers(paper)
        clean, laid = scrub(_copy(paper), pages, content, leads_in(paper), fields_of(paper))
        _check_unpacked(laid, len(content))
        texts = texts_of(paper)
        has_words = any(text.strip() for text in texts)
        return CleanPaper(clean, pages, _is_tagged(paper), _bookmarks(paper), find_terms(texts), has_words)
    finally:
        paper.close()


def check_size(size: int) -> None:
    """Refuse a paper too large to bind, before it is read."""
    if size > MOST_BYTES:
        megabytes = size // (1024 * 1024)
        raise Refused(
            f"It is {megabytes} MB; the most that can be bound is {MOST_BYTES // (1024 * 1024)} MB.",
            "Ask for a smaller copy, or scan it again at 200 dots per inch.",
        )


def _check_unpacked(size: int, given: int) -> None:
    """Refuse a paper that is small only as long as it is packed, before it fills a disk."""
    if size > min(_MOST_TIMES * MOST_BYTES, max(_SMALL, _MOST_GROWTH * given)):
        raise Refused(
            f"It unpacks to {size // (1024 * 1024)} MB.", "Print it to a new PDF of fewer pages and use that."
        )


def _open(content: bytes) -> PdfDocument:
    from pypdfium2 import PdfDocument, PdfiumError, raw

    from vcsdesk.printing.scrubbing import is_empty

    # PDFium says of some failures what it said of the last: let that be nothing about a password.
    raw.FPDF_LoadMemDocument(b"", 0, None)
    try:
        return PdfDocument(content)
    except PdfiumError as error:
        if "password" in str(error).lower():
            raise Refused(
                "It is locked with a password.",
                "Open it with the password, print it to a new PDF, and use that.",
            ) from error
        said = "It has no pages." if is_empty(content) else "It is damaged and cannot be opened."
        raise Refused(said, "Ask whoever sent it to send it again.") from error


def _count(paper: PdfDocument) -> int:
    pages = len(paper)
    if pages > MOST_PAGES:
        raise Refused(
            f"It has {pages:,} pages; the most that can be bound is {MOST_PAGES:,}.",
            "Save the pages that matter as a paper of their own.",
        )
    return pages


def _draw_answers(paper: PdfDocument) -> None:
    """Have a form's answers drawn that until now stand only in its fields: reading a page does it."""
    from pypdfium2 import PdfiumError

    with suppress(PdfiumError):
        paper.init_forms()
    for index in range(len(paper) if paper.formenv else 0):
        with suppress(PdfiumError):
            paper[index].close()


def _copy(paper: PdfDocument) -> bytes:
    from pypdfium2 import PdfDocument, PdfiumError

    buffer = BytesIO()
    copy = PdfDocument.new()
    try:
        copy.import_pages(paper)
        copy.save(buffer)
    except PdfiumError as error:
        raise Refused(
            "Some of its pages are damaged.", "Ask for a new copy, or print it to a new PDF and use that."
        ) from error
    finally:
        copy.close()
    return buffer.getvalue()


def _bookmarks(paper: PdfDocument) -> tuple[Bookmark, ...]:
    """Read the paper's own bookmarks; there may be none, and bad ones are left out."""
    from pypdfium2 import PdfiumError

    found: list[Bookmark] = []
    try:
        for mark in paper.get_toc(max_depth=3):
            goal = bookmark_goal(paper, mark)
            title = " ".join(_title(mark).split())
            if title and goal is not None:
                found.append(Bookmark(title[:200], goal.page, mark.level, goal.across, goal.up))
            if len(found) == _MOST_BOOKMARKS:
                break
    except PdfiumError:
        return ()
    return tuple(found)


def _title(mark: PdfBookmark) -> str:
    """Read a bookmark's title; half a letter in it is shown as one that is unknown."""
    from pypdfium2 import raw

    size = raw.FPDFBookmark_GetTitle(mark, None, 0)
    words = ctypes.create_string_buffer(size)
    raw.FPDFBookmark_GetTitle(mark, words, size)
    return words.raw[:size].decode("utf-16-le", "replace").removesuffix("\0")


def _is_tagged(paper: PdfDocument) -> bool:
    from pypdfium2 import raw

    return bool(ctypes.c_bool(raw.FPDFCatalog_IsTagged(paper)).value)
