"""Two small screens, written as a screen's author would write them."""

from collections.abc import Sequence
from datetime import date

from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.lists.listing import Listing
from vcsdesk.operations.sector.organisations import correct_organisation
from vcsdesk.records.sector.organisation import Organisation, OrganisationKind
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store
from vcsdesk.ui.actions import Action
from vcsdesk.ui.card import Card
from vcsdesk.ui.cells import Edit
from vcsdesk.ui.filter_bar import Filter
from vcsdesk.ui.kinds import Choice, Text, words_of
from vcsdesk.ui.labels import label
from vcsdesk.ui.screen import Screen


def _rows(store: Store, _on: date, _today: date) -> tuple[Organisation, ...]:
    return store.find(Organisation, order_by="name")


LISTING = Listing(
    name="toys",
    title="Organisations",
    columns=(
        Column("Name", lambda row: row.name),
        Column("Kind", lambda row: row.kind, mark=lambda _row: Mark(Shape.HALF, Tone.WARNING)),
        Column("Note", lambda row: row.note),
        Column("Letters", lambda row: len(row.name), limit=lambda _row: 10.0),
    ),
    rows=_rows,
)


class OrganisationsScreen(Screen):
    """A list that is edited in place."""

    title, order, icon = "Organisations", 10, "building-2"
    watches = (Organisation,)
    shows = (Organisation,)

    def build(self) -> None:
        self.refreshed = 0
        self.opened: list[str] = []
        self.table = self.add_table(
            LISTING,
            thing="organisation",
            edits={
                "Name": Edit(lambda row, value: self._correct(row, name=value), Text()),
                "Kind": Edit(
                    lambda row, value: self._correct(row, kind=value), Choice(words_of(OrganisationKind))
                ),
                "Note": Edit(lambda row, value: self._correct(row, note=value), Text()),
            },
            actions=[Action("Open organisation", lambda row: self.opened.append(row.name), opens=True)],
            empty="No organisations yet.",
        )
        self.add_filter_bar(
            [Filter("Show", [("All", None), ("With a note", lambda row: bool(row.note))])], self.table
        )

    def refresh(self) -> None:
        self.refreshed += 1
        super().refresh()

    def actions_offered(self) -> Sequence[Action]:
        return [
            Action("Add organisation", lambda: None, icon="plus", main=True, key="Ctrl+N"),
            Action("Print all", lambda: None, icon="printer"),
        ]

    def _correct(self, row: Organisation, **new: object) -> None:
        correct_organisation(self.desk.store, row, **new)


class CardsScreen(Screen):
    """Words in a card, and no list."""

    title, order, icon = "Today", 20, "layout-dashboard"
    watches = (Person,)

    def build(self) -> None:
        self.refreshed = 0
        self.words = label("", wrap=True)
        card = Card("People")
        card.inside.addWidget(self.words)
        self.body.addWidget(card)
        self.body.addStretch(1)

    def refresh(self) -> None:
        self.refreshed += 1
        self.words.setText(f"{len(self.desk.store.find(Person))} people on {self.desk.on}")
