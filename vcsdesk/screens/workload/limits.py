"""Setting what a person may be asked to carry, one limit at a time or all three."""

from vcsdesk.lists.workload.workload import WorkloadRow
from vcsdesk.operations.workload.limits import set_load_limit
from vcsdesk.records.sector.person import Person
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.records.workload.standing_limit import StandingLimit
from vcsdesk.ui.desk import Desk


def set_limits(desk: Desk, row: WorkloadRow, **new: object) -> LoadLimit:
    """Set some of a person's limits from the day looked at; those not named stay as they are."""
    standing = next(
        (each for each in desk.store.view(StandingLimit, on=desk.on) if each.person_id == row.person_id), None
    )
    kept = {
        "limit_groups": standing.limit_groups if standing else None,
        "limit_hours_month": standing.limit_hours_month if standing else None,
        "contract_days_week": standing.contract_days_week if standing else None,
    }
    return set_load_limit(
        desk.store,
        desk.store.get(Person, row.person_id),
        since=desk.on,
        **(kept | new),  # type: ignore[arg-type]
    )
