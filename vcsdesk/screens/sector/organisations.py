"""The organisations of the sector: a list edited in place, and all about the one that is chosen."""

from collections.abc import Callable

from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.lists.sector.organisations import LISTING, OrganisationRow
from vcsdesk.operations.sector.organisations import correct_organisation
from vcsdesk.records.sector.contact_point import ContactPoint
from vcsdesk.records.sector.organisation import Organisation, OrganisationKind, SizeBand
from vcsdesk.records.sector.post import Post
from vcsdesk.rules.boards.called import called
from vcsdesk.screens.panes import Section
from vcsdesk.screens.sector import organisation_forms, person_forms
from vcsdesk.screens.sector.contacts import (
    all_verified,
    ask_contact,
    contact_section,
    guess_channel,
    points_of,
    type_contact,
)
from vcsdesk.screens.sector.contract_forms import ask_contract, contract_section
from vcsdesk.screens.sector.side import Side
from vcsdesk.ui.actions import Action
from vcsdesk.ui.cells import Edit
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.kinds import Choice, Text, words_of
from vcsdesk.ui.screen import Screen

_SHOWN = ("Name", "Kind", "Size", "What it does", "Area", "Contact")


class Organisations(Side[OrganisationRow]):
    """The list of organisations with its pane."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(
            screen,
            LISTING,
            _SHOWN,
            thing="organisation",
            key=lambda row: row.organisation_id,
            empty="No organisations yet. “Add an organisation” makes the first.",
            ask="Choose an organisation to see its people and the seats they hold.",
        )

    def edits(self) -> dict[str, Edit[OrganisationRow]]:
        """Give what may be typed into which column."""

        def correcting(field: str) -> Callable[[OrganisationRow, object], object]:
            return lambda row, value: correct_organisation(
                self._desk.store, _organisation(self._desk, row), **{field: value}
            )

        return {
            "Name": Edit(correcting("name"), Text(most=400)),
            "Kind": Edit(correcting("kind"), Choice(words_of(OrganisationKind))),
            "Size": Edit(correcting("size"), Choice(words_of(SizeBand))),
            "What it does": Edit(correcting("does"), Text()),
            "Area": Edit(correcting("area"), Text()),
            "Contact": Edit(self._set_contact, Text(most=400)),
        }

    def offers(self) -> list[Action]:
        """Give what can be done with a row."""
        desk = self._desk

        def on_it(asks: Callable[..., object]) -> Callable[[OrganisationRow], object]:
            return lambda row: asks(self._screen, desk, _organisation(desk, row))

        def add_person(row: OrganisationRow) -> None:
            person_forms.ask_add_person(self._screen, desk, row.organisation_id)

        def verified(row: OrganisationRow) -> None:
            all_verified(desk, _organisation(desk, row))

        return [
            Action("Add somebody there…", add_person, "user-plus"),
            Action("Correct…", on_it(organisation_forms.ask_correct_organisation), "pencil"),
            Action("Details are right", verified, "circle-check", "Ctrl+R", "Its details were right today"),
            Action("Another way to reach it…", on_it(ask_contact), "phone"),
            Action("Contract to represent the sector…", on_it(ask_contract), "file-text"),
            Action("It has a new name…", on_it(organisation_forms.ask_rename_organisation), "milestone"),
            Action("It is no more…", on_it(organisation_forms.ask_end_organisation), "circle-x"),
        ]

    def _set_contact(self, row: OrganisationRow, text: str) -> None:
        """Take what was typed as the way to try first."""
        kept = _organisation(self._desk, row)
        first = next(iter(points_of(self._desk, kept)), None)
        channel = (self._desk.store.get(ContactPoint, first.contact_point_id).channel,) if first else None
        type_contact(self._desk, kept, channel or guess_channel(text), text)

    def tell(self, row: OrganisationRow) -> None:
        """Tell of a row in the pane."""
        kept = _organisation(self._desk, row)
        sections = [
            Section(facts=[("Kind", row.kind), ("Size", row.size), ("Area", row.area), ("Does", row.does)]),
            contact_section(self._desk, kept),
            Section("Its people", lines=_people(self._desk, row)),
            Section("Seats its people hold", lines=_seats(self._desk, row)),
            contract_section(self._desk, kept),
            Section(
                "More",
                facts=[("Also called", kept.other_names), ("Charity", kept.charity_number)],
                lines=[kept.note] if kept.note else [],
            ),
        ]
        self.pane.show_details(row.name, "", sections, actions=[(each, row) for each in self.offered])


def _organisation(desk: Desk, row: OrganisationRow) -> Organisation:
    return desk.store.get(Organisation, row.organisation_id)


def _people(desk: Desk, row: OrganisationRow) -> list[str]:
    return [
        f"{post.person}: {post.post}" if post.post else post.person
        for post in desk.store.view(Post, on=desk.on)
        if post.organisation_id == row.organisation_id
    ]


def _seats(desk: Desk, row: OrganisationRow) -> list[str]:
    """Say which seats are held from here, as what and by whom."""
    return [
        f"{each.board}: {each.person}, {called(each.capacity, each.role).lower()}"
        for each in sittings(desk.store, desk.on)
        if each.organisation_id == row.organisation_id
    ]
