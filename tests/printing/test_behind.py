"""Papers bound in behind a file of ours that is finished already."""

from __future__ import annotations

from io import BytesIO

import msgspec
import pikepdf
import pytest
from pypdfium2 import PdfDocument

from documents.reading import page_text
from printing.hostile.raw import one_page
from printing.told import MASTHEAD
from vcsdesk.printing import BoundPaper, contents, heading, para, section, title_page
from vcsdesk.printing.behind import bind_behind
from vcsdesk.printing.brand import Brand
from vcsdesk.printing.cleaning import clean_here
from vcsdesk.printing.edition import STANDARD, Edition, Ink
from vcsdesk.printing.inks import inks
from vcsdesk.printing.numbering import Stretch, numbering
from vcsdesk.printing.reprinting import made_again

_FIELD = b"<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(x)/Rect[10 10 90 40]>>"
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


def test_a_paper_that_was_made_safe_and_cannot_be_laid_on_sheets_is_named_and_the_others_bound(
    print_parts, clean_report
) -> None:
    torn = msgspec.structs.replace(clean_report, content=clean_report.content[:500])
    bound = (BoundPaper("Torn", "aa"), BoundPaper("Carers’ strategy", "bb"))
    printed = print_parts(contents(), bound=bound, papers={"aa": torn, "bb": clean_report})
    assert [(each.title, each.reason) for each in printed.unbound] == [
        ("Torn", "It is damaged and cannot be bound.")
    ]
    again = made_again(
        printed.own, printed.own_pages, printed.sections, STANDARD, {"aa": clean_report, "bb": torn}
    )
    assert [each.title for each in again.unbound] == ["Carers’ strategy"]
    assert (printed.pages, again.pages) == (printed.own_pages + 3, printed.own_pages)


@pytest.mark.parametrize("ink", Ink)
def test_the_foot_of_each_bound_page_is_in_the_colour_of_ours(print_parts, clean_report, ink: Ink) -> None:
    brand, edition = Brand(colour="#8a1538"), Edition(ink=ink)
    start = title_page(msgspec.structs.replace(MASTHEAD, brand=brand))
    bound, papers = (BoundPaper("Carers’ strategy", "aa"),), {"aa": clean_report}
    whole = print_parts(start=start, bound=bound, papers=papers, edition=edition)
    again = made_again(whole.own, whole.own_pages, whole.sections, edition, papers)
    wanted = {tuple(round(part, 3) for part in inks(ink, brand.colour).rule.rgb())}
    assert ruled(whole.pdf, whole.own_pages) == ruled(again.pdf, whole.own_pages) == wanted


def test_what_leads_to_a_paper_leads_to_it_still_when_one_before_it_is_gone(
    print_parts, clean_report
) -> None:
    other = clean_here(one_page(b"/Annots[5 0 R]", b"/AcroForm<</Fields[5 0 R]>>", {5: _FIELD}))
    bound, papers = (
        (BoundPaper("Gone", "aa"), BoundPaper("Still here", "bb")),
        {"aa": clean_report, "bb": other},
    )
    whole = print_parts(contents(), bound=bound, papers=papers)
    again = made_again(whole.own, whole.own_pages, whole.sections, STANDARD, {"bb": other})
    assert (again.pages, [each.title for each in again.unbound]) == (whole.own_pages + 1, ["Gone"])
    for pdf in (whole.pdf, again.pdf):
        with pikepdf.open(BytesIO(pdf)) as opened:
            place = pikepdf.NameTree(opened.Root.Names.Dests)["paper-2"]
            assert place[0].objgen == opened.pages[-1].obj.objgen
            assert str(opened.Root.AcroForm.Fields[-1]["/T"]) == "Paper 2"
            assert str(opened.pages[-1].label) == str(whole.pages)
    with pikepdf.open(BytesIO(again.pdf)) as opened:
        assert "paper-1" not in pikepdf.NameTree(opened.Root.Names.Dests)


def ruled(pdf: bytes, first: int) -> set[tuple[float, ...]]:
    """Give the colours of the rules at the feet of the pages from one on."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        drawn = [
            pikepdf.parse_content_stream(part)
            for page in list(opened.pages)[first:]
            for part in list(page.obj.Contents)[1:]
        ]
    strokes = (each.operands for drawing in drawn for each in drawing if str(each.operator) == "RG")
    return {tuple(round(float(part), 3) for part in stroke) for stroke in strokes}


def described(pdf: bytes) -> tuple[object, ...]:
    """Give a file's labels, bookmarks, named places and description."""
    with pikepdf.open(BytesIO(pdf)) as opened, PdfDocument(pdf) as paper:
        pages = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        places = pikepdf.NameTree(opened.Root.Names.Dests)
        named = {key: pages[place[0].objgen] for key, place in places.items() if "bookmark" not in key}
        marks = [(mark.get_title(), mark.get_dest().get_index(), mark.level) for mark in paper.get_toc()]
        labels = [page.label for page in opened.pages]
        return named, marks, labels, str(opened.docinfo.Title), str(opened.docinfo.Author)
