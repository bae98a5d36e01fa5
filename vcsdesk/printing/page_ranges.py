"""Which pages of a paper somebody means: `1 to 3, 5`, or by what is printed on them, `3-1 to 3-4`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from vcsdesk.printing.naming import file_stem
from vcsdesk.refused import Refused

ANY_PAPER = "Such as 5, 1 to 3, or as they are printed on the pages: 3-1 to 3-4."
"""How pages are typed, said before the paper is known."""
_MOST_NAMED = 40
"""So many letters of pages are named in the name of a file."""
_TO = re.compile(r"\s*(?:\bto\b|–|—|…|\.\.)\s*|\s+-\s+")
_PAGE = re.compile(r"^(pages?\s+|pp?\.\s*)", re.IGNORECASE)
_NUMBERS = re.compile(r"(\d+)-(\d+)")


def pages_meant(text: str, names: Sequence[str]) -> tuple[int, ...]:
    """Give the pages that are meant, counted from nought, each once and in the order of the paper.

    A page is meant by its name, which is printed on it, or else by its place; nothing typed means all.
    Where pages are called 3-1 and 3-2, `3-9` is no run of places but a page, which may not be there.
    Refused where a page is not there, or runs backwards.
    """
    wanted: set[int] = set()
    for part in re.split(r"[,;\n]", text):
        if part.strip():
            first, last = _ends(part.strip(), names)
            if first > last:
                raise Refused(f"“{part.strip()}” runs backwards.", "Type the first page first.")
            wanted.update(range(first, last + 1))
    return tuple(sorted(wanted)) if wanted else tuple(range(len(names)))


def pages_in_words(text: str) -> str:
    """Say which pages are chosen, for the name of a file: `pages 3-1`; nothing where all of them are."""
    parts = [re.sub(_PAGE, "", part.strip()) for part in re.split(r"[,;\n]", text) if part.strip()]
    said = file_stem(", ".join(parts))
    if not parts:
        return ""
    if len(said) > _MOST_NAMED:
        return "some pages"
    return f"page {said}" if said.isdecimal() else f"pages {said}"


def _ends(part: str, names: Sequence[str]) -> tuple[int, int]:
    """Find the first and the last page of one part of what is typed."""
    place = _place(part, names)
    if place is not None:
        return place, place
    words = _TO.split(part)
    run = _NUMBERS.fullmatch(part)
    if len(words) == 1 and run is not None and not any(map(_NUMBERS.fullmatch, names)):
        words = [run[1], run[2]]
    places = [_place(word, names) for word in words]
    if len(places) != 2:
        raise _no_page(part, names)
    first, last = (_found(place, word, names) for place, word in zip(places, words, strict=True))
    return first, last


def _place(word: str, names: Sequence[str]) -> int | None:
    """Find a page by its name, or by its place where it is called by none."""
    bare = re.sub(_PAGE, "", word.strip())
    said = [name.casefold() for name in names]
    if bare.casefold() in said:
        return said.index(bare.casefold())
    place = int(bare) - 1 if bare.isascii() and bare.isdecimal() else -1
    return place if 0 <= place < len(names) else None


def _found(place: int | None, word: str, names: Sequence[str]) -> int:
    if place is None:
        raise _no_page(word, names)
    return place


def _no_page(word: str, names: Sequence[str]) -> Refused:
    """Say that it is not there, and how to type what may have been meant."""
    hint = f"Type them as they are printed on the pages, such as {examples(names)}."
    counted = _NUMBERS.fullmatch(word.strip())
    if counted and 1 <= int(counted[1]) <= int(counted[2]) <= len(names):
        run = f"{counted[1]} to {counted[2]}"
        hint += f" For pages {run} of the file, type “{run}”."
    return Refused(f"There is no page “{word.strip()}”.", hint)


def examples(names: Sequence[str]) -> str:
    """Give one page of a paper and a few in a row, of one section where it has any, as they can be typed."""
    rows = [list(row) for _, row in groupby(names, lambda name: name.rpartition("-")[0])]
    several = sorted((row for row in rows if len(row) > 1), key=lambda row: "-" not in row[0])
    if not several:
        return names[0]
    return f"{names[0]}, or {several[0][0]} to {several[0][:3][-1]}"
