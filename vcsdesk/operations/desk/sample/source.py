"""What the source of a sample may hold; a misspelt word in it is a fault of ours."""

from datetime import time

import msgspec

from vcsdesk.operations.desk.sample.when import Then, When
from vcsdesk.records.boards.appointment import Capacity, SupportLevel
from vcsdesk.records.boards.body import BodyKind, Level, NoticeUnit
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.records.boards.commitment import PromisedBy
from vcsdesk.records.boards.lineage import LineageKind
from vcsdesk.records.boards.role_document import RoleDocumentKind
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm, RoleLabel
from vcsdesk.records.meetings.meeting_series import Pattern
from vcsdesk.records.papers.paper import Stage
from vcsdesk.records.sector.affiliation import Standing
from vcsdesk.records.sector.organisation import OrganisationKind, SizeBand
from vcsdesk.records.sector.person import PrintSize


class _Source(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table in the source, in which every word must be known."""


class Limit(_Source, frozen=True, kw_only=True):
    """What the officer may be asked to carry."""

    groups: int | None = None
    hours_month: int | None = None
    days_week: float | None = None


class BoroughSource(_Source, frozen=True, kw_only=True):
    """Whose desk it is and what it takes for granted."""

    name: str
    organisation: str
    officer: str
    authority: str
    expenses: str
    how_to_report: str
    prepare_minutes: int = 60
    travel_minutes: int = 40
    attend_minutes: int = 120
    feedback_minutes: int = 30
    support_minutes: int = 45
    limit_groups: int | None = 8
    officer_limit: Limit = Limit()
    not_written_up: tuple[str, ...] = ()
    """Bodies of whose latest meetings nobody has yet said who came."""
    papers_awaited: tuple[str, ...] = ()
    """Bodies whose papers for the next meeting have not come."""


class OrganisationSource(_Source, frozen=True, kw_only=True):
    """One organisation."""

    name: str
    kind: OrganisationKind = OrganisationKind.VCS
    size: SizeBand = SizeBand.NOT_KNOWN
    does: str = ""
    area: str = ""
    other_names: str = ""
    email: str = ""
    phone: str = ""
    note: str = ""


class PersonSource(_Source, frozen=True, kw_only=True):
    """One person, where they work and how to reach them."""

    name: str
    known_as: str = ""
    at: str = ""
    post: str = ""
    standing: Standing = Standing.EMPLOYED
    since: When | None = None
    email: str = ""
    phone: str = ""
    best_hours: str = ""
    answers_messages: bool | None = None
    verified: When | None = None
    experience: str = ""
    print_size: PrintSize = PrintSize.STANDARD
    note: str = ""


class MandateSource(_Source, frozen=True, kw_only=True):
    """What shows that the sector chose somebody."""

    call_sent: Then | None = None
    notified: int | None = None
    closed: Then | None = None
    nominees: int | None = None
    contested: bool | None = None
    secret: bool | None = None
    returned_by: str = ""
    approved_by: str = ""
    note: str = ""


class SittingSource(_Source, frozen=True, kw_only=True):
    """Somebody in a seat, now or before."""

    person: str
    capacity: Capacity = Capacity.HOLDER
    route: Route | None = None
    started: Then
    term_ends: When | None = None
    ended: Then | None = None
    end_reason: str = ""
    note: str = ""
    supporter: str = ""
    support: SupportLevel = SupportLevel.NOT_KNOWN
    mandate: str = ""
    """The name of one of the mandates of the file."""


class SeatSource(_Source, frozen=True, kw_only=True):
    """A seat and everybody who sat in it; `covered` is since when the officer fills the gap."""

    label: str = "Voluntary sector seat"
    constituency: str = ""
    role: RoleLabel = RoleLabel.REPRESENTATIVE
    organisation: str = ""
    """The organisation that holds the seat and names who sits in it."""
    contract: str = ""
    """The key of the contract under which the seat is held."""
    route: Route | None = None
    """How it is filled; without one as the contract, the organisation or the body says."""
    term_months: int | None = None
    max_terms: int | None = None
    after_last_term: AfterLastTerm = AfterLastTerm.NOT_KNOWN
    review: When | None = None
    speaks_for: str = ""
    not_for: str = ""
    since: Then | None = None
    covered: When | None = None
    sat: tuple[SittingSource, ...] = ()


class RhythmSource(_Source, frozen=True, kw_only=True):
    """The rhythm a body meets in, by the day of its next meeting; a termly one by weekday and week."""

    pattern: Pattern
    next: When | None = None
    weekday: int = 0
    week: int = 1
    at: time | None = None
    minutes: int | None = None
    venue: str = ""
    months_back: int = 14


class RenamingSource(_Source, frozen=True, kw_only=True):
    """A name a body had until it was renamed."""

    name: str
    short: str = ""
    until: Then


class EndingSource(_Source, frozen=True, kw_only=True):
    """The end of a body."""

    on: Then
    told: Then
    reason: str
    successors: tuple[str, ...] = ()
    became: LineageKind = LineageKind.REPLACED


class BodySource(_Source, frozen=True, kw_only=True):
    """One body, with its seats and its rhythm."""

    key: str
    name: str
    short: str = ""
    formerly: tuple[RenamingSource, ...] = ()
    kind: BodyKind = BodyKind.SUBGROUP
    level: Level = Level.NOT_KNOWN
    under: str = ""
    owner: str = ""
    chair: str = ""
    purpose: str = ""
    notice_days: int | None = None
    notice_unit: NoticeUnit = NoticeUnit.CLEAR_WORKING_DAYS
    deputies: bool | None = None
    deputies_differ: bool | None = None
    default_route: Route = Route.UNKNOWN
    since: Then | None = None
    seats: tuple[SeatSource, ...] = ()
    meets: RhythmSource | None = None
    ended: EndingSource | None = None


class LinkSource(_Source, frozen=True, kw_only=True):
    """A tie between two bodies beside the tree."""

    body: str
    to: str
    kind: LinkKind


class ConstituencySource(_Source, frozen=True, kw_only=True):
    """A part of the sector that seats speak for, and who chooses for it."""

    name: str
    who_belongs: str = ""
    part_of: str = ""
    electors: str = ""
    """The key of the body whose seat-holders elect from among themselves."""
    returned_by: str = ""
    """The organisation that runs the choosing."""
    since: Then | None = None


class ContractSource(_Source, frozen=True, kw_only=True):
    """A contract under which an organisation holds seats."""

    organisation: str
    title: str
    reference: str = ""
    specification: str = ""
    days_week: float | None = None
    endorsement: str = ""
    since: Then | None = None
    until: Then | None = None


class MeetingSource(_Source, frozen=True, kw_only=True):
    """One meeting beside the rhythm of its body."""

    body: str
    on: When
    known: When
    at: time | None = None
    minutes: int | None = None
    venue: str = ""
    note: str = ""


class MoveSource(_Source, frozen=True, kw_only=True):
    """A body's next meeting moved to another day."""

    body: str
    to: When
    told: When
    at: time | None = None
    venue: str | None = None
    reason: str = ""


class CancelSource(_Source, frozen=True, kw_only=True):
    """A body's meeting after next, or its next one, called off."""

    body: str
    told: When
    reason: str
    skip: int = 0


class PaperSource(_Source, frozen=True, kw_only=True):
    """A paper for the next meeting of a body; in its text, `{borough}` and the like stand for names."""

    body: str
    reference: str = ""
    colour: str = "#3b3b3b"
    landscape: bool = False
    title: str
    file: str
    came: When
    stage: Stage = Stage.NOT_KNOWN
    publishable: bool | None = None


class TextSource(_Source, frozen=True, kw_only=True):
    """A role document."""

    kind: RoleDocumentKind = RoleDocumentKind.HANDBOOK
    title: str
    text: str
    body: str = ""
    version: str = "1"
    adopted: When = When(months=-10)
    agreed_with: str = ""
    agreed: When | None = None
    review: When | None = None


class PromiseSource(_Source, frozen=True, kw_only=True):
    """A promise to representatives."""

    text: str
    body: str = ""
    by: PromisedBy = PromisedBy.AUTHORITY
    since: When = When(years=-2)


class MadeUpSource(_Source, frozen=True, kw_only=True):
    """Word lists from which a given number of organisations is made up, the same ones every time.

    Each work is a pattern for a name, and what such an organisation does.
    """

    number: int
    places: tuple[str, ...]
    saints: tuple[str, ...]
    founders: tuple[str, ...]
    peoples: tuple[str, ...]
    images: tuple[str, ...]
    work: tuple[tuple[str, str], ...]
    faith_work: tuple[tuple[str, str], ...]
    people_work: tuple[tuple[str, str], ...]
    founder_work: tuple[tuple[str, str], ...]


class Source(_Source, frozen=True, kw_only=True):
    """Everything a sample is made of."""

    name: str
    borough: BoroughSource
    organisations: tuple[OrganisationSource, ...]
    made_up: MadeUpSource | None = None
    people: tuple[PersonSource, ...]
    constituencies: tuple[ConstituencySource, ...] = ()
    contracts: dict[str, ContractSource] = {}
    mandates: dict[str, MandateSource] = {}
    bodies: tuple[BodySource, ...]
    links: tuple[LinkSource, ...] = ()
    meetings: tuple[MeetingSource, ...] = ()
    moves: tuple[MoveSource, ...] = ()
    cancelled: tuple[CancelSource, ...] = ()
    papers: tuple[PaperSource, ...] = ()
    texts: tuple[TextSource, ...] = ()
    promises: tuple[PromiseSource, ...] = ()
