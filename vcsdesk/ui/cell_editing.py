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

_ON = QAbstractItemDelegate.EndEditHint
_HINTS = {
    int(Qt.Key.Key_Return): _ON.SubmitModelCache,
    int(Qt.Key.Key_Enter): _ON.SubmitModelCache,
    int(Qt.Key.Key_Tab): _ON.EditNextItem,
    int(Qt.Key.Key_Backtab): _ON.EditPreviousItem,
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
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _HINTS:
            self._finish(editor, _HINTS[event.key()])
            return True
        if event.type() == QEvent.Type.FocusOut and isValid(editor) and not _still_inside(editor):
            self._finish(editor, _ON.NoHint)
            return True
        return super().eventFilter(editor, event)

    def _finish(self, editor: Any, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: ANN401  (of five classes)
        """Run the operation; close the editor unless it was refused."""
        if self._under is None:
            return
        edit, kind, row, before = self._under
        typed = editor.said()
        if typed != before:
            self._under = None
            try:
                edit.change(row, kind.read(typed))
            except Refused as refusal:
                self._under = (edit, kind, row, before)
                self._complain(editor, str(refusal), wrong=True)
                return
        self._under = None
        self.complaint.hide()
        if isValid(editor):
            self.closeEditor.emit(editor, hint)

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
