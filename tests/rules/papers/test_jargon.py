"""What a paper explains, what it uses, and what it uses without ever explaining it."""

import pytest

from vcsdesk.rules.papers.jargon import MOST_TERMS, Explained, Term, find_terms

# Our own words, in the shape of a report that explains its terms partly where they stand and partly in a list
# at its end, and forgets some of both.
BODY = """
BACKGROUND

This review looks at how the voluntary and community sector (VCS) takes part in planning for children.
Each local authority (LA) writes a Children and Young People's Plan (CYPP). We read fifty CYPPs.
The review was paid for by a council for voluntary service. ISSN 1234-5678, reference XXXX, stage II.
"""
FINDINGS = """
FINDINGS

Two posts are paid for from NRF, one of them shared by the LA and the PCT (Primary Care Trust). The CVS gives
HR support, and the CYPSP trains those who use the CAF. Small groups meet in a local COI group, and NCH hosts
it. The GO was asked as well, and the BME network. LAs answered within a month.
"""
GLOSSARY = """
Appendix 3
Glossary

BME\tBlack and Minority Ethnic
CVS\tCouncil for Voluntary Service
CYPP\tChildren and Young People's Plan
CYPSP\tChildren and Young People's Strategic Partnership
ECM\tEvery Child Matters
GO\tGovernment Office
IdeA\tImprovement and Development Agency for local government
LGA\tLocal Government Association
"""


@pytest.fixture(scope="module")
def terms() -> dict[str, Term]:
    return {term.letters: term for term in find_terms((BODY, FINDINGS, GLOSSARY))}


def test_terms_explained_but_never_used_are_known(terms: dict[str, Term]) -> None:
    assert [letters for letters, term in terms.items() if not term.used_on] == ["ECM", "IdeA", "LGA"]


def test_terms_used_and_nowhere_explained_are_known(terms: dict[str, Term]) -> None:
    assert [letters for letters, term in terms.items() if not term.explained] == [
        "CAF",
        "COI",
        "HR",
        "NCH",
        "NRF",
    ]


def test_an_explanation_is_found_either_way_round_with_its_page(terms: dict[str, Term]) -> None:
    assert terms["VCS"].explained == (Explained("voluntary and community sector", 1),)
    assert terms["PCT"].explained == (Explained("Primary Care Trust", 2),)
    assert terms["CYPSP"].explained == (Explained("Children and Young People's Strategic Partnership", 3),)


def test_each_term_gives_the_pages_it_stands_on(terms: dict[str, Term]) -> None:
    assert (terms["LA"].used_on, terms["CYPP"].used_on) == ((1, 2), (1,))


def test_headings_numerals_and_codes_are_not_among_the_terms(terms: dict[str, Term]) -> None:
    assert not {"BACKGROUND", "FINDINGS", "ISSN", "XXXX", "II"} & set(terms)


def test_one_sense_explained_twice_is_told_once_and_two_senses_both() -> None:
    page = (
        "The Strategic Executive Board (SEB) met. Strategic Executive Boards (SEBs) meet. "
        "The SEB (Sector Equality Body) too."
    )
    (term,) = find_terms([page])
    assert [each.words for each in term.explained] == ["Strategic Executive Board", "Sector Equality Body"]


def test_an_explanation_that_breaks_over_two_lines_is_found() -> None:
    (term,) = find_terms(["A strategy for the Local\nSafeguarding Children\nBoard (LSCB) was agreed."])
    assert term.explained == (Explained("Local Safeguarding Children Board", 1),)


def test_what_stands_in_brackets_and_does_not_fit_is_no_explanation() -> None:
    (term,) = find_terms(["They met in the town hall (LAC) and left. The LAC (see page 4) came back."])
    assert term.explained == ()


def test_an_explanation_does_not_reach_over_the_end_of_a_sentence() -> None:
    (term,) = find_terms(["We like local parks. Strategic (LPS) it is."])
    assert term.explained == ()


def test_a_paper_full_of_codes_gives_no_more_than_can_be_read() -> None:
    letters = [a + b + c for a in "ABCDEFGH" for b in "BCDFGHJK" for c in "LMNPQRST"]
    assert len(find_terms([" and ".join(letters)])) == MOST_TERMS


def test_other_scripts_are_read_without_harm() -> None:
    assert find_terms(["مجلس حماية الأطفال (LSCB) يجتمع", "會議 ΔΣΑ"])[0].letters == "LSCB"


def test_nothing_is_found_in_nothing() -> None:
    assert find_terms([]) == find_terms(["", "  \n"]) == ()
