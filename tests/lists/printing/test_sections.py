"""Sections are listed as she arranged them."""

from msgspec.structs import replace

import make
from vcsdesk.documents.boards.rep_pack import DOCUMENT
from vcsdesk.lists.printing.sections import section_rows
from vcsdesk.printing import SectionKind
from vcsdesk.store import Store

KINDS = (
    SectionKind(key="cover", title="Cover", about="In front.", is_fixed=True),
    SectionKind(key="welcome", title="Welcome", about="Greets."),
    SectionKind(key="notes", title="My notes", about="To write on."),
    SectionKind(key="papers", title="Papers", about="Behind.", is_last=True),
)
TOY = replace(DOCUMENT, name="rep-pack", sections=KINDS)


def titles(store: Store) -> list[str]:
    return [row.title for row in section_rows(store, TOY)]


def test_before_she_chose_anything_the_house_decides(store: Store) -> None:
    rows = section_rows(store, TOY)
    assert tuple(row.kind for row in rows) == KINDS
    assert all(row.is_in and not row.is_own and not row.has_her_words for row in rows)


def test_a_section_switched_off_keeps_its_place(store: Store) -> None:
    make.section_choice(store, "notes", place=2, is_in=False)
    rows = section_rows(store, TOY)
    assert [row.key for row in rows if not row.is_in] == ["notes"]
    assert titles(store) == ["Cover", "Welcome", "My notes", "Papers"]


def test_what_is_fixed_stays_in_and_in_front_whatever_the_file_says(store: Store) -> None:
    make.section_choice(store, "cover", place=9, is_in=False)
    first = section_rows(store, TOY)[0]
    assert (first.key, first.is_in) == ("cover", True)


def test_the_latest_version_of_a_text_counts(store: Store) -> None:
    make.section_text(store, "First.", section="welcome", version=1, title="Hello")
    make.section_text(store, "Second.", section="welcome", version=2, title="Good morning")
    row = section_rows(store, TOY)[1]
    assert row.text is not None
    assert (row.title, row.text.text) == ("Good morning", "Second.")


def test_an_empty_text_gives_the_words_of_the_house_back(store: Store) -> None:
    make.section_text(store, "First.", section="welcome", version=1)
    make.section_text(store, " \n", section="welcome", version=2)
    assert not section_rows(store, TOY)[1].has_her_words


def test_a_section_of_her_own_stands_before_the_last_until_it_is_taken_away(store: Store) -> None:
    make.section_text(store, "Park behind.", section="own-1", title="Parking")
    assert titles(store) == ["Cover", "Welcome", "My notes", "Parking", "Papers"]
    assert section_rows(store, TOY)[3].is_own
    make.section_text(store, "", section="own-1", version=2, title="")
    assert "Parking" not in titles(store)


def test_another_papers_choices_do_not_count(store: Store) -> None:
    make.section_choice(store, "notes", document="handbook", is_in=False)
    make.section_text(store, "Elsewhere.", section="own-1", document="handbook", title="Elsewhere")
    assert all(row.is_in for row in section_rows(store, TOY))
    assert "Elsewhere" not in titles(store)
