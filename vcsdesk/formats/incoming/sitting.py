"""Who was appointed to which seat, by what right, and what was disputed or decided, as a source tells."""

from datetime import date
from typing import ClassVar

from vcsdesk.formats.incoming.thing import IncomingThing, Lasting
from vcsdesk.records.boards.appointment import Appointment, Capacity, SupportLevel
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.route import Route
from vcsdesk.records.record import Record


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
