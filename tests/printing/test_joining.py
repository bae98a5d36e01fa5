from io import BytesIO

import pikepdf
import pytest

from printing.flat import A4, grey, paper, seen_at
from vcsdesk.printing.joining import Set, joined
from vcsdesk.printing.parting import page_names

NAME = "2 papers for Ş&<Ngũgĩ>"
SETS = [Set("Ann Okafor", paper(3, A4, ["i", "1-1", "1-2"])), Set("Ş&<Ngũgĩ>", paper(2, A4))]


def test_papers_follow_one_another_each_with_its_bookmark_and_page_names() -> None:
    made = joined(SETS, NAME, both_sides=False)
    assert page_names(made) == ("i", "1-1", "1-2", "1", "2")
    with pikepdf.open(BytesIO(made)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Ann Okafor", "Ş&<Ngũgĩ>"]
        assert [item.destination[0].objgen for item in outline.root] == [
            pdf.pages[0].objgen,
            pdf.pages[3].objgen,
        ]
        assert pdf.Root.ViewerPreferences.Duplex == "/Simplex"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert pdf.docinfo.Title == NAME


def test_on_both_sides_each_begins_on_a_sheet_of_its_own() -> None:
    made = joined(SETS, NAME, both_sides=True)
    assert page_names(made) == ("i", "1-1", "1-2", "blank", "1", "2")
    assert seen_at(made, 4, 0.5, 0.5)[0] == pytest.approx(grey(0) * 255, abs=2)
    with pikepdf.open(BytesIO(made)) as pdf:
        assert pdf.Root.ViewerPreferences.Duplex == "/DuplexFlipLongEdge"


def test_a_sheet_between_shows_a_coloured_edge_and_takes_both_sides_of_its_sheet() -> None:
    made = joined([*SETS, *SETS], NAME, both_sides=False, sheets_between=True)
    assert page_names(made).count("sheet between") == 3
    edge, middle = seen_at(made, 3, 0.98, 0.5), seen_at(made, 3, 0.5, 0.5)
    assert (edge[2] < 200 < edge[0], middle) == (True, (255, 255, 255))
    both = joined(SETS, NAME, both_sides=True, sheets_between=True)
    assert page_names(both) == ("i", "1-1", "1-2", "blank", "sheet between", "blank", "1", "2")


def test_one_paper_alone_is_left_as_it_is() -> None:
    assert page_names(joined(SETS[:1], NAME, both_sides=True, sheets_between=True)) == ("i", "1-1", "1-2")
