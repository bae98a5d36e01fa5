"""How wide columns are: as wide as they need, shared out fairly where that is too much or too little."""

from collections.abc import Sequence
from itertools import accumulate


def fitted(wanted: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Fit columns into a room: widen them alike, or narrow the widest first and none below its least.

    The first column, which says whose row it is, is narrowed only when the others are at their least.
    """
    widths = [max(width, 1) for width in wanted]
    spare = room - sum(widths)
    if not widths or spare == 0:
        return widths
    if spare > 0:
        return _widened(widths, spare)
    others = _narrowed(widths[1:], least[1:], -spare)
    over = widths[0] + sum(others) - room
    return _narrowed(widths[:1], least[:1], over) + others


def with_room(wanted: Sequence[int], spare: Sequence[bool], room: int) -> list[int]:
    """Choose the columns to show: all but the spare ones, and of those the first ones as long as they fit."""
    always = [number for number, is_spare in enumerate(spare) if not is_spare]
    left = room - sum(wanted[number] for number in always)
    others = [number for number, is_spare in enumerate(spare) if is_spare]
    fit = sum(total <= left for total in accumulate(wanted[number] for number in others))
    return sorted([*always, *others[:fit]])


def _widened(widths: list[int], spare: int) -> list[int]:
    total = sum(widths)
    made = [width + spare * width // total for width in widths]
    made[-1] += spare - (sum(made) - total)
    return made


def _narrowed(widths: list[int], least: Sequence[int], over: int) -> list[int]:
    """Cut the widest down to the next widest, again and again, until it fits or all are at their least."""
    made = list(widths)
    while over > 0:
        free = [number for number, width in enumerate(made) if width > least[number]]
        if not free:
            break
        widest = max(made[number] for number in free)
        tops = [number for number in free if made[number] == widest]
        lower = max([made[number] for number in free if made[number] < widest], default=0)
        cut = min(widest - lower, max(over // len(tops), 1), *(widest - least[number] for number in tops))
        for number in tops:
            made[number] -= cut
            over -= cut
    return made
