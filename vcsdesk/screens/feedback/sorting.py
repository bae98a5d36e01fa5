"""What is dropped where papers are taken in: forms that came back among it file themselves."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from vcsdesk.screens.feedback.reading import forms_among
from vcsdesk.screens.feedback.returned import take_in_forms
from vcsdesk.ui.desk import Desk


def sort_dropped(
    parent: QWidget, desk: Desk, paths: Sequence[Path], papers: Callable[[list[Path]], object]
) -> None:
    """Take in the forms and photos among files that were dropped, and hand the others on as papers."""

    def part(forms: frozenset[Path]) -> None:
        if forms:
            desk.do(lambda: take_in_forms(parent, desk, [path for path in paths if path in forms]))
        others = [path for path in paths if path not in forms]
        if others:
            desk.do(lambda: papers(others))

    desk.jobs.run(forms_among, tuple(paths), on_done=part)
