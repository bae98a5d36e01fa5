"""How the diary is shown on the screen: the point of the notice, and what is called off."""

from collections.abc import Sequence

import msgspec

from vcsdesk import wording
from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.lists.meetings.meetings import LISTING, MeetingRow
from vcsdesk.records.meetings.meeting import MeetingStatus

_SHOWN = ("Date", "Time", "Board or group", "Venue", "Status", "Notice", "Papers")
_WIDTHS = {"Board or group": 46, "Venue": 8, "Notice": 0}


def columns() -> Sequence[Column[MeetingRow]]:
    """Give the columns of the list on the screen; the pane says the rest in full."""
    return [_on_screen(column) for column in LISTING.columns if column.title in _SHOWN]


def notice_in_short(row: MeetingRow) -> str:
    """Say the point first: 2 days short; how much notice there was is told in the pane."""
    if row.short_notice is None:
        return row.notice
    if not row.short_notice:
        return "As promised"
    missing = row.notice.rpartition(", ")[2].partition(" ")[0].replace(",", "")
    return f"{wording.count(int(missing), 'day')} short" if missing.isdecimal() else row.notice


def _on_screen(column: Column[MeetingRow]) -> Column[MeetingRow]:
    narrowed = msgspec.structs.replace(column, width=_WIDTHS.get(column.title, column.width))
    if column.title == "Notice":
        return msgspec.structs.replace(narrowed, value=notice_in_short)
    if column.title == "Status":
        return msgspec.structs.replace(narrowed, mark=_status_mark)
    return narrowed


def _status_mark(row: MeetingRow) -> Mark | None:
    """Mark what is called off, so that nobody sets out for it."""
    return Mark(Shape.DOTTED, Tone.MUTED) if row.status is MeetingStatus.CANCELLED else None
