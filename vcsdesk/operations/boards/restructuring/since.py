"""What was recorded or changed since a restructure was applied, told one by one so that it can be found."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

from vcsdesk.operations.boards.names import name_on
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.commitment import Commitment
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import RestructureChange
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.seat_fate import SeatFate
from vcsdesk.records.meetings.attendance import Attendance
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.meetings.meeting_series import MeetingSeries
from vcsdesk.records.papers.paper import Paper
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import ends_before
from vcsdesk.store import LaterFacts, Store
from vcsdesk.wording import on_or_in, partial, plain_day

_Fact = TypeVar("_Fact", BodyName, BodyParent)
_AT_MOST = 3
_OTHER = "something else that hangs on it"


def what_came(store: Store, later: LaterFacts, first_day: date) -> str:
    """Say what came since, up to three things by name: Ann was appointed to “Chair” on Play; and 4 more."""
    told = tuple(dict.fromkeys(_Since(store, first_day).all(later)))
    rest = len(told) - _AT_MOST
    more = [f"and {rest} more"] if rest > 0 else []
    return "; ".join([*told[:_AT_MOST], *more])


class _Since:
    """Says one record after another, each body by the name it bore on the first day of the restructure."""

    def __init__(self, store: Store, first_day: date) -> None:
        self._store, self._on = store, first_day
        self._ways: dict[type[Record], Callable[..., str]] = {
            Appointment: self._appointment,
            BodyName: self._name,
            BodyParent: self._place,
        }
        self._things: dict[type[Record], Callable[..., str]] = {
            Seat: lambda it: f"the seat {self._seat(it)}",
            Meeting: self._meeting,
            Attendance: lambda it: f"who came to {self._meeting(self._store.get(Meeting, it.meeting_id))}",
            MeetingSeries: lambda it: f"the rhythm of meetings of {self._of(it.body_id)}",
            Paper: lambda it: f"the paper “{it.title}” of {self._of(it.body_id)}",
            RoleDocument: lambda it: f"the document “{it.title}”",
            Commitment: lambda it: f"a promise to the representatives on {self._of(it.body_id)}",
            MandateEvidence: lambda it: f"the mandate of {self._sitting(it.appointment_id)}",
            Dispute: lambda it: f"a dispute about {self._sitting(it.appointment_id)}",
            Continuance: lambda it: f"a decision about {self._sitting(it.appointment_id)}",
            BodyLink: lambda it: f"the tie of {self._of(it.from_body_id)} to {self._of(it.to_body_id)}",
            Lineage: lambda it: f"what carries on from {self._of(it.from_body_id)}",
            Restructure: lambda it: f"the restructure “{it.title}”",
            RestructureChange: self._other_restructure,
            SeatFate: self._other_restructure,
            Body: lambda it: f"what is recorded of {self._of(it.id)}",
        }

    def all(self, later: LaterFacts) -> Iterable[str]:
        """Say everything: what other restructures did in one each, then people first."""
        applied = self._store.find(Restructure, applied_step=tuple(set(later.by_step.values())))
        for other in applied:
            yield f"the restructure “{other.title}” was applied"
        theirs = {other.applied_step for other in applied}
        rows = sorted(place for place in later.rows if later.by_step[place] not in theirs)
        for kind in (*self._ways, *self._things):
            for table, row_id in rows:
                if table == kind.table:
                    yield self._one(kind, row_id, came=(table, row_id) in later.came)
        known = {kind.table for kind in (*self._ways, *self._things)}
        if any(table not in known for table, _ in rows):
            yield _OTHER

    def _one(self, kind: type[Record], row_id: int, *, came: bool) -> str:
        record = self._store.first(kind, id=row_id)
        if record is None:
            return "something that it made was taken away"
        if kind in self._ways:
            return self._ways[kind](record, came=came)
        return f"{self._things[kind](record)} was {'recorded' if came else 'changed'}"

    def _appointment(self, sitting: Appointment, *, came: bool) -> str:
        seat = self._seat(self._store.get(Seat, sitting.seat_id))
        who = self._who(sitting)
        if came:
            as_what = {Capacity.DEPUTY: "named deputy", Capacity.SHADOW: "named shadow"}
            return (
                f"{who} was {as_what.get(sitting.capacity, 'appointed')} to {seat}{_when(sitting.valid_from)}"
            )
        if sitting.valid_to:
            return f"{who}’s last day in {seat} was recorded as {partial(sitting.valid_to)}"
        return f"the appointment of {who} to {seat} was changed"

    def _name(self, name: BodyName, *, came: bool) -> str:
        after = name if came else self._following(BodyName, name)
        if after is None:
            return f"the name of {self._of(name.body_id)} was changed"
        return f"{self._of(name.body_id)} was renamed “{after.name}”{_when(after.valid_from)}"

    def _place(self, place: BodyParent, *, came: bool) -> str:
        after = place if came else self._following(BodyParent, place)
        if after is None:
            return f"{self._of(place.body_id)} was moved"
        return f"{self._of(place.body_id)} was put under {self._of(after.parent_id)}{_when(after.valid_from)}"

    def _following(self, kind: type[_Fact], one: _Fact) -> _Fact | None:
        """Give the name or the place that came after one that was ended."""
        others = self._store.find(kind, body_id=one.body_id, order_by="valid_from")
        return next((each for each in others if ends_before(one.valid_to, each.valid_from)), None)

    def _meeting(self, meeting: Meeting) -> str:
        return f"the meeting of {self._of(meeting.body_id)} on {plain_day(meeting.held_on)}"

    def _other_restructure(self, line: RestructureChange | SeatFate) -> str:
        return f"the restructure “{self._store.get(Restructure, line.restructure_id).title}”"

    def _sitting(self, appointment_id: int) -> str:
        sitting = self._store.get(Appointment, appointment_id)
        return f"{self._who(sitting)} in {self._seat(self._store.get(Seat, sitting.seat_id))}"

    def _who(self, sitting: Appointment) -> str:
        return self._store.get(Person, sitting.person_id).name

    def _seat(self, seat: Seat) -> str:
        return f"“{seat.label}” on {self._of(seat.body_id)}"

    def _of(self, body_id: int) -> str:
        return name_on(self._store, self._store.get(Body, body_id), self._on)


def _when(on: PartialDate | None) -> str:
    return f" {on_or_in(on)}" if on else ""
