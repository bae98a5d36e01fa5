"""What any source says, as frozen values: each thing with the source's own name for it and where it stood.

A thing has the fields of the record it is to become; what is `body_id` there is `body` here, the key of a
thing of the same source. None is “the source does not say”, and never overwrites what is known.
"""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

import msgspec

from vcsdesk.records.boards.appointment import Appointment, Capacity, SupportLevel
from vcsdesk.records.boards.body import Body, BodyKind, Level, NoticeUnit
from vcsdesk.records.boards.body_link import BodyLink, LinkKind
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.lineage import Lineage, LineageKind
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm, HeldBy, RoleLabel, Seat
from vcsdesk.records.exchange.import_source import SourceKind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation, Standing
from vcsdesk.records.sector.contact_point import Channel, ContactPoint
from vcsdesk.records.sector.organisation import Organisation, OrganisationKind, SizeBand
from vcsdesk.records.sector.person import Person, PrintSize


class IncomingThing(msgspec.Struct, frozen=True, kw_only=True):
    """One thing of a source.

    `key` is the source's own lasting name for it, one per kind; `where` is where a person finds it there,
    such as “row 12 of Seats”. What does not `stand` by itself comes in only with what refers to it.
    """

    record: ClassVar[type[Record]]

    key: str
    where: str
    stands: bool = True


class Lasting(IncomingThing, frozen=True, kw_only=True):
    """A thing that holds from one date to another."""

    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None


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


class IncomingBody(Lasting, frozen=True, kw_only=True):
    """A body; what it is called is an `IncomingName` of its own, of which it needs one."""

    record: ClassVar[type[Record]] = Body

    kind: BodyKind | None = None
    level: Level | None = None
    owner: str | None = None
    purpose: str | None = None
    chair: str | None = None
    notice_days: int | None = None
    notice_unit: NoticeUnit | None = None
    prepare_minutes: int | None = None
    travel_minutes: int | None = None
    feedback_minutes: int | None = None
    allows_deputies: bool | None = None
    deputies_differ: bool | None = None
    default_route: Route | None = None
    note: str | None = None
    end_reason: str | None = None


class IncomingName(Lasting, frozen=True, kw_only=True):
    """What a body was called, and when."""

    record: ClassVar[type[Record]] = BodyName

    body: str
    name: str
    short_name: str | None = None


class IncomingParent(Lasting, frozen=True, kw_only=True):
    """Which body another stood under, and when."""

    record: ClassVar[type[Record]] = BodyParent

    body: str
    parent: str


class IncomingLink(Lasting, frozen=True, kw_only=True):
    """How one body answers to, sits on or consults another beside the tree."""

    record: ClassVar[type[Record]] = BodyLink

    from_body: str
    to_body: str
    kind: LinkKind


class IncomingLineage(IncomingThing, frozen=True, kw_only=True):
    """Which body came out of which."""

    record: ClassVar[type[Record]] = Lineage

    from_body: str
    to_body: str
    kind: LineageKind
    happened_on: PartialDate | None = None
    reason: str | None = None


class IncomingConstituency(Lasting, frozen=True, kw_only=True):
    """Whom a seat speaks for."""

    record: ClassVar[type[Record]] = Constituency

    name: str
    who_belongs: str | None = None
    part_of: str | None = None
    electors_body: str | None = None
    returned_by: str | None = None


class IncomingSeat(Lasting, frozen=True, kw_only=True):
    """A seat; one without a label is known by who sits in it, or by its place among the others."""

    record: ClassVar[type[Record]] = Seat

    body: str
    label: str | None = None
    constituency: str | None = None
    role: RoleLabel | None = None
    held_by: HeldBy | None = None
    organisation: str | None = None
    contract: str | None = None
    follows: str | None = None
    term_months: int | None = None
    max_terms: int | None = None
    after_last_term: AfterLastTerm | None = None
    review_on: date | None = None
    route: Route | None = None
    speaks_for: str | None = None
    not_for: str | None = None
    end_reason: str | None = None


class IncomingAppointment(Lasting, frozen=True, kw_only=True):
    """Who came to sit in a seat."""

    record: ClassVar[type[Record]] = Appointment

    seat: str
    person: str
    capacity: Capacity | None = None
    affiliation: str | None = None
    continues: str | None = None
    route: Route | None = None
    term_ends: date | None = None
    supporter: str | None = None
    support: SupportLevel | None = None
    disputed: bool | None = None
    note: str | None = None
    end_reason: str | None = None


class IncomingMandate(IncomingThing, frozen=True, kw_only=True):
    """What shows that the sector chose somebody."""

    record: ClassVar[type[Record]] = MandateEvidence

    appointment: str
    call_sent_on: date | None = None
    notified_count: int | None = None
    closed_on: date | None = None
    nominee_count: int | None = None
    contested: bool | None = None
    secret: bool | None = None
    returned_by: str | None = None
    approved_by: str | None = None
    witnesses: str | None = None
    document: str | None = None
    note: str | None = None


class IncomingDispute(Lasting, frozen=True, kw_only=True):
    """That somebody's place in a seat was contested."""

    record: ClassVar[type[Record]] = Dispute

    appointment: str
    reason: str
    outcome: str | None = None


class IncomingContinuance(IncomingThing, frozen=True, kw_only=True):
    """Whether somebody keeps a seat though they left where they were appointed from."""

    record: ClassVar[type[Record]] = Continuance

    appointment: str
    affiliation: str
    goes_on: bool
    decided_on: date | None = None
    decided_by: str | None = None
    reason: str | None = None


class RefusedRow(msgspec.Struct, frozen=True):
    """What could not be read: where it stands, what it is about, and why."""

    where: str
    what: str
    why: str


class IdleRow(msgspec.Struct, frozen=True):
    """A row that adds nothing to what others say."""

    where: str
    what: str


class NotTaken(msgspec.Struct, frozen=True):
    """What a row or an object says that has no place here: where it stands, what that is about, and what."""

    where: str
    what: str
    words: str


class Option(msgspec.Struct, frozen=True):
    """One answer to a question, as it is passed and as it reads."""

    answer: str
    words: str


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """Something she has to decide; without an answer the default holds, which overwrites nothing."""

    id: str
    where: str
    what: str
    words: str
    options: tuple[Option, ...]
    default: str
    places: tuple[str, ...] = ()
    """Everything that `where` names, one by one; all of it where there are many."""


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """All that one file of a source says, and what of it could not be read."""

    kind: SourceKind
    organisations: tuple[IncomingOrganisation, ...] = ()
    people: tuple[IncomingPerson, ...] = ()
    contacts: tuple[IncomingContact, ...] = ()
    posts: tuple[IncomingPost, ...] = ()
    contracts: tuple[IncomingContract, ...] = ()
    bodies: tuple[IncomingBody, ...] = ()
    names: tuple[IncomingName, ...] = ()
    parents: tuple[IncomingParent, ...] = ()
    links: tuple[IncomingLink, ...] = ()
    lineages: tuple[IncomingLineage, ...] = ()
    constituencies: tuple[IncomingConstituency, ...] = ()
    seats: tuple[IncomingSeat, ...] = ()
    appointments: tuple[IncomingAppointment, ...] = ()
    mandates: tuple[IncomingMandate, ...] = ()
    disputes: tuple[IncomingDispute, ...] = ()
    continuances: tuple[IncomingContinuance, ...] = ()
    refused: tuple[RefusedRow, ...] = ()
    idle: tuple[IdleRow, ...] = ()
    questions: tuple[Question, ...] = ()
    not_taken: tuple[NotTaken, ...] = ()
    unread: tuple[tuple[str, str], ...] = ()
    """Table and key of what refused rows are about: it is not gone, only not read."""
    is_ours: bool = False
    """Whether this program wrote it, so that keys are the numbers things had in the borough it came from."""
    remarks: tuple[str, ...] = ()
    """What is to be known of how the whole of it was read, a sentence each."""
    rows: int = 0
    """How many rows or objects there were to read."""

    def things(self) -> Iterator[IncomingThing]:
        """Give every thing, what is referred to mostly before what refers to it."""
        for name in _IN_ORDER:
            yield from getattr(self, name)


_IN_ORDER = (
    "organisations",
    "bodies",
    "names",
    "parents",
    "links",
    "lineages",
    "constituencies",
    "contracts",
    "seats",
    "people",
    "posts",
    "contacts",
    "appointments",
    "mandates",
    "disputes",
    "continuances",
)
