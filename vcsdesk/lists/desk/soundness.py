"""Whether the records make sense together, over all of their history."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TypeVar

from vcsdesk.lists.desk.spans import outlasts, overlapping, precedes
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.attendance import Attendance
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.seat_state import HOLDING
from vcsdesk.store import Store
from vcsdesk.wording import plain_day

_Fact = TypeVar("_Fact", BodyName, BodyParent)


class Whole:
    """Every record the checks look at, read once."""

    def __init__(self, store: Store) -> None:
        self.bodies = {body.id: body for body in store.find(Body)}
        self.seats = {seat.id: seat for seat in store.find(Seat)}
        self.people = {person.id: person.name for person in store.find(Person)}
        self.meetings = {meeting.id: meeting for meeting in store.find(Meeting)}
        self.appointments = store.find(Appointment)
        self.attendance = store.find(Attendance)
        self.papers = store.find(Paper)
        self.names = store.find(BodyName)
        self.parents = store.find(BodyParent)
        self.called = {name.body_id: name.name for name in self.names}

    def board(self, body_id: int) -> str:
        """Say which body it is."""
        return f"“{self.called.get(body_id, f'Board or group {body_id}')}”"

    def seat(self, seat: Seat) -> str:
        """Say which seat it is."""
        return f"“{seat.label}” on {self.board(seat.body_id)}"


def problems(store: Store) -> tuple[str, ...]:
    """Say in a sentence each what does not make sense; nothing when all of it does."""
    whole = Whole(store)
    return tuple(
        sentence
        for check in (_names, _parents, _loops, _ended_bodies, _holders, _sittings, _terms, _mixed_boards)
        for sentence in check(whole)
    )


def _names(whole: Whole) -> Iterator[str]:
    for body_id in whole.bodies.keys() - whole.called.keys():
        yield f"{whole.board(body_id)} has no name."
    for names in _by_body(whole.names).values():
        for one, other in overlapping(names):
            yield f"{whole.board(one.body_id)} has two names at once: “{one.name}” and “{other.name}”."


def _parents(whole: Whole) -> Iterator[str]:
    for places in _by_body(whole.parents).values():
        for one, other in overlapping(places):
            both = f"{whole.board(one.parent_id)} and {whole.board(other.parent_id)}"
            yield f"{whole.board(one.body_id)} stands under {both} at once."


def _loops(whole: Whole) -> Iterator[str]:
    """Look at the tree on each day on which it changed; between those it stays as it is."""
    told: set[int] = set()
    for on in sorted(
        {place.valid_from.first_day() if place.valid_from else date.min for place in whole.parents}
    ):
        above = {
            place.body_id: place.parent_id
            for place in whole.parents
            if is_current(place.valid_from, place.valid_to, on)
        }
        for body_id in above:
            if body_id not in told and _climbs_back(body_id, above):
                told.add(body_id)
                yield f"{whole.board(body_id)} stands under itself, by way of what stands above it."


def _climbs_back(body_id: int, above: Mapping[int, int]) -> bool:
    seen: set[int] = set()
    place = above.get(body_id)
    while place is not None and place not in seen:
        if place == body_id:
            return True
        seen.add(place)
        place = above.get(place)
    return False


def _ended_bodies(whole: Whole) -> Iterator[str]:
    for seat in whole.seats.values():
        if outlasts(seat, whole.bodies[seat.body_id]):
            yield f"The seat {whole.seat(seat)} goes on although its board or group has ended."
    for meeting in whole.meetings.values():
        end = whole.bodies[meeting.body_id].valid_to
        if end and meeting.held_on > end.last_day() and meeting.status is not MeetingStatus.CANCELLED:
            yield (
                f"{whole.board(meeting.body_id)} has a meeting on {plain_day(meeting.held_on)}, "
                f"after it ended."
            )


def _holders(whole: Whole) -> Iterator[str]:
    holders = defaultdict[int, list[Appointment]](list)
    for appointment in whole.appointments:
        if appointment.capacity in HOLDING:
            holders[appointment.seat_id].append(appointment)
    for seat_id, sitting in holders.items():
        for one, other in overlapping(sitting):
            both = f"{whole.people[one.person_id]} and {whole.people[other.person_id]}"
            yield f"The seat {whole.seat(whole.seats[seat_id])} is held by {both} at once."


def _sittings(whole: Whole) -> Iterator[str]:
    for appointment in whole.appointments:
        seat, who = whole.seats[appointment.seat_id], whole.people[appointment.person_id]
        if outlasts(appointment, seat):
            yield f"{who} still sits in {whole.seat(seat)}, which has ended."
        if precedes(appointment, seat):
            yield f"{who} sat in {whole.seat(seat)} before there was such a seat."


def _terms(whole: Whole) -> Iterator[str]:
    for appointment in whole.appointments:
        start, end = appointment.valid_from, appointment.term_ends
        if start and end and end < start.first_day() and appointment.continues_id is None:
            seat, who = whole.seats[appointment.seat_id], whole.people[appointment.person_id]
            yield f"{who}’s term in {whole.seat(seat)} ends before it begins."


def _mixed_boards(whole: Whole) -> Iterator[str]:
    for paper in whole.papers:
        meeting = whole.meetings.get(paper.meeting_id or 0)
        if meeting and meeting.body_id != paper.body_id:
            whose = whole.board(paper.body_id)
            yield f"The paper “{paper.title}” is {whose}’s, but at the meeting of another."
    for attendance in whole.attendance:
        seat, meeting = whole.seats.get(attendance.seat_id or 0), whole.meetings[attendance.meeting_id]
        if seat and seat.body_id != meeting.body_id:
            who = whole.people[attendance.person_id]
            yield f"{who} is marked at a meeting of {whole.board(meeting.body_id)} for {whole.seat(seat)}."


def _by_body(facts: Iterable[_Fact]) -> Mapping[int, list[_Fact]]:
    found = defaultdict[int, list[_Fact]](list)
    for fact in facts:
        found[fact.body_id].append(fact)
    return found
