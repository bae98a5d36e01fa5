"""Editing in place: what is typed goes to an operation, and a refusal is said beside what was typed."""

from typing import Any

import msgspec
from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QStyleOptionViewItem, QWidget
from shiboken6 import isValid

from vcsdesk.refused import Refused
from vcsdesk.ui.cells import ROW, AnyIndex, Cells, Edit
from vcsdesk.ui.choice_editors import ChoiceEditor
from vcsdesk.ui.complaint import Complaint
from vcsdesk.ui.delegates import CellDelegate
from vcsdesk.ui.editors import AnyEditor, editor_for
from vcsdesk.ui.kinds import Kind
from vcsdesk.ui.lines import ONLY_LOOKING_ELSEWHERE

_STAY, _NEXT, _BEFORE = 0, 1, -1
_KEYS = {
    int(Qt.Key.Key_Return): _STAY,
    int(Qt.Key.Key_Enter): _STAY,
    int(Qt.Key.Key_Tab): _NEXT,
    int(Qt.Key.Key_Backtab): _BEFORE,
}


class Typing(msgspec.Struct):
    """What is being typed into one cell."""

    edit: Edit[Any]
    kind: Kind
    row: Any
    index: QPersistentModelIndex
    before: str
    typed: str
    started: bool = False
    refusal: str = ""


class EditingDelegate(CellDelegate):
    """Draws cells, and edits those whose column has an operation for it."""

    lost = Signal(object)
    """What was typed could not be kept; carries the `Refused` that says what it was."""

    def __init__(self, view: QAbstractItemView, cells: Cells[Any]) -> None:
        super().__init__(view)
        self._cells = cells
        self.complaint = Complaint(view)
        self._open: dict[QWidget, Typing] = {}

    def createEditor(  # type: ignore[override]  # Qt takes no editor for an answer
        self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget | None:
        """Make what the value is typed into."""
        row = index.data(ROW)
        edit = self._cells.edit(index.column(), row)
        if edit is None:
            return None
        column = self._cells.columns[index.column()]
        kind = edit.kind_for(row)
        editor = editor_for(kind, parent, in_cell=True)
        editor.setAccessibleName(column.title)
        editor.setAutoFillBackground(True)
        before = kind.write(column.value(row))
        self._open[editor] = Typing(edit, kind, row, QPersistentModelIndex(index), before, before)
        editor.altered.connect(lambda: self._echo(editor))
        editor.destroyed.connect(lambda: self._gone(editor))
        return editor

    def setEditorData(self, editor: QWidget, _index: AnyIndex) -> None:
        """Start from what the cell says, unless something was typed already."""
        typing = self._open.get(editor)
        if typing and not typing.started:
            typing.started = True
            editor.say(typing.before)  # type: ignore[attr-defined]
            if isinstance(editor, ChoiceEditor):
                editor.select_all()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Leave it to `eventFilter`, which can keep the editor open."""

    def finish(self) -> None:
        """Keep all that is being typed; Refused when one of the operations refuses it."""
        for editor in tuple(self._open):
            if isValid(editor) and not self._finish(editor):
                editor.setFocus()
                raise Refused(self._open[editor].refusal, "Put it right, or press Escape to leave it.")

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep what was typed when Enter or Tab is pressed or the keyboard goes elsewhere."""
        if not isinstance(editor, QWidget):
            return super().eventFilter(editor, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(editor, event) or super().eventFilter(editor, event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in ONLY_LOOKING_ELSEWHERE and not _still_inside(editor):
                self._finish(editor)
            return False
        return super().eventFilter(editor, event)

    def _take_key(self, editor: QWidget, event: QKeyEvent) -> bool:
        """Finish on Enter and Tab, leave on Escape; tell whether the key was one of these."""
        typing = self._open.get(editor)
        if typing is None or event.key() not in (*_KEYS, Qt.Key.Key_Escape):
            return False
        self._view.setCurrentIndex(typing.index)
        if event.key() == Qt.Key.Key_Escape:
            self._close(editor)
        elif self._finish(editor):
            self._go_on(_KEYS[event.key()])
        return True

    def _finish(self, editor: Any) -> bool:  # noqa: ANN401  (of five classes)
        """Run the operation and close the editor; tell whether it was done and not refused."""
        typing = self._open.pop(editor, None)
        if typing is None:
            return False
        typed = editor.said()
        if typed != typing.before:
            try:
                typing.edit.change(typing.row, typing.kind.read(typed))
            except Refused as refusal:
                self._open[editor] = typing
                self._keep_open(editor, typing, str(refusal))
                return False
        self._open[editor] = typing
        self._close(editor)
        return True

    def _keep_open(self, editor: QWidget, typing: Typing, refusal: str) -> None:
        """Leave a refused editor where it is, also while other rows are looked at."""
        typing.refusal = refusal
        self._complain(editor, refusal, wrong=True)
        self._view.openPersistentEditor(typing.index)

    def _close(self, editor: QWidget) -> None:
        """Take an editor away, and the keyboard back to the list if it was there."""
        typing = self._open.pop(editor)
        self.complaint.hide()
        if not isValid(editor):
            return
        if typing.refusal:
            if editor.hasFocus():
                self._view.setFocus()
            self._view.closePersistentEditor(typing.index)
        else:
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _gone(self, editor: QWidget) -> None:
        """Say what was typed when the list took the editor away with it."""
        if not isValid(self):
            return
        self.complaint.hide()
        typing = self._open.pop(editor, None)
        if typing and typing.typed != typing.before:
            why = typing.refusal or "The list changed while you were typing."
            self.lost.emit(Refused(why, f"You had typed “{typing.typed}”, which was not kept."))

    def _go_on(self, step: int) -> None:
        """Go back to the list, or on to the next cell of the row that can be edited."""
        self._view.setFocus()
        index = self._view.currentIndex()
        beside = index.siblingAtColumn(index.column() + step)
        while step and beside.isValid():
            if beside.flags() & Qt.ItemFlag.ItemIsEditable:
                self._view.setCurrentIndex(beside)
                self._view.edit(beside)
                return
            beside = beside.siblingAtColumn(beside.column() + step)

    def _echo(self, editor: AnyEditor) -> None:
        """Say under the cell what is understood so far."""
        typing = self._open.get(editor)
        if typing is None:
            return
        typing.typed = editor.said()
        try:
            said = typing.kind.echo(typing.typed)
        except Refused:
            said = ""
        if said:
            self._complain(editor, said, wrong=False)
        else:
            self.complaint.hide()

    def _complain(self, editor: QWidget, text: str, *, wrong: bool) -> None:
        corner = editor.mapTo(self._view, QPoint(0, editor.height()))
        self.complaint.show_at(corner, text, wrong=wrong)


def _still_inside(editor: QObject) -> bool:
    """Tell whether the keyboard only went to the editor's own list of choices."""
    from PySide6.QtWidgets import QApplication

    focus = QApplication.focusWidget()
    if QApplication.activePopupWidget() is not None:
        return True
    return isinstance(editor, QWidget) and focus is not None and editor.isAncestorOf(focus)
