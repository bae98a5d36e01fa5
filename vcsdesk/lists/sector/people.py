"""People: where they belong on a day, where they sit and how to reach them."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

import msgspec

from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.lists.column import Column
from vcsdesk.lists.listing import Listing
from vcsdesk.lists.sector.contacts import Contacts, of_people
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.person import Person
from vcsdesk.records.sector.post import Post
from vcsdesk.records.sector.standing_contact import StandingContact
from vcsdesk.rules.boards.seat_state import COVERING, HOLDING
from vcsdesk.store import Store


class PersonRow(msgspec.Struct, frozen=True, kw_only=True):
    """One person on a day; organisations and posts go together, one to one."""

    person: str
    known_as: str
    organisations: tuple[str, ...]
    posts: tuple[str, ...]
    groups: tuple[str, ...]
    email: str | None
    phone: str | None
    best_contact: str | None
    verified_on: date | None
    note: str
    person_id: int


def rows(store: Store, on: date, today: date) -> tuple[PersonRow, ...]:
    """Read everybody, by name."""
    posts, groups = defaultdict[int, list[Post]](list), defaultdict[int, dict[int, str]](dict)
    for post in store.view(Post, on=on):
        posts[post.person_id].append(post)
    for sitting in sittings(store, on):
        if sitting.capacity in HOLDING | COVERING:
            groups[sitting.person_id][sitting.body_id] = sitting.board
    contacts = of_people(store.view(StandingContact, on=on))
    return tuple(
        _row(person, posts[person.id], tuple(sorted(groups[person.id].values())), contacts[person.id])
        for person in sorted(store.find(Person), key=lambda person: person.name.casefold())
    )


def _row(person: Person, posts: Sequence[Post], groups: tuple[str, ...], contacts: Contacts) -> PersonRow:
    return PersonRow(
        person=person.name,
        known_as=person.known_as,
        organisations=tuple(post.organisation for post in posts),
        posts=tuple(post.post for post in posts),
        groups=groups,
        email=contacts.value(Channel.EMAIL),
        phone=contacts.value(Channel.PHONE, Channel.TEXT),
        best_contact=contacts.best,
        verified_on=contacts.verified_on,
        note=person.note,
        person_id=person.id,
    )


LISTING = Listing(
    name="people",
    title="People",
    columns=(
        Column("Name", lambda row: row.person, width=24),
        Column("Organisation", lambda row: row.organisations, width=28),
        Column("Post", lambda row: tuple(post for post in row.posts if post), width=22),
        Column("Groups", lambda row: len(row.groups) or None, tip="How many boards and groups they sit on"),
        Column("E-mail", lambda row: row.email, width=26),
        Column("Telephone", lambda row: row.phone),
        Column("Last checked", lambda row: row.verified_on, tip="When their details were last found right"),
    ),
    rows=rows,
)
