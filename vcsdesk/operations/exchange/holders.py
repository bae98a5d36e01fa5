"""One holder at a time: who is to hold a seat that somebody holds here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vcsdesk import wording
from vcsdesk.formats.incoming import IncomingAppointment, IncomingThing
from vcsdesk.operations import checks
from vcsdesk.operations.exchange.deciding import KEEP, Held, answered, refused, waits, who_holds
from vcsdesk.operations.exchange.endings import put_end_of_sitting
from vcsdesk.operations.exchange.read import place_of
from vcsdesk.operations.exchange.report import Result
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import surely_overlap
from vcsdesk.rules.boards.seat_state import HOLDING

if TYPE_CHECKING:
    from vcsdesk.operations.exchange.bringing import Bringing


def make_way(bringing: Bringing, thing: IncomingAppointment, record: Appointment) -> None:
    """See to it that nobody else holds the seat: refused within one file, asked where it is held here."""
    if record.capacity not in HOLDING:
        return
    for other in _rivals(bringing, record):
        _meet_rival(bringing, thing, other)
    for other in _rivals(bringing, record):
        if (there := bringing.thing_of(other)) is not None:
            raise _held_already(bringing, other, there)
        _ask_to_end(bringing, thing, record, other)


def _rivals(bringing: Bringing, record: Appointment) -> list[Appointment]:
    mine = record.valid_from, record.valid_to
    return [
        other
        for other in bringing.ours.all(Appointment, ("seat", record.seat_id))
        if other.id != record.id
        and other.capacity in HOLDING
        and surely_overlap((other.valid_from, other.valid_to), mine)
    ]


def _meet_rival(bringing: Bringing, thing: IncomingAppointment, other: Appointment) -> None:
    """Bring in first what this file says of whoever holds the seat here: it may have ended."""
    for sitter in bringing.read.sitters.get(thing.seat, ()):
        person = bringing.row_before((Person.table, sitter.person))
        if person == other.person_id and not bringing.is_under_way(place_of(sitter)):
            bringing.attempt(sitter)


def _held_already(bringing: Bringing, other: Appointment, there: IncomingThing) -> Held:
    """Hold back who comes after somebody of this file; their end may wait for an answer."""
    said = f"{_name(bringing, other)} holds this seat already ({there.where})"
    item = bringing.items.get(place_of(there))
    if item is not None and item.result is Result.DECISION:
        return Held(Result.DECISION, f"{said}, of which something waits for an answer.")
    return refused(f"{said}.")


def _ask_to_end(
    bringing: Bringing, thing: IncomingAppointment, record: Appointment, other: Appointment
) -> None:
    """End whoever holds the seat here on the day before, if she says so."""
    end = _end_before(record, other)
    said = wording.partial(end) if end else ""
    question = who_holds(thing, bringing.read.what(thing), _name(bringing, other), said)
    answer = answered(question, bringing.answers)
    if answer is None:
        raise waits(question)
    if answer == KEEP:
        raise Held(Result.SAME, "Left out, as decided.")
    reason = f"Followed by {bringing.read.person(thing.person)}."
    put_end_of_sitting(bringing, other, {"valid_to": end, "end_reason": reason})


def _end_before(record: Appointment, other: Appointment) -> PartialDate | None:
    """Give the day before somebody starts, where that is known and lies after the other began."""
    start = record.valid_from.exact() if record.valid_from else None
    if start is None or other.valid_to is not None:
        return None
    end = checks.day_before(start)
    return end if checks.follows(other.valid_from, end) else None


def _name(bringing: Bringing, other: Appointment) -> str:
    person = bringing.ours.get(Person, other.person_id)
    return person.name if person else "Somebody"
