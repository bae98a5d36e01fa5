"""Adding others' papers behind a finished file of ours, which stays byte for byte as it was.

So a pack that was kept as our own pages alone is made again as it was. The whole no longer claims to be
accessible: the papers' own tags do not survive, and each of their pages is one stretch of text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, NameTree, Object, Pdf

from vcsdesk.printing.assembling.bodies import Body
from vcsdesk.printing.assembling.edges import Edging
from vcsdesk.printing.assembling.outlines import Bookmarked, outline
from vcsdesk.printing.assembling.pdf_file import PdfFile, Start
from vcsdesk.printing.assembling.placing import Around, Placing
from vcsdesk.printing.assembling.writing import Labelled, label_words, pdf_string, refs
from vcsdesk.printing.cleaning import Bookmark
from vcsdesk.printing.tagged.metadata import without_claim

_NO_FONTS = Dictionary(Font=Dictionary())


class Appended(NamedTuple):
    """Pages to add: a paper by its title, with its own bookmarks, or without one a page left empty."""

    body: Body
    title: str = ""
    bookmarks: tuple[Bookmark, ...] = ()


def append_papers(
    own: bytes, papers: Sequence[Appended], edging: Edging, labels: Sequence[Labelled]
) -> bytes:
    """Write our own file, and the papers behind it; the edges are those of the papers' pages alone."""
    with pikepdf.open(BytesIO(own)) as pdf:
        return _Addition(own, pdf, papers).write(edging, labels)


class _Addition:
    """What is added to one file."""

    def __init__(self, own: bytes, pdf: Pdf, papers: Sequence[Appended]) -> None:
        self.pdf, self.papers = pdf, papers
        self.tree = pdf.Root.StructTreeRoot
        last = int(own[own.rindex(b"startxref") :].split()[1])
        self.file = PdfFile(Start(own, int(pdf.trailer.Size) - 1, b"/Prev %d" % last))
        self.document = _number(self.tree.K[0])
        self.fonts = self.file.take()
        self.sects = [self.file.take() if paper.title else self.document for paper in papers]
        self.groups = [self.file.take() for _ in papers]
        around = Around(_number(pdf.Root.Pages), self.fonts, tuple(self.sects), tuple(self.groups))
        bodies = [paper.body for paper in papers]
        self.placing = Placing(self.file, bodies, around, int(self.tree.ParentTreeNextKey))
        self.told: dict[int, bytes] = {}

    def write(self, edging: Edging, labels: Sequence[Labelled]) -> bytes:
        """Write the whole file."""
        self.placing.write(edging)
        self.told[self.fonts] = self.placing.fonts(_fonts(self.pdf))
        self._add_pages()
        self._add_tree()
        self._add_root(labels)
        self.file.add_objects(self.told)
        return self.file.finish(_number(self.pdf.Root), _number(self.pdf.trailer.Info))

    def _add_pages(self) -> None:
        numbers = [_number(page.obj) for page in self.pdf.pages] + self.placing.all_pages()
        words = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(numbers), refs(numbers))
        self.told[_number(self.pdf.Root.Pages)] = words

    def _add_tree(self) -> None:
        """Hang each paper into the tree, by its title."""
        tops = _numbers(self.tree.K[0].K)
        for place, (paper, sect) in enumerate(zip(self.papers, self.sects, strict=True)):
            if paper.title:
                words = (pdf_string(paper.title), self.document, refs(self.placing.tops(place)))
                self.told[sect] = b"<</Type/StructElem/S/Sect/T%s/P %d 0 R/K[%s]>>" % words
                tops.append(sect)
        tree = _number(self.tree)
        self.told[self.document] = b"<</Type/StructElem/S/Document/P %d 0 R/K[%s]>>" % (tree, refs(tops))
        owners = _inside(self.tree.ParentTree.Nums) + b" " + self.placing.owners()
        self.told[tree] = (
            b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree<</Nums[%s]>>/ParentTreeNextKey %d>>"
            % (self.document, owners, self.placing.keys[-1])
        )

    def _add_root(self, labels: Sequence[Labelled]) -> None:
        root, metadata = self.pdf.Root, self.file.take()
        words = without_claim(root.Metadata.read_bytes())
        self.file.add_stream(metadata, b"<</Type/Metadata/Subtype/XML", words)
        changed = {
            "/Metadata": b"%d 0 R" % metadata,
            "/PageLabels": b"<</Nums[%s%s]>>" % (_inside(root.PageLabels.Nums), label_words(labels)),
            "/Names": b"<</Dests<</Names[%s]>>>>" % self._names(),
            "/Outlines": b"%d 0 R" % self._add_outline(),
            "/PageMode": b"/UseOutlines",
        } | self._form()
        kept = {key: root[key].unparse() for key in root.keys() if key not in changed}  # noqa: SIM118
        words = b"".join(key.encode() + b" " + value for key, value in sorted((kept | changed).items()))
        self.told[_number(root)] = b"<<%s>>" % words

    def _names(self) -> bytes:
        """Name the first page of each paper, to which the contents lead, beside what is named already."""
        dests = self.pdf.Root.get("/Names", Dictionary()).get("/Dests")
        named = {str(key): goal.unparse() for key, goal in NameTree(dests).items()} if dests else {}
        firsts = [self.placing.pages(place)[0] for place, paper in enumerate(self.papers) if paper.title]
        named |= {f"paper-{place}": b"[%d 0 R/Fit]" % page for place, page in enumerate(firsts, 1)}
        return b"".join(pdf_string(name) + named[name] for name in sorted(named))

    def _add_outline(self) -> int:
        """Bookmark the papers, with their own bookmarks folded below each, behind our own bookmarks."""
        marks = []
        with self.pdf.open_outline() as found:
            for item in found.root:
                marks += list(_bookmarked(item, 0))
        for place, paper in enumerate(self.papers):
            if paper.title:
                pages = [b"[%d 0 R/Fit]" % page for page in self.placing.pages(place)]
                marks.append(Bookmarked(paper.title, pages[0], 0, is_folded=True))
                marks += [Bookmarked(own.title, pages[own.page], own.level + 1) for own in paper.bookmarks]
        root = self.file.take()
        self.told.update(outline(marks, root, self.file.take))
        return root

    def _form(self) -> dict[str, bytes]:
        """Gather our own fields and those of each paper, kept apart by the paper's place."""
        form = self.pdf.Root.get("/AcroForm", Dictionary())
        fields = _numbers(form.get("/Fields", Array()))
        fonts = {str(name): _number(font) for name, font in form.get("/DR", _NO_FONTS).Font.items()}
        for place, (paper, group) in enumerate(zip(self.papers, self.groups, strict=True)):
            kids = self.placing.fields(place)
            if kids:
                name = f"Paper {sum(bool(each.title) for each in self.papers[: place + 1])}"
                self.told[group] = b"<</T%s/Kids[%s]>>" % (pdf_string(name), refs(kids))
                fields.append(group)
            base = self.placing.bases[place]
            fonts.update({letters: base + font for letters, font in paper.body.form_fonts})
        if not fields:
            return {}
        style = b"/DA" + form.DA.unparse() if "/DA" in form else b""
        named = b"".join(b"%s %d 0 R" % (letters.encode(), fonts[letters]) for letters in sorted(fonts))
        words = b"<</Fields[%s]%s/DR<</Font<<%s>>>>>>" % (refs(fields), style, named)
        return {"/AcroForm": words}


def _bookmarked(item: pikepdf.OutlineItem, level: int) -> Iterable[Bookmarked]:
    goal = item.destination
    if isinstance(goal, Array):
        yield Bookmarked(item.title, goal.unparse(), level)
    for below in item.children:
        yield from _bookmarked(below, level + 1)


def _fonts(pdf: Pdf) -> dict[str, int]:
    """Find the fonts that a file has already, by the names its pages know them by."""
    found: dict[str, int] = {}
    for page in pdf.pages:
        fonts = page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
        found |= {str(name).removeprefix("/"): _number(font) for name, font in fonts.items()}
    return found


def _number(thing: Object) -> int:
    return int(thing.objgen[0])


def _numbers(things: Object) -> list[int]:
    return [_number(thing) for thing in things]


def _inside(array: Object) -> bytes:
    """Write what stands in an array."""
    return bytes(array.unparse(resolved=True)).strip().removeprefix(b"[").removesuffix(b"]")
