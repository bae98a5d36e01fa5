"""A row of choices above a list, each of which narrows it in the screen's own words."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from vcsdesk.ui.buttons import PlainButton

Wanted = Callable[[Any], bool]


class Filter(msgspec.Struct, frozen=True):
    """A question of which one answer holds: `Filter("Show", [("All", None), ("Vacant", is_vacant)])`."""

    name: str
    answers: Sequence[tuple[str, Wanted | None]]


class FilterBar(QWidget):
    """Filters side by side, each a row of buttons of which one is down."""

    changed = Signal()

    def __init__(self, filters: Sequence[Filter]) -> None:
        super().__init__()
        self._filters = tuple(filters)
        self._groups: list[QButtonGroup] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for each in self._filters:
            self._groups.append(self._add(each, row))
            row.addSpacing(14)
        row.addStretch(1)

    def answer(self, name: str) -> str:
        """Give the words of the answer that is down."""
        number = next(number for number, each in enumerate(self._filters) if each.name == name)
        return self._filters[number].answers[self._groups[number].checkedId()][0]

    def choose(self, name: str, words: str) -> None:
        """Press an answer."""
        number = next(number for number, each in enumerate(self._filters) if each.name == name)
        place = [answer for answer, _ in self._filters[number].answers].index(words)
        self._groups[number].button(place).setChecked(True)

    def wanted(self) -> Wanted | None:
        """Give what a row must pass, or None when everything passes."""
        tests = [
            test
            for each, group in zip(self._filters, self._groups, strict=True)
            if (test := each.answers[group.checkedId()][1]) is not None
        ]
        return (lambda row: all(test(row) for test in tests)) if tests else None

    def _add(self, each: Filter, row: QHBoxLayout) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, (words, _) in enumerate(each.answers):
            button = PlainButton(words)
            button.setCheckable(True)
            button.setChecked(number == 0)
            button.setAccessibleName(f"{each.name}: {words}")
            group.addButton(button, number)
            row.addWidget(button)
        group.idToggled.connect(lambda _number, on: self.changed.emit() if on else None)
        return group
