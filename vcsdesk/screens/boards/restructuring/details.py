"""What is told of a restructure beside the list: what it changes, whose it is, and what it costs."""

from vcsdesk import wording
from vcsdesk.lists.boards.restructuring.effects import Figures
from vcsdesk.lists.boards.restructuring.lines import rows
from vcsdesk.lists.boards.restructuring.preview import preview
from vcsdesk.lists.boards.restructuring.restructures import RestructureRow
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.screens.panes import Section
from vcsdesk.ui.desk import Desk


def restructure_sections(desk: Desk, row: RestructureRow) -> list[Section]:
    """Tell of one restructure."""
    kept = desk.store.get(Restructure, row.restructure_id)
    lines = [each.words for each in rows(desk.store, kept, desk.today)]
    found = preview(desk.store, kept, desk.today)
    return [
        Section("What changes", lines=lines or ["No changes are drafted yet."]),
        Section("In the way", lines=[str(each) for each in found.problems]),
        Section("Before and after", facts=_figures(found.figures)),
        _about(kept),
    ]


def _about(kept: Restructure) -> Section:
    return Section(
        "About it",
        facts=[
            ("First day", wording.day(kept.starts_on) if kept.starts_on else "Not known yet"),
            ("Decided by", kept.decided_by),
            ("Why", kept.reason),
            ("We were told", wording.plain_day(kept.told_on) if kept.told_on else None),
            ("Applied", wording.plain_day(kept.applied_on) if kept.applied_on else None),
        ],
        lines=[kept.note] if kept.note else [],
    )


def _figures(of: Figures) -> list[tuple[str, object]]:
    return [
        ("Boards and groups", _both(of.bodies_before, of.bodies_after)),
        ("Seats", _both(of.seats_before, of.seats_after)),
        ("Seats lost", of.seats_lost),
        ("Seats carried over", of.seats_carried),
        ("Seats gained", of.seats_gained),
        ("Appointments that end", of.appointments_ending),
        ("Meetings called off", of.meetings_called_off),
        ("People to tell", of.people_to_tell),
        ("Seats to be filled", of.elections_owed),
    ]


def _both(before: int, after: int) -> str:
    return f"{before:,} before, {after:,} after"
