"""What can be done with a row of the tree: with its seat, and with its board or group."""

from collections.abc import Callable

from vcsdesk.screens.boards import amending, appointing, body_forms, role_forms, seat_forms, term_forms
from vcsdesk.screens.boards.tree_rows import TreeRow, is_vacant
from vcsdesk.ui.actions import Action
from vcsdesk.ui.screen import Screen

APPOINT = "Appoint somebody…"
Asks = Callable[..., object]
Do = Callable[[TreeRow], object]


def seat_actions(screen: Screen, print_it: Do) -> list[Action]:
    """Give what can be done with a seat, the most usual first."""

    def on_seat(asks: Asks) -> Do:
        return lambda row: asks(screen, screen.desk, row.seat)

    def take_back(row: TreeRow) -> None:
        if row.seat is not None:
            term_forms.take_back(screen.desk, row.seat)

    return [
        Action(APPOINT, on_seat(appointing.ask_appoint), "user-plus", "Ctrl+H", may=is_vacant),
        Action("Another term…", on_seat(term_forms.ask_reappoint), "user-check", may=_has_holder),
        Action("Print the rep pack…", print_it, "printer", may=is_seated),
        Action("Stand down…", on_seat(term_forms.ask_stand_down), "user-minus", may=is_seated),
        Action("Name a deputy…", on_seat(appointing.ask_deputy), "users", may=_has_seat),
        Action(term_forms.EXTEND, on_seat(term_forms.ask_extend), "hourglass", may=_has_holder),
        Action("Appointed by mistake", take_back, "user-x", tip="Undo brings it back", may=is_seated),
        Action("How they were chosen…", on_seat(role_forms.ask_mandate), "vote", may=is_seated),
        Action("Documents of the seat…", on_seat(amending.ask_seat_documents), "file-text", may=_has_seat),
        Action("Correct the seat…", on_seat(seat_forms.ask_correct_seat), "pencil", may=_has_seat),
        Action("End the seat…", on_seat(seat_forms.ask_end_seat), "x", may=_has_seat),
    ]


def body_actions(screen: Screen, print_it: Do) -> list[Action]:
    """Give what can be done with a board or group, the most usual first."""

    def on_body(asks: Asks) -> Do:
        return lambda row: asks(screen, screen.desk, row.board)

    return [
        Action("Add a seat…", on_body(seat_forms.ask_add_seat), "armchair", may=_has_board),
        Action("Print its rep packs…", print_it, "printer", may=_has_several),
        Action("Add a group under it…", on_body(body_forms.ask_add_body), "plus", may=_has_board),
        Action("Documents of the group…", on_body(amending.ask_body_documents), "file-text", may=_has_board),
        Action("Promises to its reps…", on_body(amending.ask_promises), "handshake", may=_has_board),
        Action("Correct the group…", on_body(body_forms.ask_correct_body), "pencil", may=_has_board),
        Action("Rename from a day on…", on_body(body_forms.ask_rename), "milestone", may=_has_board),
        Action("Move under another…", on_body(body_forms.ask_move), "network", may=_has_board),
        Action("Tie to another…", on_body(body_forms.ask_tie), "link", may=_has_board),
        Action("End the group…", on_body(body_forms.ask_end_body), "circle-x", may=_has_board),
    ]


def is_seated(row: TreeRow) -> bool:
    """Tell whether somebody sits in the row's seat, if only to cover it."""
    return row.seat is not None and row.seat.appointment_id is not None


def _has_seat(row: TreeRow) -> bool:
    return row.seat is not None


def _has_holder(row: TreeRow) -> bool:
    return row.seat is not None and row.seat.holder is not None


def _has_board(row: TreeRow) -> bool:
    return row.board is not None


def _has_several(row: TreeRow) -> bool:
    return row.board is not None and row.board.seats > 1
