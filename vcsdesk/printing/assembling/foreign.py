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


def body_of_paper(paper: CleanPaper) -> Body:
    """Lay a paper on sheets and take it over: each page is one stretch of text in the tree of meaning."""
    with pikepdf.open(BytesIO(paper.content)) as pdf:
        pages = list(pdf.pages)
        laid = [lay_on_sheet(pdf, page) for page in pages]
        aim_links(pages, laid)
        builder = Builder()
        taken = Taken(pdf, builder)
        keys = [taken.keep(page.obj.objgen) for page in pages]
        stretches = [builder.add(_stretch(builder, key)) for key in keys]
        for number, (page, key) in enumerate(zip(pages, keys, strict=True)):
            taken.tell(key, _page(taken, page, number))
        form = _Form(taken, pdf, pages)
        taken.finish()
        owners = [builder.add(b"[%s]" % builder.ref(stretch)) for stretch in stretches]
        marks = [(f"mark-{place}", mark) for place, mark in enumerate(paper.bookmarks)]
        return Body(
            block=builder.finish(),
            pages=tuple(_set(one, taken.hash(key)) for one, key in zip(laid, keys, strict=True)),
            page_objects=tuple(map(builder.place, keys)),
            tops=tuple(map(builder.place, stretches)),
            owners=tuple(map(builder.place, owners)),
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


def _stretch(builder: Builder, page: int) -> bytes:
    return b"<</Type/StructElem/S/P/P %s 0 R/K[0]/Pg %s>>" % (builder.outside("parent"), builder.ref(page))


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
