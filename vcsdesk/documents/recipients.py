"""Who gets a paper, and by which means."""

from __future__ import annotations

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.printing.choices import Way
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.person import Gets, Person

_BY_E_MAIL = (Gets.E_MAIL, Gets.BOTH)


class Recipient(msgspec.Struct, frozen=True, kw_only=True):
    """The person a paper is for, or nobody in particular."""

    person_id: int | None = None
    name: str = ""
    address: str = ""
    gets: Gets = Gets.NOT_KNOWN
    board: str = ""
    """On which board they sit in the seat it is for; nothing where it is for no seat."""

    def wants_draft(self, way: Way) -> bool:
        """Tell whether an e-mail draft is made for them."""
        return way in (Way.DRAFTS, Way.AS_ASKED) and self.gets in _BY_E_MAIL and bool(self.address)

    def wants_file(self, way: Way) -> bool:
        """Tell whether a file to print is made for them: as asked, also where there is no address."""
        if way is Way.AS_ASKED:
            return self.gets is not Gets.E_MAIL or not self.address
        return way is Way.FILES

    def why_no_draft(self, way: Way) -> str:
        """Say why no draft is made although drafts are wanted; nothing where one is."""
        if way not in (Way.DRAFTS, Way.AS_ASKED) or self.wants_draft(way):
            return ""
        if self.gets in _BY_E_MAIL:
            return "no e-mail address is recorded"
        if way is Way.AS_ASKED:
            return ""
        if self.person_id is None:
            return "it goes to nobody in particular"
        return "gets papers on paper" if self.gets is Gets.PAPER else "how they get papers is not recorded"


def recipient(day: Day, person_id: int | None, seat_id: int | None) -> Recipient:
    """Read who somebody is and how they are written to about a seat."""
    person = day.store.first(Person, id=person_id) if person_id else None
    if person is None:
        return Recipient()
    address = day.contacts_of_people[person.id].value(Channel.EMAIL)
    return Recipient(
        person_id=person.id,
        name=person.name,
        address=address or "",
        gets=person.gets,
        board=day.boards.get(seat_id, ""),
    )
