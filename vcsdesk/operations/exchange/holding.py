"""What must hold of a record that is brought in, the same as of one that is typed."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, TypeVar

from vcsdesk.lists.desk.spans import Lasting
from vcsdesk.operations import checks
from vcsdesk.operations.boards.deputies import refuse_deputy
from vcsdesk.operations.boards.sitting import (
    refuse_absent_seat,
    refuse_second_holder,
    refuse_sitting_twice,
)
from vcsdesk.operations.exchange import called
from vcsdesk.operations.exchange.ours import Ours
from vcsdesk.operations.sector.contact_points import usable
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.record import Record
from vcsdesk.records.sector.contact_point import ContactPoint
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import ends_before, overlap, surely_overlap
from vcsdesk.rules.boards.lineage import comes_out_of
from vcsdesk.rules.boards.tree import Placed, stands_under
from vcsdesk.store import Store

_Fact = TypeVar("_Fact", BodyName, BodyParent)


def refuse_what_cannot_be(store: Store, ours: Ours, record: Record) -> None:
    """Refuse a record whose dates, place or people cannot be as they are given."""
    if hasattr(record, "valid_from") and hasattr(record, "valid_to"):
        checks.in_order(record.valid_from, record.valid_to)
    check = _CHECKS.get(type(record))
    if check is not None:
        check(store, ours, record)


def _body(_store: Store, _ours: Ours, body: Body) -> None:
    for name in ("notice_days", "prepare_minutes", "travel_minutes", "feedback_minutes"):
        checks.whole_number(getattr(body, name), name.replace("_", " ").capitalize())


def _name(_store: Store, ours: Ours, name: BodyName) -> None:
    """Refuse a second name of a body at the same time."""
    for other in _others(ours, name):
        raise Refused(
            f"It is called “{other.name}” at that time already.", "Say in the file from when to when."
        )


def _parent(_store: Store, ours: Ours, place: BodyParent) -> None:
    """Refuse a second place at the same time, and one from which one comes back to where one was."""
    for other in _others(ours, place):
        raise Refused(
            f"It stands under {called.body(ours, other.parent_id)} at that time already.",
            "Say in the file from when to when.",
        )

    def places(body_id: int) -> Iterator[Placed[int]]:
        for other in ours.all(BodyParent, ("body", body_id)):
            if other.id != place.id:
                yield Placed(other.parent_id, other.valid_from, other.valid_to)

    first = place.valid_from.first_day() if place.valid_from else date.min
    last = place.valid_to.last_day() if place.valid_to else date.max
    if stands_under(place.parent_id, place.body_id, places, first, last):
        raise Refused(
            "A board or group cannot stand under itself or under one of its own groups.",
            "Correct what it stands under in the file.",
        )


def _others(ours: Ours, fact: _Fact) -> Iterator[_Fact]:
    """Give what holds of the same body surely at the same time, of which only one can hold."""
    for other in ours.all(type(fact), ("body", fact.body_id)):
        if other.id != fact.id and surely_overlap(
            (other.valid_from, other.valid_to), (fact.valid_from, fact.valid_to)
        ):
            yield other


def _tie(_store: Store, _ours: Ours, link: BodyLink | Lineage) -> None:
    if link.from_body_id == link.to_body_id:
        raise Refused("A board or group cannot be tied to itself.", "Name two in the file.")


def _lineage(store: Store, ours: Ours, line: Lineage) -> None:
    """Refuse a body that would come out of itself."""
    _tie(store, ours, line)

    def came_from(body_id: int) -> list[Lineage]:
        return [other for other in ours.all(Lineage, ("to", body_id)) if other.id != line.id]

    if comes_out_of(line.from_body_id, line.to_body_id, came_from, line.happened_on):
        one, other = called.body(ours, line.from_body_id), called.body(ours, line.to_body_id)
        raise Refused(
            f"{one} came out of {other} itself.",
            "Correct one of the two in the file, or say when each happened.",
        )


def _contract(_store: Store, _ours: Ours, contract: Contract) -> None:
    if contract.days_week is not None and not 0 < contract.days_week <= 7:
        raise Refused("A week has from none to seven days.", "Correct the days a week in the file.")


def _seat(_store: Store, ours: Ours, seat: Seat) -> None:
    for what, number in (("A term", seat.term_months), ("The most terms", seat.max_terms)):
        if number is not None and number < 1:
            raise Refused(f"{what} cannot be less than 1.", "Correct the number in the file.")
    body = ours.get(Body, seat.body_id)
    if body is not None and not _at_once(seat, body):
        raise Refused(
            "The board or group was not there at the time of this seat.", "Correct one of the dates."
        )


def _contact(_store: Store, _ours: Ours, point: ContactPoint) -> None:
    usable(point.channel, point.value)


def _appointment(store: Store, ours: Ours, appointment: Appointment) -> None:
    start, term_ends = appointment.valid_from, appointment.term_ends
    if ends_before(term_ends.isoformat() if term_ends else None, start):
        raise Refused("The term would end before it starts.", "Correct one of the two dates.")
    seat = ours.get(Seat, appointment.seat_id)
    assert seat is not None
    refuse_absent_seat(store, seat, appointment)
    refuse_deputy(store, seat, appointment)
    refuse_second_holder(store, appointment)
    refuse_sitting_twice(store, seat, appointment)


def _mandate(_store: Store, _ours: Ours, evidence: MandateEvidence) -> None:
    call, closed = evidence.call_sent_on, evidence.closed_on
    if call and closed and closed < call:
        raise Refused("The call closed before it was sent.", "Correct one of the two dates.")
    checks.whole_number(evidence.notified_count, "The number told of the vacancy")
    checks.whole_number(evidence.nominee_count, "The number of nominees")


_CHECKS: dict[type[Record], Callable[[Store, Ours, Any], None]] = {
    Body: _body,
    BodyName: _name,
    BodyParent: _parent,
    BodyLink: _tie,
    Lineage: _lineage,
    Contract: _contract,
    Seat: _seat,
    ContactPoint: _contact,
    Appointment: _appointment,
    MandateEvidence: _mandate,
}


def _at_once(one: Lasting, other: Lasting) -> bool:
    return overlap((one.valid_from, one.valid_to), (other.valid_from, other.valid_to))
