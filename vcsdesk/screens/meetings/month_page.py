"""The month with its name over it and buttons to turn to another."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.screens.meetings.month import MonthView
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.labels import heading


class MonthPage(QWidget):
    """A month to leaf through."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.view = MonthView(desk.on, desk.today)
        self._name = heading("")
        before = icon_button("Month before", "chevron-left", "Page Up")
        after = icon_button("Month after", "chevron-right", "Page Down")
        now = PlainButton("Today", quiet=True)
        before.clicked.connect(lambda: self.view.go_by_months(-1))
        after.clicked.connect(lambda: self.view.go_by_months(1))
        now.clicked.connect(self.view.go_home)
        head = QHBoxLayout()
        head.addWidget(self._name)
        head.addStretch(1)
        for button in (now, before, after):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.view.day_chosen.connect(lambda _day: self._say_month())
        self._say_month()

    def _say_month(self) -> None:
        self._name.setText(wording.month(self.view.day))
