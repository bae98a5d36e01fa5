"""The introduction card: who a representative is, for the chair to have before the first meeting.

What a chair with one minute needs stands first, and all of it on one page.
"""

import msgspec

from vcsdesk.documents.boards.promises import made_by, promise_list
from vcsdesk.documents.boards.said import CHOSEN, the
from vcsdesk.documents.boards.sitter import Sitter, sitter, term_words
from vcsdesk.documents.boards.under_contract import contract_pairs
from vcsdesk.documents.boards.who_is_who import several_seats
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.heads import masthead
from vcsdesk.documents.desk.sender import Sender, reach_pairs
from vcsdesk.documents.file_names import file_name
from vcsdesk.documents.meetings.dates import next_of, year_ahead
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.lists.boards.mandates import Mandate
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.printing import (
    Document,
    Part,
    Story,
    Wanted,
    Words,
    bold,
    facts,
    lead,
    letterhead,
    note,
    unbroken,
)
from vcsdesk.records.boards.commitment import PromisedBy
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.wording import listed, moment

_OF_WELCOME = ("first meeting", "introduc", "welcom", "new rep", "newcomer")


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """All that one card says."""

    sitter: Sitter
    is_one_of_several: bool
    """Whether the board has other seats of the sector, so that this one is named."""
    next_meeting: MeetingRow | None
    promises: tuple[str, ...]
    """Those that a chair keeps, or breaks, when somebody new comes."""


def gather(day: Day, seat_id: int) -> Card:
    """Read what the card for one seat says; Refused where nobody sits in it."""
    found = sitter(day, seat_id, "to introduce")
    of_board = [meeting for meeting in day.meetings if meeting.body_id == found.row.body_id]
    return Card(
        sitter=found,
        is_one_of_several=found.row.body_id in several_seats(day.seats),
        next_meeting=next_of(year_ahead(of_board, day.on)),
        promises=tuple(
            promise
            for promise in made_by(PromisedBy.AUTHORITY, day.promises, found.row.body_id)
            if any(word in promise.casefold() for word in _OF_WELCOME)
        ),
    )


def story(card: Card) -> Story:
    """Set the card out."""
    told = card.sitter
    head = masthead(
        told.sender,
        f"Introducing {told.person.name}",
        card,
        on=told.on,
        printed_on=told.printed_on,
        for_whom=f"For {told.board.chair}, chair" if told.board.chair else "For the chair",
    )
    return [letterhead(head), _who(told), _welcome(card), facts([*_voice(card), *_where_from(told)])]


def named(card: Card) -> str:
    """Name the file."""
    told = card.sitter
    return file_name("Introduction", told.board.name, told.person.name, told.seat.label)


def _who(told: Sitter) -> Part:
    """Say who comes, and to what."""
    return lead(bold(told.person.name), f" {_comes(told)}.")


def _where_from(told: Sitter) -> list[tuple[str, Words]]:
    """Say that they come with experience, and how they are reached."""
    return [
        ("Post", known(listed(told.posts))),
        ("Experience", known(told.person.experience.strip())),
        *reach_pairs(told.reached),
        *_through(told.sender, told.person.id),
    ]


def _through(by: Sender, person_id: int) -> list[tuple[str, Words]]:
    """Name the officer through whom they are reached too, unless it is the officer who comes."""
    if not by.officer or by.officer_id == person_id:
        return []
    phone = next((way.value for way in by.reached if way.channel is Channel.PHONE), "")
    return [("Or through", ", ".join(part for part in (by.officer, unbroken(phone)) if part))]


def _comes(told: Sitter) -> str:
    board = the(told.board.name)
    if told.goes_for_now:
        return f"goes to {board} for now, while nobody holds the voluntary sector’s seat"
    return f"is the voluntary sector’s {told.seat.role.words.lower()} on {board}"


def _voice(card: Card) -> list[tuple[str, Words]]:
    """Say for whom they speak, or the seat they go for, by what right, and until when."""
    told = card.sitter
    chosen: list[tuple[str, Words]] = [
        ("How chosen", _chosen(told.mandate)),
        *contract_pairs(told.mandate, in_brief=True),
    ]
    return [
        ("The seat speaks for" if told.goes_for_now else "Speaks for", known(told.speaks_for)),
        ("Not for", known(told.seat.not_for)),
        *([] if told.goes_for_now else chosen),
        ("Seat", told.seat.label if card.is_one_of_several else ""),
        ("Term", term_words(told)),
        ("Deputy", told.row.deputy or "none named"),
    ]


def _chosen(mandate: Mandate) -> str:
    """Say who chose them and how, in brief: what shows it is on the mandate certificate."""
    of = f", after a call to {mandate.called}" if mandate.called else ""
    how = NOT_RECORDED if mandate.route is Route.UNKNOWN else mandate.route.words.lower()
    return f"{CHOSEN[mandate.by_sector]}: {how}{of}"


def _introduce(told: Sitter) -> str:
    called = told.person.known_as or told.person.name
    if told.goes_for_now:
        goes = "the officer" if told.person.id == told.sender.officer_id else "somebody"
        return (
            f"Please introduce {called} as {goes} who goes for now. The seat is vacant, and there is no "
            f"mandate: {called} can listen, carry papers and report back, "
            "but cannot say that the sector agrees."
        )
    return f"Please introduce {called} by whom they speak for, not by their employer."


def _welcome(card: Card) -> Part:
    """Say what a chair can do at the first meeting, what was promised for it, and whom to ask."""
    told, coming = card.sitter, card.next_meeting
    meets = (
        f"The next meeting is on {moment(coming.held_on, coming.starts_at)}."
        if coming
        else f"The date of the next meeting is {NOT_RECORDED}."
    )
    said = f"{meets} {_introduce(told)}"
    promised = [promise_list(f"Promised: {each}" for each in card.promises)] if card.promises else []
    return note(said, *promised, title="At the first meeting")


DOCUMENT = Document(
    name="introduction-card",
    title="Chair’s introduction card",
    purpose="Tells a chair who the representative is, what they bring and for whom they speak.",
    wanted=Wanted.APPOINTMENT,
    also_called=(
        "chair",
        "welcome",
        "introducing",
        "biography",
        "bio",
        "profile",
        "pen portrait",
        "about me",
        "letter of introduction",
    ),
    about=Seat,
    gather=gather,
    story=story,
    file_name=named,
    order=20,
)
