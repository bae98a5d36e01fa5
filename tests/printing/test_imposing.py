"""Booklets, seen as pictures: which page lies where, how large and which way up."""

from io import BytesIO

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from printing.flat import A4, A5, grey, paper, seen_at, sizes
from vcsdesk.printing.imposing import booklet, in_booklet
from vcsdesk.printing.parting import page_names

RED, WHITE = (255, 0, 0), (255, 255, 255)


def shade(number: int | None) -> int:
    return 255 if number is None else round(grey(number) * 255)


def test_eight_pages_make_two_sheets_in_the_order_of_a_stapled_booklet() -> None:
    assert in_booklet(8) == ((7, 0), (1, 6), (5, 2), (3, 4))


def test_what_is_no_multiple_of_four_is_filled_up_at_the_end() -> None:
    assert in_booklet(5) == ((None, 0), (1, None), (None, 2), (3, 4))
    assert in_booklet(1) == ((None, 0), (None, None))


@given(st.integers(min_value=1, max_value=400))
def test_folded_and_read_through_the_pages_come_in_order(pages: int) -> None:
    sides = in_booklet(pages)
    fronts, backs = sides[::2], sides[1::2]
    first_half = [page for front, back in zip(fronts, backs, strict=True) for page in (front[1], back[0])]
    second = [page for front, back in zip(fronts, backs, strict=True) for page in (front[0], back[1])]
    read = first_half + second[::-1]
    assert read == [number if number < pages else None for number in range(len(read))]
    assert len(read) % 4 == 0
    assert len(read) - pages < 4


@pytest.mark.parametrize("pages", [1, 4, 5, 8])
def test_each_page_is_seen_in_its_place(pages: int) -> None:
    made = booklet(paper(pages))
    for side, (left, right) in enumerate(in_booklet(pages)):
        for page, across in ((left, 0.3), (right, 0.8)):
            assert seen_at(made, side, across, 0.5) == pytest.approx((shade(page),) * 3, abs=2)


@pytest.mark.parametrize(("size", "sheet"), [(A5, (297, 210)), (A4, (420, 297))])
def test_pages_keep_their_true_size_on_the_sheet_twice_as_large(
    size: tuple[float, float], sheet: tuple[int, int]
) -> None:
    made = booklet(paper(4, size))
    assert sizes(made) == [sheet, sheet]
    wide = 60 / (2 * size[0])
    high = 60 / size[1]
    assert seen_at(made, 0, 0.5 + wide * 0.9, high * 0.9) == RED
    assert seen_at(made, 0, 0.5 + wide * 1.1, high * 0.9) != RED
    assert seen_at(made, 0, 0.5 + wide * 0.9, high * 1.15) != RED


def test_a_page_larger_than_half_the_sheet_is_made_smaller_and_one_that_lies_is_turned() -> None:
    with (
        pikepdf.open(BytesIO(paper(1))) as mixed,
        pikepdf.open(BytesIO(paper(2, A4))) as large,
        pikepdf.open(BytesIO(paper(1, A5[::-1]))) as lying,
    ):
        mixed.pages.append(large.pages[0])
        mixed.pages.append(lying.pages[0])
        made = booklet(_bytes(mixed))
    assert sizes(made) == [(297, 210)] * 2
    assert seen_at(made, 1, 0.02, 0.02) == RED
    assert seen_at(made, 1, 0.52, 0.97) == RED
    assert seen_at(made, 1, 0.98, 0.02) != WHITE


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_page_is_turned_as_it_is_seen(turned: int) -> None:
    size = A5 if turned == 180 else A5[::-1]
    made = booklet(paper(1, size, turned=turned))
    corner = {90: (0.98, 0.02), 180: (0.98, 0.98), 270: (0.52, 0.98)}[turned]
    assert sizes(made)[0] == (297, 210)
    assert seen_at(made, 0, *corner) == RED


def test_what_a_form_shows_is_printed_in_the_booklet(filled_form: bytes) -> None:
    made = booklet(filled_form)
    assert seen_at(made, 0, 0.75, 0.5) == (0, 0, 255)


def test_each_side_is_called_by_its_pages_and_the_file_asks_for_the_short_edge() -> None:
    made = booklet(paper(3, names=["i", "1-1", "1-2"]))
    assert page_names(made) == ("blank and i", "1-1 and 1-2")
    with pikepdf.open(BytesIO(made)) as pdf:
        assert pdf.Root.ViewerPreferences.Duplex == "/DuplexFlipShortEdge"
        assert str(pdf.docinfo["/Title"]) == "Rep pack"


def test_the_same_paper_makes_the_same_bytes() -> None:
    assert booklet(paper(5)) == booklet(paper(5))


@pytest.fixture
def filled_form() -> bytes:
    """A page with a field that is drawn blue."""
    with pikepdf.open(BytesIO(paper(1))) as pdf:
        drawn = pdf.make_stream(b"0 0 1 rg 0 0 200 200 re f")
        drawn.Type, drawn.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        drawn.BBox = pikepdf.Array([0, 0, 200, 200])
        field = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Tx,
            T=pikepdf.String("answer"),
            Rect=pikepdf.Array([110, 200, 310, 400]),
            F=4,
            AP=pikepdf.Dictionary(N=drawn),
        )
        field = pdf.make_indirect(field)
        pdf.pages[0].obj.Annots = pikepdf.Array([field])
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
        return _bytes(pdf)


def _bytes(pdf: pikepdf.Pdf) -> bytes:
    buffer = BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()
