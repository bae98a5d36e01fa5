"""What can be done with a paper that was given: seen as it was, brought up to date, added to, taken back."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.gathering import gathered_at_once
from vcsdesk.documents.making import Shown, clear_up, show
from vcsdesk.documents.printable import Target
from vcsdesk.documents.targets import targets_of
from vcsdesk.lists.printing.given import GivenRow
from vcsdesk.lists.printing.held import REP_PACK
from vcsdesk.operations.printing.giving import take_back
from vcsdesk.printing.choices import Choices
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.refused import Refused
from vcsdesk.screens.printing.again import look_again
from vcsdesk.screens.printing.runs import look_at, wish_for
from vcsdesk.ui.actions import Action
from vcsdesk.ui.desk import Desk

_SWAP, _SUPPLEMENT = "pack-changes", "late-papers"
_ONLY_GONE = "Nothing is new, but something is no longer in the pack."
PACK_AND_WHAT_FOLLOWS = frozenset((REP_PACK, _SWAP, _SUPPLEMENT))
"""The pack with the papers that are put into it, and taken back before it can be."""


def given_actions(parent: QWidget, desk: Desk) -> list[Action]:
    """Give what can be done with a row, the most usual first."""

    def on_paper(do: Callable[[GivenPaper], object]) -> Callable[[GivenRow], object]:
        return lambda row: do(desk.store.get(GivenPaper, row.given_id or 0))

    def make(document: str) -> Callable[[GivenRow], object]:
        return lambda row: look_at(parent, desk, document, _target(desk, row))

    return [
        Action(
            "Look at it as it was",
            on_paper(lambda paper: look_again(parent, desk, paper)),
            "eye",
            tip="The same pages again, to read, save or print",
            opens=True,
            may=_is_given,
        ),
        Action("What has changed since", lambda row: tell_changes(desk, row), "search", may=_is_pack),
        Action("Make pages to swap", make(_SWAP), "refresh-cw", may=_is_pack),
        Action("Add late papers", make(_SUPPLEMENT), "paperclip", may=_is_pack),
        Action("Print the pack", make(REP_PACK), "printer", may=_may_have_pack),
        Action(
            "It was not handed out",
            on_paper(lambda paper: take_back(desk.store, paper)),
            "undo-2",
            tip="It is forgotten; Undo brings it back",
            may=_is_given,
        ),
    ]


def tell_changes(desk: Desk, row: GivenRow) -> None:
    """Have the worker find out what is new in a pack since it was given, and say it."""
    wish = wish_for(desk, [documents()[_SWAP]], [_target(desk, row)], Choices())
    run = gathered_at_once(desk.store, wish)

    def say(shown: Shown) -> None:
        printed = [section for section in shown.given.sections if section.is_printed]
        names = wording.listed(f"“{section.title}”" for section in printed)
        desk.tell(f"Changed since {row.whom} was given it: {names}." if printed else _ONLY_GONE)

    words = f"Looking for what has changed: {row.title}"
    job = desk.jobs.run(show, run, 0, on_done=say, words=words)
    job.ended.connect(lambda: clear_up(run))


def _target(desk: Desk, row: GivenRow) -> Target:
    found = targets_of(desk.store, Seat, [row.seat_id or 0], desk.on, desk.today)
    if not found:
        raise Refused("That seat is no longer there.", "Look at a day on which it was.")
    return found[0]


def _is_given(row: GivenRow) -> bool:
    return row.given_id is not None


def _may_have_pack(row: GivenRow) -> bool:
    return not _is_given(row) or _is_pack(row)


def _is_pack(row: GivenRow) -> bool:
    return _is_given(row) and row.document in PACK_AND_WHAT_FOLLOWS and row.seat_id is not None
