"""The widgets in which people type; each takes and gives text, which its kind reads."""

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.choice_editors import ChoiceEditor, SeveralEditor
from vcsdesk.ui.kinds import Choice, Colour, File, Folder, Kind, Several, Tick, Ticked
from vcsdesk.ui.lines import RoundLine
from vcsdesk.ui.tick_list import TickList
from vcsdesk.ui.ticks import with_ticks


class LineEditor(RoundLine):
    """One line of text."""

    altered = Signal()

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.textChanged.connect(self.altered)

    def said(self) -> str:
        """Give what was typed."""
        return self.text()

    def say(self, text: str) -> None:
        """Put a text in."""
        self.setText(text)


class LongEditor(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next field."""

    altered = Signal()

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.altered)

    def sizeHint(self) -> QSize:
        """Be as high as the lines asked for."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._lines + 18)

    def said(self) -> str:
        """Give what was typed."""
        return self.toPlainText()

    def say(self, text: str) -> None:
        """Put a text in."""
        self.setPlainText(text)


class TickEditor(QCheckBox):
    """Yes or no, with the question beside the box."""

    altered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_ticks(self)
        self.toggled.connect(self.altered)

    def said(self) -> str:
        """Give yes or no."""
        return "Yes" if self.isChecked() else "No"

    def say(self, text: str) -> None:
        """Tick for yes."""
        self.setChecked(text == "Yes")


class ChosenEditor(QWidget):
    """What is typed into a line, or chosen with the button beside it."""

    altered = Signal()

    def __init__(self, button: PlainButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = LineEditor(parent=self)
        self._line.altered.connect(self.altered)
        button.setAutoDefault(False)
        button.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line, 1)
        row.addWidget(button)
        self.setFocusProxy(self._line)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """Name the line, which is where the words are typed."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def said(self) -> str:
        """Give what was typed or chosen."""
        return self._line.text()

    def say(self, text: str) -> None:
        """Put a text in."""
        self._line.setText(text)

    def _browse(self) -> None:
        chosen = self.ask()
        if chosen:
            self.say(chosen)

    def ask(self) -> str:
        """Have it chosen; empty when the person leaves it."""
        raise NotImplementedError


class FileEditor(ChosenEditor):
    """The path of a file."""

    def __init__(self, kind: File, parent: QWidget | None = None) -> None:
        super().__init__(icon_button("Find a file", "folder-open"), parent)
        self._kind = kind

    def ask(self) -> str:
        """Have a file chosen."""
        from PySide6.QtWidgets import QFileDialog

        ask = QFileDialog.getSaveFileName if self._kind.new else QFileDialog.getOpenFileName
        return ask(self, "Find a file", self.said(), self._kind.pattern)[0]


class FolderEditor(ChosenEditor):
    """The path of a folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PlainButton("Browse…", "folder-open"), parent)

    def ask(self) -> str:
        """Have a folder chosen, beginning at the one that is there already."""
        from PySide6.QtWidgets import QFileDialog

        said = Path(self.said()).expanduser()
        near = next((path for path in (said, *said.parents) if path.is_dir()), Path.home())
        return QFileDialog.getExistingDirectory(self, "Choose a folder", str(near))


class ColourEditor(ChosenEditor):
    """A colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PlainButton("Choose…"), parent)

    def ask(self) -> str:
        """Have a colour chosen, beginning at the one that is there already."""
        from PySide6.QtWidgets import QColorDialog

        chosen = QColorDialog.getColor(QColor.fromString(self.said()), self, "Choose a colour")
        return chosen.name() if chosen.isValid() else ""


AnyEditor = (
    LineEditor
    | LongEditor
    | ChoiceEditor
    | SeveralEditor
    | TickList
    | TickEditor
    | FileEditor
    | FolderEditor
    | ColourEditor
)


def editor_for(kind: Kind, parent: QWidget | None = None, *, in_cell: bool = False) -> AnyEditor:
    """Make the editor a kind is typed into; in a cell it is one line high."""
    if isinstance(kind, Ticked):
        return TickList([words for _, words in kind.choices if words], kind.thing, parent)
    if isinstance(kind, Several) and not in_cell:
        return SeveralEditor([words for _, words in kind.choices], parent)
    if isinstance(kind, Choice):
        return ChoiceEditor([words for _, words in kind.choices], parent)
    if isinstance(kind, Tick):
        return ChoiceEditor(["Yes", "No"], parent) if in_cell else TickEditor(parent)
    if isinstance(kind, File):
        return FileEditor(kind, parent)
    if isinstance(kind, Folder):
        return FolderEditor(parent)
    if isinstance(kind, Colour) and not in_cell:
        return ColourEditor(parent)
    if kind.lines > 1 and not in_cell:
        return LongEditor(kind.lines, parent)
    return LineEditor(kind.hint, parent)
