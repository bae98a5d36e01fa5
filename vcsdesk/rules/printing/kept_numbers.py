"""Numbers of sections that stay when others come, go or move, as loose-leaf books number theirs.

A section that stood in the pack keeps its number. What comes in between takes the number before it with a
letter, 3A; what comes behind all others is numbered on. What moved is numbered anew at its new place.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from string import ascii_uppercase


def kept_numbers(held: Mapping[str, str], now: Sequence[str]) -> dict[str, str]:
    """Give each section there is now its number, by keys; `held` are the numbers somebody has, in order."""
    staying = {key: held[key] for key in _in_order([key for key in now if key in held], list(held))}
    last = max((place for place, key in enumerate(now) if key in staying), default=-1)
    taken, numbers, before = set(held.values()), dict[str, str](), "0"
    for place, key in enumerate(now):
        if key in staying:
            before = staying[key]
        else:
            before = _lettered(before, taken) if place < last else _next(numbers.values())
        numbers[key] = before
        taken.add(before)
    return numbers


def _in_order(keys: Sequence[str], held: Sequence[str]) -> list[str]:
    """Give the most keys that still stand in the order in which they are held; the others moved."""
    places = [held.index(key) for key in keys]
    ends: list[int] = []
    runs: list[list[int]] = []
    for place in places:
        at = bisect_left(ends, place)
        run = [*(runs[at - 1] if at else []), place]
        ends[at : at + 1], runs[at : at + 1] = [place], [run]
    return [held[place] for place in (runs[-1] if runs else [])]


def _lettered(before: str, taken: set[str]) -> str:
    """Give what comes in between its number: 3A behind 3, 3B behind 3A."""
    number, letter = before.rstrip(ascii_uppercase), before[len(before.rstrip(ascii_uppercase)) :]
    letters = ascii_uppercase[ascii_uppercase.index(letter[-1]) + 1 if letter else 0 :]
    free = (f"{number}{each}" for each in letters if f"{number}{each}" not in taken)
    return next(free, f"{before}A")


def _next(numbers: Iterable[str]) -> str:
    """Give what comes behind all others its number."""
    return str(1 + max((int(number.rstrip(ascii_uppercase)) for number in numbers), default=0))


def place_of(number: str) -> tuple[int, str]:
    """Tell where a number stands among others: 3 before 3A, 9 before 10, what has none before all."""
    figures = number.rstrip(ascii_uppercase)
    return (int(figures) if figures.isdigit() else 0), number[len(figures) :]
