"""Long menus in parts."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from vcsdesk.ui.action_menu import fill_menu
from vcsdesk.ui.actions import Action


def filled(*parts: str) -> list[object]:
    menu = QMenu()
    made = [(Action(f"Do {part}", print, part=part), QAction(f"Do {part}", menu)) for part in parts]
    fill_menu(menu, made)
    return [
        [action.text(), *(within.text() for within in action.menu().actions())]
        if action.menu()
        else "-" if action.isSeparator() else action.text()
        for action in menu.actions()
    ]  # fmt: skip


def test_the_usual_stands_at_the_top_and_the_rest_under_what_it_is_about(application: QApplication) -> None:
    assert filled("", "Seats & groups", "People", "Seats & groups") == [
        "Do ",
        "-",
        ["Seats && groups", "Do Seats & groups", "Do Seats & groups"],
        ["People", "Do People"],
    ]


def test_a_menu_about_one_thing_needs_no_parts(application: QApplication) -> None:
    assert filled("People", "People") == ["Do People", "Do People"]
    assert filled("", "") == ["Do ", "Do "]
    assert filled() == []
