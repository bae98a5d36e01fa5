"""Some pages of one of our own accessible files: what is left is as accessible as the whole was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pikepdf import Array, Dictionary, Name, NameTree, Object, Pdf

from vcsdesk.printing.page_labels import name_pages, names_of

_Id = tuple[int, int]


def pick(pdf: Pdf, wanted: Iterable[int]) -> None:
    """Leave only the wanted pages, counted from nought, in their order; each keeps the number it had.

    What the tree of meaning says of the others goes with them, and so do bookmarks and links that led there.
    """
    kept_places = sorted(set(wanted))
    names = names_of(pdf)
    kept = {pdf.pages[place].obj.objgen for place in kept_places}
    document = pdf.Root.StructTreeRoot.K[0]
    for page in pdf.pages:
        if page.obj.objgen in kept:
            _unlink(pdf, page.obj, kept)
    _prune(document, kept)
    mend_levels(document)
    for place in reversed(range(len(pdf.pages))):
        if pdf.pages[place].obj.objgen not in kept:
            del pdf.pages[place]
    _forget(pdf, kept)
    name_pages(pdf, (names[place] for place in kept_places))


def mend_levels(document: Object) -> None:
    """Let no heading lie more than one level below the one before it, where that one was left out."""
    level = 0
    for element in _walk(document):
        kind = str(element.get("/S", ""))
        if len(kind) == 3 and kind.startswith("/H") and kind[2].isdigit():
            level = min(int(kind[2]), level + 1)
            element.S = Name(f"/H{level}")


def _walk(element: Object) -> Iterator[Object]:
    yield element
    for kid in _kids(element):
        if _is_element(kid):
            yield from _walk(kid)


def _kids(element: Object) -> list[Any]:
    """Give what an element holds: elements, numbers of content, and links."""
    held = element.get("/K")
    if held is None:
        return []
    return list(held) if isinstance(held, Array) else [held]


def _is_element(kid: Any) -> bool:  # noqa: ANN401  (whatever an element holds)
    return isinstance(kid, Dictionary) and kid.get("/Type") not in (Name.MCR, Name.OBJR)


def _prune(element: Object, kept: set[_Id]) -> bool:
    """Drop what an element holds on other pages; tell whether anything is left of it."""
    page = element.get("/Pg")
    is_here = page is not None and page.objgen in kept
    found = []
    for kid in _kids(element):
        if _is_element(kid):
            stays = _prune(kid, kept)
        elif isinstance(kid, Dictionary):
            stays = kid.Pg.objgen in kept
        else:
            stays = is_here
        found.append((kid, stays))
    some = any(stays for _, stays in found)
    is_row = element.get("/S") == Name.TR
    element.K = Array([kid for kid, stays in found if stays or (some and is_row)])
    if page is not None and not is_here:
        del element["/Pg"]
    return some


def _unlink(pdf: Pdf, page: Object, kept: set[_Id]) -> None:
    """Take the links away that lead to a page which is left out; their words stay."""
    places = pdf.Root.get("/Names", Dictionary()).get("/Dests")
    names = dict(NameTree(places).items()) if places is not None else {}
    stay = Array()
    for note in page.get("/Annots", ()):
        if _leads_away(note, names, kept):
            _as_words(pdf, note)
        else:
            stay.append(note)
    if "/Annots" in page:
        page.Annots = stay


def _leads_away(note: Object, names: Mapping[Any, Object], kept: set[_Id]) -> bool:
    place = note.get("/Dest", note.get("/A", Dictionary()).get("/D"))
    if place is None:
        return False
    found = place if isinstance(place, Array) else names.get(str(place).lstrip("/"))
    return found is None or found[0].objgen not in kept


def _as_words(pdf: Pdf, note: Object) -> None:
    """Leave the words of a link that is no more, told as words."""
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums
    for place in range(0, len(owners), 2):
        if int(owners[place]) == int(note.get("/StructParent", -1)):
            link = owners[place + 1]
            link.S = Name.Span
            link.K = Array([kid for kid in _kids(link) if not _is_note(kid)])
            del owners[place + 1], owners[place]
            return


def _is_note(kid: Any) -> bool:  # noqa: ANN401  (whatever an element holds)
    return isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR


def _forget(pdf: Pdf, kept: set[_Id]) -> None:
    """Forget whatever is about pages that are left out: owners of their words, named places, bookmarks."""
    keys = {int(page.obj.StructParents) for page in pdf.pages}
    keys |= {
        int(note.StructParent)
        for page in pdf.pages
        for note in page.obj.get("/Annots", ())
        if "/StructParent" in note
    }
    tree, owners = pdf.Root.StructTreeRoot, Array()
    nums = tree.ParentTree.Nums
    for place in range(0, len(nums), 2):
        if int(nums[place]) in keys:
            owners.append(nums[place])
            owners.append(nums[place + 1])
    tree.ParentTree.Nums = owners
    if "/Names" in pdf.Root and "/Dests" in pdf.Root.Names:
        names = NameTree(pdf.Root.Names.Dests)
        for key in [key for key in names if names[key][0].objgen not in kept]:
            del names[key]
    if "/Outlines" in pdf.Root:
        del pdf.Root.Outlines
