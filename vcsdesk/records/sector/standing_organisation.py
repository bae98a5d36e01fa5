"""Organisations that exist on a day."""

from typing import ClassVar

from vcsdesk.records.checks import current
from vcsdesk.records.record import View
from vcsdesk.records.sector.organisation import OrganisationKind, SizeBand


class StandingOrganisation(View, frozen=True, kw_only=True):
    """An organisation that exists on `:on`."""

    select: ClassVar[str] = f"""
        SELECT id AS organisation_id, name, kind, size, does, area FROM organisation
        WHERE {current("organisation")}
        ORDER BY name COLLATE NOCASE, id
    """

    organisation_id: int
    name: str
    kind: OrganisationKind
    size: SizeBand
    does: str
    area: str
