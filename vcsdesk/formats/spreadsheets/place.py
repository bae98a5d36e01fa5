"""A seat of one row of a sheet, and who comes to it as what."""

import msgspec

from vcsdesk.formats.spreadsheets.lines import Line
from vcsdesk.formats.spreadsheets.named import Named
from vcsdesk.records.boards.appointment import Capacity


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A seat of one row and who sits in it, if anybody is named; without a label the file names no seat."""

    line: Line
    body: str
    seat: str
    label: str | None
    who: Named | None

    @property
    def capacity(self) -> Capacity | None:
        """As what they come: as their own name says, else as the row does."""
        return capacity_of(self.line, self.who)


def capacity_of(line: Line, who: Named | None) -> Capacity | None:
    """Tell as what somebody named in a row comes."""
    if who is not None and who.capacity is not None:
        return who.capacity
    return line.role[0] if line.role else None
