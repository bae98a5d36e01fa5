import pytest

from vcsdesk.rules.desk.folding import fold


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Zoë", "zoe"),
        ("Łódź", "lodz"),
        ("STRAẞE", "strasse"),
        ("Đặng", "dang"),
        ("O’Neill", "o'neill"),
        ("İnce", "ince"),
    ],
)
def test_names_are_found_as_they_are_typed(text: str, typed: str) -> None:
    assert fold(text) == typed


def test_other_scripts_stay_themselves() -> None:
    assert fold("যোগেশ")
    assert fold("العربية") == "العربية"
