"""What can be done with a meeting, the most usual first."""

from collections.abc import Callable

from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.operations.meetings.meetings import mark_held, note_agenda, note_papers
from vcsdesk.records.boards.body import Body
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.screens.days import meant_today
from vcsdesk.screens.meetings import meeting_forms, series_changes
from vcsdesk.screens.papers.taking_in import choose_and_take_in
from vcsdesk.ui.actions import Action
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.screen import Screen

Do = Callable[[MeetingRow], object]


def meeting_actions(screen: Screen, print_it: Do) -> list[Action]:
    """Give what can be done with a meeting."""
    desk = screen.desk

    def on_it(asks: Callable[..., object]) -> Do:
        return lambda row: asks(screen, desk, row)

    def is_past(row: MeetingRow) -> bool:
        return row.held_on < desk.on

    def was_held(row: MeetingRow) -> bool:
        return _is_open(row) and row.held_on <= desk.today

    def take_in(row: MeetingRow) -> None:
        choose_and_take_in(screen, desk, row.meeting_id)

    return [
        Action("Say who came…", on_it(meeting_forms.ask_who_came), "clipboard-check", may=is_past),
        Action("Take in papers…", take_in, "paperclip"),
        Action("Print the packs for it…", print_it, "printer", may=_is_open),
        Action("Papers came today", lambda row: _papers_came(desk, row), "files", may=_without_papers),
        Action("Agenda came today", lambda row: _agenda_came(desk, row), "file-text", may=_is_open),
        Action("It was held", lambda row: _held(desk, row), "calendar-check", may=was_held),
        Action("Move…", on_it(meeting_forms.ask_move), "calendar-clock", may=_is_open),
        Action("Cancel…", on_it(meeting_forms.ask_cancel), "circle-x", may=_is_open),
        Action("Plan the series further…", on_it(series_changes.ask_continue), "calendar-plus"),
        Action("Change the rhythm…", on_it(series_changes.ask_change), "refresh-cw"),
        Action("See the board", lambda row: desk.show_record(Body, row.body_id), "list-tree"),
    ]


def _papers_came(desk: Desk, row: MeetingRow) -> None:
    note_papers(desk.store, _meeting(desk, row), meant_today(desk))


def _agenda_came(desk: Desk, row: MeetingRow) -> None:
    note_agenda(desk.store, _meeting(desk, row), meant_today(desk))


def _held(desk: Desk, row: MeetingRow) -> None:
    mark_held(desk.store, _meeting(desk, row), today=desk.today)


def _meeting(desk: Desk, row: MeetingRow) -> Meeting:
    return desk.store.get(Meeting, row.meeting_id)


def _is_open(row: MeetingRow) -> bool:
    return row.status not in {MeetingStatus.CANCELLED, MeetingStatus.HELD}


def _without_papers(row: MeetingRow) -> bool:
    return row.papers_received_on is None and _is_open(row)
