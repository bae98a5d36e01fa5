"""Papers bound in, taken over from where they were laid on sheets: once, however often they are bound."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import pikepdf
from pikepdf import Name, Object, Page, Pdf

from vcsdesk.printing.assembling.block import Builder
from vcsdesk.printing.assembling.bodies import Body, SetPage, edge_refs
from vcsdesk.printing.assembling.taken import Taken, words_of
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.page_shapes import UPRIGHT, PageShape
from vcsdesk.printing.sheets import Laid, aim_links, lay_on_sheet
from vcsdesk.printing.styles import MM
from vcsdesk.printing.tagged.canvas import Edges, Mark
from vcsdesk.printing.tagged.places import Spot

# What of the notes on a page leads on or can be filled in.
_MEANT = (Name.Link, Name.Widget)


def body_of_paper(paper: CleanPaper) -> Body:
    """Lay a paper on sheets and take it over.

    In the tree of meaning each page is one stretch of text, and below it what leads on or can be filled in.
    """
    with pikepdf.open(BytesIO(paper.content)) as pdf:
        pages = list(pdf.pages)
        laid = [lay_on_sheet(pdf, page) for page in pages]
        aim_links(pages, laid)
        builder = Builder()
        taken = Taken(pdf, builder)
        keys = [taken.keep(page.obj.objgen) for page in pages]
        tree = _Tree(taken, pages, keys)
        for number, (page, key) in enumerate(zip(pages, keys, strict=True)):
            taken.tell(key, _page(taken, page, number))
        form = _Form(taken, pdf, pages)
        taken.finish()
        marks = [(f"mark-{place}", mark) for place, mark in enumerate(paper.bookmarks)]
        return Body(
            block=builder.finish(),
            pages=tuple(_set(one, taken.hash(key)) for one, key in zip(laid, keys, strict=True)),
            page_objects=tuple(map(builder.place, keys)),
            tops=tuple(map(builder.place, tree.stretches)),
            owners=tuple(map(builder.place, tree.owners)),
            fields=tuple(map(builder.place, form.fields)),
            spots={key: Spot(mark.page, *laid[mark.page].spot(mark.across, mark.up)) for key, mark in marks},
            marks=tuple(Mark(mark.title, key, mark.level) for key, mark in marks),
            form_fonts=tuple((name, builder.place(font)) for name, font in form.fonts),
        )


def _page(taken: Taken, page: Page, number: int) -> bytes:
    """Write a page as it lies on its sheet; our foot follows its own content."""
    box, builder = page.obj, taken.builder
    key = taken.keep(box.objgen)
    content, parts = taken.words(b"%d %d R" % box.Contents.objgen, key), b""
    for name in ("/MediaBox", "/Rotate", "/Annots"):
        if name in box:
            parts += name.encode() + b" " + taken.words(words_of(box[name]), key)
    resources = taken.words(words_of(box.Resources), key).rstrip().removesuffix(b">>")
    words = b"<</Type/Page/Parent %s 0 R%s/Resources%s/Font %s 0 R>>/Contents[%s%s]/StructParents %s/Tabs/S>>"
    return words % (
        builder.outside("pages"),
        parts,
        resources,
        builder.outside("fonts"),
        content,
        edge_refs(builder, Edges.FOOT, number),
        builder.outside("key", number),
    )


class _Tree:
    """What the pages of a paper mean, and whose the content of each page, link and field is."""

    def __init__(self, taken: Taken, pages: Sequence[Page], keys: Sequence[int]) -> None:
        self._taken, self._builder = taken, taken.builder
        self.stretches = [self._builder.keep() for _ in keys]
        self.owners = [self._builder.add(b"[%s]" % self._builder.ref(each)) for each in self.stretches]
        for page, key, stretch in zip(pages, keys, self.stretches, strict=True):
            notes = page.obj.get("/Annots", ())
            below = [self._below(note, key, stretch) for note in notes if note.Subtype in _MEANT]
            words = b"<</Type/StructElem/S/P/P %s 0 R/K[0%s]/Pg %s>>"
            kids = b"".join(b" " + self._builder.ref(each) for each in below)
            parent = self._builder.outside("parent")
            self._builder.tell(stretch, words % (parent, kids, self._builder.ref(key)))

    def _below(self, note: Object, page: int, stretch: int) -> int:
        """Hang a note below its page, so that a screen reader finds it."""
        builder, key = self._builder, self._taken.keep(note.objgen)
        self._taken.tell_more(key, b"/StructParent %s" % builder.outside("key", len(self.owners)))
        kind = b"Link" if note.Subtype == Name.Link else b"Form"
        said = b"/Alt" + words_of(note.Contents) if "/Contents" in note else b""
        words = b"<</Type/StructElem/S/%s/P %s/K[<</Type/OBJR/Obj %s/Pg %s>>]%s>>"
        refs = (builder.ref(stretch), builder.ref(key), builder.ref(page))
        self.owners.append(builder.add(words % (kind, *refs, said)))
        return self.owners[-1]


def _set(laid: Laid, told: str) -> SetPage:
    shape = PageShape(
        name="bound",
        width_mm=laid.seen[0] / MM,
        height_mm=laid.seen[1] / MM,
        left_mm=UPRIGHT.left_mm,
        right_mm=UPRIGHT.right_mm,
        top_mm=UPRIGHT.top_mm,
        bottom_mm=UPRIGHT.bottom_mm,
    )
    return SetPage(shape, Edges.FOOT, told, laid.turn)


class _Form:
    """A paper's form: its fields, which hang on a field of the pack that keeps them apart, and its fonts."""

    def __init__(self, taken: Taken, pdf: Pdf, pages: Sequence[Page]) -> None:
        group = b"/Parent %s 0 R>>" % taken.builder.outside("group") if "/AcroForm" in pdf.Root else b""
        self.fields: list[int] = []
        self.fonts: list[tuple[str, int]] = []
        if not group:
            return
        for field in _fields(pages):
            key = taken.keep(field.objgen)
            taken.tell(key, taken.words(words_of(field), key).rstrip().removesuffix(b">>") + group)
            self.fields.append(key)
        for name, font in pdf.Root.AcroForm.DR.Font.items():
            self.fonts.append((str(name).removeprefix("/"), taken.keep(font.objgen)))


def _fields(pages: Sequence[Page]) -> list[Object]:
    """Find the fields whose widgets stand on the pages; where a field has several, the one above them."""
    found: dict[tuple[int, int], Object] = {}
    for page in pages:
        for note in page.obj.get("/Annots", ()):
            if note.get("/Subtype") == Name.Widget:
                field: Object = note
                while "/Parent" in field:
                    field = field.Parent
                found.setdefault(field.objgen, field)
    return list(found.values())
