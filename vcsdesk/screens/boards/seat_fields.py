"""What is asked of a seat: how it is filled, by whom it is held, for how long and for whom it speaks."""

from collections.abc import Sequence
from typing import TypeVar

from vcsdesk.lists.boards.mandates import contract_words
from vcsdesk.operations.boards.constituencies import name_constituency
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm, RoleLabel, Seat
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_current
from vcsdesk.screens import forms
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field
from vcsdesk.ui.kinds import Choice, Day, Number, Text, words_of

_Fact = TypeVar("_Fact", Constituency, Contract)


def seat_fields(desk: Desk, seat: Seat) -> list[Field]:
    """Ask what there is to know of a seat, starting from what is known."""
    return [
        Field("label", "What the seat is called", Text(), seat.label, needed=True),
        Field("role", "What its holder is called", Choice(words_of(RoleLabel)), seat.role, needed=True),
        Field("route", "How it is filled", Choice(words_of(Route)), seat.route, needed=True),
        *_holder_fields(desk, seat),
        *_term_fields(desk, seat),
        Field(
            "constituency", "For which part of the sector", _constituencies(desk, seat), seat.constituency_id
        ),
        Field("new_constituency", "Or for another part, by name", help="It can be chosen from then on."),
        Field("speaks_for", "For whom it speaks, in words", Text(), seat.speaks_for),
        Field("not_for", "For whom it does not speak", Text(), seat.not_for),
    ]


def constituency_meant(desk: Desk, chosen: int | None, new_name: str) -> Constituency | None:
    """Give the constituency chosen, or name the one that is new."""
    if chosen is not None and new_name:
        raise Refused("One that is there and a new one are both named.", "Leave one of the two empty.")
    if new_name:
        return name_constituency(desk.store, new_name)
    return None if chosen is None else desk.store.get(Constituency, chosen)


def contract_meant(desk: Desk, chosen: int | None) -> Contract | None:
    """Read the contract chosen, if one was."""
    return None if chosen is None else desk.store.get(Contract, chosen)


def _holder_fields(desk: Desk, seat: Seat) -> list[Field]:
    contracts = [
        (each.id, contract_words(each))
        for each in _there(desk, desk.store.find(Contract, order_by="title, id"), seat.contract_id)
    ]
    named: list[tuple[object, str]] = forms.told_apart(
        [(number, words, f"number {number}") for number, words in contracts]
    )
    return [
        Field(
            "organisation_id",
            "Which organisation holds it",
            forms.organisations(desk, needed=False),
            seat.organisation_id,
            help="Where one does: it names who sits there, and keeps the seat when it names somebody else.",
        ),
        Field(
            "contract_id",
            "Under which contract",
            Choice(named, needed=False),
            seat.contract_id,
            help="Contracts are signed under Appointments, Contracts. Terms end with the contract.",
        ),
    ]


def _term_fields(desk: Desk, seat: Seat) -> list[Field]:
    return [
        Field("term_months", "Months a term lasts", Number(least=1, most=240), seat.term_months),
        Field("max_terms", "Most terms in a row", Number(least=1, most=20), seat.max_terms),
        Field(
            "after_last_term",
            "After the last term",
            Choice(words_of(AfterLastTerm)),
            seat.after_last_term,
            needed=True,
        ),
        Field("review_on", "The rule is looked at again on", Day(lambda: desk.today), seat.review_on),
    ]


def _constituencies(desk: Desk, seat: Seat) -> Choice:
    """Choose one of those that are there, or keep the seat's own though it is no more."""
    found = _there(desk, desk.store.find(Constituency, order_by="name"), seat.constituency_id)
    return Choice([(each.id, each.name) for each in found], needed=False)


def _there(desk: Desk, found: Sequence[_Fact], own: int | None) -> list[_Fact]:
    return [each for each in found if each.id == own or is_current(each.valid_from, each.valid_to, desk.on)]
