"""The pane beside a list: who or what the chosen row is, in words, with what can be done about it."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from vcsdesk import wording
from vcsdesk.lists.column import Mark, Tone
from vcsdesk.screens.flow import FlowLayout
from vcsdesk.ui.action_menu import fill_menu
from vcsdesk.ui.actions import Action
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.card import Card
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.icons import icon
from vcsdesk.ui.labels import PlainLabel, heading, label, literal, tip
from vcsdesk.ui.lines import ScrollArea
from vcsdesk.ui.room import Room
from vcsdesk.ui.shapes import chip_width, draw_chip
from vcsdesk.ui.theme import colours

_BUTTONS = 2
_LETTERS = 34
_WIDE = 80
_HEAD, _FACTS, _LINES = 4, 5, 4


class Section(msgspec.Struct, frozen=True):
    """A part of a pane: facts, each a word and what it is, then sentences."""

    title: str = ""
    facts: Sequence[tuple[str, object]] = ()
    lines: Sequence[str] = ()


class Chip(QWidget):
    """A state at a glance, as in a list: shape, word and colour."""

    def __init__(self, mark: Mark, words: str) -> None:
        super().__init__()
        self._mark, self._words = mark, words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as large as the words want."""
        metrics = QFontMetricsF(self.font())
        return QSize(int(chip_width(metrics, self._words)) + 2, int(metrics.height()) + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        draw_chip(QPainter(self), QRectF(self.rect()), self._mark, self._words, colours())


class DetailPane(Card):
    """Everything about one thing: a heading, what can be done, and sections of facts."""

    def __init__(self, desk: Desk, nothing: str) -> None:
        super().__init__(margin=1)
        self._desk = desk
        self._nothing = nothing
        self._scroll = ScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self.inside.addWidget(self._scroll)
        self._told: object = None
        self._shares: tuple[int, ...] = ()
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._room = Room(self, self._turn)
        self.show_nothing()

    def sizeHint(self) -> QSize:
        """Be wide enough for a line of words."""
        return QSize(int(self.fontMetrics().averageCharWidth() * _LETTERS * 1.05), 300)

    def minimumSizeHint(self) -> QSize:
        """Never be narrower than a short line."""
        return QSize(int(self.fontMetrics().averageCharWidth() * _LETTERS * 0.85), 120)

    def show_nothing(self) -> None:
        """Say what the pane is for while nothing is chosen."""
        self._told = None
        self._fill([_upright([label(self._nothing, Tone.MUTED, wrap=True)])], self._nothing)

    def show_details(
        self,
        title: str,
        under: str,
        sections: Sequence[Section],
        *,
        state: tuple[Mark, str] | None = None,
        actions: Sequence[tuple[Action, object]] = (),
    ) -> None:
        """Show a thing; each action comes with the row it is done to."""
        open_to = [(action, row) for action, row in actions if action.may is None or action.may(row)]
        told = (title, under, tuple(sections), state, open_to)
        if told == self._told:
            return
        self._told = told
        top: list[QWidget | QLayout] = [_fitting(heading(title), title)]
        if under:
            top.append(_fitting(label(under, Tone.MUTED), under))
        if state:
            top.append(_row(Chip(*state)))
        if open_to:
            top.append(self._buttons(open_to))
        shown = [(section, widgets) for section in sections if (widgets := _section(section))]
        parts = [_upright(top), *(_upright(widgets) for _, widgets in shown)]
        shares = [_HEAD, *(_FACTS if section.facts else _LINES for section, _ in shown)]
        said = [title, under, *(_spoken(section) for section in sections)]
        self._fill(parts, ". ".join(each for each in said if each), shares)

    def _fill(self, parts: Sequence[QWidget], said: str, shares: Sequence[int] = (1,)) -> None:
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self._shares = tuple(shares)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, inside)
        self._parts.setContentsMargins(18, 16, 18, 16)
        for part in parts:
            self._parts.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._parts.addStretch(0)
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._scroll.setAccessibleName("Details")
        self._scroll.setAccessibleDescription(said)
        self._room.tell()

    def _turn(self, letters: float) -> None:
        """Set the parts side by side where there is room for all their words, else one under the other."""
        self._lay(wide=letters > _WIDE)
        if letters > _WIDE and self._needed() > self.width():
            self._lay(wide=False)

    def _lay(self, *, wide: bool) -> None:
        """Set the parts side by side with no word cut, or one under the other."""
        ways = QBoxLayout.Direction
        for words in self._parts_inside().findChildren(PlainLabel):
            words.setMinimumWidth(_longest(words) if wide or not words.wordWrap() else 1)
        self._parts.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._parts.setSpacing(28 if wide else 16)
        for place, share in enumerate(self._shares):
            self._parts.setStretch(place, share if wide else 0)
        self._parts.setStretch(len(self._shares), int(not wide))

    def _parts_inside(self) -> QWidget:
        return self._scroll.widget() or self._scroll

    def _needed(self) -> int:
        """Tell how wide the parts are at least, side by side."""
        for part in self._parts_inside().children():
            if isinstance(part, QWidget) and (layout := part.layout()) is not None:
                layout.activate()
                part.updateGeometry()
        return self._parts.minimumSize().width() + self._scroll.verticalScrollBar().sizeHint().width()

    def _buttons(self, actions: Sequence[tuple[Action, object]]) -> QLayout:
        """Put the first things to do as buttons and the rest under More."""
        row = FlowLayout()
        for action, what in actions[:_BUTTONS]:
            button = PlainButton(action.words, action.icon)
            button.clicked.connect(lambda _=False, action=action, what=what: self._do(action, what))
            row.addWidget(button)
        if actions[_BUTTONS:]:
            row.addWidget(self._more(actions[_BUTTONS:]))
        return row

    def _more(self, actions: Sequence[tuple[Action, object]]) -> PlainButton:
        more = PlainButton("More")
        menu = QMenu("More", more)
        fill_menu(menu, [(action, self._entry(action, what, menu)) for action, what in actions])
        more.setMenu(menu)
        return more

    def _entry(self, action: Action, what: object, menu: QMenu) -> QAction:
        made = QAction(icon(action.icon), literal(action.words), menu)
        made.triggered.connect(lambda: self._do(action, what))
        return made

    def _do(self, action: Action, what: object) -> None:
        self._desk.do(lambda: action.do((what,) if action.many else what))


def _row(*widgets: QWidget) -> QLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _section(section: Section) -> list[QWidget | QLayout]:
    """Set a section out; a fact without a value is left out, and so is an empty section."""
    facts = [(word, text) for word, value in section.facts if (text := wording.value(value))]
    if not facts and not section.lines:
        return []
    made: list[QWidget | QLayout] = []
    if section.title:
        title = PlainLabel(section.title, strong=True)
        made.append(title)
    if facts:
        made.append(_grid(facts))
    made += [_copied(line) for line in section.lines]
    return made


def _grid(facts: Sequence[tuple[str, str]]) -> QLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for number, (word, text) in enumerate(facts):
        name = label(word, Tone.MUTED)
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        grid.addWidget(name, number, 0)
        grid.addWidget(_copied(text), number, 1)
    return grid


def _copied(text: str) -> PlainLabel:
    """Make words that wrap and can be marked with the mouse to copy them."""
    made = _fitting(label(text), text)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _fitting(made: PlainLabel, text: str) -> PlainLabel:
    """Let words wrap, and let one long word give way rather than push everything aside."""
    made.setWordWrap(True)
    made.setMinimumWidth(1)
    made.setToolTip(tip(text))
    return made


def _longest(made: PlainLabel) -> int:
    """Tell how wide the longest of what must stay together is; a word that is very long may be broken."""
    letters, words = made.fontMetrics(), made.text()
    longest = max(map(letters.horizontalAdvance, words.split() if made.wordWrap() else [words]), default=0)
    return min(longest + 1, letters.averageCharWidth() * _LETTERS)


def _upright(widgets: Sequence[QWidget | QLayout]) -> QWidget:
    """Put widgets one under the other."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(7)
    for each in widgets:
        if isinstance(each, QWidget):
            column.addWidget(each)
        else:
            column.addLayout(each)
    return part


def _spoken(section: Section) -> str:
    facts = [f"{word}: {text}" for word, value in section.facts if (text := wording.value(value))]
    return ". ".join([*facts, *section.lines])
