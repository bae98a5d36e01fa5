"""What one body's meetings take of whoever goes to them: how many a year, and the minutes for each."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

import msgspec

from vcsdesk.lists.reach import reach
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.meetings.body_rhythm import BodyRhythm
from vcsdesk.records.meetings.laid_out_meetings import LaidOutMeetings
from vcsdesk.records.meetings.single_meetings import SingleMeetings
from vcsdesk.rules.meetings.recurrence import times_a_year
from vcsdesk.store import Store

_YEAR = 365
_HALF_A_YEAR = timedelta(days=182)


class MeetingTime(msgspec.Struct, frozen=True, kw_only=True):
    """A body's year of meetings; None where it is not recorded how often it meets."""

    meetings_a_year: float | None
    prepare_minutes: int
    travel_minutes: int
    attend_minutes: int
    feedback_minutes: int


class _Times(msgspec.Struct, frozen=True):
    """So many meetings a year, and the minutes of all of them."""

    meetings: float = 0
    minutes: float = 0


def meeting_times(store: Store, on: date, borough: Borough) -> Mapping[int, MeetingTime]:
    """Work out every standing body's year, with the borough's own minutes where a body has none.

    What is laid out is counted over the year ahead, and meetings called one by one over the year around.
    """
    ahead = {"first": on, "last": reach(on, timedelta(days=_YEAR - 1))}
    around = {"first": reach(on, -_HALF_A_YEAR), "last": reach(on, _HALF_A_YEAR)}
    rhythms = _running(store.view(BodyRhythm, on=on), on)
    laid_out = {laid.body_id: laid for laid in store.view(LaidOutMeetings, **ahead)}
    singles = {single.body_id: single for single in store.view(SingleMeetings, **around)}
    usual = borough.attend_minutes
    return {
        body.body_id: _time(
            body,
            borough,
            (
                _laid(laid_out.get(body.body_id), usual),
                _not_laid(rhythms.get(body.body_id), laid_out.get(body.body_id), on, usual),
                _single(singles.get(body.body_id), usual),
            ),
        )
        for body in store.view(StandingBody, on=on)
    }


def _running(rhythms: Iterable[BodyRhythm], on: date) -> Mapping[int, BodyRhythm]:
    """Take each body's latest rhythm that has begun by the day, or else the first one to begin."""
    found: dict[int, BodyRhythm] = {}
    for rhythm in rhythms:
        if rhythm.first_on <= on or rhythm.body_id not in found:
            found[rhythm.body_id] = rhythm
    return found


def _laid(laid: LaidOutMeetings | None, usual: int) -> _Times:
    if laid is None:
        return _Times()
    return _Times(laid.meetings, laid.minutes + (laid.meetings - laid.timed) * usual)


def _not_laid(rhythm: BodyRhythm | None, laid: LaidOutMeetings | None, on: date, usual: int) -> _Times:
    """Go by the rhythm for that part of the year ahead to which the diary does not reach."""
    if rhythm is None:
        return _Times()
    times = times_a_year(rhythm.pattern)
    there = 0.0
    if laid is not None:
        first, end = (laid.first_on - on).days, (laid.last_on - on).days + _YEAR / times
        there = max(0, min(end, _YEAR) - max(first, 0)) / _YEAR
    missing = round(times * (1 - there))
    return _Times(missing, missing * (usual if rhythm.length_minutes is None else rhythm.length_minutes))


def _single(single: SingleMeetings | None, usual: int) -> _Times:
    if single is None:
        return _Times()
    return _Times(single.meetings, single.meetings * (single.length_minutes or usual))


def _time(body: StandingBody, borough: Borough, parts: Sequence[_Times]) -> MeetingTime:
    times = sum(part.meetings for part in parts)
    return MeetingTime(
        meetings_a_year=times or None,
        prepare_minutes=_either(body.prepare_minutes, borough.prepare_minutes),
        travel_minutes=_either(body.travel_minutes, borough.travel_minutes),
        attend_minutes=round(sum(part.minutes for part in parts) / times)
        if times
        else borough.attend_minutes,
        feedback_minutes=_either(body.feedback_minutes, borough.feedback_minutes),
    )


def _either(own: int | None, usual: int) -> int:
    return usual if own is None else own
