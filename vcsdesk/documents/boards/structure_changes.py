"""Changes of the structure: two days beside each other, whatever restructures lie between them."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.heads import masthead
from vcsdesk.documents.desk.sender import Sender, sender
from vcsdesk.documents.file_names import file_name
from vcsdesk.lists.boards.comparison import Comparison, FigureRow, compare
from vcsdesk.lists.boards.difference import Difference, DifferenceRow
from vcsdesk.printing import Document, Part, Story, Wanted, grid, heading, lead, letterhead, para
from vcsdesk.wording import count, plain_day

_TITLES = {
    Difference.ENDED: "Boards and groups that ended",
    Difference.BEGAN: "Boards and groups that began",
    Difference.RENAMED: "Boards and groups with another name",
    Difference.MOVED: "Boards and groups that moved",
    Difference.SEAT_LOST: "Seats lost",
    Difference.SEAT_GAINED: "Seats gained",
    Difference.SEAT_CARRIED: "Seats carried over",
    Difference.SITTER: "Who sits there changed",
}


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What stood on one day and what stands on another."""

    sender: Sender
    on: date
    printed_on: date
    found: Comparison


def gather(day: Day) -> Changes:
    """Compare the day with the one before it that was asked for."""
    found = compare(day.store, day.since, day.on, day.printed_on)
    return Changes(sender=sender(day), on=day.on, printed_on=day.printed_on, found=found)


def story(changes: Changes) -> Story:
    """Set both days side by side: the counts, then every difference under its kind."""
    found = changes.found
    days = f"From {plain_day(found.before)} to {plain_day(found.after)}"
    head = masthead(
        changes.sender, "Changes of the structure", changes, on=changes.on, printed_on=changes.printed_on,
        for_whom=days,
    )  # fmt: skip
    return [letterhead(head), lead(_summed_up(found)), *_figures(found.figures), *_differences(found.changes)]


def named(changes: Changes) -> str:
    """Name the file."""
    found = changes.found
    return file_name("Changes of the structure", f"{found.before.isoformat()} to {found.after.isoformat()}")


def _summed_up(found: Comparison) -> str:
    if not found.figures or not any(each.before or each.after for each in found.figures):
        return "Boards and groups are not recorded for either day."
    return f"{count(len(found.changes), 'difference', none='No differences')} between the two days."


def _figures(figures: Sequence[FigureRow]) -> list[Part]:
    rows = [(each.what, f"{each.before:,}", f"{each.after:,}", each.change) for each in figures]
    headings = ("What is counted", "Before", "After", "Change")
    return [heading("Before and after"), grid(headings, rows, (4, 1.6, 1.6, 2), "Counts on both days")]


def _differences(changes: Sequence[DifferenceRow]) -> list[Part]:
    made: list[Part] = []
    for what, rows in groupby(changes, lambda row: row.what):
        made += [heading(_TITLES[what]), _table(what, list(rows))]
    return made or [para("Nothing changed.")]


def _table(what: Difference, rows: Sequence[DifferenceRow]) -> Part:
    """Set out one kind of difference; every row names its board, and its seat where it is one.

    A column that says nothing, or nothing but the boards again, is left out.
    """
    boards = [row.board for row in rows]
    columns = {
        "Seat": [row.seat or "" for row in rows],
        "Before": [row.before for row in rows],
        "After": [row.after for row in rows],
        "Why": [row.why for row in rows],
    }
    told = {title: said for title, said in columns.items() if any(said) and said != boards}
    cells = zip(boards, *told.values(), strict=True)
    return grid(["Board or group", *told], cells, summary=_TITLES[what])


DOCUMENT = Document(
    name="structure-changes",
    title="Changes of the structure",
    purpose="What is different about the boards between two days, to tell those who were away.",
    wanted=Wanted.CHANGE,
    also_called=(
        "reorganisation",
        "comparison",
        "before and after",
        "what changed",
        "history",
        "differences",
    ),
    about=None,
    gather=gather,
    story=story,
    file_name=named,
    compares=True,
)
