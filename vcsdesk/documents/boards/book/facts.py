"""What the handbook says, and how it is gathered."""

from datetime import date

import msgspec

from vcsdesk.documents.arranging import arranged_on
from vcsdesk.documents.boards.book.kinds import HANDBOOK, KINDS, VERSION
from vcsdesk.documents.boards.promises import made_by
from vcsdesk.documents.boards.role_texts import for_everyone
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.sender import Reach, Sender, reached, sender
from vcsdesk.documents.meetings.dates import year_ahead
from vcsdesk.documents.papers.jargon import every_sense
from vcsdesk.lists.boards import boards
from vcsdesk.lists.boards.boards import BoardRow
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.lists.printing.sections import SectionRow
from vcsdesk.lists.printing.versions import versions
from vcsdesk.printing import Sense
from vcsdesk.printing.sections import OPENING_KEY
from vcsdesk.records.boards.commitment import PromisedBy
from vcsdesk.records.boards.role_document import RoleDocument, RoleDocumentKind
from vcsdesk.rules.printing.versions import Version


class Handbook(msgspec.Struct, frozen=True, kw_only=True):
    """All that the handbook says."""

    on: date
    printed_on: date
    sender: Sender
    authority_reached: tuple[Reach, ...]
    boards: tuple[BoardRow, ...]
    seats: tuple[SeatRow, ...]
    pages: tuple[RoleDocument, ...]
    roles: tuple[RoleDocument, ...]
    dates: tuple[MeetingRow, ...]
    promises: tuple[str, ...]
    sector_promises: tuple[str, ...]
    senses: tuple[Sense, ...]
    sections: tuple[SectionRow, ...]
    versions: tuple[Version, ...]
    """Those that were given out."""

    def title_of(self, key: str) -> str:
        """Give the title a section has in this handbook."""
        return next(row.title for row in self.sections if row.key == key)


def gather(day: Day) -> Handbook:
    """Read what the handbook of the borough says on the day."""
    by = sender(day)
    authority_id = day.borough.authority_id if day.borough else None
    standing = {body.body_id for body in day.bodies}
    return Handbook(
        on=day.on,
        printed_on=day.printed_on,
        sender=by,
        authority_reached=reached(day.contacts_of_organisations[authority_id]) if authority_id else (),
        boards=boards.rows(day.store, day.on, day.printed_on),
        seats=day.seats,
        pages=for_everyone(day.texts, RoleDocumentKind.HANDBOOK),
        roles=(
            *for_everyone(day.texts, RoleDocumentKind.JOB_DESCRIPTION),
            *for_everyone(day.texts, RoleDocumentKind.PROTOCOL),
        ),
        dates=tuple(row for row in year_ahead(day.meetings, day.on) if row.body_id in standing),
        promises=made_by(PromisedBy.AUTHORITY, day.promises),
        sector_promises=made_by(PromisedBy.SECTOR, day.promises),
        senses=every_sense(day),
        sections=arranged_on(day, HANDBOOK, KINDS),
        versions=versions(day.store, HANDBOOK, (OPENING_KEY, VERSION)),
    )
