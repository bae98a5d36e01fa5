"""Overload: who carries more than they may be asked to, in the words of the banner on Today."""

from datetime import date

import msgspec

from vcsdesk.lists.workload import workload
from vcsdesk.lists.workload.workload import WorkloadRow
from vcsdesk.store import Store
from vcsdesk.wording import about_hours, count


class Overload(msgspec.Struct, frozen=True, kw_only=True):
    """One person who is over, with what the sentence needs and the three groups that take most."""

    person: str
    groups: int
    limit: int | None
    hours: float
    why: str
    heaviest: tuple[str, ...]
    person_id: int

    @property
    def sentence(self) -> str:
        """Say it: Jo Baker sits on 24 groups, 16 over the limit of 8: about 97 hours a month."""
        over = ""
        if self.limit is not None and self.groups > self.limit:
            over = f", {self.groups - self.limit} over the limit of {self.limit}"
        hours = about_hours(self.hours * 60)
        return f"{self.person} sits on {count(self.groups, 'group')}{over}: about {hours} a month."


def overload(store: Store, on: date) -> tuple[Overload, ...]:
    """Give everybody who is over on the day, the one with most groups first."""
    return tuple(_overload(row) for row in workload.rows(store, on, on) if row.over)


def _overload(row: WorkloadRow) -> Overload:
    return Overload(
        person=row.person,
        groups=row.groups,
        limit=row.limit_groups,
        hours=row.hours_month,
        why=row.why,
        heaviest=tuple(group.group for group in row.heaviest[:3]),
        person_id=row.person_id,
    )
