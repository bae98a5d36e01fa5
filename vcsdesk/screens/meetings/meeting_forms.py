"""Forms about one meeting: plan it, move it, cancel it, and say who came."""

from datetime import date, time

from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.operations.meetings.attendance import record_attendance
from vcsdesk.operations.meetings.meetings import cancel_meeting, move_meeting, plan_meeting
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.attendance import Presence
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.screens import forms
from vcsdesk.screens.meetings.who_came import CameRow, expected
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, Number, Text, TimeOfDay, words_of


def ask_plan(parent: QWidget, desk: Desk, body_id: int | None = None, on: date | None = None) -> Form:
    """Ask which board meets, when and where."""
    fields = [
        Field("body", "Which board or group", forms.bodies(desk), body_id, needed=True),
        Field("held_on", "Day", Day(lambda: desk.today), on, needed=True),
        Field("starts_at", "Time", TimeOfDay()),
        Field("length_minutes", "How many minutes", Number(least=1, most=1440), 120),
        Field("venue", "Where"),
        Field("known_on", "When we first heard of the date", Day(lambda: desk.today), desk.today),
        Field("status", "How firm it is", Choice(_FIRMNESS), MeetingStatus.CONFIRMED, needed=True),
    ]

    def act(body: int, **new: object) -> None:
        kept = plan_meeting(desk.store, desk.store.get(Body, body), **new)  # type: ignore[arg-type]
        desk.show_record(Meeting, kept.id)

    return ask(parent, "Plan a meeting", fields, act, button="Plan")


def ask_move(parent: QWidget, desk: Desk, row: MeetingRow) -> Form:
    """Ask when and where a meeting is to be instead."""
    fields = [
        Field("to", "New day", Day(lambda: desk.today), row.held_on, needed=True),
        Field("starts_at", "New time", TimeOfDay(), row.starts_at),
        Field("venue", "Where", Text(), row.venue),
        Field("told_on", "When we were told", Day(lambda: desk.today), desk.today, needed=True),
        Field("reason", "Why"),
    ]

    def act(to: date, starts_at: time | None, venue: str, told_on: date, reason: str) -> None:
        kept = desk.store.get(Meeting, row.meeting_id)
        move_meeting(desk.store, kept, to, told_on=told_on, starts_at=starts_at, venue=venue, reason=reason)

    return ask(parent, f"Move: {row.board}", fields, act, button="Move", words=_when(row))


def ask_cancel(parent: QWidget, desk: Desk, row: MeetingRow) -> Form:
    """Ask when we were told that a meeting is off, and why."""
    fields = [
        Field("told_on", "When we were told", Day(lambda: desk.today), desk.today, needed=True),
        Field("reason", "Why"),
    ]

    def act(told_on: date, reason: str) -> None:
        kept = desk.store.get(Meeting, row.meeting_id)
        cancel_meeting(desk.store, kept, told_on=told_on, reason=reason)

    form = ask(parent, f"Cancel: {row.board}", fields, act, button="Cancel the meeting", words=_when(row))
    for button in form.findChildren(PlainButton):
        if button.text() == "Cancel":
            button.setText("Keep it")
    return form


def ask_who_came(parent: QWidget, desk: Desk, row: MeetingRow) -> Form:
    """Ask of each person who sits there whether they came."""
    people = expected(desk, row.meeting_id)
    if not people:
        raise Refused(
            f"Nobody sat on {row.board} on {wording.plain_day(row.held_on)}.", "Appoint somebody first."
        )
    fields = [
        Field(f"person_{each.person_id}", f"{each.person} ({each.sits_as})", _PRESENCE, each.presence)
        for each in people
    ]

    def act(**came: Presence | None) -> None:
        with desk.store.step("Record attendance"):
            for each in people:
                presence = came[f"person_{each.person_id}"]
                if presence is not None and presence is not each.presence:
                    note_came(desk, each, presence)

    return ask(parent, f"Who came: {row.board}", fields, act, words=_when(row))


def note_came(desk: Desk, row: CameRow, presence: Presence) -> None:
    """Record what is known of one person at one meeting."""
    store = desk.store
    record_attendance(
        store,
        store.get(Meeting, row.meeting_id),
        store.get(Person, row.person_id),
        presence,
        seat=store.get(Seat, row.seat_id),
    )


def _when(row: MeetingRow) -> str:
    return wording.moment(row.held_on, row.starts_at)


_FIRMNESS = [(each, wording.value(each)) for each in (MeetingStatus.CONFIRMED, MeetingStatus.PROVISIONAL)]
_PRESENCE = Choice(words_of(Presence), needed=False)
