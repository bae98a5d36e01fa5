import pytest

from vcsdesk.rules.desk.folding import fold, said_alike


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Children’s Trust  Board", "Childrens trust board."),
        ("Health & Well-being", "Health and Well being"),
        ("VCS Rep. (sector)", "vcs rep sector"),
    ],
)
def test_habits_of_spelling_do_not_tell_names_apart(one: str, other: str) -> None:
    assert said_alike(one) == said_alike(other)


def test_other_words_do() -> None:
    assert said_alike("Housing board") != said_alike("Housing boards")
    assert said_alike("منظمة الأمل") != said_alike("منظمة")
