"""Workload: everyone who sits anywhere or supports somebody who does, and what it takes of them."""

from collections import defaultdict
from datetime import date

import msgspec

from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.lists.listing import Listing
from vcsdesk.lists.workload.meeting_time import MeetingTime, meeting_times
from vcsdesk.records.boards.appointment import SupportLevel
from vcsdesk.records.boards.standing_appointment import StandingAppointment
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.sector.person import Person
from vcsdesk.records.workload.standing_limit import StandingLimit
from vcsdesk.rules.boards.seat_state import STANDING_BY
from vcsdesk.rules.workload.heaviest import BoardLoad
from vcsdesk.rules.workload.load import Load, load
from vcsdesk.rules.workload.sitting import Limits, Sitting, Supported
from vcsdesk.store import Store

_SUPPORT_SHARE = {SupportLevel.LIGHT: 0.5, SupportLevel.INTENSIVE: 2.0}


class GroupHours(msgspec.Struct, frozen=True, kw_only=True):
    """What one group takes a month; None where it is not recorded how often it meets."""

    group: str
    hours_month: float | None
    sits: bool
    body_id: int


class WorkloadRow(msgspec.Struct, frozen=True, kw_only=True):
    """What one person carries on a day; `heaviest` has every group of theirs, the heaviest first."""

    person: str
    groups: int
    limit_groups: int | None
    hours_month: float
    limit_hours_month: float | None
    sitting_hours_month: float
    supporting_hours_month: float
    contract_days_week: float | None
    share_of_contract: float | None
    over: bool
    why: str
    unknown_groups: int
    standing_by: int
    heaviest: tuple[GroupHours, ...]
    person_id: int


class _Carried(msgspec.Struct):
    """What is gathered for one person before it is added up."""

    sittings: list[Sitting] = msgspec.field(default_factory=list)
    supported: list[Supported] = msgspec.field(default_factory=list)


def rows(store: Store, on: date, today: date) -> tuple[WorkloadRow, ...]:
    """Work out what everybody carries on the day: those who are over first, then the heaviest."""
    borough = store.first(Borough) or Borough(name="This borough")
    carried = _gather(store, on, borough)
    limits = _limits(store, on, borough)
    names = {person.id: person.name for person in store.find(Person)}
    loads = (
        (person_id, load(each.sittings, each.supported, limits[person_id]))
        for person_id, each in carried.items()
    )
    found = [_row(person_id, names[person_id], each) for person_id, each in loads if each.boards]
    return tuple(sorted(found, key=_weight))


def _gather(store: Store, on: date, borough: Borough) -> dict[int, _Carried]:
    times = meeting_times(store, on, borough)
    carried = defaultdict[int, _Carried](_Carried)
    for appointment in sittings(store, on):
        time, supporter = times[appointment.body_id], appointment.supporter_id
        carried[appointment.person_id].sittings.append(_sitting(appointment, time))
        if supporter not in (None, appointment.person_id) and appointment.capacity not in STANDING_BY:
            carried[supporter].supported.append(_supported(appointment, time, borough))
    return carried


def _sitting(appointment: StandingAppointment, time: MeetingTime) -> Sitting:
    return Sitting(
        body_id=appointment.body_id,
        board=appointment.board,
        capacity=appointment.capacity,
        meetings_a_year=time.meetings_a_year,
        prepare_minutes=time.prepare_minutes,
        travel_minutes=time.travel_minutes,
        attend_minutes=time.attend_minutes,
        feedback_minutes=time.feedback_minutes,
    )


def _supported(appointment: StandingAppointment, time: MeetingTime, borough: Borough) -> Supported:
    return Supported(
        body_id=appointment.body_id,
        board=appointment.board,
        meetings_a_year=time.meetings_a_year,
        support_minutes=round(borough.support_minutes * _SUPPORT_SHARE.get(appointment.support, 1.0)),
    )


def _limits(store: Store, on: date, borough: Borough) -> defaultdict[int, Limits]:
    """Give each person's own limits of the day, and the borough's for whoever has none."""
    usual = Limits(
        groups=borough.limit_groups,
        hours_month=borough.limit_hours_month,
        hours_a_day=borough.hours_a_day,
    )
    found = defaultdict[int, Limits](lambda: usual)
    for limit in store.view(StandingLimit, on=on):
        if limit.person_id not in found:
            found[limit.person_id] = _own(limit, usual)
    return found


def _own(limit: StandingLimit, usual: Limits) -> Limits:
    return Limits(
        groups=usual.groups if limit.limit_groups is None else limit.limit_groups,
        hours_month=usual.hours_month if limit.limit_hours_month is None else limit.limit_hours_month,
        contract_days_week=limit.contract_days_week,
        hours_a_day=usual.hours_a_day,
    )


def _row(person_id: int, person: str, carried: Load) -> WorkloadRow:
    share = carried.contract_share
    return WorkloadRow(
        person=person,
        groups=carried.groups,
        limit_groups=carried.limits.groups,
        hours_month=round(carried.hours_month, 1),
        limit_hours_month=carried.limits.hours_month,
        sitting_hours_month=round(carried.sitting_hours_month, 1),
        supporting_hours_month=round(carried.supporting_hours_month, 1),
        contract_days_week=carried.limits.contract_days_week,
        share_of_contract=None if share is None else round(share, 2),
        over=carried.over,
        why=carried.why,
        unknown_groups=carried.unknown_groups,
        standing_by=carried.standing_by,
        heaviest=tuple(_group(board) for board in carried.boards),
        person_id=person_id,
    )


def _group(board: BoardLoad) -> GroupHours:
    hours = board.hours_month
    return GroupHours(
        group=board.board,
        hours_month=None if hours is None else round(hours, 1),
        sits=board.sits,
        body_id=board.body_id,
    )


def _weight(row: WorkloadRow) -> tuple[bool, int, float, str]:
    return not row.over, -row.groups, -row.hours_month, row.person.casefold()


def _over_mark(row: WorkloadRow) -> Mark:
    return Mark(Shape.OVER, Tone.BAD) if row.over else Mark(Shape.DONE, Tone.GOOD)


def _standing(row: WorkloadRow) -> str:
    return "Over" if row.over else "Within limits"


def _three_heaviest(row: WorkloadRow) -> tuple[str, ...]:
    return tuple(group.group for group in row.heaviest[:3])


LISTING = Listing(
    name="workload",
    title="Workload",
    columns=(
        Column("Name", lambda row: row.person, width=22),
        Column("Standing", _standing, mark=_over_mark),
        Column("Groups", lambda row: row.groups, limit=lambda row: row.limit_groups),
        Column("Limit", lambda row: row.limit_groups, tip="How many groups they may be asked to sit on"),
        Column("Hours a month", lambda row: row.hours_month, limit=lambda row: row.limit_hours_month),
        Column("Sitting", lambda row: row.sitting_hours_month, tip="Hours a month for their own seats"),
        Column("Supporting", lambda row: row.supporting_hours_month, tip="Hours a month for helping others"),
        Column("Contract", lambda row: row.contract_days_week, tip="Days a week they are paid for"),
        Column("Why", lambda row: row.why, width=40),
        Column("Heaviest groups", _three_heaviest, width=40),
    ),
    rows=rows,
)
