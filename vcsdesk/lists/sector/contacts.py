"""How people and organisations are best reached, picked from all that is recorded."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

import msgspec

from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.standing_contact import StandingContact


class Contacts(msgspec.Struct, frozen=True):
    """One owner's ways of being reached, the preferred ones first."""

    points: tuple[StandingContact, ...] = ()

    def value(self, *channels: Channel) -> str | None:
        """Give the preferred address or number of these channels."""
        return next((point.value for point in self.points if point.channel in channels), None)

    @property
    def best(self) -> str | None:
        """The one way to try first."""
        return self.points[0].value if self.points else None

    @property
    def verified_on(self) -> date | None:
        """The last day on which any of them was found right."""
        return max((point.verified_on for point in self.points if point.verified_on), default=None)


def of_people(points: Iterable[StandingContact]) -> defaultdict[int, Contacts]:
    """Put the contact points of people together by person."""
    return _together((point.person_id, point) for point in points)


def of_organisations(points: Iterable[StandingContact]) -> defaultdict[int, Contacts]:
    """Put the contact points of organisations together by organisation."""
    return _together((point.organisation_id, point) for point in points)


def _together(owned: Iterable[tuple[int | None, StandingContact]]) -> defaultdict[int, Contacts]:
    found: defaultdict[int, list[StandingContact]] = defaultdict(list)
    for owner_id, point in owned:
        if owner_id is not None:
            found[owner_id].append(point)
    return defaultdict(Contacts, {owner_id: Contacts(tuple(points)) for owner_id, points in found.items()})
