"""An abbreviation is told from a heading, a numeral, a code, a unit and a word said loudly."""

import pytest

from vcsdesk.rules.papers.capitals import (
    counted_words,
    is_abbreviation,
    loud_words,
    singular,
    spoken,
    without_codes,
)


def said_in(text: str) -> list[str]:
    blanked = without_codes(text)
    counted = counted_words([blanked])
    loud = loud_words(counted)
    short = frozenset(filter(is_abbreviation, counted)) - loud
    return [found[0] for found in spoken(blanked, short, loud)]


@pytest.mark.parametrize(
    "token", ["VCS", "LAAs", "IdeA", "DfES", "CYP&F", "0-19", "3SA", "KS2", "Q&A", "NCVCCO"]
)
def test_capitals_with_digits_ampersands_and_small_letters_inside_are_abbreviations(token: str) -> None:
    assert is_abbreviation(token)


@pytest.mark.parametrize(
    "token",
    [
        "Voluntary",
        "ChangeUp",
        "VoiCeS",
        "XIV",
        "III",
        "XXXX",
        "ISSN",
        "PDF",
        "KM",
        "A4",
        "SE1",
        "SW1A",
        "98446EE4",
        "2009",
        "BACKGROUND",
        "I",
        "McDonald",
    ],
)
def test_names_numerals_codes_and_units_are_none(token: str) -> None:
    assert not is_abbreviation(token)


def test_several_are_told_by_their_one() -> None:
    assert [singular(each) for each in ("LAAs", "GPs", "CAS", "ITs")] == ["LAA", "GP", "CAS", "IT"]


@pytest.mark.parametrize(
    "heading",
    [
        "BACKGROUND",
        "NEXT STEPS",
        "LOCAL STRATEGIC PARTNERSHIP",
        "VCS REPRESENTATION",
        "PRESS RELEASE",
        "3. AGENDA ITEM",
    ],
)
def test_headings_in_capitals_are_left_out(heading: str) -> None:
    text = (
        f"{heading}\nThe next steps of the press release are in the background, on the local agenda item.\n"
    )
    assert said_in(text) == []


def test_a_place_in_capitals_is_the_place() -> None:
    assert said_in("EALING\nThe forum in Ealing meets the PCT.") == ["PCT"]


def test_a_word_is_not_taken_for_loud_because_some_write_the_abbreviation_like_a_name() -> None:
    assert said_in("CAMHS waits. CAMHS grows. Camhs is asked.") == ["CAMHS", "CAMHS"]


def test_stress_is_no_abbreviation() -> None:
    assert said_in("Members must NOT leave, and ALL are asked to bring the JAR.") == ["JAR"]


def test_addresses_and_postcodes_are_read_as_no_word() -> None:
    text = (
        "See www.example.org/LAA?ID=CAF or write to ECM@example.org, 1 High Street, London EC1V 2PT, on LSP."
    )
    assert said_in(text) == ["LSP"]
    assert len(without_codes(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "The contract CYP/VS/2009 was let to the PCT.",
        "The PCT wrote in VS/2009 and in A/CYP/12.",
        "The PCT asks. Code of this form: F-107-13-18-MKKE3.",
        "The PCT asks.\nCode F\u2011107\u201113\u201118\u2011MKKEB again",
        "The PCT asks.\nAs at 22 November 2026 · Code P-107-13-18-Q55T5 · GYKRC Page 1 of 2",
        "The PCT asks.\nAs at 22 November 2026,\nprinted 24 November 2026\nGYKRC\nPage 1 of 2",
        "The PCT asks.\nAs at 22 November 2026\nDocument GY7RC",
    ],
)
def test_reference_numbers_and_the_codes_of_our_own_forms_are_read_as_no_word(text: str) -> None:
    assert said_in(text) == ["PCT"]


def test_parts_of_a_word_joined_by_a_stroke_or_a_hyphen_are_found_apart() -> None:
    assert said_in("LA/PCT funding is BAME-led, for the CVS’s 0–19 work.") == [
        "LA",
        "PCT",
        "BAME",
        "CVS",
        "0–19",
    ]
