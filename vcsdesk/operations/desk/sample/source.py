"""What the source of a sample may hold; a misspelt word in it is a fault of ours."""

from datetime import time

import msgspec

from vcsdesk.operations.desk.sample.board_source import (
    BodySource,
    ConstituencySource,
    ContractSource,
    LinkSource,
    MandateSource,
    RestructureSource,
)
from vcsdesk.operations.desk.sample.table import Table
from vcsdesk.operations.desk.sample.when import When
from vcsdesk.records.boards.commitment import PromisedBy
from vcsdesk.records.boards.role_document import RoleDocumentKind
from vcsdesk.records.papers.paper import Stage
from vcsdesk.records.sector.affiliation import Standing
from vcsdesk.records.sector.organisation import OrganisationKind, SizeBand
from vcsdesk.records.sector.person import Gets, PrintInk, PrintSize


class Limit(Table, frozen=True, kw_only=True):
    """What the officer may be asked to carry."""

    groups: int | None = None
    hours_month: int | None = None
    days_week: float | None = None


class BoroughSource(Table, frozen=True, kw_only=True):
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


class OrganisationSource(Table, frozen=True, kw_only=True):
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


class PersonSource(Table, frozen=True, kw_only=True):
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
    print_ink: PrintInk = PrintInk.COLOUR
    gets: Gets = Gets.NOT_KNOWN
    access_note: str = ""
    note: str = ""


class MeetingSource(Table, frozen=True, kw_only=True):
    """One meeting beside the rhythm of its body."""

    body: str
    on: When
    known: When
    at: time | None = None
    minutes: int | None = None
    venue: str = ""
    note: str = ""


class MoveSource(Table, frozen=True, kw_only=True):
    """A body's next meeting moved to another day."""

    body: str
    to: When
    told: When
    at: time | None = None
    venue: str | None = None
    reason: str = ""


class CancelSource(Table, frozen=True, kw_only=True):
    """A body's meeting after next, or its next one, called off."""

    body: str
    told: When
    reason: str
    skip: int = 0


class PaperSource(Table, frozen=True, kw_only=True):
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


class TextSource(Table, frozen=True, kw_only=True):
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


class PromiseSource(Table, frozen=True, kw_only=True):
    """A promise to representatives."""

    text: str
    body: str = ""
    by: PromisedBy = PromisedBy.AUTHORITY
    since: When = When(years=-2)


class TermSource(Table, frozen=True, kw_only=True):
    """What a term means, everywhere or on one board."""

    term: str
    stands_for: str = ""
    means: str = ""
    body: str = ""
    source: str = ""
    checked: When = When(months=-3)


class MadeUpSource(Table, frozen=True, kw_only=True):
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


class Source(Table, frozen=True, kw_only=True):
    """Everything a sample is made of."""

    name: str
    borough: BoroughSource
    organisations: tuple[OrganisationSource, ...]
    made_up: MadeUpSource | None = None
    people: tuple[PersonSource, ...]
    constituencies: tuple[ConstituencySource, ...] = ()
    contracts: dict[str, ContractSource] = msgspec.field(default_factory=dict)
    mandates: dict[str, MandateSource] = msgspec.field(default_factory=dict)
    bodies: tuple[BodySource, ...]
    links: tuple[LinkSource, ...] = ()
    restructures: tuple[RestructureSource, ...] = ()
    """In the order of their days."""
    meetings: tuple[MeetingSource, ...] = ()
    moves: tuple[MoveSource, ...] = ()
    cancelled: tuple[CancelSource, ...] = ()
    papers: tuple[PaperSource, ...] = ()
    texts: tuple[TextSource, ...] = ()
    promises: tuple[PromiseSource, ...] = ()
    glossary: tuple[TermSource, ...] = ()

    @property
    def standing(self) -> tuple[BodySource, ...]:
        """Give the bodies that stand from the start, without those that a restructure makes."""
        return tuple(body for body in self.bodies if not body.made)
