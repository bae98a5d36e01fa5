"""The form for what the borough takes for granted: whose desk it is, its usual minutes, limits and words."""

from PySide6.QtWidgets import QWidget

from vcsdesk.operations.desk.borough import correct_borough
from vcsdesk.records.desk.borough import Borough
from vcsdesk.refused import Refused
from vcsdesk.screens import forms
from vcsdesk.screens.desk.paper_fields import paper_fields, show_sample
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Number, Text

_WORDS = (
    "These hold wherever nothing nearer is recorded: a board’s own minutes or a person’s own limits come "
    "before them. What stands here is also printed in packs and in the handbook."
)
_MINUTES = (
    ("prepare_minutes", "Minutes to prepare for a meeting"),
    ("travel_minutes", "Minutes to get there and back"),
    ("attend_minutes", "Minutes a meeting lasts"),
    ("feedback_minutes", "Minutes to report back"),
    ("support_minutes", "Minutes to support somebody for a meeting"),
)


def ask_borough(parent: QWidget, desk: Desk) -> Form:
    """Ask whose desk this is and what it takes for granted."""
    borough = desk.store.first(Borough)
    if borough is None:
        raise Refused("This file holds no borough yet.", "Start one under File, New borough.")
    form = ask(
        parent,
        "About this borough",
        [*_whose(desk, borough), *_usual(borough), *_printed(borough), *paper_fields(borough)],
        lambda **new: correct_borough(desk.store, borough, **new),
        words=_WORDS,
    )
    show_sample(form, desk, borough)
    return form


def _whose(desk: Desk, borough: Borough) -> list[Field]:
    organisations = forms.organisations(desk, needed=False)
    return [
        Field("name", "Name of the borough", Text(), borough.name, needed=True),
        Field("officer_id", "The officer at this desk", forms.people(desk, needed=False), borough.officer_id),
        Field("organisation_id", "Her organisation", organisations, borough.organisation_id),
        Field("authority_id", "The host authority", organisations, borough.authority_id),
    ]


def _usual(borough: Borough) -> list[Field]:
    minutes = [Field(name, label, Number(), getattr(borough, name), needed=True) for name, label in _MINUTES]
    return [
        *minutes,
        Field("limit_groups", "Groups one person may sit on", Number(most=200), borough.limit_groups),
        Field("limit_hours_month", "Hours a month one person may give", Number(), borough.limit_hours_month),
        Field(
            "hours_a_day", "Hours in a working day", Number(decimals=True), borough.hours_a_day, needed=True
        ),
    ]


def _printed(borough: Borough) -> list[Field]:
    return [
        Field("how_to_report", "How to report back", Text(lines=4), borough.how_to_report),
        Field("expenses", "Expenses", Text(lines=4), borough.expenses),
    ]
