"""Undo and redo in a window over the desk: two buttons that name the step they touch."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from vcsdesk.records.record import Record
from vcsdesk.store import Store
from vcsdesk.ui.buttons import PlainButton


class StepButtons(QWidget):
    """The two buttons, side by side, for what is done to some kinds of record from now on."""

    def __init__(self, store: Store, *kinds: type[Record]) -> None:
        super().__init__()
        self._store, self._kinds, self._since = store, frozenset(kinds), store.latest_step
        self.undo, self.redo = PlainButton("Undo", "undo-2"), PlainButton("Redo", "redo-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.undo, self.redo):
            button.setAutoDefault(False)
            row.addWidget(button)

    def name_steps(self) -> None:
        """Say which steps undo and redo would touch."""
        store, among = self._store, (self._since, self._kinds)
        for button, verb, step in (
            (self.undo, "Undo", store.undoable_after(*among)),
            (self.redo, "Redo", store.redoable_after(*among)),
        ):
            button.set_words(f"{verb}: {step}" if step else verb)
            button.setEnabled(step is not None)
