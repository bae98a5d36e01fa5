"""How a PDF writes words, numbers of objects, places and page labels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Labelled(NamedTuple):
    """From which page on, counted from nought, pages are called what: `3-` and a number, or words alone."""

    page: int
    before: str
    start: int = 1


class Goal(NamedTuple):
    """A page by its number in the file, and a place on it as far as one is named, or else the whole page."""

    page: int
    left: float | None = None
    top: float | None = None

    def words(self) -> bytes:
        """Write where it is."""
        if self.left is None and self.top is None:
            return b"[%d 0 R/Fit]" % self.page
        left, top = (b"null" if edge is None else b"%.6g" % edge for edge in (self.left, self.top))
        return b"[%d 0 R/XYZ %s %s 0]" % (self.page, left, top)


def pdf_string(words: str) -> bytes:
    """Write words."""
    if words.isascii() and words.isprintable():
        escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return b"(" + escaped.encode() + b")"
    return b"<FEFF" + words.encode("utf-16-be", "surrogatepass").hex().upper().encode() + b">"


def refs(numbers: Iterable[int]) -> bytes:
    """Name objects."""
    return b" ".join(b"%d 0 R" % number for number in numbers)


def name_words(named: Mapping[str, Goal]) -> bytes:
    """Write where named places are."""
    return b"".join(pdf_string(name) + named[name].words() for name in sorted(named))


def font_words(fonts: Mapping[str, int]) -> bytes:
    """Write which font goes by which name."""
    return b"".join(b"/%s %d 0 R" % (name.encode(), fonts[name]) for name in sorted(fonts))


def label_words(labels: Sequence[Labelled]) -> bytes:
    """Write what pages are called."""
    return b"".join(map(_label, labels))


def _label(label: Labelled) -> bytes:
    before = b"/P" + pdf_string(label.before) if label.before else b""
    start = b"/St %d" % label.start if label.start > 1 else b""
    style = b"/S/D" if label.start else b""
    return b"%d<<%s%s%s>>" % (label.page, style, before, start)
