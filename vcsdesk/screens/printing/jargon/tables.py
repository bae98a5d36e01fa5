"""The two lists of the window: the words we know, to edit in place, and those of the papers we do not."""

from collections.abc import Callable, Sequence

from vcsdesk.documents.papers.unexplained import UnexplainedRow
from vcsdesk.lists.column import Column
from vcsdesk.lists.papers.glossary import LISTING, SenseRow
from vcsdesk.operations.papers.glossary import correct_sense
from vcsdesk.records.papers.glossary_sense import GlossarySense
from vcsdesk.screens.printing.jargon.forms import boards_choice
from vcsdesk.ui.actions import Action
from vcsdesk.ui.cells import Edit
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.kinds import Day, Kind, Text
from vcsdesk.ui.list_panel import Wish
from vcsdesk.ui.table import Table

_NONE_YET = "No word is explained yet. Add one, or paste a list."
_ALL_KNOWN = "Every abbreviation in the papers of the coming meetings is explained."
_COLUMNS: tuple[Column[UnexplainedRow], ...] = (
    Column("Word", lambda row: row.term, width=14),
    Column("The paper itself says", lambda row: row.said, width=34),
    Column("Board", lambda row: row.board, width=30),
    Column("Where it stands", lambda row: row.where, width=46),
)


def known_words(desk: Desk, actions: Sequence[Action]) -> Table[SenseRow]:
    """Make the list of what is known."""
    wish = Wish(
        thing="word",
        empty=_NONE_YET,
        key=lambda row: row.sense_id,
        actions=actions,
        edits={
            "Word": _edit(desk, "term", Text()),
            "Stands for": _edit(desk, "expansion", Text()),
            "In plain words": _edit(desk, "meaning", Text()),
            "On which board": _edit(desk, "body_id", lambda _row: boards_choice(desk)),
            "From where": _edit(desk, "source", Text()),
            "Checked on": _edit(desk, "checked_on", Day(lambda: desk.today)),
        },
    )
    return Table(desk, LISTING, wish)


def unknown_words(desk: Desk, actions: Sequence[Action]) -> Table[UnexplainedRow]:
    """Make the list of what nobody has explained."""
    wish = Wish(
        name="Not explained yet",
        thing="word",
        empty=_ALL_KNOWN,
        key=lambda row: (row.term, row.body_id),
        actions=actions,
    )
    return Table(desk, _COLUMNS, wish)


def _edit(desk: Desk, field: str, kind: Kind | Callable[[SenseRow], Kind]) -> Edit[SenseRow]:
    def change(row: SenseRow, value: object) -> object:
        return correct_sense(desk.store, desk.store.get(GlossarySense, row.sense_id), **{field: value})

    return Edit(change, kind)
