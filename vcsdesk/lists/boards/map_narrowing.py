"""What of the map is shown: what stands under one board, one level, or as much of it as can be read."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import msgspec

from vcsdesk.lists.boards.map import BoardMap, MapRow
from vcsdesk.records.boards.body import Level
from vcsdesk.refused import Refused
from vcsdesk.wording import capital, count

# More boxes than this on one map are a thicket; deeper than this, names have no room.
MOST_BOXES = 160
MOST_DEPTH = 12


def narrowed(whole: BoardMap, under: int | None = None, level: Level | None = None) -> BoardMap:
    """Keep one board with all below it, or the bodies of one level with those above them."""
    kept = whole.rows if under is None else _branch(whole.rows, under)
    if level is not None:
        kept = _with_those_above(kept, {row.body_id for row in kept if row.level is level})
    return _of(kept, whole)


def down_to(whole: BoardMap, depth: int) -> BoardMap:
    """Keep what stands at most so many steps below the top; each box says how many are left off under it."""
    top = min((row.depth for row in whole.rows), default=0)
    return _of(_cut(whole.rows, top + depth), whole)


def legible(whole: BoardMap, most: int = MOST_BOXES) -> BoardMap:
    """Keep as many levels of the map as can be read at once; none, where even the topmost are too many."""
    top = min((row.depth for row in whole.rows), default=0)
    standing = Counter(row.depth - top for row in whole.rows)
    total, depth = 0, -1
    while depth + 1 in standing and total + standing[depth + 1] <= most and depth < MOST_DEPTH:
        depth += 1
        total += standing[depth]
    return whole if total == len(whole.rows) else down_to(whole, depth)


def how_to_narrow(whole: BoardMap, shown: BoardMap) -> Refused | None:
    """Say that not all of it can be read at once and what to do; nothing where all of it is shown."""
    left = len(whole.rows) - len(shown.rows)
    if not left:
        return None
    groups = capital(count(len(whole.rows), "group"))
    drawn = f" Only {count(len(shown.rows), 'group')} from the top can be drawn." if shown.rows else ""
    return Refused(f"{groups} do not fit legibly.{drawn}", "Choose a board to look under, or a level.")


def tops(whole: BoardMap) -> tuple[MapRow, ...]:
    """Give the bodies with others under them, under which one can look."""
    above = {row.parent_id for row in whole.rows}
    return tuple(row for row in whole.rows if row.body_id in above)


def _branch(rows: Sequence[MapRow], under: int) -> tuple[MapRow, ...]:
    kept = {under}
    for row in rows:  # each comes after the one above it
        if row.parent_id in kept:
            kept.add(row.body_id)
    return tuple(row for row in rows if row.body_id in kept)


def _with_those_above(rows: Sequence[MapRow], kept: set[int]) -> tuple[MapRow, ...]:
    for row in reversed(rows):
        if row.body_id in kept and row.parent_id is not None:
            kept.add(row.parent_id)
    return tuple(row for row in rows if row.body_id in kept)


def _cut(rows: Sequence[MapRow], deepest: int) -> tuple[MapRow, ...]:
    left_off: defaultdict[int | None, int] = defaultdict(int)
    for row in reversed(rows):
        if row.depth > deepest:
            left_off[row.parent_id] += left_off[row.body_id] + 1
    kept = (row for row in rows if row.depth <= deepest)
    return tuple(msgspec.structs.replace(row, below=left_off[row.body_id]) for row in kept)


def _of(rows: tuple[MapRow, ...], whole: BoardMap) -> BoardMap:
    """Make a map of some rows, with the ties that have both ends on it."""
    there = {row.body_id for row in rows}
    ties = (tie for tie in whole.ties if tie.from_id in there and tie.to_id in there)
    return BoardMap(rows, tuple(ties))
