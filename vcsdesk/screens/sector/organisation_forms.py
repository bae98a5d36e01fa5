"""Forms about organisations: add, correct, rename and end."""

from PySide6.QtWidgets import QWidget

from vcsdesk.operations.sector.contact_points import add_contact_point
from vcsdesk.operations.sector.organisations import (
    add_organisation,
    correct_organisation,
    end_organisation,
    rename_organisation,
)
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation, OrganisationKind, SizeBand
from vcsdesk.screens.boards.moving_forms import ask_of_each
from vcsdesk.screens.sector.contacts import guess_channel
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, PartialDay, Text, words_of

_NUMBERS = {2: "two", 3: "three", 4: "four"}


def ask_add_organisation(parent: QWidget, desk: Desk) -> Form:
    """Ask what a new organisation is."""
    fields = [
        Field("name", "Name", needed=True),
        Field("kind", "Kind", Choice(words_of(OrganisationKind)), OrganisationKind.VCS, needed=True),
        Field("size", "Size", Choice(words_of(SizeBand)), SizeBand.NOT_KNOWN, needed=True),
        Field("does", "What it does"),
        Field("area", "Area"),
        Field("contact", "E-mail, telephone or address"),
        Field("since", "Since", PartialDay(lambda: desk.today)),
    ]

    def act(
        name: str,
        kind: OrganisationKind,
        size: SizeBand,
        does: str,
        area: str,
        contact: str,
        since: PartialDate | None,
    ) -> None:
        store = desk.store
        with store.step("Add organisation"):
            made = add_organisation(store, name, kind=kind, size=size, does=does, area=area, since=since)
            if contact:
                add_contact_point(store, made, guess_channel(contact)[0], contact, preferred=True)
        desk.show_record(Organisation, made.id)
        same = sum(each.name.casefold() == made.name.casefold() for each in store.find(Organisation))
        if same > 1:
            desk.tell(f"There are now {_NUMBERS.get(same, same)} organisations called “{made.name}”.")

    return ask(parent, "Add an organisation", fields, act, button="Add")


def ask_correct_organisation(parent: QWidget, desk: Desk, kept: Organisation) -> Form:
    """Ask what is recorded wrongly of an organisation."""
    fields = [
        Field("name", "Name", Text(), kept.name, needed=True),
        Field("other_names", "Other names, parted by semicolons", Text(), kept.other_names),
        Field("kind", "Kind", Choice(words_of(OrganisationKind)), kept.kind, needed=True),
        Field("size", "Size", Choice(words_of(SizeBand)), kept.size, needed=True),
        Field("does", "What it does", Text(), kept.does),
        Field("area", "Area", Text(), kept.area),
        Field("charity_number", "Charity number", Text(), kept.charity_number),
        Field("note", "Note", Text(lines=3), kept.note),
    ]
    return ask(parent, kept.name, fields, lambda **new: correct_organisation(desk.store, kept, **new))


def ask_rename_organisation(parent: QWidget, desk: Desk, kept: Organisation) -> Form:
    """Ask for an organisation's new name."""
    fields = [Field("name", "New name", Text(), kept.name, needed=True)]
    return ask(
        parent,
        f"{kept.name} has a new name",
        fields,
        lambda name: rename_organisation(desk.store, kept, name),
        button="Rename",
        words="The old name is kept among its other names.",
    )


def ask_end_organisation(parent: QWidget, desk: Desk, kept: Organisation) -> Form:
    """Ask when and why an organisation ended."""
    fields = [
        Field(
            "on", "Last day", PartialDay(lambda: desk.today), PartialDate(desk.on.isoformat()), needed=True
        ),
        Field("reason", "Why"),
    ]

    def act(on: PartialDate, reason: str) -> None:
        end_organisation(desk.store, kept, on, reason)
        ask_of_each(parent, desk, desk.store.find(Affiliation, organisation_id=kept.id))

    return ask(
        parent,
        f"{kept.name} is no more",
        fields,
        act,
        button="End it",
        words="People’s places in it end with it; seats they hold stay theirs, and are asked about next.",
    )
