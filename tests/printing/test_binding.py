"""Packs bound from our pages and other people's: upright on A4, numbered on, findable, and honest."""

from __future__ import annotations

import re
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from pypdfium2 import PdfDocument

from documents.reading import page_text
from vcsdesk.printing import BoundPaper, contents, para
from vcsdesk.printing.cleaning import clean_here
from vcsdesk.printing.pictures import page_size

A4 = (595, 842)


@pytest.fixture
def bound(print_parts, altered):
    """Bind one changed paper behind a page of ours."""

    def bind_changed(change=lambda pdf: None):
        papers = {"aa": clean_here(altered(change))}
        return print_parts(contents(), bound=(BoundPaper("Carers’ strategy", "aa"),), papers=papers)

    return bind_changed


def test_every_bound_page_carries_its_number_and_the_papers_title(bound) -> None:
    printed = bound()
    for index in range(printed.own_pages, printed.pages):
        text = page_text(printed.pdf, index)
        assert f"Page {index + 1} of {printed.pages}" in text
        assert "Carers’ strategy" in text
        assert "of the strategy." in text


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_pages_lie_as_they_are_seen_with_the_number_at_the_foot(bound, turned: int) -> None:
    def turn(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            page.obj.Rotate = turned

    printed = bound(turn)
    size = page_size(printed.pdf, printed.own_pages)
    assert tuple(map(round, size)) == (A4[::-1] if turned in (90, 270) else A4)
    assert _foot(printed.pdf, printed.own_pages) < 40


@pytest.mark.parametrize(
    "box", [[0, 0, 842, 1191], [0, 0, 420, 595], [-100, -50, 495, 792], [0, 0, 300, 300]]
)
def test_pages_of_any_size_come_whole_onto_a4(bound, box: list[int]) -> None:
    def resize(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.MediaBox = Array(box)
        pdf.pages[0].obj.Contents = pdf.make_stream(
            f"0 0 1 rg {box[0]} {box[1]} {box[2] - box[0]} {box[3] - box[1]} re f".encode()
        )

    printed = bound(resize)
    assert tuple(map(round, page_size(printed.pdf, printed.own_pages))) == A4
    left, low, right, high = _blue(printed.pdf, printed.own_pages)
    assert (right - left) / (high - low) == pytest.approx((box[2] - box[0]) / (box[3] - box[1]), rel=0.02)
    assert low > 45
    assert high == pytest.approx(842, abs=1.5)


def test_a_page_that_leaves_its_drawing_open_does_not_move_our_foot(bound) -> None:
    def leave_open(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            page.obj.Contents = pdf.make_stream(
                b"q q 0.1 0 0 0.1 300 300 cm Q Q Q Q 0 0 10 10 re W n q 9 0 0 9 0 0 cm"
            )

    printed = bound(leave_open)
    assert f"Page {printed.pages} of {printed.pages}" in page_text(printed.pdf, printed.pages - 1)
    assert _foot(printed.pdf, printed.pages - 1) < 40


def test_links_lie_over_their_words_after_the_page_was_made_smaller(bound) -> None:
    def link(pdf: pikepdf.Pdf) -> None:
        action = Dictionary(S=Name.URI, URI="https://example.org")
        note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 595.28, 841.89]), A=action)
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note)])

    printed = bound(link)
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        left, low, right, high = (float(edge) for edge in pdf.pages[printed.own_pages].obj.Annots[0].Rect)
    assert (right - left) / (high - low) == pytest.approx(595.28 / 841.89, rel=0.001)
    assert high == pytest.approx(841.89, abs=0.1)
    assert low == pytest.approx(18 * 72 / 25.4, abs=0.1)


def test_links_inside_a_paper_lead_to_the_right_page_of_the_pack(bound, print_parts, altered) -> None:
    def link(pdf: pikepdf.Pdf) -> None:
        first, second, third = (page.obj for page in pdf.pages)
        pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array(["costs", Array([third, Name.Fit])])))
        first.Annots = Array(
            [_link(Dest=Array([second, Name.XYZ, 0, 841.89, 2])), _link(A=Dictionary(S=Name.GoTo, D="costs"))]
        )
        third.Annots = Array([_link(A=Dictionary(S=Name.GoTo, D=Array([first, Name.FitH, 0])))])

    papers = {"aa": clean_here(altered(lambda pdf: None)), "bb": clean_here(altered(link))}
    wanted = (BoundPaper("Before", "aa"), BoundPaper("Linked", "bb"), BoundPaper("Linked again", "bb"))
    printed = print_parts(contents(), bound=wanted, papers=papers)
    foot, top = 18 * 72 / 25.4, 841.89
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        for start in (printed.own_pages + 3, printed.own_pages + 6):
            first, second, third = (page.obj for page in list(pdf.pages)[start : start + 3])
            goals = [note.Dest for note in [*first.Annots, *third.Annots]]
            assert [goal[0].objgen for goal in goals] == [second.objgen, third.objgen, first.objgen]
            assert float(goals[0][3]) == pytest.approx(top, abs=0.1)
            assert goals[1][1] == Name.Fit
            assert float(goals[2][3]) == pytest.approx(foot, abs=0.1)


def test_a_link_says_itself_where_it_leads_whatever_the_paper_says(bound) -> None:
    def link(pdf: pikepdf.Pdf) -> None:
        web = Dictionary(S=Name.URI, URI="https://example.org/trap")
        inside = Array([pdf.pages[2].obj, Name.Fit])
        pdf.pages[0].obj.Annots = Array(
            [_link(A=web, Contents="Your bank"), _link(Dest=inside, Contents="x")]
        )

    printed = bound(link)
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        said = [str(note.Contents) for note in pdf.pages[printed.own_pages].obj.Annots]
    assert said == ["https://example.org/trap", "Page 3 of this paper"]


def test_links_and_fields_of_bound_pages_are_found_by_a_screen_reader(bound) -> None:
    def link(pdf: pikepdf.Pdf) -> None:
        look = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
        field = _link(FT=Name.Tx, T="name", AP=Dictionary(N=look))
        field.Subtype = Name.Widget
        field = pdf.make_indirect(field)
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]))
        web = _link(A=Dictionary(S=Name.URI, URI="https://example.org"))
        pdf.pages[1].obj.Annots = Array([web, field])

    printed = bound(link)
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        page = pdf.pages[printed.own_pages + 1].obj
        owners = dict(pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree).items())
        (words,) = owners[int(page.StructParents)]
        assert [kid if isinstance(kid, int) else str(kid.S) for kid in words.K] == [0, "/Link", "/Form"]
        for note, element in zip(page.Annots, list(words.K)[1:], strict=True):
            assert owners[int(note.StructParent)].objgen == element.objgen
            assert element.P.objgen == words.objgen
            assert element.K[0].Obj.objgen == note.objgen
            assert element.K[0].Pg.objgen == page.objgen
        assert str(words.K[1].Alt) == "https://example.org"


def test_a_note_that_lies_on_two_pages_is_moved_once_on_each(bound) -> None:
    def share(pdf: pikepdf.Pdf) -> None:
        note = pdf.make_indirect(_link(A=Dictionary(S=Name.URI, URI="https://example.org")))
        for page in pdf.pages:
            page.obj.Annots = Array([note])

    printed = bound(share)
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        lie = [list(page.obj.Annots[0].Rect) for page in list(pdf.pages)[printed.own_pages :]]
    assert lie[0] == lie[1] == lie[2]


def test_the_contents_and_bookmarks_lead_to_the_paper(bound) -> None:
    def mark(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Costs", 1))

    printed = bound(mark)
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        places = pikepdf.NameTree(pdf.Root.Names.Dests)
        (line,) = pdf.pages[1].obj.Annots
        assert places[str(line.Dest)][0].objgen == pdf.pages[printed.own_pages].obj.objgen
        with pdf.open_outline() as outline:
            (paper,) = outline.root
            assert paper.title == "Carers’ strategy"
            assert [(mark.title, mark.destination[0].objgen) for mark in paper.children] == [
                ("Costs", pdf.pages[printed.own_pages + 1].obj.objgen)
            ]


def test_a_bound_pack_does_not_claim_to_be_accessible_and_ours_alone_does(bound, print_parts) -> None:
    assert b"pdfuaid:part" in _metadata(print_parts(para("Ours")).pdf)
    assert b"pdfuaid:part" not in _metadata(bound().pdf)


def test_a_tagged_paper_brings_no_numbers_that_clash_with_ours(print_parts) -> None:
    tagged = clean_here(print_parts(para("Their words")).pdf)
    assert tagged.is_tagged
    printed = print_parts(contents(), bound=(BoundPaper("Theirs", "aa"),), papers={"aa": tagged})
    assert printed.untagged == ()
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        assert pdf.check_pdf_syntax() == []
        numbers = [int(page.obj.StructParents) for page in pdf.pages]
        assert len(set(numbers)) == len(numbers) == printed.pages


def test_a_bound_page_is_heard_under_its_papers_name_and_its_foot_is_not(bound) -> None:
    printed = bound()
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        tree = pdf.Root.StructTreeRoot
        assert pdf.Root.MarkInfo.Marked
        paper = tree.K[0].K[-1]
        assert (str(paper.T), paper.S) == ("Carers’ strategy", Name.Sect)
        owners = dict(pikepdf.NumberTree(tree.ParentTree).items())
        for page, stretch in zip(list(pdf.pages)[printed.own_pages :], paper.K, strict=True):
            assert stretch.Pg.objgen == page.obj.objgen
            assert [owner.objgen for owner in owners[int(page.obj.StructParents)]] == [stretch.objgen]
            heard, *edges = (stream.read_bytes() for stream in page.obj.Contents)
            assert heard.startswith(b"/P <</MCID 0>> BDC")
            assert b"/Paper Do" in heard
            assert len(edges) == 2
            assert all(edge.startswith(b"/Artifact") for edge in edges)


def test_the_same_pack_is_bound_the_same_way(bound) -> None:
    assert bound().pdf == bound().pdf


def _link(**keys: object) -> Dictionary:
    return Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([10, 10, 60, 30]), **keys)


def _metadata(pdf: bytes) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as opened:
        content: bytes = opened.Root.Metadata.read_bytes()
    return content


def _foot(pdf: bytes, index: int) -> float:
    """Give the height of the page number above the foot of a page as it is seen."""
    paper = PdfDocument(pdf)
    try:
        page = paper[index]
        text = page.get_textpage()
        start = re.search(r"Page \d+ of", text.get_text_range())
        assert start is not None
        left, low, _, _ = text.get_charbox(start.start())
        turned = page.get_rotation()
        width, height = page.get_mediabox()[2:]
        return {0: low, 90: width - left, 180: height - low, 270: left}[turned]
    finally:
        paper.close()


def _blue(pdf: bytes, index: int) -> tuple[float, float, float, float]:
    """Find what is painted blue on a page, in points from its lower left corner."""
    from vcsdesk.printing.pictures import page_picture

    picture = page_picture(pdf, index, 72)
    blue = []
    for y in range(picture.height):
        row = picture.pixels[y * picture.stride : y * picture.stride + picture.width * 4]
        found = [x for x in range(picture.width) if row[x * 4 : x * 4 + 3] == b"\xff\x00\x00"]
        blue += [(found[0], y), (found[-1] + 1, y)] if found else []
    across, down = [x for x, _ in blue], [y for _, y in blue]
    return min(across), picture.height - max(down) - 1, max(across), picture.height - min(down)
