"""The steps of an induction as tables: what, who with, by when, and room to say when it was done."""

from collections.abc import Sequence

from vcsdesk.documents.boards.induction.facts import REVIEW_AFTER, Induction
from vcsdesk.documents.boards.pack import steps
from vcsdesk.documents.meetings.dates import when
from vcsdesk.printing import Part, grid, heading, unbroken
from vcsdesk.wording import months, plain_day

_ROOM = "." * 22
_OBSERVE = "Sat in on a meeting, or talked with somebody who did, before saying yes"
_INDUCTION_DAY = "Came to the Induction Day"


def tables(of: Induction) -> list[Part]:
    """Set out the steps in their order, each stretch under the meeting it belongs to."""
    first, third = _by(of, 1), _by(of, 3)
    reviewed = f"By {unbroken(plain_day(of.review_on))}" if of.review_on else ""
    review = f"Looked back together on the first {months(REVIEW_AFTER.months)}: what to change, what to learn"
    return [
        *_table("Before the first meeting", first, [_OBSERVE, *steps.before(of.pack), _INDUCTION_DAY]),
        *_table("At the first meeting", first, steps.at_first()),
        *_table("After the first meeting", "", steps.after_first(of.pack)),
        *_table("After the third meeting", third, steps.after_third(of.pack)),
        *_table("After half a year", reviewed, [review]),
    ]


def _by(of: Induction, number: int) -> str:
    found = of.meeting(number)
    return when(found.held_on) if found else ""


def _table(title: str, by: str, told: Sequence[str]) -> list[Part]:
    """Set out one stretch; by when stands beside its title, once for all its steps."""
    head = f"{title}: {by}" if by else title
    rows = [(step, _ROOM) for step in told]
    table = grid(("Step", "Done on, and initials"), rows, (6, 3), f"{title}: what was done")
    return [heading(head, 2), table]
