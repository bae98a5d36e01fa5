"""Papers bound in, taken over from where they were laid on sheets: once, however often they are bound."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from hashlib import sha256
from io import BytesIO

import pikepdf
from pikepdf import Name, Object, Page, Pdf, Stream

from vcsdesk.printing.assembling.block import Block, Builder
from vcsdesk.printing.assembling.bodies import Body, SetPage, edge_refs
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.page_shapes import UPRIGHT, PageShape
from vcsdesk.printing.sheets import Laid, aim_links, lay_on_sheet
from vcsdesk.printing.styles import MM
from vcsdesk.printing.tagged.canvas import Edges

# A string is passed over, whatever it says.
_NAMED = re.compile(rb"\((?:[^\\()]|\\.)*\)|\b(\d+) (\d+) R\b", re.DOTALL)


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
        return Body(
            block=builder.finish(),
            pages=tuple(_set(one, taken.hash(key)) for one, key in zip(laid, keys, strict=True)),
            page_objects=tuple(map(builder.place, keys)),
            tops=tuple(map(builder.place, stretches)),
            owners=tuple(map(builder.place, owners)),
            fields=tuple(map(builder.place, form.fields)),
            form_fonts=tuple((name, builder.place(font)) for name, font in form.fonts),
        )


def block_of(pdf: Pdf, thing: Object) -> Block:
    """Take over one object with all it leads to; it comes first."""
    builder = Builder()
    taken = Taken(pdf, builder)
    taken.keep(thing.objgen)
    taken.finish()
    return builder.finish()


class Taken:
    """The objects of an open file that were taken into a block, each when something named it."""

    def __init__(self, pdf: Pdf, builder: Builder) -> None:
        self._pdf, self.builder = pdf, builder
        self._keys: dict[tuple[int, int], int] = {}
        self._waiting: list[tuple[int, Object]] = []
        self._told: dict[int, tuple[bytes, list[int]]] = {}
        self._outside: dict[tuple[int, int], bytes] = {}

    def stands_for(self, thing: Object, words: bytes) -> None:
        """Name an object otherwise: by what takes its place outside."""
        self._outside[thing.objgen] = words + b" 0 R"

    def keep(self, which: tuple[int, int]) -> int:
        """Keep a place for an object."""
        if which not in self._keys:
            thing = self._pdf.get_object(which)
            is_stream = isinstance(thing, Stream)
            key = self.builder.keep_stream() if is_stream else self.builder.keep()
            self._keys[which] = key
            self._waiting.append((key, thing))
        return self._keys[which]

    def words(self, told: bytes, key: int) -> bytes:
        """Name in the words of an object whatever they name by its place in the block."""
        led: list[int] = []

        def named(found: re.Match[bytes]) -> bytes:
            if found[1] is None:
                return found[0]
            which = (int(found[1]), int(found[2]))
            if which in self._outside:
                return self._outside[which]
            led.append(self.keep(which))
            return self.builder.ref(led[-1])

        words = _NAMED.sub(named, told)
        bare, before = self._told.get(key, (b"", []))
        own = _NAMED.sub(lambda found: found[0] if found[1] is None else b"R", told)
        self._told[key] = (bare + own, before + led)
        return words

    def tell(self, key: int, words: bytes) -> None:
        """Tell an object otherwise than as it stands in its file."""
        self.builder.tell(key, words)
        self._waiting = [each for each in self._waiting if each[0] != key]

    def finish(self) -> None:
        """Take over whatever has a place and was not told yet, and all that it leads to."""
        while self._waiting:
            key, thing = self._waiting.pop()
            if isinstance(thing, Stream):
                self._take_stream(key, thing)
            else:
                self.builder.tell(key, self.words(_told(thing), key))

    def _take_stream(self, key: int, thing: Stream) -> None:
        head, content = thing.stream_dict, thing.read_raw_bytes()
        if "/Length" in head:
            del head["/Length"]
        words = self.words(head.unparse(), key).rstrip().removesuffix(b">>")
        self.builder.tell_stream(key, words, content)
        bare, led = self._told[key]
        self._told[key] = (bare + sha256(content).digest(), led)

    def hash(self, key: int) -> str:
        """Give a hash of an object with all it leads to."""
        told, waiting, seen = sha256(), [key], {key}
        while waiting:
            bare, led = self._told.get(waiting.pop(), (b"", []))
            told.update(bare)
            fresh = [each for each in dict.fromkeys(led) if each not in seen]
            seen.update(fresh)
            waiting += reversed(fresh)
        return told.hexdigest()[:16]


def _page(taken: Taken, page: Page, number: int) -> bytes:
    """Write a page as it lies on its sheet; our foot follows its own content."""
    box, builder = page.obj, taken.builder
    key = taken.keep(box.objgen)
    content, parts = taken.words(b"%d %d R" % box.Contents.objgen, key), b""
    for name in ("/MediaBox", "/Rotate", "/Annots"):
        if name in box:
            parts += name.encode() + b" " + taken.words(_told(box[name]), key)
    resources = taken.words(_told(box.Resources), key).rstrip().removesuffix(b">>")
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


def _told(thing: object) -> bytes:
    """Write an object; what is simple comes as a value of Python's own."""
    if isinstance(thing, Object):
        return bytes(thing.unparse(resolved=True))
    if thing is None or isinstance(thing, bool):
        return {None: b"null", True: b"true", False: b"false"}[thing]
    return f"{thing:f}".encode() if isinstance(thing, Decimal) else str(thing).encode()


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
            taken.tell(key, taken.words(_told(field), key).rstrip().removesuffix(b">>") + group)
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
