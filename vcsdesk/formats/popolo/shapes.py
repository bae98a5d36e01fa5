"""The classes of Popolo, with the properties that are read and written here; others are passed over."""

import msgspec

More = dict[str, object]
"""A block called `x_vcsdesk`: what Popolo has no word for."""


class Shape(msgspec.Struct, kw_only=True, frozen=True, omit_defaults=True):
    """An object of Popolo; what is not known is left out."""


class OtherName(Shape, frozen=True):
    """An alternate or former name."""

    name: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    note: str | None = None
    x_vcsdesk: More | None = None


class Identifier(Shape, frozen=True):
    """A number that somebody issued."""

    scheme: str | None = None
    identifier: str | None = None


class ContactDetail(Shape, frozen=True):
    """A means of contact; `valid_until` is the first day on which it no longer holds."""

    type: str | None = None
    value: str | None = None
    note: str | None = None
    valid_from: str | None = None
    valid_until: str | None = None
    x_vcsdesk: More | None = None


class Membership(Shape, frozen=True):
    """Somebody's place in an organisation, by a post or without one."""

    id: str | None = None
    role: str | None = None
    label: str | None = None
    person_id: str | None = None
    organization_id: str | None = None
    post_id: str | None = None
    on_behalf_of_id: str | None = None
    area_id: str | None = None
    legislative_period_id: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    x_vcsdesk: More | None = None


class Post(Shape, frozen=True):
    """A position that is there whoever holds it."""

    id: str | None = None
    label: str | None = None
    role: str | None = None
    organization_id: str | None = None
    area_id: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    x_vcsdesk: More | None = None


class Organization(Shape, frozen=True):
    """A group of people with a common purpose: a board, an employer, or those for whom somebody speaks."""

    id: str | None = None
    name: str | None = None
    other_names: tuple[OtherName, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    classification: str | None = None
    parent_id: str | None = None
    description: str | None = None
    founding_date: str | None = None
    dissolution_date: str | None = None
    contact_details: tuple[ContactDetail, ...] = ()
    x_vcsdesk: More | None = None


class Person(Shape, frozen=True):
    """A real person."""

    id: str | None = None
    name: str | None = None
    other_names: tuple[OtherName, ...] = ()
    given_name: str | None = None
    family_name: str | None = None
    email: str | None = None
    contact_details: tuple[ContactDetail, ...] = ()
    x_vcsdesk: More | None = None


class PopoloFile(msgspec.Struct, kw_only=True, frozen=True):
    """One whole file."""

    persons: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    posts: tuple[Post, ...] = ()
    memberships: tuple[Membership, ...] = ()
    x_vcsdesk: More | None = None
