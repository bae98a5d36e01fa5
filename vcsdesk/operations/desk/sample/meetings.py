"""The sample's meetings: laid out by rhythm, moved and called off, held, and who came to them."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from zlib import crc32

from dateutil.relativedelta import relativedelta

from vcsdesk.operations.desk.sample.board_source import BodySource, RhythmSource
from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.operations.meetings.attendance import record_attendance
from vcsdesk.operations.meetings.meetings import (
    cancel_meeting,
    mark_held,
    move_meeting,
    note_agenda,
    note_papers,
    plan_meeting,
)
from vcsdesk.operations.meetings.series import plan_series
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import BodyKind
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.attendance import Presence
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_series import Pattern
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.seat_state import STANDING_BY
from vcsdesk.rules.meetings.recurrence import OnBankHoliday, times_a_year

_STILL_OPEN = timedelta(days=60)
_PAPERS_BEFORE = timedelta(days=8)
_SOON = timedelta(days=10)
_CAME = (
    (Presence.APOLOGIES, 12),
    (Presence.LATE, 18),
    (Presence.LEFT_EARLY, 22),
    (Presence.ABSENT, 25),
    (Presence.ATTENDED, 100),
)
_FORUMS = {BodyKind.FORUM, BodyKind.PARLIAMENT, BodyKind.SUMMIT}


def lay_meetings(making: Making) -> None:
    """Lay the rhythm of every body out that stands from the start."""
    for source in making.source.standing:
        lay_rhythm(making, source)


def lay_rhythm(making: Making, source: BodySource) -> None:
    """Lay the rhythm of one body out, where it has one."""
    if source.meets is not None:
        _lay_out(making, source, source.meets)


def call_meetings(making: Making) -> None:
    """Plan the meetings that were called beside the rhythm of their bodies."""
    for meeting in making.source.meetings:
        plan_meeting(
            making.store,
            making.bodies[meeting.body],
            making.on(meeting.on),
            known_on=making.on(meeting.known),
            starts_at=meeting.at,
            length_minutes=meeting.minutes,
            venue=meeting.venue,
            note=meeting.note,
        )


def change_meetings(making: Making) -> None:
    """Move and call off what was moved and called off, and note what came for the next ones."""
    for move in making.source.moves:
        move_meeting(
            making.store,
            making.to_come(move.body)[0],
            making.on(move.to),
            told_on=making.on(move.told),
            starts_at=move.at,
            venue=move.venue,
            reason=move.reason,
        )
    for off in making.source.cancelled:
        meeting = making.to_come(off.body)[off.skip]
        cancel_meeting(making.store, meeting, told_on=making.on(off.told), reason=off.reason)
    brought = {paper.body for paper in making.source.papers}
    for key in making.bodies:
        if key not in making.source.borough.papers_awaited:
            _note_what_came(making, key, papers=key not in brought)


def hold_meetings(making: Making) -> None:
    """Mark the meetings of the past as held, with who came, but for those not yet written up."""
    sitters, seats = _sitters(making)
    awaited = {making.bodies[key].id for key in making.source.borough.not_written_up}
    forums = {making.bodies[each.key].id for each in making.source.bodies if each.kind in _FORUMS}
    for meeting in making.store.find(Meeting):
        if meeting.held_on >= making.today or meeting.status is MeetingStatus.CANCELLED:
            continue
        if meeting.body_id in awaited and making.today - meeting.held_on <= _STILL_OPEN:
            continue
        mark_held(making.store, meeting, today=making.today)
        if meeting.body_id in forums:
            record_attendance(making.store, meeting, making.officer, Presence.ATTENDED)
        for sitter in sitters[meeting.body_id]:
            if is_current(sitter.valid_from, sitter.valid_to, meeting.held_on):
                _record(making, meeting, sitter, seats[sitter.seat_id])


def _lay_out(making: Making, source: BodySource, rhythm: RhythmSource) -> None:
    target = making.on_or_none(rhythm.next)
    first = _first(making.today, rhythm, target)
    plan_series(
        making.store,
        making.bodies[source.key],
        rhythm.pattern,
        weekday=rhythm.weekday if target is None else target.weekday(),
        week=rhythm.week if target is None else _week(target),
        starts_at=rhythm.at,
        length_minutes=rhythm.minutes,
        venue=rhythm.venue,
        first_on=first,
        until=making.today + relativedelta(months=rhythm.months_ahead),
        known_on=min(first, making.today) - timedelta(weeks=6),
        on_bank_holiday=OnBankHoliday.WEEK_LATER,
    )


def _first(today: date, rhythm: RhythmSource, target: date | None) -> date:
    """Go back from the next meeting by whole turns of the rhythm."""
    if target is None:
        return today - relativedelta(months=rhythm.months_back)
    if rhythm.pattern in {Pattern.WEEKLY, Pattern.FORTNIGHTLY}:
        turn = 364 // times_a_year(rhythm.pattern)
        return target - timedelta(days=turn * (rhythm.months_back * 30 // turn))
    turn = 12 // times_a_year(rhythm.pattern)
    return target.replace(day=1) - relativedelta(months=turn * (rhythm.months_back // turn))


def _week(target: date) -> int:
    """Say which of its weekdays in the month a day is; a fifth is the last."""
    week = (target.day - 1) // 7 + 1
    return week if week < 5 else -1


def _note_what_came(making: Making, key: str, *, papers: bool) -> None:
    """Note agenda and papers of the next meetings; papers that are taken in as files are noted then."""
    for meeting in making.to_come(key):
        if meeting.held_on <= making.today + _SOON:
            came = min(meeting.held_on - _PAPERS_BEFORE, making.yesterday())
            if meeting.known_on is not None:
                came = max(came, meeting.known_on)
            meeting = note_agenda(making.store, meeting, came)
            if papers:
                note_papers(making.store, meeting, came)


def _sitters(making: Making) -> tuple[dict[int, list[Appointment]], dict[int, Seat]]:
    seats = {seat.id: seat for seat in making.store.find(Seat)}
    found: dict[int, list[Appointment]] = defaultdict(list)
    for appointment in making.store.find(Appointment):
        if appointment.capacity not in STANDING_BY:
            found[seats[appointment.seat_id].body_id].append(appointment)
    return found, seats


def _record(making: Making, meeting: Meeting, sitter: Appointment, seat: Seat) -> None:
    """Say whether somebody came: mostly they did, and the same people each time the sample is made."""
    chance = crc32(f"{seat.id} {sitter.person_id} {meeting.series_id} {meeting.id}".encode()) % 100
    presence = _first_above(_CAME, chance)
    person = making.store.get(Person, sitter.person_id)
    record_attendance(making.store, meeting, person, presence, seat=seat)


def _first_above(steps: Sequence[tuple[Presence, int]], chance: int) -> Presence:
    return next(presence for presence, below in steps if chance < below)
