"""Bookmarks: a tree of titles, each with the place it leads to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from vcsdesk.printing.assembling.writing import Goal, pdf_string


class Bookmarked(NamedTuple):
    """A bookmark: its title, where it leads, how deep it stands, if it is folded."""

    title: str
    place: Goal
    level: int
    is_folded: bool = False


class _Item:
    """A bookmark with those below it, and the number it has in the file."""

    def __init__(self, mark: Bookmarked, number: int) -> None:
        self.mark, self.number = mark, number
        self.below: list[_Item] = []

    def shown(self) -> int:
        """Count the bookmarks below that are seen when it is open."""
        return sum(1 + (0 if item.mark.is_folded else item.shown()) for item in self.below)


def outline(marks: Sequence[Bookmarked], root: int, take: Callable[[], int]) -> dict[int, bytes]:
    """Write bookmarks as objects, the uppermost with the number `root`; `take` gives the others theirs."""
    top = _Item(Bookmarked("", Goal(0), -1), root)
    path = [top]
    for mark in marks:
        while path[-1].mark.level >= mark.level:
            path.pop()
        item = _Item(mark, take())
        path[-1].below.append(item)
        path.append(item)
    told = {root: b"<</Type/Outlines%s>>" % _ends(top)}
    _tell(top, told)
    return told


def _tell(above: _Item, told: dict[int, bytes]) -> None:
    for place, item in enumerate(above.below):
        beside = b""
        if place:
            beside += b"/Prev %d 0 R" % above.below[place - 1].number
        if place + 1 < len(above.below):
            beside += b"/Next %d 0 R" % above.below[place + 1].number
        words = (pdf_string(item.mark.title), above.number, item.mark.place.words(), beside, _ends(item))
        told[item.number] = b"<</Title%s/Parent %d 0 R/Dest%s%s%s>>" % words
        _tell(item, told)


def _ends(item: _Item) -> bytes:
    if not item.below:
        return b""
    count = -item.shown() if item.mark.is_folded else item.shown()
    return b"/First %d 0 R/Last %d 0 R/Count %d" % (item.below[0].number, item.below[-1].number, count)
