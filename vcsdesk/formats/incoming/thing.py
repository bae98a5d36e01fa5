"""What every thing of a source has: the source's own name for it, and where a person finds it there."""

from typing import ClassVar

import msgspec

from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


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
