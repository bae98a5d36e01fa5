"""What the overload banner says: to the officer as you, of everybody else by name."""

from collections.abc import Sequence

from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.desk.overload import Overload
from vcsdesk.rules.boards.seat_state import COVERING
from vcsdesk.wording import count, listed


def worst(found: Sequence[Overload], officer_id: int | None) -> Overload | None:
    """Take the officer first, then whoever carries most."""
    return next((each for each in found if each.person_id == officer_id), None) or next(iter(found), None)


def loud_words(over: Overload, officer_id: int | None) -> str:
    """Say it in one breath: You sit on 24 groups. Your limit is 8."""
    mine = over.person_id == officer_id
    sits = f"{'You sit' if mine else f'{over.person} sits'} on {count(over.groups, 'group')}"
    if over.limit is None or over.groups <= over.limit:
        return f"{sits}: more hours than {'you have' if mine else 'there are'}."
    return f"{sits}: {'your' if mine else 'the'} limit is {over.limit}."


def why_words(over: Overload, found: Sequence[Overload], seats: Sequence[SeatRow]) -> str:
    """Say what it takes, how much of it is only filling gaps, and who else is over."""
    said = [f"That is {over.why}."] if over.limit is None or over.groups <= over.limit else []
    if not said:
        said.append(f"It takes about {round(over.hours)} hours a month.")
    gaps = {seat.body_id for seat in seats if seat.person_id == over.person_id and seat.capacity in COVERING}
    if gaps:
        said.append(f"In {count(len(gaps), 'group')} it is only because nobody else has been found.")
    others = [each.person for each in found if each.person_id != over.person_id]
    if others:
        said.append(f"{listed(others)} {'is' if len(others) == 1 else 'are'} over a limit too.")
    return " ".join(said)
