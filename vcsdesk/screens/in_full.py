"""The chosen row of a list said in full under it, where its cells have no room for all their words."""

from collections.abc import Callable, Sequence

from vcsdesk.lists.column import Row
from vcsdesk.ui.labels import PlainLabel, label, tip
from vcsdesk.ui.list_panel import ListPanel

_MOST_LETTERS = 240


def said_in_full(panel: ListPanel[Row], say: Callable[[Row], str]) -> PlainLabel:
    """Make the words that follow the chosen row, as many as leave the list its room."""
    made = label("", wrap=True)

    def follow(row: Row | None) -> None:
        said = say(row) if row is not None else ""
        made.setText(said if len(said) <= _MOST_LETTERS else f"{said[:_MOST_LETTERS].rstrip()}…")
        made.setAccessibleName(said)
        made.setToolTip(tip(said))
        made.setVisible(bool(said))

    panel.row_chosen.connect(follow)
    panel.model.modelReset.connect(lambda: follow(panel.current()))
    follow(None)
    return made


def show_rows(panel: ListPanel[Row], rows: Sequence[Row]) -> None:
    """Show other rows, and choose the first where none is chosen."""
    panel.show_rows(rows)
    if panel.current() is None:
        panel.choose(lambda _row: True)


def sentence(*said: str) -> str:
    """Join what there is to say, each with its full stop."""
    return " ".join(f"{each.removesuffix('.')}." for each in said if each)
