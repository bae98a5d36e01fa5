"""A borough is started with three answers, and corrected later."""

from pathlib import Path

from vcsdesk.operations import checks
from vcsdesk.operations.desk.brand import branded
from vcsdesk.operations.sector.organisations import add_organisation
from vcsdesk.operations.sector.people import add_person
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.sector.affiliation import Affiliation, Standing
from vcsdesk.records.sector.organisation import OrganisationKind
from vcsdesk.refused import Refused
from vcsdesk.store import Store

_AMOUNTS = {
    "prepare_minutes": "The time to prepare",
    "travel_minutes": "The time to travel",
    "attend_minutes": "The length of a meeting",
    "feedback_minutes": "The time to report back",
    "support_minutes": "The time to support somebody",
    "limit_groups": "The number of groups",
    "limit_hours_month": "The hours a month",
}


def start_borough(store: Store, name: str, organisation: str, officer: str) -> Borough:
    """Start a borough: what it is called, which organisation keeps this desk, and who sits at it."""
    name = _name_of_first(store, name)
    with store.step("Start borough"):
        host = add_organisation(store, organisation, kind=OrganisationKind.INFRASTRUCTURE, area=name)
        person = add_person(store, officer)
        store.add(Affiliation(person_id=person.id, organisation_id=host.id, standing=Standing.EMPLOYED))
        return store.add(Borough(name=name, organisation_id=host.id, officer_id=person.id))


def name_borough(store: Store, name: str) -> Borough:
    """Start a borough of which only the name is known; who keeps it is corrected later."""
    name = _name_of_first(store, name)
    with store.step("Start borough"):
        return store.add(Borough(name=name))


def correct_borough(
    store: Store,
    borough: Borough,
    *,
    logo_file: Path | None = None,
    without_logo: bool = False,
    **new: object,
) -> Borough:
    """Correct what the borough takes for granted: its name, its people, its minutes and limits, its paper."""
    new = checks.tidied(new)
    if "name" in new:
        new["name"] = checks.name(str(new["name"]), "The borough")
    for field, what in _AMOUNTS.items():
        amount = new.get(field)
        checks.whole_number(amount if isinstance(amount, int) else None, what)
    hours = new.get("hours_a_day")
    if isinstance(hours, int | float) and not 0 < hours <= 24:
        raise Refused("A working day has more than 0 and at most 24 hours.", "Type it like 7 or 7.5.")
    with store.step("Correct borough"):
        new = branded(store, borough, new, logo_file, without_logo=without_logo)
        return store.change(borough, **new)


def _name_of_first(store: Store, name: str) -> str:
    """Tidy the name of a file's one borough; Refused where it has one."""
    if store.first(Borough) is not None:
        raise Refused("This file already holds a borough.", "Start another one in a new file.")
    return checks.name(name, "The borough")
