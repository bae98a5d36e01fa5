"""Single pages of a finished paper: what each is called, and a file of only some of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Array, Dictionary, Name, NameTree, OutlineItem, Page, Pdf, String

from vcsdesk.printing.page_labels import name_pages, names_of
from vcsdesk.printing.scrubbing import save

if TYPE_CHECKING:
    from pikepdf import Object


def page_names(pdf: bytes) -> tuple[str, ...]:
    """Give what each page is called, as it is printed on it: by its label, or else by its place."""
    with pikepdf.open(BytesIO(pdf)) as paper:
        return names_of(paper)


def page_heads(pdf: bytes) -> tuple[str, ...]:
    """Give what begins on each page, by the bookmarks of the paper; nothing where nothing does."""
    heads: dict[int, str] = {}
    with pikepdf.open(BytesIO(pdf)) as paper, paper.open_outline() as outline:
        places = {page.obj.objgen: number for number, page in enumerate(paper.pages)}
        for item in outline.root:
            place = _place(paper, item, places)
            if place is not None:
                heads.setdefault(place, item.title)
        return tuple(heads.get(number, "") for number in range(len(places)))


def _place(paper: Pdf, item: OutlineItem, places: Mapping[tuple[int, int], int]) -> int | None:
    """Find the page a bookmark leads to."""
    leads: Any = item.destination
    if leads is None and item.action is not None:
        leads = item.action.get("/D")
    if isinstance(leads, String | Name):
        names = paper.Root.get("/Names", Dictionary()).get("/Dests")
        leads = NameTree(names).get(str(leads)) if names is not None else None
    if isinstance(leads, Dictionary):
        leads = leads.get("/D")
    return places.get(leads[0].objgen) if isinstance(leads, Array) and len(leads) else None


def only_pages(pdf: bytes, wanted: Sequence[int]) -> bytes:
    """Make a file of some pages, counted from nought, each called as it was.

    It is for the printer: what leads to a page that is not there, and the order of reading, stay behind.
    """
    with pikepdf.open(BytesIO(pdf)) as paper, pikepdf.new() as made:
        names = names_of(paper)
        for number in wanted:
            take_page(made, paper.pages[number])
        name_pages(made, [names[number] for number in wanted])
        keep_title(made, paper)
        return save(made)


def take_page(made: Pdf, page: Page) -> None:
    """Put a page of another file last, with all it shows and without what leads elsewhere in that file."""
    made.pages.append(page)
    taken = made.pages[-1].obj
    for key in ("/StructParents", "/AA"):
        if key in taken:
            del taken[key]
    notes = [note for note in taken.get("/Annots", ()) if not _leads_inside(note)]
    if "/Annots" in taken:
        taken.Annots = Array(notes)
    for note in notes:
        if "/StructParent" in note:
            del note["/StructParent"]
        if note.get("/Subtype") == Name.Widget:
            _leave_form(note)


def _leave_form(field: Object) -> None:
    """Let what was filled in stay to be seen where there is no form any more."""
    field.Subtype = Name.Stamp
    for key in ("/Parent", "/FT", "/T", "/V"):
        if key in field:
            del field[key]


def keep_title(made: Pdf, paper: Pdf) -> None:
    """Call a file as the one it is made of, in the language of it."""
    title = paper.docinfo.get("/Title") if "/Info" in paper.trailer else None
    if title is not None:
        give_title(made, str(title))
    if "/Lang" in paper.Root:
        made.Root.Lang = paper.Root.Lang


def give_title(made: Pdf, title: str) -> None:
    """Call a file by a title, and have a viewer show it."""
    made.docinfo[Name.Title] = String(title)
    made.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def say_sides(made: Pdf, sides: str) -> None:
    """Let the printer dialog of whoever opens the file begin with the sides it is made for."""
    if "/ViewerPreferences" not in made.Root:
        made.Root.ViewerPreferences = Dictionary()
    made.Root.ViewerPreferences.Duplex = Name(f"/{sides}")


def _leads_inside(note: Object) -> bool:
    """Tell whether a note on a page leads to another page of the same file."""
    if note.get("/Subtype") != Name.Link:
        return False
    return "/Dest" in note or ("/A" in note and note.A.get("/S") == Name.GoTo)
