"""Going from box to box with the keys: along the tree, so that every box is reached."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from vcsdesk.lists.boards.map import MapRow


def step_to(key: int, rows: Sequence[MapRow], here: MapRow | None) -> MapRow | None:
    """Give where a key leads: right to the first below, left to the one above, down and up to the next.

    Down goes to the next beside it under the same board, and after the last of them to what comes next on the
    map; up goes back the same way. Home and End are the first and the last of all.
    """
    if not rows or here is None:
        return None
    ends = {int(Qt.Key.Key_Home): rows[0], int(Qt.Key.Key_End): rows[-1]}
    if key in ends:
        return ends[key]
    if key == Qt.Key.Key_Left:
        return next((row for row in rows if row.body_id == here.parent_id), None)
    if key == Qt.Key.Key_Right:
        return next((row for row in rows if row.parent_id == here.body_id), None)
    if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        return _beside(rows, here, forward=key == Qt.Key.Key_Down)
    return None


def _beside(rows: Sequence[MapRow], here: MapRow, *, forward: bool) -> MapRow | None:
    """Find the next on the map that stands no deeper; going up, one that stands above it is as good."""
    place = next(number for number, row in enumerate(rows) if row.body_id == here.body_id)
    onward = rows[place + 1 :] if forward else rows[:place][::-1]
    return next((row for row in onward if row.depth <= here.depth), None)
