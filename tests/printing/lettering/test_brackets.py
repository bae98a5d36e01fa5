"""What no face can print is said, a stretch at a time, and all else stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.printing.lettering.brackets import in_brackets, is_missing


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("张伟", "[2 letters in Chinese]"),
        ("Zhang Wei 张 伟, chair", "Zhang Wei [2 letters in Chinese], chair"),
        ("さくら 김", "[3 letters in Japanese] [1 letter in Korean]"),
        ("བོད Centre", "[2 letters in Tibetan] Centre"),
        ("Glad 😀", "Glad [a picture: grinning face]"),
        ("😀🍰!", "[2 pictures: grinning face and shortcake]!"),
        ("👩‍🏫 teaches 👍🏽", "[2 pictures: woman and school] teaches 👍"),
        ("🇬🇧 and 🇫🇷", "[a picture: flag GB] and [a picture: flag FR]"),
        ("😀😁😂🤣😄", None),
        ("\ue000\U0010fffd", "[2 signs without a name]"),
        ("Ngũgĩ مركز ✓", "Ngũgĩ مركز ✓"),
    ],
)
def test_it_is_said_what_it_is(typed: str, said: str | None) -> None:
    expected = said or "[5 pictures: grinning face, grinning face with smiling eyes, face with tears of joy"
    assert in_brackets(typed).startswith(expected)
    assert said is None or in_brackets(typed) == said


def test_more_pictures_than_can_be_named_are_counted() -> None:
    assert in_brackets("😀😁😂🤣😄").endswith(" and others]")


@given(st.text(max_size=40))
def test_nothing_is_left_that_cannot_be_printed(text: str) -> None:
    assert not any(is_missing(letter) for letter in in_brackets(text))


@given(st.text(max_size=40))
def test_what_can_be_printed_is_neither_lost_nor_moved(text: str) -> None:
    printable = [letter for letter in text if not is_missing(letter) and letter not in " \u200c\u200d"]
    said = iter(in_brackets(text))
    assert all(letter in said for letter in printable)
