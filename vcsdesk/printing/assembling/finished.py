"""What has to be known of a file of ours to add to it: from having just written it, or read from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, NameTree, Object, Pdf

from vcsdesk.printing.assembling.outlines import Bookmarked
from vcsdesk.printing.assembling.pdf_file import PdfFile, Start
from vcsdesk.printing.assembling.writing import Goal, Labelled
from vcsdesk.printing.brand import HOUSE_BRAND


class Numbers(NamedTuple):
    """The numbers of the objects that every file has one of."""

    root: int
    info: int
    pages: int
    tree: int
    document: int


class Finished(NamedTuple):
    """A file of ours, and what is in it, by the numbers of its objects.

    Read from the file it is the same as known from writing it, so that what is added is the same too.
    """

    content: bytes
    numbers: Numbers
    taken: int
    """The last number that is taken."""
    pages: tuple[int, ...]
    tops: tuple[int, ...]
    owners: tuple[tuple[int, int], ...]
    """Whose content each key of the tree of meaning is."""
    next_key: int
    fonts: Mapping[str, int]
    names: Mapping[str, Goal]
    marks: tuple[Bookmarked, ...]
    labels: tuple[Labelled, ...]
    described: bytes
    fields: tuple[int, ...] = ()
    form_fonts: Mapping[str, int] = {}
    colour: str = HOUSE_BRAND.colour
    """The organisation's own, in which the feet of papers bound behind are drawn."""


def reopened(own: Finished) -> PdfFile:
    """Open a file of ours to write behind it; it stays byte for byte as it was."""
    last = int(own.content[own.content.rindex(b"startxref") :].split()[1])
    return PdfFile(Start(own.content, own.taken, b"/Prev %d" % last))


def read(content: bytes) -> Finished:
    """Read a file of ours."""
    with pikepdf.open(BytesIO(content)) as pdf:
        root, tree = pdf.Root, pdf.Root.StructTreeRoot
        objects = (root, pdf.trailer.Info, root.Pages, tree, tree.K[0])
        nums, form = tree.ParentTree.Nums, root.get("/AcroForm", Dictionary())
        fonts = form.get("/DR", Dictionary()).get("/Font", Dictionary())
        return Finished(
            content=content,
            numbers=Numbers(*map(_number, objects)),
            taken=int(pdf.trailer.Size) - 1,
            pages=tuple(_number(page.obj) for page in pdf.pages),
            tops=tuple(map(_number, tree.K[0].K)),
            owners=tuple((int(nums[at]), _number(nums[at + 1])) for at in range(0, len(nums), 2)),
            next_key=int(tree.ParentTreeNextKey),
            fonts=_fonts(pdf),
            names=_names(root),
            marks=tuple(_marks(pdf)),
            labels=tuple(_labels(root.PageLabels.Nums)),
            described=root.Metadata.read_bytes(),
            fields=tuple(map(_number, form.get("/Fields", Array()))),
            form_fonts={str(name).removeprefix("/"): _number(font) for name, font in fonts.items()},
            colour=str(pdf.trailer.Info.get("/Colour", HOUSE_BRAND.colour)),
        )


def _number(thing: Object) -> int:
    return int(thing.objgen[0])


def _fonts(pdf: Pdf) -> dict[str, int]:
    """Find the fonts that a file has, by the names its pages know them by."""
    found: dict[str, int] = {}
    for page in pdf.pages:
        fonts = page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
        found |= {str(name).removeprefix("/"): _number(font) for name, font in fonts.items()}
    return found


def _names(root: Object) -> dict[str, Goal]:
    places = root.get("/Names", Dictionary()).get("/Dests")
    return {str(key): _goal(place) for key, place in NameTree(places).items()} if places is not None else {}


def _goal(place: Object) -> Goal:
    numbers = list(place)[2:4]
    return Goal(_number(place[0]), *map(float, numbers)) if len(numbers) == 2 else Goal(_number(place[0]))


def _marks(pdf: Pdf) -> Iterator[Bookmarked]:
    with pdf.open_outline() as outline:
        yield from _below(outline.root, 0)


def _below(items: Sequence[pikepdf.OutlineItem], level: int) -> Iterator[Bookmarked]:
    for item in items:
        if isinstance(item.destination, Array):
            yield Bookmarked(item.title, _goal(item.destination), level)
        yield from _below(item.children, level + 1)


def _labels(nums: Object) -> Iterator[Labelled]:
    for at in range(0, len(nums), 2):
        told = nums[at + 1]
        start = int(told.get("/St", 1)) if "/S" in told else 0
        yield Labelled(int(nums[at]), str(told.get("/P", "")), start)
