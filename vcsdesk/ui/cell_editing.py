"""Editing in place: what is typed goes to an operation, and a refusal is said beside what was typed."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QStyleOptionViewItem, QWidget
from shiboken6 import isValid

from vcsdesk.refused import Refused
from vcsdesk.ui.cells import ROW, AnyIndex, Cells, Edit
from vcsdesk.ui.complaint import Complaint
from vcsdesk.ui.delegates import CellDelegate
from vcsdesk.ui.editors import AnyEditor, editor_for
from vcsdesk.ui.kinds import Kind

_STAY, _NEXT, _BEFORE = 0, 1, -1
_KEYS = {
    int(Qt.Key.Key_Return): _STAY,
    int(Qt.Key.Key_Enter): _STAY,
    int(Qt.Key.Key_Tab): _NEXT,
    int(Qt.Key.Key_Backtab): _BEFORE,
}


class EditingDelegate(CellDelegate):
    """Draws cells, and edits those whose column has an operation for it."""

    def __init__(self, view: QAbstractItemView, cells: Cells[Any]) -> None:
        super().__init__(view)
        self._cells = cells
        self.complaint = Complaint(view)
        self._started: QWidget | None = None
        self._under: tuple[Edit[Any], Kind, Any, str] | None = None

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
        self._under = (edit, kind, row, kind.write(column.value(row)))
        editor.altered.connect(lambda: self._echo(editor, kind))
        editor.destroyed.connect(self.complaint.hide)
        return editor

    def setEditorData(self, editor: QWidget, _index: AnyIndex) -> None:
        """Start from what the cell says, unless something was typed already."""
        if self._under and self._started is not editor:
            self._started = editor
            editor.say(self._under[3])  # type: ignore[attr-defined]

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Leave it to `eventFilter`, which can keep the editor open."""

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep what was typed when Enter or Tab is pressed or the keyboard goes elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _KEYS:
            if self._finish(editor):
                self._go_on(_KEYS[event.key()])
            return True
        if event.type() == QEvent.Type.FocusOut and isValid(editor) and not _still_inside(editor):
            self._finish(editor)
            return True
        return super().eventFilter(editor, event)

    def _finish(self, editor: Any) -> bool:  # noqa: ANN401  (of five classes)
        """Run the operation and close the editor; tell whether it was done and not refused."""
        if self._under is None:
            return False
        edit, kind, row, before = self._under
        typed = editor.said()
        if typed != before:
            self._under = None
            try:
                edit.change(row, kind.read(typed))
            except Refused as refusal:
                self._under = (edit, kind, row, before)
                self._complain(editor, str(refusal), wrong=True)
                return False
        self._under = None
        self.complaint.hide()
        if isValid(editor):
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        return True

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

    def _echo(self, editor: AnyEditor, kind: Kind) -> None:
        """Say under the cell what is understood so far."""
        try:
            said = kind.echo(editor.said())
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
