"""The rhythm a body meets in is laid out as meetings, and laid out again when it changes."""

from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta

import msgspec

from vcsdesk import wording
from vcsdesk.operations import checks
from vcsdesk.operations.boards.names import name_on
from vcsdesk.operations.meetings.standing import standing
from vcsdesk.records.boards.body import Body
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.rules.meetings.recurrence import OnBankHoliday, occurrences, rhythm_of
from vcsdesk.store import Store


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
    instead_of: MeetingSeries | None = None,
) -> MeetingSeries:
    """Plan the rhythm in which a body meets, and lay its meetings out until a day.

    A rhythm it comes in place of ends the day before; its later meetings go, but for those that are firm.
    """
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
        if instead_of is not None:
            days = _take_over(store, instead_of, series, days)
        _refuse_clash(store, body, days)
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
    there = standing(store, series)
    latest = max((meeting.held_on for meeting in there.meetings), default=series.first_on)
    days = [on for on in _days(series, series.first_on, until, on_bank_holiday) if on > latest]
    _refuse_ended(body, days)
    with store.step("Plan further meetings"):
        return _lay_out(store, series, there.free(days, series.pattern), known_on)


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

    Meetings that were moved, cancelled, held or corrected, or of which anything is noted, stay as they are.
    """
    changed = msgspec.structs.replace(series, **checks.tidied(new))
    days = [on for on in _days(changed, changed.first_on, until, on_bank_holiday) if on >= today]
    _refuse_ended(store.get(Body, series.body_id), days)
    with store.step("Change rhythm of meetings"):
        there = standing(store, series)
        changed = store.change(series, **checks.tidied(new))
        for meeting in there.loose(today):
            if meeting.held_on in days:
                _follow(store, meeting, changed)
            else:
                store.remove(meeting)
        _lay_out(store, changed, there.free(days, changed.pattern), today)
        return changed


def _take_over(
    store: Store, old: MeetingSeries, new: MeetingSeries, days: Sequence[date]
) -> tuple[date, ...]:
    """End a rhythm the day before another, and leave the days out on which its firm meetings stand."""
    if new.first_on <= old.first_on:
        raise Refused(
            f"The rhythm that is there only begins on {wording.plain_day(old.first_on)}.",
            "Change it instead.",
        )
    there = standing(store, old)
    for meeting in there.loose(new.first_on):
        store.remove(meeting)
    day_before = new.first_on - timedelta(days=1)
    store.change(old, last_on=min(day_before, old.last_on or day_before))
    firm = {meeting.held_on for meeting in there.meetings if meeting.id in there.firm}
    return tuple(on for on in days if on not in firm)


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


def _refuse_clash(store: Store, body: Body, days: Sequence[date]) -> None:
    """Refuse to lay meetings out on days on which the body meets already."""
    for other in store.find(Meeting, body_id=body.id, held_on=tuple(days), order_by="held_on"):
        if other.status is not MeetingStatus.CANCELLED:
            raise Refused(
                f"{name_on(store, body, other.held_on)} already meets on {wording.day(other.held_on)}.",
                "Change or continue the rhythm that is there."
                if other.series_id
                else "Start the rhythm after it, or cancel that meeting first.",
            )


def _refuse_ended(body: Body, days: Iterable[date]) -> None:
    if any(not is_current(body.valid_from, body.valid_to, on) for on in days):
        raise Refused(
            "The board or group is not there on all of these days.", "Choose days between its start and end."
        )
