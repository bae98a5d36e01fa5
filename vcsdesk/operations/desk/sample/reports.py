"""The sample's reports from the meetings of the last weeks: most are taken in, two wait to be read."""

from datetime import timedelta

from vcsdesk.lists.feedback.seats_at_meetings import seats_at_meetings
from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.operations.feedback.reports import About, Sent, keep_report, take_in_report
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.feedback.report import ReportCame, ReportForm
from vcsdesk.records.feedback.seat_at_meeting import SeatAtMeeting
from vcsdesk.records.meetings.attendance import Attendance
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.feedback.answers import WENT

_BACK, _DRAFTS, _MOST = timedelta(days=90), 2, 6
_SAID = (
    {
        "hours": "3",
        "point-1": "The plan for next year comes back once it has been costed.",
        "decisions": "To meet monthly until the plan is agreed.",
        "sector": "Comments on the plan are wanted from small groups above all.",
        "do-1": "Send the draft plan round",
        "who-1": "The chair",
    },
    {
        "hours": "2½",
        "point-1": "Nobody could say who pays for training from April.",
        "influence": "The words “where funds allow” were taken out.",
        "suggest-1": "Ask groups what training they have booked.",
    },
    {
        "hours": "2",
        "point-1": "The figures on waiting times were put off for the third time.",
        "sector": "Places on the steering group are open until the end of the month.",
        "urgent": "Yes",
    },
)


def lay_reports(making: Making) -> None:
    """Keep what was reported from the latest meetings, but for those the officer goes to."""
    near = seats_at_meetings(making.store, making.today, making.today - _BACK, making.yesterday())
    others = [place for place in near if place.person_id != making.officer.id]
    for number, place in enumerate(others[:_MOST]):
        _report(making, place, number)


def _report(making: Making, place: SeatAtMeeting, number: int) -> None:
    store, came = making.store, min(place.held_on + timedelta(days=4), making.today)
    about = About(
        form=ReportForm.FEEDBACK,
        meeting=store.get(Meeting, place.meeting_id),
        seat=store.get(Seat, place.seat_id),
        person=store.get(Person, place.person_id),
    )
    known = store.first(Attendance, meeting_id=place.meeting_id, person_id=place.person_id)
    went = next((key for key, presence in WENT.items() if known and presence is known.presence), "")
    draft = keep_report(
        store, about, _SAID[number % len(_SAID)] | {"went": went}, Sent(came=ReportCame.TYPED, on=came)
    )
    if number >= _DRAFTS:
        take_in_report(store, draft)
