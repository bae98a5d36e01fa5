"""Sections keep their numbers when others come, go or move."""

import pytest

from vcsdesk.rules.printing.kept_numbers import kept_numbers

HELD = {"a": "1", "b": "2", "c": "3", "d": "4"}


@pytest.mark.parametrize(
    ("now", "numbers"),
    [
        ("abcd", "1 2 3 4"),
        ("acd", "1 3 4"),
        ("abcdx", "1 2 3 4 5"),
        ("abxcd", "1 2 2A 3 4"),
        ("abxycd", "1 2 2A 2B 3 4"),
        ("abxy", "1 2 3 4"),
        ("acdb", "1 3 4 5"),
        ("abdc", "1 2 2A 3"),
        ("xabcd", "0A 1 2 3 4"),
    ],
)
def test_what_stood_there_keeps_its_number_and_what_comes_finds_one(now: str, numbers: str) -> None:
    assert list(kept_numbers(HELD, now).values()) == numbers.split()


def test_what_came_in_between_before_keeps_its_letter() -> None:
    held = {"a": "1", "x": "1A", "b": "2"}
    assert kept_numbers(held, "axyb") == {"a": "1", "x": "1A", "y": "1B", "b": "2"}


def test_who_holds_nothing_has_all_numbered_by_their_place() -> None:
    assert kept_numbers({}, "abc") == {"a": "1", "b": "2", "c": "3"}


def test_no_two_sections_have_the_same_number() -> None:
    for now in ("dcba", "bxayd", "xyzabcd", "badc"):
        assert len(set(kept_numbers(HELD, now).values())) == len(now)
