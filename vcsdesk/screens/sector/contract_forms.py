"""Contracts under which an organisation represents the sector: signed, corrected and ended."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from vcsdesk.lists.boards.mandates import contract_words
from vcsdesk.operations.boards.contracts import correct_contract, end_contract, sign_contract
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.rules.boards.current import is_past
from vcsdesk.screens import forms
from vcsdesk.screens.panes import Section
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Number, PartialDay, Text
from vcsdesk.wording import number, span

_NEW = 0


def contract_section(desk: Desk, organisation: Organisation) -> Section:
    """Say under which contracts an organisation represents the sector."""
    return Section(
        "Contracts to represent the sector", lines=[_line(each) for each in _found(desk, organisation)]
    )


def ask_whose_contract(parent: QWidget, desk: Desk) -> Form:
    """Ask which organisation a contract is with, then for the contract."""
    fields = [
        Field("organisation_id", "Which organisation", forms.organisations(desk, needed=True), needed=True)
    ]

    def go_on(organisation_id: int) -> Form:
        return ask_contract(parent, desk, desk.store.get(Organisation, organisation_id))

    return ask(parent, "Sign a contract", fields, go_on, button="Go on")


def ask_contract(parent: QWidget, desk: Desk, organisation: Organisation) -> Form:
    """Ask for a contract: a new one, or which of those that run is to be corrected or ended."""
    there = [each for each in _found(desk, organisation) if not is_past(each.valid_to, desk.on)]
    if not there:
        return _ask_sign(parent, desk, organisation)
    meant = {each.id: each for each in there}
    named = forms.told_apart([(each.id, contract_words(each), f"number {each.id}") for each in there])
    fields = [Field("which", "Which one", Choice([(_NEW, "A new one"), *named]), there[0].id, needed=True)]

    def go_on(which: int) -> Form:
        if which == _NEW:
            return _ask_sign(parent, desk, organisation)
        return _ask_correct(parent, desk, meant[which])

    return ask(parent, f"Contracts of {organisation.name}", fields, go_on, button="Go on")


def _ask_sign(parent: QWidget, desk: Desk, organisation: Organisation) -> Form:
    fields = _fields(desk, Contract(organisation_id=organisation.id, title=" "))

    def act(title: str, valid_from: PartialDate | None, valid_to: PartialDate | None, **new: object) -> None:
        sign_contract(desk.store, organisation, title, started=valid_from, until=valid_to, **new)  # type: ignore[arg-type]

    words = f"{organisation.name} is paid to represent the sector. Say on each seat that it is held under it."
    return ask(parent, "Sign a contract", fields, act, button="Sign it", words=words)


def _ask_correct(parent: QWidget, desk: Desk, kept: Contract) -> Form:
    fields = [
        *_fields(desk, kept),
        Field("ends", "It ends early, on", PartialDay(lambda: desk.today), help="Left empty, it runs on."),
    ]

    def act(ends: PartialDate | None, **new: object) -> None:
        with desk.store.step("End contract" if ends else "Correct contract"):
            corrected = correct_contract(desk.store, kept, **new)
            if ends is not None:
                end_contract(desk.store, corrected, ends)

    words = "Terms that end with it go on ending with it; those set by hand stay."
    return ask(parent, contract_words(kept), fields, act, words=words)


def _fields(desk: Desk, known: Contract) -> list[Field]:
    return [
        Field("title", "What it is called", Text(), known.title.strip(), needed=True),
        Field("reference", "Its number", Text(), known.reference),
        Field("specification", "What it asks", Text(lines=3), known.specification),
        Field("days_week", "Days a week it pays for", Number(most=7, decimals=True), known.days_week),
        Field("valid_from", "From", PartialDay(lambda: desk.today), known.valid_from),
        Field("valid_to", "Until", PartialDay(lambda: desk.today), known.valid_to),
        Field(
            "endorsement",
            "Who praised the work",
            Text(lines=3),
            known.endorsement,
            help="Such as an inspection, with its year; it is kept as evidence of the mandate.",
        ),
    ]


def _found(desk: Desk, organisation: Organisation) -> Sequence[Contract]:
    return desk.store.find(Contract, organisation_id=organisation.id, order_by="valid_from, id")


def _line(contract: Contract) -> str:
    days = f", {number(contract.days_week)} days a week" if contract.days_week else ""
    dated = contract.valid_from or contract.valid_to
    runs = span(contract.valid_from, contract.valid_to) if dated else "dates not recorded"
    return f"{contract_words(contract)}, {runs}{days}"
