"""Our own pages by themselves, for who listens: the contents lead to where each paper is said to be."""

from __future__ import annotations

from io import BytesIO

import page as page_validation
import pikepdf
import pytest

from documents.reading import page_text
from printing.hostile.raw import one_page
from vcsdesk.printing import BoundPaper, contents, heading, para, section
from vcsdesk.printing.cleaning import clean_here
from vcsdesk.printing.edition import STANDARD, VERY_LARGE_PRINT, Edition
from vcsdesk.printing.pictures import page_count

BOUND = (BoundPaper("Carers’ strategy", "aa"), BoundPaper("Deed of 1926", "bb"))
SECTIONS = (section("dates", "Dates", para("These.")), section("people", "Who is who", para("Ann.")))


@pytest.fixture
def papers(clean_report):
    return {"aa": clean_report, "bb": clean_here(one_page())}


@pytest.mark.parametrize("edition", [STANDARD, VERY_LARGE_PRINT])
@pytest.mark.parametrize("story", [SECTIONS, (heading("Welcome"), para("Words."))], ids=["parted", "whole"])
def test_it_is_accessible_and_says_of_each_paper_where_it_is(print_parts, papers, story, edition: Edition):
    printed = print_parts(contents(), *story, bound=BOUND, papers=papers, edition=edition)
    made = printed.for_listening
    checked = page_validation.validate_pdf_bytes(made, profile=page_validation.ValidationProfile.PDF_UA_1)
    assert [str(failure) for failure in checked.failures] == []
    assert made.startswith(printed.own)
    assert page_count(made) == printed.own_pages + 1
    with pikepdf.open(BytesIO(printed.pdf)) as whole:
        first, last, deed = (str(page.label) for page in (whole.pages[-4], whole.pages[-2], whole.pages[-1]))
    said = " ".join(page_text(made, printed.own_pages).split())
    assert f"Carers’ strategy Pages {first} to {last}. Its words can be read aloud." in said
    assert f"Deed of 1926 Page {deed}. Its pages are pictures" in said


def test_the_contents_lead_to_what_is_said_of_a_paper(print_parts, papers) -> None:
    printed = print_parts(contents(), *SECTIONS, bound=BOUND, papers=papers)
    with pikepdf.open(BytesIO(printed.for_listening)) as pdf:
        places = dict(pikepdf.NameTree(pdf.Root.Names.Dests).items())
        *sections, strategy, deed = (places[str(note.Dest)] for note in pdf.pages[1].obj.Annots)
        assert [pdf.pages.index(place[0]) for place in sections] == [2, 3]
        last = pdf.pages[-1]
        assert strategy[0].objgen == deed[0].objgen == last.obj.objgen
        assert str(last.label) == "Papers 1"
        assert float(strategy[3]) > float(deed[3])
        with pdf.open_outline() as outline:
            assert [mark.title for mark in outline.root[-1].children] == [each.title for each in BOUND]


def test_where_no_paper_is_bound_there_is_none(print_parts) -> None:
    assert print_parts(contents(), *SECTIONS).for_listening == b""
    assert print_parts(contents(), *SECTIONS, bound=BOUND, papers={}).for_listening == b""
