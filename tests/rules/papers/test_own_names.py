import pytest

from vcsdesk.rules.papers.own_names import letters_for


@pytest.mark.parametrize(
    ("name", "short_name", "letters"),
    [
        ("Derbyshire GRID", "", "GRID"),
        ("GRID", "", "GRID"),
        ("Local safeguarding board", "LSB", "LSB"),
        ("Local safeguarding board", "Safeguarding", ""),
        ("Children’s LSP executive group", "", ""),
        ("LSP CYPP", "", ""),
        ("Trust board", "", ""),
    ],
)
def test_a_board_is_called_by_an_abbreviation_or_it_is_not(name: str, short_name: str, letters: str) -> None:
    assert letters_for(name, short_name) == letters
