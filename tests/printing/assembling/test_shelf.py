"""What is kept, and for how long."""

from typing import NamedTuple

from vcsdesk.printing.assembling.shelf import Shelf


class Thing(NamedTuple):
    bytes_held: int


def test_what_is_asked_for_again_is_made_once() -> None:
    shelf, made = Shelf[Thing](100, 25), list[int]()

    def make() -> Thing:
        made.append(1)
        return Thing(10)

    assert shelf.get("a", make) is shelf.get("a", make)
    assert made == [1]


def test_what_was_not_used_for_longest_makes_room() -> None:
    shelf = Shelf[Thing](100, 25)
    for key in "abcd":
        shelf.get(key, lambda: Thing(25))
    kept = shelf.get("a", lambda: Thing(1))
    shelf.get("e", lambda: Thing(25))
    assert shelf.bytes_held == 100
    assert kept.bytes_held == 25
    assert shelf.get("a", lambda: Thing(2)).bytes_held == 25
    assert shelf.get("b", lambda: Thing(3)).bytes_held == 3


def test_what_is_larger_than_most_things_is_not_kept() -> None:
    shelf = Shelf[Thing](100, 25)
    shelf.get("large", lambda: Thing(26))
    assert shelf.bytes_held == 0
    assert shelf.get("large", lambda: Thing(5)).bytes_held == 5
