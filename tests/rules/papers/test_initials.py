"""Letters stand for words when every word gives its first letter, and small words only where they must."""

import pytest

from vcsdesk.rules.papers.initials import WORD, words_meant


@pytest.mark.parametrize(
    ("letters", "said", "meant"),
    [
        ("LSP", "Local Strategic Partnership", 3),
        ("CYPP", "Children and Young People's Plan", 5),
        ("CYP&F", "Children, Young People and Families", 5),
        ("IDeA", "Improvement and Development Agency for local government", 4),
        ("CVS", "Council for Voluntary Service", 4),
        ("MASH", "multi-agency safeguarding hub", 4),
        ("SENCo", "special educational needs co-ordinator", 5),
        ("ROTA", "Race On The Agenda", 4),
        ("HWBB", "Health and Wellbeing Board", 4),
        ("LA", "the local authority", 0),
        ("LA", "Leeds", 0),
        ("CAF", "Common Assessment", 0),
        ("NRF", "Neighbourhood Support", 0),
        ("TB", "tuberculosis", 0),
        ("PCT", "primary school teachers", 0),
    ],
)
def test_letters_fit_the_words_they_stand_for(letters: str, said: str, meant: int) -> None:
    assert words_meant(letters, WORD.findall(said)) == meant


def test_no_words_are_never_a_long_form() -> None:
    assert words_meant("LA", []) == 0
