"""Contact points that are in use on a day."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import current
from vcsdesk.records.record import View
from vcsdesk.records.sector.contact_point import Channel


class StandingContact(View, frozen=True, kw_only=True):
    """A way of reaching a person or an organisation on `:on`, the preferred ones first."""

    select: ClassVar[str] = f"""
        SELECT id AS contact_point_id, person_id, organisation_id, channel, value, preferred, verified_on
        FROM contact_point
        WHERE {current("contact_point")}
        ORDER BY preferred DESC, verified_on DESC, id
    """

    contact_point_id: int
    person_id: int | None
    organisation_id: int | None
    channel: Channel
    value: str
    preferred: bool
    verified_on: date | None
