"""How records here and the values of their fields are called in a report."""

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Any

from vcsdesk import wording
from vcsdesk.operations.exchange.fields import REFERENCES
from vcsdesk.operations.exchange.ours import Ours
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import ContactPoint
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.seat_state import COVERING

_KINDS = {
    "body": ("board or group", "boards and groups"),
    "body_name": ("name of a board or group", "names of boards and groups"),
    "body_parent": ("place under another board", "places under other boards"),
    "body_link": ("link between boards", "links between boards"),
    "lineage": ("record of what a board came from", "records of what boards came from"),
    "constituency": ("constituency", "constituencies"),
    "contract": ("contract", "contracts"),
    "seat": ("seat", "seats"),
    "person": ("person", "people"),
    "organisation": ("organisation", "organisations"),
    "affiliation": ("place in an organisation", "places in organisations"),
    "contact_point": ("contact detail", "contact details"),
    "appointment": ("appointment", "appointments"),
    "mandate_evidence": ("record of how somebody was chosen", "records of how people were chosen"),
    "dispute": ("dispute", "disputes"),
    "continuance": ("decision after a change of employer", "decisions after a change of employer"),
    "row": ("row", "rows"),
}


def kind_words(table: str) -> str:
    """Say what one thing of a kind is."""
    return _KINDS[table][0]


def kinds_words(table: str) -> str:
    """Say what several things of a kind are."""
    return _KINDS[table][1]


def thing(kind: type[Record]) -> str:
    """Say what one thing of a kind is, with its article."""
    words = kind_words(kind.table)
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def value(ours: Ours, field: str, held: object) -> str:
    """Say what a field holds."""
    name = field.removesuffix("_id")
    if name in REFERENCES and isinstance(held, int):
        record = ours.get(REFERENCES[name], held)
        return record_words(ours, record) if record else ""
    if isinstance(held, PartialDate):
        return wording.partial(held)
    if isinstance(held, date):
        return wording.plain_day(held)
    said = wording.value(held)
    return said if isinstance(held, Enum | bool) or not said else f"“{said}”"


def record_words(ours: Ours, record: Record) -> str:
    """Say what a record here is, so that it is told from others of its name."""
    return _RECORDS[type(record)](ours, record)


def sitting(record: Record) -> str:
    """Say as what somebody sits somewhere, from when to when, and when their term ends."""
    if not isinstance(record, Appointment):
        return ""
    came = "" if record.capacity is Capacity.HOLDER else record.capacity.words.lower()
    if record.capacity in COVERING:
        came = f"{came}, which leaves the seat vacant"
    start, end, term = record.valid_from, record.valid_to, record.term_ends
    said = wording.span(start, end) if start or end else ""
    return ", ".join(filter(None, (came, said, f"term ends {wording.plain_day(term)}" if term else "")))


def body(ours: Ours, number: int) -> str:
    """Say what a body is called, by its latest name."""
    names = sorted(ours.all(BodyName, ("body", number)), key=lambda each: each.valid_to or "~")
    return names[-1].name if names else "A board or group"


def _seat(ours: Ours, number: int) -> str:
    seat = ours.get(Seat, number)
    return record_words(ours, seat) if seat else "A seat"


def _name(ours: Ours, kind: type[Person] | type[Organisation], number: int) -> str:
    found = ours.get(kind, number)
    return found.name if found else ""


def _person(ours: Ours, person: Person) -> str:
    places = ours.all(Affiliation, ("person", person.id))
    at = wording.listed(dict.fromkeys(_name(ours, Organisation, each.organisation_id) for each in places))
    return f"{person.name} of {at}" if at else person.name


def _appointment(ours: Ours, number: int) -> str:
    found = ours.get(Appointment, number)
    if found is None:
        return ""
    sitting = f"{_name(ours, Person, found.person_id)}: {_seat(ours, found.seat_id)}"
    return sitting + _span(found.valid_from, found.valid_to)


def _affiliation(ours: Ours, place: Affiliation) -> str:
    return f"{_name(ours, Person, place.person_id)} at {_name(ours, Organisation, place.organisation_id)}"


def _ends(ours: Ours, tie: BodyLink | Lineage) -> str:
    return f"{body(ours, tie.from_body_id)} and {body(ours, tie.to_body_id)}"


def _span(start: PartialDate | None, end: PartialDate | None) -> str:
    return f", {wording.span(start, end)}" if start or end else ""


_RECORDS: dict[type[Record], Callable[[Ours, Any], str]] = {
    Organisation: lambda _, one: one.name + _span(one.valid_from, one.valid_to),
    Person: _person,
    Constituency: lambda _, one: one.name,
    Contract: lambda _, one: one.title,
    Body: lambda ours, one: body(ours, one.id) + _span(one.valid_from, one.valid_to),
    BodyName: lambda _, one: one.name,
    BodyParent: lambda ours, one: f"{body(ours, one.body_id)} under {body(ours, one.parent_id)}",
    BodyLink: _ends,
    Lineage: _ends,
    Seat: lambda ours, one: f"{one.label} on {body(ours, one.body_id)}",
    Affiliation: _affiliation,
    ContactPoint: lambda _, one: one.value,
    Appointment: lambda ours, one: _appointment(ours, one.id),
    MandateEvidence: lambda ours, one: _appointment(ours, one.appointment_id),
    Dispute: lambda ours, one: _appointment(ours, one.appointment_id),
    Continuance: lambda ours, one: _appointment(ours, one.appointment_id),
}
