"""What the report on a restructure says: what was decided, what it does or did, and what is to be done."""

from datetime import date

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.sender import Sender, sender
from vcsdesk.lists.boards.restructuring.effects import Preview
from vcsdesk.lists.boards.restructuring.lines import LineRow, rows
from vcsdesk.lists.boards.restructuring.preview import preview
from vcsdesk.records.boards.restructure import Restructure, RestructureState


class Redrawn(msgspec.Struct, frozen=True, kw_only=True):
    """All that the report on one restructure needs."""

    sender: Sender
    on: date
    printed_on: date
    title: str
    is_draft: bool
    starts_on: date | None
    decided_by: str
    reason: str
    told_on: date | None
    applied_on: date | None
    note: str
    lines: tuple[LineRow, ...]
    """Each change in words, and why; the parts of a split behind it."""
    found: Preview


def gather(day: Day, restructure_id: int) -> Redrawn:
    """Read what the report on one restructure needs."""
    kept = day.store.get(Restructure, restructure_id)
    return Redrawn(
        sender=sender(day),
        on=day.on,
        printed_on=day.printed_on,
        title=kept.title,
        is_draft=kept.state is RestructureState.DRAFT,
        starts_on=kept.starts_on,
        decided_by=kept.decided_by,
        reason=kept.reason,
        told_on=kept.told_on,
        applied_on=kept.applied_on,
        note=kept.note,
        lines=rows(day.store, kept, day.printed_on),
        found=preview(day.store, kept, day.printed_on),
    )
