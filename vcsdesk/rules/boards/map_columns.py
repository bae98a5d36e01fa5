"""Sharing boxes out over columns, in order, so that the tallest column is as low as it can be."""

from collections.abc import Sequence


def shared_out(heights: Sequence[float], columns: int, gap: float) -> list[int]:
    """Tell how many things stand in each column, the things being taken in order; no column is empty."""
    columns = min(columns, len(heights))
    if columns <= 1:
        return [len(heights)] if heights else []
    most = max(max(heights), (sum(heights) + gap * (len(heights) - columns)) / columns)
    while True:
        counts, over = _filled(heights, most, gap)
        if len(counts) <= columns:
            return counts
        most = over


def height_of(heights: Sequence[float], gap: float) -> float:
    """Give the height of things below one another."""
    return sum(heights) + gap * max(len(heights) - 1, 0)


def _filled(heights: Sequence[float], most: float, gap: float) -> tuple[list[int], float]:
    """Fill columns up to a height; tell also the least height at which one of them would hold more."""
    counts, high, over = [0], 0.0, float("inf")
    for height in heights:
        wanted = high + gap * bool(counts[-1]) + height
        if counts[-1] and wanted > most + 1e-6:
            over = min(over, wanted)
            counts.append(0)
            wanted = height
        counts[-1] += 1
        high = wanted
    return counts, over
