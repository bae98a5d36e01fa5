"""Timing one way of doing something against a floor, turn by turn in the same run."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import process_time
from typing import NamedTuple


class Measured(NamedTuple):
    """Medians in milliseconds of processor time, and the ratio pair by pair."""

    what: str
    floor: str
    ours_ms: float
    floor_ms: float
    ratio: float


def seconds(act: Callable[[], object]) -> float:
    """Give the processor seconds this process spent on an act."""
    begun = process_time()
    act()
    return process_time() - begun


def paired(
    what: str, floor: str, ours: Callable[[], float], bare: Callable[[], float], runs: int = 7
) -> Measured:
    """Take both in turn, once for warmth and then `runs` times; each gives its own seconds."""
    ours(), bare()
    pairs = [(ours(), bare()) for _ in range(runs)]
    return Measured(
        what,
        floor,
        median(one for one, _ in pairs) * 1000,
        median(other for _, other in pairs) * 1000,
        median(one / other for one, other in pairs),
    )


def timed(
    what: str, floor: str, ours: Callable[[], object], bare: Callable[[], object], runs: int = 7
) -> Measured:
    """Time two acts of this process against each other."""
    return paired(what, floor, lambda: seconds(ours), lambda: seconds(bare), runs)
