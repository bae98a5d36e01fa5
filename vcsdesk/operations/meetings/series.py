"""The rhythm a body meets in is laid out as meetings, and laid out again when it changes."""

from collections.abc import Iterable
from datetime import date, time, timedelta

import msgspec

from vcsdesk.operations import checks
from vcsdesk.records.boards.body import Body
from vcsdesk.records.meetings.attendance import Attendance
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_change import MeetingChange
from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.records.papers.paper import Paper
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.rules.meetings.recurrence import OnBankHoliday, occurrences, rhythm_of, times_a_year
from vcsdesk.store import Store

_FIRM = {MeetingStatus.MOVED, MeetingStatus.CANCELLED, MeetingStatus.HELD}


def plan_series(
    store: Store,
    body: Body,
    pattern: Pattern,
    *,
    weekday: int,
    first_on: date,
    until: date,
    known_on: date,
    week: int | None = None,
    starts_at: time | None = None,
    length_minutes: int | None = None,
    venue: str = "",
    on_bank_holiday: OnBankHoliday = OnBankHoliday.KEEP,
) -> MeetingSeries:
    """Plan the rhythm in which a body meets, and lay its meetings out until a day."""
    series = MeetingSeries(
        body_id=body.id,
        pattern=pattern,
        weekday=weekday,
        week=week,
        starts_at=starts_at,
        length_minutes=length_minutes,
        venue=checks.text(venue),
        first_on=first_on,
    )
    days = _days(series, first_on, until, on_bank_holiday)
    if not days:
        raise Refused("No meeting falls between these two dates.", "Choose a later end or another rhythm.")
    _refuse_ended(body, days)
    with store.step("Plan meetings"):
        series = store.add(series)
        _lay_out(store, series, days, known_on)
        return series


def continue_series(
    store: Store,
    series: MeetingSeries,
    *,
    until: date,
    known_on: date,
    on_bank_holiday: OnBankHoliday = OnBankHoliday.KEEP,
) -> tuple[Meeting, ...]:
    """Lay the next meetings of a series out until a day; those that are there stay as they are."""
    body = store.get(Body, series.body_id)
    kept = store.find(Meeting, series_id=series.id)
    latest = max((meeting.held_on for meeting in kept), default=series.first_on)
    days = [on for on in _days(series, series.first_on, until, on_bank_holiday) if on > latest]
    _refuse_ended(body, days)
    with store.step("Plan further meetings"):
        return _lay_out(store, series, _free(store, series, days), known_on)


def change_series(
    store: Store,
    series: MeetingSeries,
    *,
    today: date,
    until: date,
    on_bank_holiday: OnBankHoliday = OnBankHoliday.KEEP,
    **new: object,
) -> MeetingSeries:
    """Change a rhythm and lay its meetings out again from today.

    Meetings that were moved, cancelled or held, or that have papers or answers, stay as they are.
    """
    changed = msgspec.structs.replace(series, **checks.tidied(new))
    days = [on for on in _days(changed, changed.first_on, until, on_bank_holiday) if on >= today]
    _refuse_ended(store.get(Body, series.body_id), days)
    with store.step("Change rhythm of meetings"):
        changed = store.change(series, **checks.tidied(new))
        for meeting in store.find(Meeting, series_id=series.id):
            if meeting.held_on < today or _is_firm(store, meeting):
                continue
            if meeting.held_on in days:
                _follow(store, meeting, changed)
            else:
                store.remove(meeting)
        _lay_out(store, changed, _free(store, changed, days), today)
        return changed


def _days(
    series: MeetingSeries, start: date, until: date, on_bank_holiday: OnBankHoliday
) -> tuple[date, ...]:
    until = min(until, series.last_on or until)
    return occurrences(
        rhythm_of(series),
        start,
        until,
        holidays=holidays_between(start, until),
        on_bank_holiday=on_bank_holiday,
    )


def _lay_out(
    store: Store, series: MeetingSeries, days: Iterable[date], known_on: date
) -> tuple[Meeting, ...]:
    return store.add_all(
        Meeting(
            body_id=series.body_id,
            series_id=series.id,
            held_on=on,
            starts_at=series.starts_at,
            length_minutes=series.length_minutes,
            venue=series.venue,
            known_on=known_on,
        )
        for on in days
    )


def _follow(store: Store, meeting: Meeting, series: MeetingSeries) -> None:
    store.change(
        meeting,
        starts_at=series.starts_at,
        length_minutes=series.length_minutes,
        venue=series.venue,
    )


def _is_firm(store: Store, meeting: Meeting) -> bool:
    """Tell whether something hangs on a meeting as it stands."""
    return (
        meeting.status in _FIRM
        or store.first(Paper, meeting_id=meeting.id) is not None
        or store.first(Attendance, meeting_id=meeting.id) is not None
        or store.first(MeetingChange, meeting_id=meeting.id) is not None
    )


def _free(store: Store, series: MeetingSeries, days: Iterable[date]) -> list[date]:
    """Leave out the days of meetings that are there, and those in whose place a firm one stands."""
    kept = store.find(Meeting, series_id=series.id)
    there = {meeting.held_on for meeting in kept}
    firm = {meeting.held_on for meeting in kept if _is_firm(store, meeting)}
    moved = store.find(MeetingChange, meeting_id=tuple(meeting.id for meeting in kept)) if kept else ()
    firm |= {change.was_on for change in moved}
    half_a_turn = timedelta(days=182 // times_a_year(series.pattern))
    return [on for on in days if on not in there and all(abs(on - other) > half_a_turn for other in firm)]


def _refuse_ended(body: Body, days: Iterable[date]) -> None:
    if any(not is_current(body.valid_from, body.valid_to, on) for on in days):
        raise Refused("The body is not there on all of these days.", "Choose days between its start and end.")
