"""Sections laid out once, and files that do not depend on what was printed before them."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from msgspec.structs import replace

from printing.told import MASTHEAD
from vcsdesk.printing import contents, grid, heading, para, section, title_page
from vcsdesk.printing import kept as shelf
from vcsdesk.printing.edition import LARGE_PRINT
from vcsdesk.printing.kept import SHELF

ARABIC, BENGALI = "مجلس الأطفال محمد", "মোহাম্মদ"
DATES = section(
    "dates", "Dates", para("These are the dates."), heading(ARABIC, 2), grid(["A", "B"], [["1", BENGALI]])
)
PEOPLE = section("people", "Who is who", para("Ş&<Ngũgĩ> – O’Neill"), para(ARABIC[::-1]))


@pytest.fixture(autouse=True)
def _empty_shelf() -> None:
    SHELF.clear()


@pytest.fixture
def laid(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note which sections are laid out."""
    noted: list[str] = []
    lay = shelf.set_section

    def note(told, sheet):
        noted.append(told.key)
        return lay(told, sheet)

    monkeypatch.setattr(shelf, "set_section", note)
    return noted


def test_a_section_in_thirty_packs_is_laid_out_once(print_parts, laid: list[str]) -> None:
    for number in range(30):
        print_parts(contents(), DATES, section("own", "Yours", para(f"Seat {number % 3}")))
    assert laid.count("dates") == 1
    assert laid.count("own") == 3


def test_it_is_laid_out_anew_for_another_edition_and_for_other_words(print_parts, laid: list[str]) -> None:
    print_parts(DATES)
    print_parts(DATES, edition=LARGE_PRINT)
    print_parts(section("dates", "Dates", para("Others.")))
    assert laid == ["dates"] * 3


def test_the_same_facts_print_the_same_bytes_whatever_was_printed_before(print_parts) -> None:
    fresh = print_parts(contents(), DATES, PEOPLE).pdf
    SHELF.clear()
    print_parts(section("others", "Others", para("বাংলাদেশ العربية Ñandú 中 ✓"), para(ARABIC)))
    print_parts(PEOPLE)
    assert print_parts(contents(), DATES, PEOPLE).pdf == fresh


def test_each_font_is_embedded_once_however_many_sections_are_set_in_it(print_parts) -> None:
    sections = [section(f"{number}", f"Part {number}", *DATES.parts) for number in range(8)]
    with pikepdf.open(BytesIO(print_parts(contents(), *sections).pdf)) as pdf:
        fonts = [
            item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/FontFile2" in item
        ]
    names = [str(font.FontName) for font in fonts]
    assert len(names) == len(set(names))
    assert sum("Hyperlegible" in name for name in names) == 2


def test_what_a_page_says_is_hashed_page_by_page_without_head_foot_and_number(print_parts) -> None:
    lines = [para("Words enough for some lines. " * 9) for _ in range(20)]
    before = print_parts(section("long", "Long", *lines)).sections[0]
    changed = [*lines[:-1], para("The last words.")]
    after = print_parts(PEOPLE, section("long", "Long", *changed)).sections[1]
    assert before.pages == after.pages > 2
    same = [one == other for one, other in zip(before.page_hashes, after.page_hashes, strict=True)]
    assert same == [True] * (before.pages - 1) + [False]
    assert after.hash != before.hash


def test_what_is_remembered_is_the_same_on_another_day_and_for_another_person(print_parts) -> None:
    def dated(day: str, name: str):
        masthead = replace(MASTHEAD, as_at=f"As at {day}", short_id=f"RP{day}", for_whom=name)
        return print_parts(contents(), DATES, PEOPLE, start=title_page(masthead))

    one, other = dated("1", "Amina Yusuf"), dated("2", "Nerys Prothero")
    assert one.sections == other.sections
    assert one.pdf != other.pdf
