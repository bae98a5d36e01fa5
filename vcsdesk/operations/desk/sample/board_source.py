"""What the source of a sample may say of bodies, seats, who sits in them, and how they were redrawn."""

from datetime import time

from vcsdesk.operations.desk.sample.table import Table
from vcsdesk.operations.desk.sample.when import Then, When
from vcsdesk.records.boards.appointment import Capacity, SupportLevel
from vcsdesk.records.boards.body import BodyKind, Level, NoticeUnit
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.records.boards.lineage import LineageKind
from vcsdesk.records.boards.restructure_change import ChangeKind
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm, RoleLabel
from vcsdesk.records.meetings.meeting_series import Pattern


class MandateSource(Table, frozen=True, kw_only=True):
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


class SittingSource(Table, frozen=True, kw_only=True):
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


class SeatSource(Table, frozen=True, kw_only=True):
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


class RhythmSource(Table, frozen=True, kw_only=True):
    """The rhythm a body meets in, by the day of its next meeting; a termly one by weekday and week."""

    pattern: Pattern
    next: When | None = None
    weekday: int = 0
    week: int = 1
    at: time | None = None
    minutes: int | None = None
    venue: str = ""
    months_back: int = 14
    months_ahead: int = 12


class RenamingSource(Table, frozen=True, kw_only=True):
    """A name a body had until it was renamed."""

    name: str
    short: str = ""
    until: Then


class EndingSource(Table, frozen=True, kw_only=True):
    """The end of a body."""

    on: Then
    told: Then
    reason: str
    successors: tuple[str, ...] = ()
    became: LineageKind = LineageKind.REPLACED


class BodySource(Table, frozen=True, kw_only=True):
    """One body, with its seats and its rhythm; `made` is one that a restructure makes."""

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
    made: bool = False
    seats: tuple[SeatSource, ...] = ()
    meets: RhythmSource | None = None
    ended: EndingSource | None = None


class LinkSource(Table, frozen=True, kw_only=True):
    """A tie between two bodies beside the tree."""

    body: str
    to: str
    kind: LinkKind


class LineSource(Table, frozen=True, kw_only=True):
    """What a restructure does, by the keys of the bodies it concerns and of those it makes."""

    does: ChangeKind
    body: str = ""
    merges: tuple[str, ...] = ()
    makes: tuple[str, ...] = ()
    """The new body, or the parts of a split; what they are called and where they stand is said with them."""
    name: str = ""
    short: str = ""
    under: str = ""
    goes_on: bool = False
    new_seats: tuple[int, ...] = ()
    """How many seats each body that it makes has from the beginning."""
    reason: str = ""


class RestructureSource(Table, frozen=True, kw_only=True):
    """A redrawing of the boards; without a day on which it was entered it stays a draft."""

    title: str
    starts: When
    told: When
    entered: When | None = None
    decided_by: str = ""
    reason: str = ""
    note: str = ""
    lines: tuple[LineSource, ...]
    lapses: tuple[str, ...] = ()
    """Bodies whose seats are lost, though by rule they would carry over."""


class ConstituencySource(Table, frozen=True, kw_only=True):
    """A part of the sector that seats speak for, and who chooses for it."""

    name: str
    who_belongs: str = ""
    part_of: str = ""
    electors: str = ""
    """The key of the body whose seat-holders elect from among themselves."""
    returned_by: str = ""
    """The organisation that runs the choosing."""
    since: Then | None = None


class ContractSource(Table, frozen=True, kw_only=True):
    """A contract under which an organisation holds seats."""

    organisation: str
    title: str
    reference: str = ""
    specification: str = ""
    days_week: float | None = None
    endorsement: str = ""
    since: Then | None = None
    until: Then | None = None
