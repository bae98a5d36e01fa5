"""What can be done with a restructure: go on with it, apply it, reverse it, discard it, print it, see it."""

from vcsdesk import wording
from vcsdesk.lists.boards.restructuring.restructures import RestructureRow
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
from vcsdesk.operations.boards.restructuring.drafting import discard_restructure
from vcsdesk.operations.boards.restructuring.reversing import reverse_restructure
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.refused import Refused
from vcsdesk.ui.desk import Desk


def apply(desk: Desk, number: int) -> Restructure:
    """Apply a draft, and say from when it holds."""
    applied = apply_restructure(desk.store, desk.store.get(Restructure, number), desk.today)
    day = f" from {wording.day(applied.starts_on)}" if applied.starts_on else ""
    desk.tell(f"Applied: “{applied.title}” holds{day}. Undo takes it back.")
    return applied


def reverse(desk: Desk, row: RestructureRow) -> None:
    """Take an applied restructure back, so that it is a draft again."""
    reverse_restructure(desk.store, desk.store.get(Restructure, row.restructure_id))
    desk.tell(f"Reversed: “{row.title}” is a draft again, and the boards are as they were.")


def discard(desk: Desk, row: RestructureRow) -> None:
    """Throw a draft away."""
    discard_restructure(desk.store, desk.store.get(Restructure, row.restructure_id))
    desk.tell(f"Discarded: “{row.title}”. Ctrl+Z brings it back.")


def look_at_its_day(desk: Desk, row: RestructureRow) -> None:
    """Look at the borough on the first day of a restructure."""
    if row.starts_on is None:
        raise Refused(
            f"“{row.title}” has no first day yet.", "Go on with it and say from which day it holds."
        )
    desk.look_at(row.starts_on)
    desk.tell(f"This is how it stands on {wording.day(row.starts_on)}.")
