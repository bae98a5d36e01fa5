from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from printing.flat import A4, grey, paper, seen_at
from vcsdesk.printing import heading, page_break, para
from vcsdesk.printing.parting import only_pages, page_heads, page_names

NAMES = ["i", "1-1", "1-2", "2-1"]


def test_pages_are_called_by_their_labels_or_else_by_their_place() -> None:
    assert page_names(paper(4, names=NAMES)) == tuple(NAMES)
    assert page_names(paper(3)) == ("1", "2", "3")


def test_what_begins_on_a_page_is_read_from_the_bookmarks(print_parts) -> None:
    printed = print_parts(heading("Welcome"), page_break(), heading("Your seat"), para("Here it is."))
    heads = page_heads(printed.pdf)
    assert [head for head in heads if head] == ["Welcome", "Your seat"]
    assert len(heads) == printed.pages
    assert page_heads(paper(2)) == ("", "")


def test_a_part_of_a_paper_keeps_what_its_pages_are_called_and_look_like() -> None:
    part = only_pages(paper(4, A4, NAMES), (1, 3))
    assert page_names(part) == ("1-1", "2-1")
    for place, number in enumerate((1, 3)):
        assert seen_at(part, place, 0.5, 0.5)[0] == pytest.approx(grey(number) * 255, abs=2)
    assert only_pages(paper(4, A4, NAMES), (1, 3)) == part


def test_what_leads_to_a_page_that_is_not_there_stays_behind_and_a_web_link_comes_along() -> None:
    with pikepdf.open(BytesIO(paper(2))) as pdf:
        box = Array([0, 0, 9, 9])
        web = Dictionary(S=Name.URI, URI=pikepdf.String("https://example.org"))
        inside = Dictionary(S=Name.GoTo, D=Array([pdf.pages[1].obj, Name.Fit]))
        pdf.pages[0].obj.Annots = Array(
            [
                Dictionary(Subtype=Name.Link, Rect=box, A=web),
                Dictionary(Subtype=Name.Link, Rect=box, A=inside),
                Dictionary(Subtype=Name.Link, Rect=box, Dest=pikepdf.String("paper-1")),
            ]
        )
        buffer = BytesIO()
        pdf.save(buffer)
    with pikepdf.open(BytesIO(only_pages(buffer.getvalue(), (0,)))) as part:
        (kept,) = part.pages[0].obj.Annots
        assert str(kept.A.URI) == "https://example.org"
        assert len(part.pages) == 1
        assert not any(
            isinstance(each, Dictionary)
            and each.get("/Type") == "/Page"
            and each.objgen != part.pages[0].objgen
            for each in part.objects
        )
