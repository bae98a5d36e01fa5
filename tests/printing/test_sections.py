"""Papers told in sections: numbered within each, and remembered section by section."""

from __future__ import annotations

from io import BytesIO

import msgspec
import page as page_validation
import pikepdf
import pytest

from documents.reading import page_text
from printing.told import MASTHEAD
from vcsdesk.printing import (
    BoundPaper,
    PrintedSection,
    contents,
    grid,
    heading,
    letterhead,
    para,
    section,
    title_page,
)
from vcsdesk.printing.parts import Section
from vcsdesk.printing.pictures import page_count

DATES = section(
    "dates",
    "Dates for the year",
    para("These are the dates."),
    grid(["Date", "Board"], [[f"{day} Dec", f"Board {day}"] for day in range(1, 70)]),
)
PEOPLE = section("people", "Who is who", heading("Chairs", 2), para("Dame Ann O’Neill"))


@pytest.fixture
def pack(print_parts, clean_report):
    """Print a pack of two sections with a paper of three pages bound in behind them."""

    def print_pack(*sections, bound=True, **named):
        papers = {"aa": clean_report}
        wanted = (BoundPaper("Carers’ strategy", "aa"),) * bound
        return print_parts(contents(), *(sections or (DATES, PEOPLE)), bound=wanted, papers=papers, **named)

    return print_pack


def feet(pdf: bytes) -> list[str]:
    """Read what each page says of its number."""
    return [
        page_text(pdf, index).split("age ")[-1].split("\n")[0].strip() for index in range(page_count(pdf))
    ]


def test_pages_are_numbered_within_their_section_and_papers_go_on_as_sections(pack) -> None:
    printed = pack()
    dates = printed.sections[0].pages
    assert dates > 1
    assert feet(printed.pdf) == [
        *("1 of 2", "2 of 2"),
        *(f"1-{page + 1} of 1-{dates}" for page in range(dates)),
        "2-1 of 2-1",
        *("3-1 of 3-3", "3-2 of 3-3", "3-3 of 3-3"),
    ]


def test_a_readers_program_numbers_the_pages_as_they_are_printed(pack) -> None:
    printed = pack()
    with pikepdf.open(BytesIO(printed.pdf)) as pdf:
        labels = [page.label for page in pdf.pages]
    assert labels[:3] == ["Opening 1", "Opening 2", "1-1"]
    assert labels[-4:] == ["2-1", "3-1", "3-2", "3-3"]


def test_the_contents_name_sections_and_papers_by_their_numbers(pack) -> None:
    text = page_text(pack().pdf, 1)
    assert [number in text for number in ("1-1", "2-1", "3-1")] == [True] * 3


def test_each_section_starts_a_page_under_its_title(pack) -> None:
    printed = pack()
    first = page_text(printed.pdf, 2 + printed.sections[0].pages)
    assert "Who is who" in first
    assert "Dame Ann" in first


def test_what_is_remembered_of_a_section_is_its_number_title_and_pages(pack) -> None:
    one, two, paper = pack().sections
    assert (one.key, one.number, one.title) == ("dates", "1", "Dates for the year")
    assert (two.key, two.number, two.pages, len(two.page_hashes)) == ("people", "2", 1, 1)
    assert (paper.number, paper.title, paper.pages, paper.paper_sha256) == ("3", "Carers’ strategy", 3, "aa")
    assert len(one.part_hashes) == 1 + len(DATES.parts[1].rows)


def test_hashes_change_with_the_words_and_not_with_what_stands_around_them(pack) -> None:
    usual, swapped = pack(), pack(PEOPLE, DATES, bound=False)
    by_key = {each.key: each for each in swapped.sections}
    for each in usual.sections[:2]:
        other = by_key[each.key]
        assert (each.hash, each.page_hashes, each.part_hashes) == (
            other.hash,
            other.page_hashes,
            other.part_hashes,
        )
    changed = section("dates", DATES.title, para("These are the new dates."), *DATES.parts[1:])
    one = pack(changed, PEOPLE).sections[0]
    assert one.hash != usual.sections[0].hash
    first, *others = zip(usual.sections[0].part_hashes, one.part_hashes, strict=True)
    assert first[0] != first[1]
    assert all(was == now for was, now in others)


def test_our_own_pages_stand_as_an_accessible_file_of_their_own_where_papers_are_bound_in(pack) -> None:
    printed = pack()
    assert page_count(printed.own) == printed.own_pages
    checked = page_validation.validate_pdf_bytes(
        printed.own, profile=page_validation.ValidationProfile.PDF_UA_1
    )
    assert checked.is_compliant, list(checked.failures)[:5]
    assert pack(bound=False).own == b""


def test_nothing_but_sections_stands_behind_a_section(print_parts) -> None:
    with pytest.raises(TypeError, match="must be a section"):
        print_parts(DATES, para("Left over"))


def test_a_paper_without_sections_remembers_none(print_parts) -> None:
    assert print_parts(para("Only this.")).sections == ()


def test_a_section_and_a_paper_keep_the_numbers_they_are_given(print_parts, clean_report) -> None:
    kept = [msgspec.structs.replace(each, number=number) for each, number in ((DATES, "2"), (PEOPLE, "2A"))]
    wanted = (BoundPaper("Carers’ strategy", "aa", number="7"),)
    printed = print_parts(contents(), *kept, bound=wanted, papers={"aa": clean_report})
    assert [each.number for each in printed.sections] == ["2", "2A", "7"]
    assert feet(printed.pdf)[-4:] == ["2A-1 of 2A-1", "7-1 of 7-3", "7-2 of 7-3", "7-3 of 7-3"]


def test_pages_filed_in_another_paper_are_numbered_by_what_they_are_there(print_parts, clean_report) -> None:
    printed = print_parts(
        para("These came late."),
        start=letterhead(msgspec.structs.replace(MASTHEAD, numbered="S2")),
        bound=(BoundPaper("Carers’ strategy", "aa", number="7"),),
        papers={"aa": clean_report},
    )
    assert feet(printed.pdf) == ["S2-1 of S2-1", "7-1 of 7-3", "7-2 of 7-3", "7-3 of 7-3"]


def test_the_first_pages_are_remembered_too_and_the_same_on_another_day(pack, print_parts) -> None:
    def opening(*sections: Section, **masthead: str) -> PrintedSection:
        start = title_page(msgspec.structs.replace(MASTHEAD, **masthead))
        return print_parts(contents(), *sections, start=start).opening

    usual = opening(DATES, PEOPLE)
    assert (usual.key, usual.number, usual.pages, len(usual.page_hashes)) == ("opening", "", 2, 2)
    assert opening(DATES, PEOPLE, as_at="As at 3 March 2026", short_id="ABCDE") == usual
    cover, listed = opening(DATES, PEOPLE, title="Another pack").page_hashes
    assert (cover == usual.page_hashes[0], listed == usual.page_hashes[1]) == (False, False)
    cover, listed = opening(PEOPLE).page_hashes
    assert (cover == usual.page_hashes[0], listed == usual.page_hashes[1]) == (True, False)
    assert pack().remembered[0].key == "opening"
