"""Papers bound in behind a file of ours that is finished already."""

from __future__ import annotations

from io import BytesIO

import pikepdf
from pypdfium2 import PdfDocument

from vcsdesk.printing import BoundPaper, contents, heading, para, section
from vcsdesk.printing.behind import bind_behind
from vcsdesk.printing.edition import STANDARD
from vcsdesk.printing.numbering import Stretch, numbering
from vcsdesk.printing.pictures import page_text

SECTIONS = (
    section("dates", "Dates", para("These are the dates."), heading("In spring", 2), para("None.")),
    section("people", "Who is who", para("Dame Ann O’Neill")),
)


def test_it_is_the_pack_that_was_bound_when_it_was_printed(print_parts, clean_report) -> None:
    bound = (BoundPaper("Carers’ strategy", "aa"),)
    whole = print_parts(contents(), *SECTIONS, bound=bound, papers={"aa": clean_report})
    numbers = numbering([Stretch("", 2), Stretch("1", 1), Stretch("2", 1), Stretch("3", 3)])
    again = bind_behind(whole.own, [("Carers’ strategy", clean_report)], numbers, STANDARD)
    assert described(again) == described(whole.pdf)
    assert [page_text(again, index) for index in range(whole.pages)] == [
        page_text(whole.pdf, index) for index in range(whole.pages)
    ]
    assert again == bind_behind(whole.own, [("Carers’ strategy", clean_report)], numbers, STANDARD)


def test_what_each_page_means_is_kept(print_parts, clean_report) -> None:
    whole = print_parts(contents(), *SECTIONS)
    numbers = numbering([Stretch("", whole.pages + 3)])
    again = bind_behind(whole.pdf, [("Carers’ strategy", clean_report)], numbers, STANDARD)
    with pikepdf.open(BytesIO(again)) as pdf:
        tree = pdf.Root.StructTreeRoot
        owners = dict(pikepdf.NumberTree(tree.ParentTree).items())
        assert all(kid.P.objgen == tree.K[0].objgen for kid in tree.K[0].K)
        for page in pdf.pages:
            assert int(page.obj.StructParents) in owners
            for note in page.obj.get("/Annots", ()):
                assert pikepdf.Name.Link == owners[int(note.StructParent)].S
        assert b"pdfuaid:part" not in pdf.Root.Metadata.read_bytes()


def described(pdf: bytes) -> tuple[object, ...]:
    """Give a file's labels, bookmarks, named places and description."""
    with pikepdf.open(BytesIO(pdf)) as opened, PdfDocument(pdf) as paper:
        pages = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        places = pikepdf.NameTree(opened.Root.Names.Dests)
        named = {key: pages[place[0].objgen] for key, place in places.items() if "bookmark" not in key}
        marks = [(mark.get_title(), mark.get_dest().get_index(), mark.level) for mark in paper.get_toc()]
        labels = [page.label for page in opened.pages]
        return named, marks, labels, str(opened.docinfo.Title), str(opened.docinfo.Author)
