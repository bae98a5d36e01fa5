"""From which meeting and for which seat a report may be: whoever sat where, at the meetings of a year."""

from collections.abc import Sequence

import msgspec

from vcsdesk.lists.feedback.reports import BACK
from vcsdesk.lists.feedback.seats_at_meetings import seats_at_meetings
from vcsdesk.lists.reach import reach
from vcsdesk.operations.feedback.reports import About
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.feedback.report import ReportForm
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.kinds import Choice
from vcsdesk.wording import plain_day


class Place(msgspec.Struct, frozen=True):
    """A seat at a meeting, and whoever sat there."""

    meeting_id: int
    seat_id: int
    person_id: int


def places(desk: Desk) -> Choice:
    """Choose one of the seats at the meetings of a year, the latest first."""
    found = seats_at_meetings(desk.store, desk.on, reach(desk.on, -BACK), desk.on)
    taken: dict[str, int] = {}
    named: list[tuple[object, str]] = []
    for each in found:
        words = f"{each.person}, {each.board}, {plain_day(each.held_on)}"
        taken[words] = taken.get(words, 0) + 1
        apart = f" ({each.seat}, number {each.seat_id})" if taken[words] > 1 else ""
        named.append((Place(each.meeting_id, each.seat_id, each.person_id), words + apart))
    return Choice(named)


def words_for(choices: Sequence[tuple[object, str]], place: Place) -> str:
    """Give the words for a place: its meeting and seat tell it apart, whoever the paper was printed for."""
    for each, words in choices:
        if isinstance(each, Place) and (each.meeting_id, each.seat_id) == (place.meeting_id, place.seat_id):
            return words
    return ""


def about(desk: Desk, form: ReportForm, place: object) -> About:
    """Read what a report is about; Refused where that is not chosen."""
    if not isinstance(place, Place):
        raise Refused("It is not chosen from which meeting it is.", "Choose the meeting, or type the code.")
    store = desk.store
    return About(
        form=form,
        meeting=store.get(Meeting, place.meeting_id),
        seat=store.get(Seat, place.seat_id),
        person=store.get(Person, place.person_id),
    )
