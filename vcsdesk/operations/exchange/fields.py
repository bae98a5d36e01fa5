"""The fields of what a source says: which name another thing, and how each is called."""

from vcsdesk import wording
from vcsdesk.formats.incoming import IncomingConstituency, IncomingContract, IncomingThing
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person

REFERENCES: dict[str, type[Record]] = {
    "owner": Organisation,
    "organisation": Organisation,
    "returned_by": Organisation,
    "person": Person,
    "chair": Person,
    "supporter": Person,
    "affiliation": Affiliation,
    "body": Body,
    "parent": Body,
    "from_body": Body,
    "to_body": Body,
    "electors_body": Body,
    "part_of": IncomingConstituency.record,
    "constituency": IncomingConstituency.record,
    "contract": IncomingContract.record,
    "seat": Seat,
    "follows": Seat,
    "appointment": Appointment,
    "continues": Appointment,
}
"""Which fields hold the key of another thing, and of what kind that is."""


def refers_to(kind: type[Record], name: str) -> type[Record] | None:
    """Give what kind of record a field of a thing names, if it names one."""
    return REFERENCES.get(name) if f"{name}_id" in kind.__struct_fields__ else None


def said_fields(thing: IncomingThing) -> dict[str, object]:
    """Give what a thing says, by field; what it does not say is left out."""
    names = (name for name in thing.__struct_fields__ if name not in _OWN)
    return {name: value for name in names if (value := getattr(thing, name)) is not None}


_OWN = {"key", "where", "stands", "of"}


def field_words(name: str) -> str:
    """Say what a field is."""
    return _FIELDS.get(name, wording.capital(name.replace("_", " ")))


_FIELDS = {
    "valid_from": "Start",
    "valid_to": "End",
    "term_ends": "End of term",
    "notice_days": "Days of notice",
    "happened_on": "Date",
    "affiliation": "Appointed from",
    "parent": "Stands under",
    "end_reason": "Why it ended",
    "does": "What it does",
    "who_belongs": "Who belongs to it",
}
