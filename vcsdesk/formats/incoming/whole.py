"""All that one source says, and what of it could not be read or leaves a question open."""

from collections.abc import Iterator

import msgspec

from vcsdesk.formats.incoming.boards import (
    IncomingBody,
    IncomingConstituency,
    IncomingLineage,
    IncomingLink,
    IncomingName,
    IncomingParent,
    IncomingSeat,
)
from vcsdesk.formats.incoming.sector import (
    IncomingContact,
    IncomingContract,
    IncomingOrganisation,
    IncomingPerson,
    IncomingPost,
)
from vcsdesk.formats.incoming.sitting import (
    IncomingAppointment,
    IncomingContinuance,
    IncomingDispute,
    IncomingMandate,
)
from vcsdesk.formats.incoming.thing import IncomingThing
from vcsdesk.records.exchange.import_source import SourceKind


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
