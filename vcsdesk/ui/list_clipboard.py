"""Copying from a list, pasting into it and filling down; what changes many cells is one step."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from vcsdesk import wording
from vcsdesk.ui.copying import table_for_clipboard
from vcsdesk.ui.pasting import Put, block, pasted, put_all

if TYPE_CHECKING:
    from vcsdesk.ui.list_panel import ListPanel


class ListClipboard(QObject):
    """The clipboard of one list."""

    def __init__(self, panel: "ListPanel[Any]") -> None:
        super().__init__(panel)
        self._panel = panel
        self.actions = [self._action("Copy", QKeySequence.StandardKey.Copy, self.copy)]
        if panel.cells.editable:
            self.actions.append(self._action("Paste", QKeySequence.StandardKey.Paste, self.paste))
            self.actions.append(self._action("Fill down", QKeySequence("Ctrl+D"), self.fill_down))

    def copy(self) -> None:
        """Copy the chosen cells."""
        rows, columns = self._chosen()
        if rows:
            self._put(rows, columns, with_headings=False)

    def copy_all(self) -> None:
        """Copy every row in sight, with headings, for a spreadsheet."""
        panel = self._panel
        self._put(panel.model.shown, list(range(len(panel.cells.columns))), with_headings=True)
        count = wording.count(len(panel.model.shown), "row")
        panel.desk.tell(f"{wording.capital(count)} copied with headings. Paste into a spreadsheet.")

    def paste(self) -> None:
        """Paste a block of cells from where the keyboard is."""
        text = QGuiApplication.clipboard().text()
        rows, columns = self._chosen()
        current = self._panel.current()
        if not text or current is None:
            return
        shown = self._panel.model.shown
        below = shown[shown.index(rows[0] if rows else current) :]
        right = list(range(columns[0] if columns else 0, len(self._panel.cells.columns)))
        self._change("Paste", pasted(block(text), below, right, len(rows)))

    def fill_down(self) -> None:
        """Put the first chosen row's value into the others."""
        cells = self._panel.cells
        rows, columns = self._chosen()
        puts = []
        for column in columns:
            edit = cells.edit(column, rows[0])
            if edit is not None:
                text = edit.kind_for(rows[0]).write(cells.columns[column].value(rows[0]))
                puts += [Put(row, column, text) for row in rows[1:]]
        self._change("Fill down", puts)

    def _change(self, what: str, puts: list[Put]) -> None:
        """Do it all in one step, or nothing of it."""
        if not puts:
            return
        desk, cells = self._panel.desk, self._panel.cells
        titles = wording.listed(dict.fromkeys(f"“{cells.columns[put.column].title}”" for put in puts))

        def act() -> None:
            with desk.store.step(f"{what} {titles}"):
                put_all(cells, puts)

        if desk.do(act):
            desk.tell(f"{wording.capital(wording.count(len(puts), 'cell'))} changed in {titles}.")

    def _chosen(self) -> tuple[list[Any], list[int]]:
        """Give the chosen rows from top to bottom and the chosen columns from left to right."""
        columns = sorted({index.column() for index in self._panel.view.selectionModel().selectedIndexes()})
        return list(self._panel.selected()), columns

    def _put(self, rows: list[Any], columns: list[int], *, with_headings: bool) -> None:
        cells = self._panel.cells
        headings = [cells.columns[number].title for number in columns]
        texts = [[cells.text(number, row) for number in columns] for row in rows]
        QGuiApplication.clipboard().setMimeData(
            table_for_clipboard(headings, texts, with_headings=with_headings)
        )

    def _action(self, words: str, key: QKeySequence | QKeySequence.StandardKey, act: Any) -> QAction:  # noqa: ANN401
        action = QAction(words, self._panel.view)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        self._panel.view.addAction(action)
        return action
