"""What can be done with a row of the tree: with its seat, and with its board or group."""

from collections.abc import Callable

import msgspec

from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.left_behind import LeftBehind
from vcsdesk.screens.boards import (
    amending,
    appointing,
    body_forms,
    mandate_forms,
    moving_forms,
    seat_forms,
    term_forms,
)
from vcsdesk.screens.boards.dispute_forms import ask_dispute, ask_settle
from vcsdesk.screens.boards.seated import CHOSEN
from vcsdesk.screens.boards.standing_forms import ask_named, ask_stop_standing_by
from vcsdesk.screens.boards.tree_rows import TreeRow, is_disputed, is_vacant
from vcsdesk.screens.desk.printing import print_for
from vcsdesk.screens.printing.given import show_given_for_seat
from vcsdesk.ui.actions import Action
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.screen import Screen

APPOINT = "Appoint somebody…"
PERSON, SEAT, GROUP = "The person", "The seat", "The group"
_PAPERS = "The rep pack, the chair’s introduction card or the mandate certificate"
Asks = Callable[..., object]
Do = Callable[[TreeRow], object]


def seat_actions(screen: Screen, print_it: Do) -> list[Action]:
    """Give what can be done with a seat, the most usual first."""

    def on_seat(asks: Asks) -> Do:
        return lambda row: asks(screen, screen.desk, row.seat)

    def on_question(asks: Asks) -> Do:
        return lambda row: asks(screen, screen.desk, question_of(row))

    def question_of(row: TreeRow) -> LeftBehind | None:
        return moving_forms.question_of(screen.desk, row.seat) if row.seat is not None else None

    def is_asked(row: TreeRow) -> bool:
        return question_of(row) is not None

    def take_back(row: TreeRow) -> None:
        if row.seat is not None:
            term_forms.take_back(screen.desk, row.seat)

    return [
        Action(APPOINT, on_seat(appointing.ask_appoint), "user-plus", "Ctrl+H", may=is_vacant),
        Action("They keep the seat…", on_question(moving_forms.ask_keep), "user-check", may=is_asked),
        Action("They leave the seat…", on_question(moving_forms.ask_give_up), "user-x", may=is_asked),
        Action("Another term…", on_seat(term_forms.ask_reappoint), "user-check", may=_has_holder),
        Action("Named by its holder…", on_seat(ask_named), "building-2", may=_is_held),
        Action("Print…", print_it, "printer", tip=_PAPERS, may=is_seated),
        Action("Stand down…", on_seat(term_forms.ask_stand_down), "user-minus", may=is_seated),
        Action("Name a deputy…", on_seat(appointing.ask_deputy), "users", may=_has_seat),
        Action("Timeline of the seat…", on_seat(_show_timeline), "history", "Ctrl+Shift+L", may=_has_seat),
        *_about(
            PERSON,
            Action("Name a shadow…", on_seat(appointing.ask_shadow), "eye", may=_has_seat),
            Action("A deputy or shadow stops…", on_seat(ask_stop_standing_by), "user-minus", may=_has_seat),
            Action(term_forms.EXTEND, on_seat(term_forms.ask_extend), "hourglass", may=_has_holder),
            Action(CHOSEN, on_seat(mandate_forms.ask_route), "vote", may=is_seated),
            Action("Mark as disputed…", on_seat(ask_dispute), "triangle-alert", may=_may_dispute),
            Action("The dispute is settled…", on_seat(ask_settle), "scale", may=is_disputed),
            Action("Appointed by mistake", take_back, "user-x", tip="Undo brings it back", may=is_seated),
        ),
        *_about(
            SEAT,
            Action(
                "Documents of the seat…", on_seat(amending.ask_seat_documents), "file-text", may=_has_seat
            ),
            Action("What was given…", on_seat(show_given_for_seat), "history", may=_has_seat),
            Action("Correct the seat…", on_seat(seat_forms.ask_correct_seat), "pencil", may=_has_seat),
            Action("End the seat…", on_seat(seat_forms.ask_end_seat), "x", may=_has_seat),
        ),
    ]


def body_actions(screen: Screen, print_it: Do) -> list[Action]:
    """Give what can be done with a board or group, the most usual first."""

    def on_body(asks: Asks) -> Do:
        return lambda row: asks(screen, screen.desk, row.board)

    def roster(row: TreeRow) -> None:
        if row.board is not None:
            print_for(screen, screen.desk, Body, [row.board.body_id], row.board.name)

    return _about(
        GROUP,
        Action("Add a seat…", on_body(seat_forms.ask_add_seat), "armchair", may=_has_board),
        Action("Print its rep packs…", print_it, "printer", may=_has_several),
        Action("Print its roster…", roster, "printer", may=_has_board),
        Action("Add a group under it…", on_body(body_forms.ask_add_body), "plus", may=_has_board),
        Action("Documents of the group…", on_body(amending.ask_body_documents), "file-text", may=_has_board),
        Action("Promises to its reps…", on_body(amending.ask_promises), "handshake", may=_has_board),
        Action("Correct the group…", on_body(body_forms.ask_correct_body), "pencil", may=_has_board),
        Action("Rename from a day on…", on_body(body_forms.ask_rename), "milestone", may=_has_board),
        Action("Move under another…", on_body(body_forms.ask_move), "network", may=_has_board),
        Action("Reports to or consults another…", on_body(body_forms.ask_tie), "link", may=_has_board),
        Action("End the group…", on_body(body_forms.ask_end_body), "circle-x", may=_has_board),
    )


def _show_timeline(screen: Screen, desk: Desk, seat: SeatRow) -> None:
    from vcsdesk.screens.boards.timeline.window import show_timeline

    show_timeline(screen, desk, seat.seat_id)


def _about(part: str, *actions: Action) -> list[Action]:
    return [msgspec.structs.replace(action, part=part) for action in actions]


def is_seated(row: TreeRow) -> bool:
    """Tell whether somebody sits in the row's seat, if only to cover it."""
    return row.seat is not None and row.seat.appointment_id is not None


def _has_seat(row: TreeRow) -> bool:
    return row.seat is not None


def _has_holder(row: TreeRow) -> bool:
    return row.seat is not None and row.seat.holder is not None


def _is_held(row: TreeRow) -> bool:
    return row.seat is not None and row.seat.held_by is not None


def _may_dispute(row: TreeRow) -> bool:
    return _has_holder(row) and not is_disputed(row)


def _has_board(row: TreeRow) -> bool:
    return row.board is not None


def _has_several(row: TreeRow) -> bool:
    return row.board is not None and row.board.seats > 1
