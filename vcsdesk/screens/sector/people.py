"""The people of the sector: a list edited in place, and all about the one that is chosen."""

from collections.abc import Callable
from datetime import date

from vcsdesk import wording
from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.lists.sector.people import LISTING, PersonRow
from vcsdesk.operations.sector.affiliations import affiliate, correct_affiliation
from vcsdesk.operations.sector.people import correct_person
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.person import Gets, Person, PrintInk, PrintSize
from vcsdesk.records.sector.post import Post
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.rules.boards.called import called
from vcsdesk.rules.boards.current import is_past
from vcsdesk.screens import forms
from vcsdesk.screens.days import meant_today
from vcsdesk.screens.desk.printing import print_packs_of
from vcsdesk.screens.panes import Section
from vcsdesk.screens.sector import person_forms
from vcsdesk.screens.sector.contacts import all_verified, ask_contact, contact_section, type_contact
from vcsdesk.screens.sector.side import Side
from vcsdesk.ui.actions import Action
from vcsdesk.ui.cells import Edit
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.kinds import Text
from vcsdesk.ui.screen import Screen

_SHOWN = ("Name", "Organisation", "Post", "E-mail", "Telephone")
_PHONES = (Channel.PHONE, Channel.TEXT)


class People(Side[PersonRow]):
    """The list of people with its pane."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(
            screen,
            LISTING,
            _SHOWN,
            thing="person",
            key=lambda row: row.person_id,
            empty="Nobody here yet. “Add a person” (Ctrl+N) makes the first.",
            ask="Choose somebody to see where they belong and where they sit.",
        )

    def print_packs(self, row: PersonRow) -> None:
        """Print the packs for every seat somebody sits in."""
        print_packs_of(self._screen, self._desk, row.person, person_id=row.person_id)

    def edits(self) -> dict[str, Edit[PersonRow]]:
        """Give what may be typed into which column."""
        desk = self._desk
        return {
            "Name": Edit(
                lambda row, name: correct_person(desk.store, _person(desk, row), name=name), Text(most=400)
            ),
            "Organisation": Edit(
                self._join, lambda _row: forms.organisations(desk), lambda row: not row.organisations
            ),
            "Post": Edit(self._set_post, Text(most=400), lambda row: len(row.posts) == 1),
            "E-mail": Edit(
                lambda row, text: type_contact(desk, _person(desk, row), (Channel.EMAIL,), text),
                Text(most=400),
            ),
            "Telephone": Edit(
                lambda row, text: type_contact(desk, _person(desk, row), _PHONES, text), Text(most=400)
            ),
        }

    def offers(self) -> list[Action]:
        """Give what can be done with a row."""
        desk = self._desk

        def on_person(asks: Callable[..., object]) -> Callable[[PersonRow], object]:
            return lambda row: asks(self._screen, desk, _person(desk, row))

        def verified(row: PersonRow) -> None:
            all_verified(desk, _person(desk, row))

        return [
            Action("Correct…", on_person(person_forms.ask_correct_person), "pencil"),
            Action("Details are right", verified, "circle-check", "Ctrl+R", "Their details were right today"),
            Action("Another way to reach them…", on_person(ask_contact), "phone"),
            Action("Belongs to another organisation…", on_person(person_forms.ask_place), "building-2"),
            Action(
                "Left an organisation…",
                on_person(person_forms.ask_leave),
                "log-out",
                may=lambda row: bool(row.organisations),
            ),
            Action("Print their packs…", self.print_packs, "printer", may=lambda row: bool(row.groups)),
            Action("What they were given…", self._show_given, "history"),
            Action(
                "See what they carry",
                lambda row: desk.show_record(LoadLimit, row.person_id),
                "gauge",
                may=lambda row: bool(row.groups),
            ),
        ]

    def _show_given(self, row: PersonRow) -> None:
        from vcsdesk.screens.printing.given import show_given_to

        show_given_to(self._screen, self._desk, row.person_id, row.person)

    def _join(self, row: PersonRow, organisation_id: object) -> None:
        today = meant_today(self._desk, "Belongs to another organisation…")
        place = forms.organisation(self._desk, organisation_id)
        if place is not None:
            affiliate(self._desk.store, _person(self._desk, row), place, since=today)

    def _set_post(self, row: PersonRow, post: str) -> None:
        store = self._desk.store
        own = [each for each in store.view(Post, on=self._desk.on) if each.person_id == row.person_id]
        correct_affiliation(store, store.get(Affiliation, own[0].affiliation_id), post=post)

    def tell(self, row: PersonRow) -> None:
        """Tell of a row in the pane."""
        person = _person(self._desk, row)
        sections = [
            contact_section(self._desk, person),
            Section("Belongs to", lines=_places(row)),
            Section("Sits on", lines=_sits_on(self._desk, row)),
            Section(
                "More",
                facts=[
                    ("Known as", person.known_as),
                    ("On paper", _on_paper(person)),
                    ("Gets papers", "" if person.gets is Gets.NOT_KNOWN else person.gets.words),
                    ("What else helps", person.access_note),
                ],
                lines=[text for text in (person.experience, person.note) if text],
            ),
        ]
        self.pane.show_details(
            row.person,
            wording.listed(row.organisations),
            sections,
            actions=[(each, row) for each in self.offered],
        )


def _person(desk: Desk, row: PersonRow) -> Person:
    return desk.store.get(Person, row.person_id)


def _on_paper(person: Person) -> str:
    """Say how somebody's papers are printed, where it is not the usual way."""
    needs = [
        person.print_size.words if person.print_size is not PrintSize.STANDARD else "",
        person.print_ink.words if person.print_ink is not PrintInk.COLOUR else "",
    ]
    return "; ".join(need for need in needs if need)


def _places(row: PersonRow) -> list[str]:
    return [
        f"{organisation}: {post}" if post else organisation
        for organisation, post in zip(row.organisations, row.posts, strict=True)
    ]


def _term(ends: date | None, on: date) -> str:
    """Say until when somebody sits, or that they sit on after their term."""
    if ends is None:
        return ""
    if is_past(ends, on):
        return f", in hold-over: the term ended on {wording.short_day(ends)}"
    return f", until {wording.short_day(ends)}"


def _sits_on(desk: Desk, row: PersonRow) -> list[str]:
    """Say where somebody sits and as what."""
    return sorted(
        f"{each.board}, {called(each.capacity, each.role).lower()}" + _term(each.term_ends, desk.on)
        for each in sittings(desk.store, desk.on)
        if each.person_id == row.person_id
    )
