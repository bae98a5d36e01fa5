"""A menu of actions: the usual ones at the top, the others below, each under what it is about."""

from collections.abc import Iterable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from vcsdesk.ui.actions import Action
from vcsdesk.ui.labels import literal


def fill_menu(menu: QMenu, made: Iterable[tuple[Action, QAction]]) -> None:
    """Put actions into a menu; where all are about one thing it needs no parts."""
    parts: dict[str, list[QAction]] = {}
    for action, entry in made:
        parts.setdefault(action.part, []).append(entry)
    usual = parts.pop("", [])
    menu.addActions(usual)
    if usual and parts:
        menu.addSeparator()
    for part, entries in parts.items():
        inside = menu.addMenu(literal(part)) if usual or len(parts) > 1 else menu
        inside.addActions(entries)
