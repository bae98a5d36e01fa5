"""What a person may be asked to carry is set, from a day on."""

from datetime import date

import msgspec

from vcsdesk.operations import checks
from vcsdesk.operations.turns import make_room
from vcsdesk.records.partial_date import on_day
from vcsdesk.records.sector.person import Person
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def set_load_limit(
    store: Store,
    person: Person,
    *,
    since: date,
    limit_groups: int | None = None,
    limit_hours_month: int | None = None,
    contract_days_week: float | None = None,
) -> LoadLimit:
    """Say how many groups and hours a month a person may carry, and the days a week they are paid for."""
    checks.whole_number(limit_groups, "The number of groups")
    checks.whole_number(limit_hours_month, "The hours a month")
    if contract_days_week is not None and not 0 <= contract_days_week <= 7:
        raise Refused("A week has from 0 to 7 days.", "Type the days a week they are paid for.")
    limit = LoadLimit(
        person_id=person.id,
        limit_groups=limit_groups,
        limit_hours_month=limit_hours_month,
        contract_days_week=contract_days_week,
        valid_from=on_day(since),
    )
    with store.step("Set limit"):
        until = make_room(store, store.find(LoadLimit, person_id=person.id), since)
        return store.add(msgspec.structs.replace(limit, valid_to=until))
