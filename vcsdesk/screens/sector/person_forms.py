"""Forms about people: add, correct, and their places in organisations."""

from PySide6.QtWidgets import QWidget

from vcsdesk.operations.sector.affiliations import affiliate, end_affiliation
from vcsdesk.operations.sector.contact_points import add_contact_point
from vcsdesk.operations.sector.people import add_person, correct_person
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.affiliation import Affiliation, Standing
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.person import Gets, Person, PrintInk, PrintSize
from vcsdesk.records.sector.post import Post
from vcsdesk.refused import Refused
from vcsdesk.screens import forms
from vcsdesk.screens.boards.moving_forms import ask_of_each
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, PartialDay, Text, words_of

_HELPS = "Such as yellow paper, printed on one side, unstapled, or sent a week ahead."


def ask_add_person(parent: QWidget, desk: Desk, at: int | None = None) -> Form:
    """Ask who somebody new is, where they belong and how to reach them."""
    fields = [
        Field("name", "Name", needed=True),
        Field("organisation", "Organisation", forms.organisations(desk, needed=False), at),
        Field("post", "Post there"),
        Field("standing", "As what", Choice(words_of(Standing)), Standing.NOT_KNOWN, needed=True),
        Field("since", "There since", PartialDay(lambda: desk.today)),
        Field("email", "E-mail"),
        Field("phone", "Telephone"),
        Field("note", "Note", Text(lines=3)),
    ]

    def act(
        name: str,
        organisation: int | None,
        post: str,
        standing: Standing,
        since: PartialDate | None,
        email: str,
        phone: str,
        note: str,
    ) -> None:
        store = desk.store
        with store.step("Add person"):
            person = add_person(store, name, note=note)
            place = forms.organisation(desk, organisation)
            if place is not None:
                affiliate(store, person, place, post=post, standing=standing, since=since)
            if email:
                add_contact_point(store, person, Channel.EMAIL, email, preferred=True)
            if phone:
                add_contact_point(store, person, Channel.PHONE, phone, preferred=not email)
        desk.show_record(Person, person.id)

    return ask(parent, "Add a person", fields, act, button="Add")


def ask_correct_person(parent: QWidget, desk: Desk, person: Person) -> Form:
    """Ask what is recorded wrongly of somebody."""
    fields = [
        Field("name", "Name", Text(), person.name, needed=True),
        Field("known_as", "Known as", Text(), person.known_as),
        *_access(person),
        Field("experience", "Experience", Text(lines=3), person.experience),
        Field("note", "Note", Text(lines=3), person.note),
    ]
    return ask(parent, person.name, fields, lambda **new: correct_person(desk.store, person, **new))


def _access(person: Person) -> list[Field]:
    """Ask how somebody reads with ease: their papers are printed so without being asked again."""
    sizes, inks, ways = Choice(words_of(PrintSize)), Choice(words_of(PrintInk)), Choice(words_of(Gets))
    return [
        Field("print_size", "Size of letters on paper", sizes, person.print_size, needed=True),
        Field("print_ink", "Colours on paper", inks, person.print_ink, needed=True),
        Field("gets", "Gets papers", ways, person.gets, needed=True),
        Field("access_note", "What else helps", Text(lines=2), person.access_note, help=_HELPS),
    ]


def ask_place(parent: QWidget, desk: Desk, person: Person) -> Form:
    """Ask to which other organisation somebody belongs."""
    fields = [
        Field("organisation", "Organisation", forms.organisations(desk), needed=True),
        Field("post", "Post there"),
        Field("standing", "As what", Choice(words_of(Standing)), Standing.NOT_KNOWN, needed=True),
        Field("since", "Since", PartialDay(lambda: desk.today)),
    ]

    def act(organisation: int, post: str, standing: Standing, since: PartialDate | None) -> None:
        place = forms.organisation(desk, organisation)
        if place is not None:
            affiliate(desk.store, person, place, post=post, standing=standing, since=since)

    return ask(parent, f"{person.name} belongs to", fields, act, button="Add")


def ask_leave(parent: QWidget, desk: Desk, person: Person) -> Form:
    """Ask which organisation somebody left, and when."""
    posts = [post for post in desk.store.view(Post, on=desk.on) if post.person_id == person.id]
    if not posts:
        raise Refused(f"{person.name} belongs to no organisation.")
    places: list[tuple[object, str]] = [
        (post.affiliation_id, f"{post.organisation}, {post.post}" if post.post else post.organisation)
        for post in posts
    ]
    fields = [
        Field("place", "Which place", Choice(places), places[0][0], needed=True),
        Field(
            "on",
            "Last day there",
            PartialDay(lambda: desk.today),
            PartialDate(desk.on.isoformat()),
            needed=True,
        ),
    ]

    def act(place: int, on: PartialDate) -> None:
        left = end_affiliation(desk.store, desk.store.get(Affiliation, place), on)
        ask_of_each(parent, desk, [left])

    words = "Seats they hold stay theirs; whether they go on is asked next."
    return ask(parent, f"{person.name} left", fields, act, button="Save", words=words)
