"""The pack's welcome: what it is for, and who stands behind the reader."""

from vcsdesk.documents.boards.pack.facts import RepPack
from vcsdesk.documents.boards.said import the
from vcsdesk.documents.desk.sender import reach_card
from vcsdesk.printing import Part, heading, lead, note, para
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.wording import moment

_SITS = {
    Capacity.INTERIM: "You sit on {0} for now, until the seat is filled.",
    Capacity.GAP_FILL: "You go to {0} while nobody holds this seat.",
    Capacity.CONTRACT: "You sit on {0} under contract, and speak there for the sector.",
}
_RING = "Ring before a meeting rather than after it: no question is too small."
_UNSURE = (
    "Nobody knows the whole sector, and “I will find out and come back to you” is a good answer at any table."
)


def welcome(pack: RepPack) -> list[Part]:
    """Welcome the reader and say who helps."""
    sits = _SITS.get(pack.appointment.capacity, "You sit on {0} for the sector.")
    return [
        lead(f"Welcome, {pack.called}. {sits.format(the(pack.board.name))}"),
        para(f"This pack is yours to keep and to write in. {_start(pack)}" + _coming(pack)),
        *_supporters(pack),
        note(_UNSURE if pack.is_officers else f"{_RING} {_UNSURE}", title="If you are unsure"),
    ]


def _start(pack: RepPack) -> str:
    if not pack.has("glance"):
        return ""
    return f"Start with “{pack.title_of('glance')}”. Everything else is there for when you need it. "


def _coming(pack: RepPack) -> str:
    coming = pack.next_meeting
    if coming is None:
        return "The date of the next meeting is not recorded yet."
    said = f"Your next meeting is on {moment(coming.held_on, coming.starts_at)}"
    return (
        f"{said}; its papers are bound in at the back." if pack.papers and pack.has("papers") else f"{said}."
    )


def _supporters(pack: RepPack) -> list[Part]:
    by = pack.sender
    made: list[Part] = [heading("Who supports you", 2)]
    if pack.supporter and pack.appointment.supporter_id != by.officer_id:
        made += [
            para("First ask the person who supports you:"),
            reach_card([("Your supporter", pack.supporter)], pack.supporter_reached),
            para("Or ask the officer who looks after all representatives:"),
        ]
    if pack.is_officers:
        return [*made, para(f"You are the officer who looks after all representatives, at {by.name}.")]
    return [*made, reach_card([("Officer", by.officer), ("At", by.organisation)], by.reached)]
