"""One file, taken into shapes: what it holds by id, and what each organization in it is."""

from collections import defaultdict
from collections.abc import Mapping

import msgspec

from vcsdesk.formats.incoming import RefusedRow
from vcsdesk.formats.popolo.flattening import Flat, text
from vcsdesk.formats.popolo.shapes import Membership, Organization, Person, Post
from vcsdesk.formats.popolo.shaping import Shaping
from vcsdesk.formats.popolo.telling_apart import Sorts, tell_apart


class Shaped(msgspec.Struct, frozen=True, kw_only=True):
    """Everything in a file that has the shape of Popolo, each with where it stands."""

    is_ours: bool
    rows: int
    persons: list[tuple[str, Person]]
    organizations: list[tuple[str, Organization]]
    posts: dict[str, tuple[str, Post]]
    memberships: list[tuple[str, Membership]]
    employers: Mapping[str, tuple[str, ...]]
    """The organisations that each person belongs to, by their ids."""
    areas: Mapping[str, str]
    sorts: Sorts
    refused: list[RefusedRow]
    unread: list[tuple[str, str]]
    over: list[tuple[str, str, tuple[str, ...]]]
    """Of each object the properties that are not read."""

    def name_of(self, organization_id: str | None) -> str:
        """Say what an organization is called."""
        named = (each.name for _, each in self.organizations if each.id == organization_id)
        return next((name for name in named if name), organization_id or "")


def shape_all(found: object, answers: Mapping[str, str]) -> Shaped:
    """Take what a file holds into shapes."""
    flat = Flat(found)
    _date_by_period(flat)
    _place_posts(flat)
    shaping = Shaping()
    organizations = shaping.take("organizations", Organization, flat.lists["organizations"])
    persons = shaping.take("persons", Person, flat.lists["persons"])
    posts = shaping.take("posts", Post, flat.lists["posts"])
    memberships = shaping.take("memberships", Membership, flat.lists["memberships"], needs_id=False)
    sorts = tell_apart(organizations, [each for _, each in posts], [each for _, each in memberships], answers)
    return Shaped(
        is_ours=flat.is_ours,
        rows=flat.count,
        persons=persons,
        organizations=organizations,
        posts={each.id or "": (where, each) for where, each in posts},
        memberships=memberships,
        employers=_employers([each for _, each in memberships], sorts),
        areas=flat.areas,
        sorts=sorts,
        refused=[*flat.refused, *shaping.refused],
        unread=shaping.unread,
        over=shaping.over,
    )


def _employers(memberships: list[Membership], sorts: Sorts) -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for each in memberships:
        if each.person_id and each.organization_id in sorts.organisations:
            found[each.person_id][each.organization_id] = None
    return {person: tuple(organizations) for person, organizations in found.items()}


def _place_posts(flat: Flat) -> None:
    """Give posts without an organization that of their memberships."""
    held_in = {text(each.values, "post_id"): each.values for each in flat.lists["memberships"]}
    for loose in flat.lists["posts"]:
        held = text(held_in.get(loose.id, {}), "organization_id") if loose.id else None
        if held and not text(loose.values, "organization_id"):
            loose.values["organization_id"] = held


def _date_by_period(flat: Flat) -> None:
    """Give memberships without a date that of the legislative period they were for."""
    for loose in flat.lists["memberships"]:
        period = flat.periods.get(text(loose.values, "legislative_period_id") or "", {})
        dates = {name: period[name] for name in ("start_date", "end_date") if name in period}
        loose.values = dates | loose.values
