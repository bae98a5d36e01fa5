"""What one body's meetings take of whoever goes to them: how many a year, and the minutes for each."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import msgspec

from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.meetings.body_rhythm import BodyRhythm
from vcsdesk.records.meetings.single_meetings import SingleMeetings
from vcsdesk.rules.meetings.recurrence import times_a_year
from vcsdesk.store import Store

_HALF_A_YEAR = timedelta(days=182)


class MeetingTime(msgspec.Struct, frozen=True, kw_only=True):
    """A body's year of meetings; None where it is not recorded how often it meets."""

    meetings_a_year: float | None
    prepare_minutes: int
    travel_minutes: int
    attend_minutes: int
    feedback_minutes: int


def meeting_times(store: Store, on: date, borough: Borough) -> Mapping[int, MeetingTime]:
    """Work out every standing body's year, with the borough's own minutes where a body has none."""
    rhythms = defaultdict[int, list[BodyRhythm]](list)
    for rhythm in store.view(BodyRhythm, on=on):
        rhythms[rhythm.body_id].append(rhythm)
    year = {"first": on - _HALF_A_YEAR, "last": on + _HALF_A_YEAR}
    singles = {single.body_id: single for single in store.view(SingleMeetings, **year)}
    return {
        body.body_id: _time(body, _running(rhythms[body.body_id], on), singles.get(body.body_id), borough)
        for body in store.view(StandingBody, on=on)
    }


def _running(rhythms: Sequence[BodyRhythm], on: date) -> Sequence[BodyRhythm]:
    """Take the series that run on the day, or else the next one to begin."""
    return [rhythm for rhythm in rhythms if rhythm.first_on <= on] or rhythms[:1]


def _time(
    body: StandingBody,
    rhythms: Sequence[BodyRhythm],
    single: SingleMeetings | None,
    borough: Borough,
) -> MeetingTime:
    lengths = [(times_a_year(rhythm.pattern), rhythm.length_minutes) for rhythm in rhythms]
    if single:
        lengths.append((single.meetings, round(single.length_minutes) if single.length_minutes else None))
    times = sum(each for each, _ in lengths)
    minutes = sum(each * (borough.attend_minutes if length is None else length) for each, length in lengths)
    return MeetingTime(
        meetings_a_year=times or None,
        prepare_minutes=_either(body.prepare_minutes, borough.prepare_minutes),
        travel_minutes=_either(body.travel_minutes, borough.travel_minutes),
        attend_minutes=round(minutes / times) if times else borough.attend_minutes,
        feedback_minutes=_either(body.feedback_minutes, borough.feedback_minutes),
    )


def _either(own: int | None, usual: int) -> int:
    return usual if own is None else own
