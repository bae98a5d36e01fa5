"""Papers printed on both sides of a sheet: whatever starts, starts on the right."""

from __future__ import annotations

from io import BytesIO

import page as page_validation
import pikepdf
import pytest

from documents.reading import page_text
from vcsdesk.printing import BoundPaper, contents, para, section
from vcsdesk.printing.pictures import page_count

SECTIONS = [
    section(name, f"About {name}", para(f"Said of {name}.")) for name in ("dates", "people", "papers")
]
EMPTY = "This page is left empty so that the next part starts on the right."


@pytest.fixture
def pack(print_parts, clean_report):
    bound = tuple(BoundPaper(f"Report {place}", "aa") for place in (1, 2))
    return print_parts(contents(), *SECTIONS, bound=bound, papers={"aa": clean_report}, both_sides=True)


def test_each_section_and_each_paper_starts_on_a_right_hand_page(pack) -> None:
    pages = [page_text(pack.pdf, index) for index in range(page_count(pack.pdf))]
    starts = [index for index, text in enumerate(pages) if "Said of" in text]
    starts += [index for index, text in enumerate(pages) if "Page 4-1 of" in text or "Page 5-1 of" in text]
    assert len(starts) == 5
    assert all(index % 2 == 0 for index in starts)


def test_a_page_left_empty_says_so_to_the_eye_alone_and_has_no_number(pack) -> None:
    with pikepdf.open(BytesIO(pack.pdf)) as pdf:
        labels = [page.label for page in pdf.pages]
    empty = [index for index, label in enumerate(labels) if label == "Left empty"]
    assert labels == [
        *("Opening 1", "Opening 2", "1-1", "Left empty", "2-1", "Left empty", "3-1", "Left empty"),
        *("4-1", "4-2", "4-3", "Left empty", "5-1", "5-2", "5-3"),
    ]
    assert [page_text(pack.pdf, index).strip() for index in empty] == [EMPTY] * 4
    checked = page_validation.validate_pdf_bytes(pack.own, profile=page_validation.ValidationProfile.PDF_UA_1)
    assert checked.is_compliant, list(checked.failures)[:5]


def test_the_pages_of_the_file_are_counted_and_those_of_sections_are_as_without(pack, print_parts) -> None:
    assert (pack.pages, pack.own_pages) == (page_count(pack.pdf), page_count(pack.own))
    usual = print_parts(contents(), *SECTIONS)
    assert usual.sections == pack.sections[:3]
    assert usual.pages == pack.own_pages - 2


def test_a_paper_without_sections_stays_as_it_is(print_parts) -> None:
    told = [para("Words. " * 300)] * 6
    assert print_parts(*told, both_sides=True).pdf == print_parts(*told).pdf
