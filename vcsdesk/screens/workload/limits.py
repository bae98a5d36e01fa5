"""Setting what a person may be asked to carry: one limit as it is typed, or all of them from a day on."""

from datetime import date

from PySide6.QtWidgets import QWidget

from vcsdesk.lists.workload.workload import WorkloadRow
from vcsdesk.operations.workload.limits import set_load_limit
from vcsdesk.records.sector.person import Person
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.records.workload.standing_limit import StandingLimit
from vcsdesk.screens.days import meant_today
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Day, Number

ASKED = "Set the limits…"


def type_limit(desk: Desk, row: WorkloadRow, **new: object) -> LoadLimit:
    """Set one of a person's limits from today on; the others stay as they are."""
    return _set(desk, row, meant_today(desk, ASKED), **new)


def ask_limits(parent: QWidget, desk: Desk, row: WorkloadRow) -> Form:
    """Ask what somebody may be asked to carry, and since when."""
    standing = _standing(desk, row)
    fields = [
        Field(
            "limit_groups",
            "Groups they may sit on",
            Number(most=200),
            standing.limit_groups if standing else None,
            help="Left empty, the borough’s own limit holds.",
        ),
        Field(
            "limit_hours_month",
            "Hours a month they may give",
            Number(),
            standing.limit_hours_month if standing else None,
        ),
        Field(
            "contract_days_week",
            "Days a week they are paid for",
            Number(most=7, decimals=True),
            standing.contract_days_week if standing else None,
        ),
        Field("since", "Since", Day(lambda: desk.today), desk.on, needed=True),
    ]

    def act(since: date, **new: object) -> None:
        _set(desk, row, since, **new)

    return ask(parent, f"What {row.person} may carry", fields, act)


def _set(desk: Desk, row: WorkloadRow, since: date, **new: object) -> LoadLimit:
    standing = _standing(desk, row)
    kept = {
        "limit_groups": standing.limit_groups if standing else None,
        "limit_hours_month": standing.limit_hours_month if standing else None,
        "contract_days_week": standing.contract_days_week if standing else None,
    }
    person = desk.store.get(Person, row.person_id)
    return set_load_limit(desk.store, person, since=since, **(kept | new))  # type: ignore[arg-type]


def _standing(desk: Desk, row: WorkloadRow) -> StandingLimit | None:
    """Read the limit that holds on the day looked at."""
    found = desk.store.view(StandingLimit, on=desk.on)
    return next((each for each in found if each.person_id == row.person_id), None)
