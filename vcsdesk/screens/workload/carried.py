"""What makes up one person's load: their groups, the heaviest first, and who could go instead."""

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.lists.column import Column
from vcsdesk.lists.workload.workload import WorkloadRow
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.standing_appointment import StandingAppointment
from vcsdesk.ui.desk import Desk
from vcsdesk.wording import value


class CarriedRow(msgspec.Struct, frozen=True, kw_only=True):
    """One group of one person's: what it takes, as what they go, and who else is known there."""

    group: str
    hours_month: float | None
    goes_as: str
    sits: bool
    instead: tuple[str, ...]
    body_id: int


def carried(desk: Desk, row: WorkloadRow) -> tuple[CarriedRow, ...]:
    """Read the groups of one person on the day looked at: first where they sit, then where they help."""
    there: defaultdict[int, list[StandingAppointment]] = defaultdict(list)
    for appointment in sittings(desk.store, desk.on):
        there[appointment.body_id].append(appointment)
    return tuple(
        CarriedRow(
            group=group.group,
            hours_month=group.hours_month,
            goes_as=_goes_as(there[group.body_id], row.person_id),
            instead=tuple(_named(each) for each in there[group.body_id] if each.person_id != row.person_id),
            sits=group.sits,
            body_id=group.body_id,
        )
        for group in sorted(row.heaviest, key=lambda each: not each.sits)
    )


def summed_up(rows: Sequence[CarriedRow]) -> str:
    """Say on how many groups somebody sits, and how many they only support."""
    sitting = sum(row.sits for row in rows)
    return f"{sitting} sitting, {len(rows) - sitting} supporting" if rows else ""


def _goes_as(there: list[StandingAppointment], person_id: int) -> str:
    own = [value(each.capacity) for each in there if each.person_id == person_id]
    return own[0] if own else "Supporting"


def _named(other: StandingAppointment) -> str:
    return f"{other.person} (deputy)" if other.capacity is Capacity.DEPUTY else other.person


COLUMNS: tuple[Column[CarriedRow], ...] = (
    Column("Board or group", lambda row: row.group, width=24),
    Column(
        "Hours a month", lambda row: row.hours_month, tip="Empty where it is not known how often it meets"
    ),
    Column("Goes as", lambda row: row.goes_as),
    Column("Who else is there", lambda row: row.instead, width=24),
)
