"""One of our own accessible files behind another, in one file that is as accessible as both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pikepdf import Array, Dictionary, NameTree, OutlineItem, Pdf

from vcsdesk.printing.page_labels import name_pages, names_of
from vcsdesk.printing.picking import mend_levels


class Mark(NamedTuple):
    """A bookmark, and the page it leads to, counted from nought."""

    title: str
    page: int


def append(pdf: Pdf, other: Pdf) -> None:
    """Put the pages of another file behind, with what their tree of meaning says and the places they name.

    The places of the first file are forgotten, since both name theirs alike.
    """
    names = names_of(pdf) + names_of(other)
    tree = pdf.Root.StructTreeRoot
    offset = int(tree.ParentTreeNextKey)
    first = len(pdf.pages)
    for page in other.pages:
        pdf.pages.append(page)
    for page in list(pdf.pages)[first:]:
        page.obj.StructParents = int(page.obj.StructParents) + offset
        for note in page.obj.get("/Annots", ()):
            if "/StructParent" in note:
                note.StructParent = int(note.StructParent) + offset
    _hang(pdf, other, offset)
    _name_places(pdf, other)
    mend_levels(tree.K[0])
    name_pages(pdf, names)


def mark_places(pdf: Pdf, marks: Sequence[Mark]) -> None:
    """Bookmark places instead of all that were bookmarked before."""
    if "/Outlines" in pdf.Root:
        del pdf.Root.Outlines
    with pdf.open_outline() as outline:
        outline.root.extend(OutlineItem(mark.title, mark.page, "Fit") for mark in marks)


def _hang(pdf: Pdf, other: Pdf, offset: int) -> None:
    """Hang the tree of the other file into ours."""
    tree, theirs = pdf.Root.StructTreeRoot, other.Root.StructTreeRoot
    document = tree.K[0]
    kept = document.K if isinstance(document.K, Array) else Array([document.K])
    for kid in theirs.K[0].K:
        copy = pdf.copy_foreign(kid)
        copy.P = document
        kept.append(copy)
    document.K = kept
    nums = theirs.ParentTree.Nums
    for place in range(0, len(nums), 2):
        tree.ParentTree.Nums.append(int(nums[place]) + offset)
        tree.ParentTree.Nums.append(pdf.copy_foreign(nums[place + 1]))
    tree.ParentTreeNextKey = offset + int(theirs.ParentTreeNextKey)


def _name_places(pdf: Pdf, other: Pdf) -> None:
    tree = NameTree.new(pdf)
    if "/Dests" in other.Root.get("/Names", Dictionary()):
        for key, place in NameTree(other.Root.Names.Dests).items():
            tree[key] = Array([pdf.copy_foreign(place[0]), *list(place)[1:]])
    pdf.Root.Names = Dictionary(Dests=tree.obj)
