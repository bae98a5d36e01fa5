"""Constituencies: named, corrected and ended; of what they are a part, who elects for them, who runs that."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from vcsdesk.operations.boards.constituencies import (
    correct_constituency,
    end_constituency,
    name_constituency,
)
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.current import is_current
from vcsdesk.screens import forms
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, PartialDay, Text


def ask_name_constituency(parent: QWidget, desk: Desk) -> Form:
    """Ask for a new part of the sector that seats can speak for."""
    fields = [*_fields(desk, Constituency(name=" ")), Field("since", "Since", PartialDay(lambda: desk.today))]

    def act(
        name: str,
        who_belongs: str,
        part_of_id: int | None,
        electors_body_id: int | None,
        returned_by_id: int | None,
        since: PartialDate | None,
    ) -> None:
        name_constituency(
            desk.store,
            name,
            who_belongs=who_belongs,
            part_of=desk.store.get(Constituency, part_of_id) if part_of_id else None,
            electors_body=forms.body(desk, electors_body_id),
            returned_by=forms.organisation(desk, returned_by_id),
            since=since,
        )

    return ask(parent, "Add a constituency", fields, act, button="Add", words=_WORDS)


def ask_correct_constituency(parent: QWidget, desk: Desk, kept: Constituency) -> Form:
    """Ask what is recorded wrongly of a constituency."""

    def act(**new: object) -> None:
        correct_constituency(desk.store, kept, **new)

    return ask(parent, kept.name, _fields(desk, kept), act, words=_WORDS)


def ask_end_constituency(parent: QWidget, desk: Desk, kept: Constituency) -> Form:
    """Ask on which day a constituency ends."""
    fields = [Field("on", "Last day", PartialDay(lambda: desk.today), on_day(desk.on), needed=True)]
    return ask(
        parent,
        f"{kept.name} ends",
        fields,
        lambda on: end_constituency(desk.store, kept, on),
        button="End it",
        words="No seat may speak for it any more.",
    )


_WORDS = (
    "A seat speaks for a constituency, never for an employer. Where those who hold seats on one board elect "
    "from among themselves, name that board, and the program knows who may elect on any day."
)


def _fields(desk: Desk, known: Constituency) -> list[Field]:
    others = [each for each in desk.store.find(Constituency, order_by="name") if each.id != known.id]
    return [
        Field("name", "Name", Text(), known.name.strip(), needed=True),
        Field("who_belongs", "Who belongs to it", Text(lines=2), known.who_belongs),
        Field("part_of_id", "Part of which", _choice(desk, others, known.part_of_id), known.part_of_id),
        Field(
            "electors_body_id",
            "Elected by the seat-holders of",
            forms.bodies(desk, needed=False),
            known.electors_body_id,
            help="Left empty, the groups of the constituency choose for themselves.",
        ),
        Field(
            "returned_by_id",
            "Which organisation runs the choosing",
            forms.organisations(desk, needed=False),
            known.returned_by_id,
            help="It need not be whose board it is.",
        ),
    ]


def _choice(desk: Desk, found: Iterable[Constituency], own: int | None) -> Choice:
    there = [
        (each.id, each.name, f"number {each.id}")
        for each in found
        if each.id == own or is_current(each.valid_from, each.valid_to, desk.on)
    ]
    return Choice(forms.told_apart(there), needed=False)
