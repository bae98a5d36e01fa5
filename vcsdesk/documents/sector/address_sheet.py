"""The covering address sheet: where a paper is posted to, and what is in the envelope."""

from collections.abc import Sequence

import msgspec

from vcsdesk.documents.boards.sitter import Sitter, sitter
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.heads import masthead
from vcsdesk.documents.desk.sender import reach_pairs
from vcsdesk.documents.file_names import file_name
from vcsdesk.documents.sector.edition_for import edition_for
from vcsdesk.printing import Document, Story, Wanted, addressed, bullets, facts, heading, note, para
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.wording import capital

_TITLE = "Covering sheet"
_TO_WRITE_ON = "." * 40
_WRITE_IT = "Write it in the window above, and record it under “How to reach them”."


class Enclosed(msgspec.Struct, frozen=True, kw_only=True):
    """A paper in the envelope."""

    title: str
    about: str
    """Whom and what it is for, the person among it."""
    seat_id: int | None

    def named_for(self, person: str) -> str:
        """Name it to the person it is for."""
        about = ", ".join(each for each in self.about.replace(person, "").split(", ") if each)
        return f"{self.title}: {about}" if about else self.title


class AddressSheet(msgspec.Struct, frozen=True, kw_only=True):
    """To whom a paper is posted, and what goes with it."""

    sitter: Sitter
    address: tuple[str, ...]
    """Nothing where none is recorded."""
    asked_for: tuple[str, ...]
    """How they asked to have it: in large print, on yellow paper."""
    enclosed: tuple[str, ...] = ()
    is_of_one_seat: bool = True
    """Whether all that goes with it is about the seat it names."""


def gather(day: Day, seat_id: int) -> AddressSheet:
    """Read where whoever sits in a seat has their post; Refused where nobody sits there."""
    found = sitter(day, seat_id, "to post anything to")
    return AddressSheet(
        sitter=found, address=_address(day, found), asked_for=_asked_for(found), enclosed=("Your papers",)
    )


def with_enclosed(sheet: AddressSheet, papers: Sequence[Enclosed]) -> AddressSheet:
    """Name what is in the envelope, each paper with whatever it is about where they are about several."""
    is_of_one = len({paper.seat_id for paper in papers}) == 1
    named = [paper.title if is_of_one else paper.named_for(sheet.sitter.person.name) for paper in papers]
    return msgspec.structs.replace(sheet, enclosed=tuple(named), is_of_one_seat=is_of_one)


def story(sheet: AddressSheet) -> Story:
    """Set the sheet out."""
    told = sheet.sitter
    head = masthead(
        told.sender,
        _TITLE,
        sheet,
        on=told.on,
        printed_on=told.printed_on,
        for_whom=f"For {told.person.name}",
        lines=(told.board.name, told.seat.label) if sheet.is_of_one_seat else (),
    )
    return [
        addressed(head, sheet.address or (told.person.name, _TO_WRITE_ON, _TO_WRITE_ON)),
        *(
            []
            if sheet.address
            else [note(f"No postal address is recorded for {told.person.name}. {_WRITE_IT}")]
        ),
        heading("In this envelope", 2),
        bullets(sheet.enclosed),
        *([para(f"As you asked: {'; '.join(sheet.asked_for)}.")] if sheet.asked_for else []),
        heading("If something is missing or hard to read, tell us", 2),
        facts([("From", told.sender.officer or told.sender.name), *reach_pairs(told.sender.reached)]),
    ]


def named(sheet: AddressSheet) -> str:
    """Name the file."""
    told = sheet.sitter
    return file_name(_TITLE, told.board.name, told.person.name, told.seat.label)


def _address(day: Day, told: Sitter) -> tuple[str, ...]:
    """Take their own address, or else that of the organisation they sit there from."""
    own = day.contacts_of_people[told.person.id].value(Channel.POST)
    sitting = day.sittings.get(told.appointment.id)
    organisation_id = sitting.organisation_id if sitting else None
    shared = day.contacts_of_organisations[organisation_id].value(Channel.POST) if organisation_id else None
    if own:
        return (told.person.name, *_lines(own))
    if shared and sitting and sitting.organisation:
        return (told.person.name, sitting.organisation, *_lines(shared))
    return ()


def _lines(address: str) -> list[str]:
    """Part an address as it is written: at line ends, or else at commas."""
    parts = address.splitlines() if "\n" in address.strip() else address.split(",")
    return [part.strip() for part in parts if part.strip()]


def _asked_for(told: Sitter) -> tuple[str, ...]:
    edition, more = edition_for(told.person).name, told.person.access_note.strip().rstrip(".")
    return tuple(each for each in (capital(edition), more) if each)


DOCUMENT = Document(
    name="covering-sheet",
    title=_TITLE,
    purpose="The first sheet in a window envelope: the address, what is enclosed and how it was asked for.",
    wanted=Wanted.ANY,
    also_called=(
        "address",
        "envelope",
        "post",
        "label",
        "cover sheet",
        "compliment slip",
        "labels",
        "cover letter",
        "covering letter",
        "compliments slip",
        "postage",
    ),
    about=Seat,
    gather=gather,
    story=story,
    file_name=named,
    order=90,
)
