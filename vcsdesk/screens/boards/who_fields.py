"""Who is meant in a form about a seat: somebody known, or somebody new by name."""

from vcsdesk.operations.sector.affiliations import affiliate
from vcsdesk.operations.sector.people import add_person
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.screens import forms
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field


def who_fields(desk: Desk) -> list[Field]:
    """Ask who it is, and of somebody new from where they come."""
    at = Field("new_at", "The new person’s organisation", forms.organisations(desk, needed=False))
    return [*name_fields(desk), at]


def name_fields(desk: Desk) -> list[Field]:
    """Ask who it is, where it is known from where they come."""
    return [
        Field("who", "Somebody known", forms.people(desk, needed=False), help="Type any part of the name."),
        Field("new_name", "Or somebody new, by name"),
    ]


def whoever(
    desk: Desk, who: int | None, new_name: str, new_at: int | None, since: PartialDate | None
) -> tuple[Person, Affiliation | None]:
    """Give the person chosen, or add the one who is new, at their organisation since they sit here."""
    known = forms.person(desk, who)
    if known is not None and new_name:
        raise Refused("Somebody known and somebody new are both named.", "Leave one of the two empty.")
    if known is not None:
        return known, None
    if not new_name:
        raise Refused("Nobody is named yet.", "Choose somebody, or type the name of somebody new.")
    person, at = add_person(desk.store, new_name), forms.organisation(desk, new_at)
    return person, affiliate(desk.store, person, at, since=since) if at else None
