"""Boards and groups, their names, places, ties and lineage, constituencies and seats, as a source tells."""

from datetime import date
from typing import ClassVar

from vcsdesk.formats.incoming.thing import IncomingThing, Lasting
from vcsdesk.records.boards.body import Body, BodyKind, Level, NoticeUnit
from vcsdesk.records.boards.body_link import BodyLink, LinkKind
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.lineage import Lineage, LineageKind
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm, HeldBy, RoleLabel, Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


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
