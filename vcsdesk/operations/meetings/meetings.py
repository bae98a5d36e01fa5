"""Meetings are planned one by one, moved, cancelled and held, and what arrives for them is noted."""

from datetime import date, time

import msgspec

from vcsdesk import wording
from vcsdesk.operations import checks
from vcsdesk.operations.boards.names import name_on
from vcsdesk.records.boards.body import Body
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_current
from vcsdesk.store import Store


def plan_meeting(
    store: Store,
    body: Body,
    held_on: date,
    *,
    known_on: date | None,
    starts_at: time | None = None,
    length_minutes: int | None = None,
    venue: str = "",
    status: MeetingStatus = MeetingStatus.CONFIRMED,
    note: str = "",
) -> Meeting:
    """Plan one meeting; `known_on` is the day we first heard of its date."""
    _refuse_length(length_minutes)
    _refuse_day(store, body, held_on, starts_at)
    meeting = Meeting(
        body_id=body.id,
        held_on=held_on,
        starts_at=starts_at,
        length_minutes=length_minutes,
        venue=checks.text(venue),
        status=status,
        known_on=known_on,
        note=checks.text(note),
    )
    with store.step("Plan meeting"):
        return store.add(meeting)


def move_meeting(
    store: Store,
    meeting: Meeting,
    to: date,
    *,
    told_on: date,
    starts_at: time | None = None,
    venue: str | None = None,
    reason: str = "",
) -> Meeting:
    """Move a meeting to another day, time or place; where it stood and when we were told are kept."""
    _refuse_over(meeting)
    at = starts_at or meeting.starts_at
    where = meeting.venue if venue is None else checks.text(venue)
    if (to, at, where) == (meeting.held_on, meeting.starts_at, meeting.venue):
        raise Refused("That is when and where it stands already.", "Choose another day, time or place.")
    _refuse_day(store, store.get(Body, meeting.body_id), to, at, other_than=meeting.id)
    known_on = meeting.known_on if to == meeting.held_on else told_on
    with store.step("Move meeting"):
        _keep_as_it_was(store, meeting, told_on, reason)
        return store.change(
            meeting, held_on=to, starts_at=at, venue=where, status=MeetingStatus.MOVED, known_on=known_on
        )


def cancel_meeting(store: Store, meeting: Meeting, *, told_on: date, reason: str = "") -> Meeting:
    """Cancel a meeting, keeping when we were told and why."""
    _refuse_over(meeting)
    with store.step("Cancel meeting"):
        _keep_as_it_was(store, meeting, told_on, reason)
        return store.change(meeting, status=MeetingStatus.CANCELLED)


def mark_held(store: Store, meeting: Meeting, *, today: date) -> Meeting:
    """Mark that a meeting took place."""
    if meeting.held_on > today:
        raise Refused(
            f"This meeting is only {wording.distance(meeting.held_on, today)}.",
            "Move it if it was brought forward.",
        )
    if meeting.status is MeetingStatus.CANCELLED:
        raise Refused("This meeting was cancelled.", "Undo that, or plan the meeting anew.")
    with store.step("Mark meeting held"):
        return store.change(meeting, status=MeetingStatus.HELD)


def note_agenda(store: Store, meeting: Meeting, received_on: date | None) -> Meeting:
    """Note the day on which the agenda came."""
    with store.step("Note agenda received"):
        return store.change(meeting, agenda_received_on=received_on)


def note_papers(store: Store, meeting: Meeting, received_on: date | None) -> Meeting:
    """Note the day on which the papers came."""
    with store.step("Note papers received"):
        return store.change(meeting, papers_received_on=received_on)


def correct_meeting(store: Store, meeting: Meeting, **new: object) -> Meeting:
    """Correct what was taken down wrongly; a meeting that its body moved is moved instead."""
    length = new.get("length_minutes")
    _refuse_length(length if isinstance(length, int) else None)
    new = checks.tidied(new)
    right = msgspec.structs.replace(meeting, **new)
    if (right.held_on, right.starts_at) != (meeting.held_on, meeting.starts_at):
        body = store.get(Body, meeting.body_id)
        _refuse_day(store, body, right.held_on, right.starts_at, other_than=meeting.id)
    with store.step("Correct meeting"):
        return store.change(meeting, **new)


def _keep_as_it_was(store: Store, meeting: Meeting, told_on: date, reason: str) -> None:
    store.add(
        MeetingChange(
            meeting_id=meeting.id,
            told_on=told_on,
            was_on=meeting.held_on,
            was_at=meeting.starts_at,
            was_venue=meeting.venue,
            reason=checks.text(reason),
        )
    )


def _refuse_day(store: Store, body: Body, on: date, at: time | None, *, other_than: int = 0) -> None:
    if not is_current(body.valid_from, body.valid_to, on):
        over = body.valid_to is not None and not checks.follows(on.isoformat(), body.valid_to)
        when = (
            f"ended {wording.on_or_in(body.valid_to or '')}"
            if over
            else (f"starts {wording.on_or_in(body.valid_from or '')}")
        )
        raise Refused(f"{name_on(store, body, on)} {when}.", "Choose a day on which it is there.")
    for other in store.find(Meeting, body_id=body.id, held_on=on, starts_at=at):
        if other.id != other_than and other.status is not MeetingStatus.CANCELLED:
            raise Refused(
                f"{name_on(store, body, on)} already meets on {wording.moment(on, at)}.",
                "Choose another day or time.",
            )


def _refuse_over(meeting: Meeting) -> None:
    if meeting.status is MeetingStatus.HELD:
        raise Refused("This meeting has been held.", "Correct it instead, if it was taken down wrongly.")
    if meeting.status is MeetingStatus.CANCELLED:
        raise Refused("This meeting was cancelled.", "Undo that, or plan the meeting anew.")


def _refuse_length(length_minutes: int | None) -> None:
    if length_minutes is not None and length_minutes < 1:
        raise Refused("A meeting lasts at least a minute.", "Type the minutes, or leave it empty.")
