"""The words and abbreviations listed in a pack are those that stand in it, and no others."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from documents.reading import page_text
from printing.told import MASTHEAD
from vcsdesk.printing import (
    BoundPaper,
    Jargon,
    Sense,
    bold,
    bullets,
    grid,
    heading,
    letterhead,
    para,
    section,
)
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.jargon_list import with_jargon as listed
from vcsdesk.printing.parts import Grid, Heading, Paragraph, Part, Section
from vcsdesk.printing.words import Piece, plain
from vcsdesk.rules.papers.jargon import find_terms

SENSES = (
    Sense(term="LSP", expansion="Local Strategic Partnership", meaning="The table of tables."),
    Sense(term="NAVCA", expansion="National Association for Voluntary and Community Action"),
    Sense(term="hold-over", meaning="Going on after a term has ended"),
    Sense(term="Ofsted", meaning="The inspectors of schools"),
)
JARGON = section("jargon", "Words", Jargon(senses=SENSES, ask="Ask at the table."))
USED = para("The LSP meets. The ", bold("CAF"), " is used by the PCT (Primary Care Trust).")
ROLE = section("role", "Your role", USED)
PLACE = section("place", "Where it sits", grid(["Under"], [["The LSP"], ["in hold-over"]]))


def with_jargon(
    told: tuple[Part, ...], papers: Sequence[tuple[BoundPaper, CleanPaper]] = ()
) -> tuple[Part, ...]:
    """List what stands in a story and in papers that lie ready."""
    return listed(told, [paper for paper, _ in papers], {paper.sha256: clean for paper, clean in papers})


def paper(*pages: str, title: str = "Agenda") -> tuple[BoundPaper, CleanPaper]:
    return BoundPaper(title, title), CleanPaper(
        b"", len(pages), is_tagged=True, terms=find_terms(pages), has_words=any(pages)
    )


def rows(told: tuple[Part, ...], place: int = 0) -> list[tuple[str, ...]]:
    """Give the rows of a list of terms: the explained ones, then those to ask about."""
    listed = next(part for part in told if isinstance(part, Section) and part.key == "jargon")
    grids = [part for part in listed.parts if isinstance(part, Grid)]
    return [tuple(plain(cell) for cell in row) for row in grids[place].rows] if place < len(grids) else []


def test_only_what_stands_in_the_pack_is_listed_with_its_meaning_and_where() -> None:
    assert rows(with_jargon((ROLE, PLACE, JARGON))) == [
        ("hold-over", "Going on after a term has ended.", "Where it sits"),
        ("LSP", "Local Strategic Partnership. The table of tables.", "Your role; Where it sits"),
        ("PCT", "Primary Care Trust, as Your role says.", "Your role"),
    ]


def test_what_nobody_explained_is_named_to_ask_about() -> None:
    told = with_jargon((ROLE, PLACE, JARGON))
    assert rows(told, 1) == [("CAF", "Your role")]
    (words,) = [part for part in told if isinstance(part, Section) and part.key == "jargon"]
    assert "Nobody has told us what these mean: ask" in [
        part.text for part in words.parts if isinstance(part, Heading)
    ]


GLOSSARY = section(
    "heard",
    "Words you will hear",
    bullets(
        [
            (bold("VCS"), ": voluntary and community sector; with faith groups, sometimes VCFS."),
            (bold("CAF"), ": one form for any worker."),
            (bold("Table"), ": the LSP, for short."),
        ]
    ),
)


def test_a_section_that_says_what_words_mean_is_no_place_where_words_want_explaining() -> None:
    told = with_jargon((GLOSSARY, JARGON))
    assert rows(told) == [
        ("LSP", "Local Strategic Partnership. The table of tables.", "Words you will hear"),
    ]
    assert rows(told, 1) == []


def test_what_such_a_section_says_of_a_word_is_its_meaning_where_it_is_used() -> None:
    used = section("used", "Used", para("The CAF, the VCS and the VCFS."))
    told = with_jargon((GLOSSARY, used, JARGON))
    assert [row for row in rows(told) if row[0] != "LSP"] == [
        ("CAF", "one form for any worker, as Words you will hear says.", "Used"),
        (
            "VCS",
            "voluntary and community sector; with faith groups, sometimes VCFS, as Words you will hear says.",
            "Used",
        ),
    ]
    assert rows(told, 1) == [("VCFS", "Used")]


@pytest.mark.parametrize("item", [(bold("Before"), ": read the CAF."), (bold("PCT"), " and the CAF.")])
def test_a_list_whose_lines_begin_in_bold_is_not_yet_a_list_of_words(item: tuple[Piece, ...]) -> None:
    told = with_jargon((section("a", "A", bullets([item])), JARGON))
    assert ("CAF", "A") in rows(told, 0)


def test_pages_of_bound_papers_are_called_as_the_pack_calls_them() -> None:
    told = with_jargon((ROLE, JARGON), [paper("Nothing.", title="Map"), paper("NRF and LSP", "The NRF")])
    assert rows(told, 1)[-1] == ("NRF", "page 4-1; page 4-2")
    kept = (BoundPaper("Agenda", "aa", number="9a"), paper("The NRF")[1])
    assert rows(with_jargon((ROLE, JARGON), [kept]), 1)[-1] == ("NRF", "page 9a-1")


def test_a_paper_that_explains_a_term_otherwise_is_heard_as_well() -> None:
    told = with_jargon((JARGON,), [paper("The Lifelong Skills Plan (LSP) and LSP.")])
    assert rows(told) == [
        (
            "LSP",
            "Local Strategic Partnership. The table of tables. Or: Lifelong Skills Plan, as page 2-1 says.",
            "page 2-1",
        )
    ]


def test_the_same_explanation_is_not_told_twice() -> None:
    told = with_jargon((JARGON,), [paper("The Local Strategic Partnership (LSP) met.")])
    assert rows(told)[0][1] == "Local Strategic Partnership. The table of tables."


def test_several_meanings_are_all_told_and_those_of_one_board_named() -> None:
    senses = (
        Sense(term="CF", expansion="Children’s Fund"),
        Sense(term="CF", meaning="A forum", board="the Board"),
    )
    jargon = section("jargon", "Words", Jargon(senses=senses, ask="Ask."))
    told = with_jargon((section("a", "A", para("The CF gives.")), jargon))
    assert rows(told)[0][1] == "Children’s Fund. Or: A forum (on the Board)."


def test_a_term_in_many_places_names_the_first_ones() -> None:
    told = with_jargon((JARGON,), [paper(*["The LSP."] * 9)])
    assert rows(told)[0][2] == "page 2-1; page 2-2; page 2-3; and 6 more places"


def test_a_term_that_is_only_listed_in_a_paper_is_not_told() -> None:
    told = with_jargon((ROLE, JARGON), [paper("Glossary\n\nECM\tEvery Child Matters\n")])
    assert "ECM" not in str(told)


def test_a_paper_in_which_no_words_can_be_read_is_named() -> None:
    told = with_jargon((ROLE, JARGON), [paper("", title="Scanned minutes"), paper("All in plain words.")])
    assert "No words can be read in “Scanned minutes”, since the pages are pictures." in str(told)
    assert "Agenda" not in str(told)


def test_where_nothing_stands_to_explain_there_is_no_section() -> None:
    plainly = section("a", "A", para("All in plain words."))
    assert with_jargon((plainly, JARGON)) == (plainly,)


def test_short_sections_on_one_page_are_told_apart_by_their_headings() -> None:
    shared = section("a", "First", para("No word."), heading("Second"), para("The LSP."))
    assert rows(with_jargon((shared, JARGON)))[0][2] == "Second"


def test_the_names_at_the_head_of_a_paper_are_no_jargon() -> None:
    assert with_jargon((letterhead(MASTHEAD), JARGON)) == (letterhead(MASTHEAD),)


def brief(*pages: str, senses: tuple[Sense, ...] = SENSES, title: str = "") -> list[Part]:
    part = Jargon(senses=senses, ask="Ask at the table.", in_brief=True, title=title)
    story = (part, para("The ZZZQ is ours."))
    return list(with_jargon(story, [paper(*pages)] if pages else ()))[:-1]


def test_in_brief_only_the_papers_count_and_the_most_used_stand_first() -> None:
    letters = [f"B{first}{second}" for first in "CDFG" for second in "HJK"]
    senses = tuple(Sense(term=each, expansion=f"Body {each}") for each in (*letters, "CAF"))
    (told,) = brief(*(f"The CAF and {each} (see there)." for each in letters), senses=senses)
    assert isinstance(told, Paragraph)
    assert plain(told.words).startswith("CAF Body CAF; BCH Body BCH; ")
    assert plain(told.words).endswith("Body BFH; and 5 others.")


def test_in_brief_what_nobody_explained_is_one_sentence() -> None:
    (told,) = brief("The NRF and the CAF.")
    assert isinstance(told, Paragraph)
    assert plain(told.words) == "Nobody has told us what these mean, so ask: CAF; NRF. Ask at the table."


def test_in_brief_what_is_to_be_asked_follows_what_is_explained() -> None:
    (told,) = brief("The NRF and the CAF.", senses=(Sense(term="CAF", expansion="Common Form"),))
    assert isinstance(told, Paragraph)
    assert plain(told.words).startswith("CAF Common Form. Nobody has told us what these mean, so ask: NRF.")


def test_a_list_has_its_title_only_where_there_is_something_to_list() -> None:
    assert brief("The LSP met.", title="Words")[0] == heading("Words", 3)
    assert brief(title="Words") == []


@pytest.mark.parametrize("bound", [True, False])
def test_a_pack_is_set_out_with_its_words_listed(print_parts, clean_report, bound: bool) -> None:
    papers = (BoundPaper("Carers’ strategy", "aa"),) * bound
    printed = print_parts(ROLE, JARGON, bound=papers, papers={"aa": clean_report})
    assert any(
        "Local Strategic Partnership" in page_text(printed.pdf, page) for page in range(printed.own_pages)
    )
    assert [each.key for each in printed.sections][:2] == ["role", "jargon"]
