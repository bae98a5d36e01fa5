"""Several papers in one file: one person's papers one after another, or many sets with a sheet between."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, OutlineItem, Pdf

from vcsdesk.printing.page_labels import name_pages, names_of
from vcsdesk.printing.parting import give_title, say_sides, take_page
from vcsdesk.printing.scrubbing import save

_PALE_YELLOW = (1.0, 0.93, 0.6)
_BAND_SHARE = 0.12


class Set(NamedTuple):
    """One paper to join, and what it is called among the others."""

    title: str
    pdf: bytes


def joined(sets: Sequence[Set], called: str, *, both_sides: bool, sheets_between: bool = False) -> bytes:
    """Join papers into one file of a name of its own, with a bookmark for each.

    On both sides each begins on a sheet of its own. A sheet between two has a coloured band along its edge,
    which shows in the pile where one set ends.
    """
    names: list[str] = []
    places: list[tuple[str, int]] = []
    with pikepdf.new() as made:
        for number, each in enumerate(sets):
            if number and sheets_between:
                _add_sheet(made, names, both_sides=both_sides)
            places.append((each.title, len(made.pages)))
            _add_set(made, each.pdf, names)
            if both_sides and len(made.pages) % 2 and number < len(sets) - 1:
                _add_blank(made, names)
        give_title(made, called)
        name_pages(made, names)
        _add_bookmarks(made, places)
        say_sides(made, "DuplexFlipLongEdge" if both_sides else "Simplex")
        return save(made)


def _add_set(made: Pdf, pdf: bytes, names: list[str]) -> None:
    with pikepdf.open(BytesIO(pdf)) as paper:
        if "/Lang" in paper.Root:
            made.Root.Lang = paper.Root.Lang
        names += names_of(paper)
        for page in paper.pages:
            take_page(made, page)


def _add_blank(made: Pdf, names: list[str]) -> None:
    """Add an empty page as large as the one before."""
    left, bottom, right, top = (float(edge) for edge in made.pages[-1].mediabox)
    made.add_blank_page(page_size=(right - left, top - bottom))
    names.append("blank")


def _add_sheet(made: Pdf, names: list[str], *, both_sides: bool) -> None:
    """Add the sheet that shows where one set ends."""
    _add_blank(made, names)
    page = made.pages[-1]
    _, _, right, top = (float(edge) for edge in page.mediabox)
    wide = right * _BAND_SHARE
    red, green, blue = _PALE_YELLOW
    band = (
        f"{red} {green} {blue} rg 0 0 {wide:.2f} {top:.2f} re {right - wide:.2f} 0 {wide:.2f} {top:.2f} re f"
    )
    page.obj.Contents = made.make_stream(band.encode())
    page.obj.Resources = Dictionary()
    names[-1] = "sheet between"
    if both_sides:
        _add_blank(made, names)


def _add_bookmarks(made: Pdf, places: Sequence[tuple[str, int]]) -> None:
    with made.open_outline() as outline:
        for title, place in places:
            item = OutlineItem(title, destination=Array([made.pages[place].obj, pikepdf.Name.Fit]))
            outline.root.append(item)
