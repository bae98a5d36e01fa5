"""Organisations, people, how they are reached, and where they belong, as a source tells of them."""

from datetime import date
from typing import ClassVar

from vcsdesk.formats.incoming.thing import IncomingThing, Lasting
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation, Standing
from vcsdesk.records.sector.contact_point import Channel, ContactPoint
from vcsdesk.records.sector.organisation import Organisation, OrganisationKind, SizeBand
from vcsdesk.records.sector.person import Gets, Person, PrintInk, PrintSize


class IncomingOrganisation(Lasting, frozen=True, kw_only=True):
    """An organisation."""

    record: ClassVar[type[Record]] = Organisation

    name: str
    other_names: str | None = None
    kind: OrganisationKind | None = None
    size: SizeBand | None = None
    does: str | None = None
    area: str | None = None
    charity_number: str | None = None
    note: str | None = None


class IncomingPerson(IncomingThing, frozen=True, kw_only=True):
    """A person; `of` are the keys of organisations by which they are told from others of the same name."""

    record: ClassVar[type[Record]] = Person

    name: str
    of: tuple[str, ...] = ()
    known_as: str | None = None
    print_size: PrintSize | None = None
    print_ink: PrintInk | None = None
    gets: Gets | None = None
    access_note: str | None = None
    experience: str | None = None
    note: str | None = None


class IncomingContact(Lasting, frozen=True, kw_only=True):
    """A way of reaching a person or an organisation: one of the two keys is given."""

    record: ClassVar[type[Record]] = ContactPoint

    person: str | None = None
    organisation: str | None = None
    channel: Channel
    value: str
    answers_messages: bool | None = None
    best_hours: str | None = None
    preferred: bool | None = None
    verified_on: date | None = None


class IncomingPost(Lasting, frozen=True, kw_only=True):
    """What somebody is to an organisation."""

    record: ClassVar[type[Record]] = Affiliation

    person: str
    organisation: str
    post: str | None = None
    standing: Standing | None = None


class IncomingContract(Lasting, frozen=True, kw_only=True):
    """What pays an organisation to represent the sector."""

    record: ClassVar[type[Record]] = Contract

    organisation: str
    title: str
    reference: str | None = None
    specification: str | None = None
    days_week: float | None = None
    endorsement: str | None = None
