"""Forms about a restructure as a whole: when it begins, who decided it and why, when we were told."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from vcsdesk.operations.boards.restructuring.drafting import correct_restructure, start_restructure
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Day, Text

_WORDS = "It is kept as a draft at once. Nothing changes on the boards until you apply it."


def ask_new(parent: QWidget, desk: Desk, go_on: Callable[[Restructure], object]) -> Form:
    """Ask what a new restructure is, start its draft and go on with it."""

    def act(**answers: object) -> None:
        go_on(start_restructure(desk.store, **answers))  # type: ignore[arg-type]

    return ask(parent, "New restructure", _fields(desk, None), act, button="Draft its changes", words=_WORDS)


def ask_correct(parent: QWidget, desk: Desk, draft: Restructure) -> Form:
    """Ask what is recorded wrongly of a draft."""
    return ask(
        parent, draft.title, _fields(desk, draft), lambda **new: correct_restructure(desk.store, draft, **new)
    )


def _fields(desk: Desk, draft: Restructure | None) -> list[Field]:
    day = Day(lambda: desk.today)
    return [
        Field(
            "title", "What it is called", Text(), draft.title if draft else "", needed=True,
            help="Such as “Restructure of September 2026”.",
        ),
        Field(
            "starts_on", "First day of the new structure", day, draft.starts_on if draft else None,
            help="It may be left empty while it is not known.",
        ),
        Field("decided_by", "Who decided it", Text(), draft.decided_by if draft else ""),
        Field("reason", "Why", Text(lines=2), draft.reason if draft else ""),
        Field("told_on", "When we were told", day, draft.told_on if draft else desk.today),
        Field("note", "Note", Text(lines=2), draft.note if draft else ""),
    ]  # fmt: skip
