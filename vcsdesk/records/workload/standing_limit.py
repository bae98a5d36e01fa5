"""Limits that hold on a day."""

from typing import ClassVar

from vcsdesk.records.checks import current
from vcsdesk.records.record import View


class StandingLimit(View, frozen=True, kw_only=True):
    """What a person may be asked to carry on `:on`, the newest word first."""

    select: ClassVar[str] = f"""
        SELECT person_id, limit_groups, limit_hours_month, contract_days_week FROM load_limit
        WHERE {current("load_limit")}
        ORDER BY valid_from DESC, id DESC
    """

    person_id: int
    limit_groups: int | None
    limit_hours_month: int | None
    contract_days_week: float | None
