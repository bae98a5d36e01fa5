"""The role and the board: the job, the terms, where the board sits, its dates, its people and promises."""

from vcsdesk.documents.boards.pack.facts import RepPack
from vcsdesk.documents.boards.promises import promise_list, score_card
from vcsdesk.documents.boards.role_texts import texts_under
from vcsdesk.documents.boards.said import the
from vcsdesk.documents.boards.surroundings import drawn
from vcsdesk.documents.boards.who_is_who import seat_table
from vcsdesk.documents.meetings.dates import date_table
from vcsdesk.documents.meetings.past import past_table
from vcsdesk.printing import Part, facts, heading, para
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.wording import capital, count

_HOLD_OVER = (
    "In hold-over: the term has ended, and whoever sits there goes on, with full voice, until the seat is "
    "filled again."
)


def representation(pack: RepPack) -> list[Part]:
    """Say what representation is."""
    return texts_under(pack.title_of("representation"), pack.texts.representation)


def role(pack: RepPack) -> list[Part]:
    """Give the job description, and the protocol where there is one."""
    return texts_under(pack.title_of("role"), (*pack.texts.role, *pack.texts.protocols))


def terms(pack: RepPack) -> list[Part]:
    """Say what the board is for, in its own words."""
    purpose = [para(pack.board.purpose)] if pack.board.purpose else []
    return [*purpose, *texts_under(pack.title_of("terms"), pack.texts.terms)]


def meetings(pack: RepPack) -> list[Part]:
    """Say how to get ready for a meeting, and what to do in it and after it."""
    return texts_under(pack.title_of("meetings"), pack.texts.meetings)


def where_it_sits(pack: RepPack) -> list[Part]:
    """Show what stands above and below the board."""
    return drawn(pack.board.place)


def dates(pack: RepPack) -> list[Part]:
    """Give the dates of the year ahead."""
    if not pack.dates:
        return []
    provisional = any(row.status is MeetingStatus.PROVISIONAL for row in pack.dates)
    standing = sum(row.status is not MeetingStatus.CANCELLED for row in pack.dates)
    said = f"{capital(count(standing, 'meeting'))} known for the year ahead. "
    warned = "Where a date is provisional, check it before you book or travel." if provisional else ""
    table = date_table(pack.dates, f"Meetings of {the(pack.board.name)} in the year ahead")
    return [para(said + warned), table]


def people(pack: RepPack) -> list[Part]:
    """Say who is who on the board."""
    by = pack.board
    known = [(label, said) for label, said in (("Chair", by.chair), ("Run by", by.owner)) if said]
    many = len(pack.members)
    said = "one seat, and no other is recorded" if many == 1 else count(many, "seat")
    table = seat_table(pack.members, f"The sector’s seats on {the(by.name)}")
    is_over = any(row.state is SeatState.HOLD_OVER for row in pack.members)
    return [
        *([facts(known)] if known else []),
        para(f"The sector has {said} on this board."),
        table,
        *([para(_HOLD_OVER)] if is_over else []),
    ]


def promises(pack: RepPack) -> list[Part]:
    """Give the promises made to representatives."""
    made: list[Part] = []
    if pack.promises:
        shown = "." if pack.is_officers else f", and show it to {pack.sender.who}."
        said = "You can hold the authority to this. Circle an answer after your first and your third meeting"
        made += [heading("By the authority", 2), para(said + shown), score_card(pack.promises)]
    if pack.sector_promises:
        made += [heading("By the sector", 2), promise_list(pack.sector_promises)]
    return made


def past(pack: RepPack) -> list[Part]:
    """Tell of the last meetings."""
    return [past_table(pack.past)] if pack.past else []
