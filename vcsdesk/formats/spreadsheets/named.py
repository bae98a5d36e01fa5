"""Somebody named in a cell of a sheet."""

import msgspec

from vcsdesk.records.boards.appointment import Capacity


class Named(msgspec.Struct, frozen=True):
    """Somebody named in a cell: as what they come where that is said, and whether to a seat of their own."""

    name: str
    capacity: Capacity | None = None
    own_seat: bool = False
