"""Undo and redo in a window over the desk: two buttons that name the step they touch."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from vcsdesk.store import Store
from vcsdesk.ui.buttons import PlainButton


class StepButtons(QWidget):
    """The two buttons, side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.undo, self.redo = PlainButton("Undo", "undo-2"), PlainButton("Redo", "redo-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.undo, self.redo):
            button.setAutoDefault(False)
            row.addWidget(button)

    def name_steps(self, store: Store) -> None:
        """Say which steps undo and redo would touch."""
        for button, verb, step in (
            (self.undo, "Undo", store.undoable),
            (self.redo, "Redo", store.redoable),
        ):
            button.set_words(f"{verb}: {step}" if step else verb)
            button.setEnabled(step is not None)
