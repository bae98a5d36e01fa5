"""Posts: what somebody is to an organisation on a day."""

from typing import ClassVar

from vcsdesk.records.checks import current
from vcsdesk.records.record import View
from vcsdesk.records.sector.affiliation import Standing


class Post(View, frozen=True, kw_only=True):
    """An affiliation that is current on `:on`, with both names."""

    select: ClassVar[str] = f"""
        SELECT affiliation.id AS affiliation_id, affiliation.person_id, person.name AS person,
            affiliation.organisation_id, organisation.name AS organisation,
            affiliation.post, affiliation.standing
        FROM affiliation
        JOIN person ON person.id = affiliation.person_id
        JOIN organisation ON organisation.id = affiliation.organisation_id
        WHERE {current("affiliation")}
        ORDER BY affiliation.valid_from DESC, affiliation.id
    """

    affiliation_id: int
    person_id: int
    person: str
    organisation_id: int
    organisation: str
    post: str
    standing: Standing
