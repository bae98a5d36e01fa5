"""How a PDF writes words, numbers of objects, places and page labels."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Labelled(NamedTuple):
    """From which page on, counted from nought, pages are called what: `3-` and a number, or words alone."""

    page: int
    before: str
    start: int = 1


def pdf_string(words: str) -> bytes:
    """Write words."""
    if words.isascii() and words.isprintable():
        escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return b"(" + escaped.encode() + b")"
    return b"<FEFF" + words.encode("utf-16-be", "surrogatepass").hex().upper().encode() + b">"


def refs(numbers: Iterable[int]) -> bytes:
    """Name objects."""
    return b" ".join(b"%d 0 R" % number for number in numbers)


def place(page: int, left: float, top: float) -> bytes:
    """Name a place on a page."""
    return b"[%d 0 R/XYZ %.6g %.6g 0]" % (page, left, top)


def label_words(labels: Sequence[Labelled]) -> bytes:
    """Write what pages are called."""
    return b"".join(map(_label, labels))


def _label(label: Labelled) -> bytes:
    before = b"/P" + pdf_string(label.before) if label.before else b""
    start = b"/St %d" % label.start if label.start > 1 else b""
    style = b"/S/D" if label.start else b""
    return b"%d<<%s%s%s>>" % (label.page, style, before, start)
