"""Meetings as papers are printed for them: one for each seat at a meeting, by whoever sits there."""

from datetime import date, timedelta

from vcsdesk.documents.printable import Printable, Printables, Target
from vcsdesk.documents.sector.edition_for import edition_for
from vcsdesk.lists.feedback.seats_at_meetings import seats_at_meetings
from vcsdesk.lists.reach import reach
from vcsdesk.printing.edition import STANDARD, Edition
from vcsdesk.records.feedback.seat_at_meeting import SeatAtMeeting
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.wording import day

# Forms are handed out for the meetings of the next three weeks, and sent after those of the last two; what is
# owed from before then is printed from the list of reports.
_BACK, _AHEAD = timedelta(days=14), timedelta(days=21)


def target_for(place: SeatAtMeeting, edition: Edition = STANDARD) -> Target:
    """Name a paper for one seat at one meeting."""
    return Target(
        record_id=place.meeting_id,
        seat_id=place.seat_id,
        words=f"{place.person}, {place.board}, {day(place.held_on)}",
        edition=edition,
    )


def target_at(store: Store, meeting_id: int, seat_id: int, on: date) -> Target:
    """Name a paper for a seat at any meeting, in the size whoever sat there reads with ease."""
    held_on = store.get(Meeting, meeting_id).held_on
    there = seats_at_meetings(store, on, held_on, held_on)
    place = next((each for each in there if (each.meeting_id, each.seat_id) == (meeting_id, seat_id)), None)
    if place is None:
        raise Refused("Nobody sat in that seat at that meeting.", "See who sat there on the day.")
    return target_for(place, edition_for(store.get(Person, place.person_id)))


def _read(store: Store, on: date, _today: date) -> tuple[Printable, ...]:
    editions = {person.id: edition_for(person) for person in store.find(Person)}
    near = seats_at_meetings(store, on, reach(on, -_BACK), reach(on, _AHEAD))
    return tuple(
        Printable(
            target_for(place, editions.get(place.person_id, STANDARD)),
            f"{place.person} {place.board} {place.seat} {day(place.held_on)}",
        )
        for place in near
    )


MEETINGS = Printables(
    read=_read,
    about="One seat at one meeting",
    each="seat at a meeting of these weeks",
    none=("No meeting of these weeks has anybody sitting on its board.", "Plan one, or appoint somebody."),
    unnamed="No meeting of these weeks, or representative,",
    where="Look at the list of meetings.",
)
