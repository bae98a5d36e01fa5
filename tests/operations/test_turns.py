"""Of facts that take turns, the earlier one gives way to the later, in whichever order they are entered."""

from collections.abc import Iterator
from datetime import date
from itertools import permutations

import pytest

import make
from vcsdesk.operations.boards.bodies import move_body, rename_body
from vcsdesk.operations.boards.role_documents import adopt_role_document
from vcsdesk.operations.workload.limits import set_load_limit
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.role_document import RoleDocument, RoleDocumentKind
from vcsdesk.records.record import Record
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.store import Store

YEARS = (2023, 2024, 2025)
TURNS = [("2023-01-01", "2023-12-31"), ("2024-01-01", "2024-12-31"), ("2025-01-01", None)]


def spans(facts: tuple[Record, ...]) -> Iterator[tuple[str | None, str | None]]:
    return ((each.valid_from, each.valid_to) for each in facts)  # type: ignore[attr-defined]


@pytest.mark.parametrize("years", [*permutations(YEARS)])
def test_names_take_turns(store: Store, years: tuple[int, ...]) -> None:
    board = make.body(store, "A")
    for year in years:
        rename_body(store, board, f"From {year}", on=date(year, 1, 1))
    names = store.find(BodyName, order_by="valid_from")
    assert [each.name for each in names] == ["A", "From 2023", "From 2024", "From 2025"]
    assert [*spans(names)] == [(None, "2022-12-31"), *TURNS]


@pytest.mark.parametrize("years", [*permutations(YEARS)])
def test_places_take_turns(store: Store, years: tuple[int, ...]) -> None:
    board = make.body(store)
    for year in years:
        move_body(store, board, make.body(store, f"From {year}"), on=date(year, 1, 1))
    assert [*spans(store.find(BodyParent, order_by="valid_from"))] == TURNS


@pytest.mark.parametrize("years", [*permutations(YEARS)])
def test_limits_take_turns(store: Store, years: tuple[int, ...]) -> None:
    ann = make.person(store)
    for year in years:
        set_load_limit(store, ann, since=date(year, 1, 1), limit_groups=year)
    limits = store.find(LoadLimit, order_by="valid_from")
    assert [each.limit_groups for each in limits] == [*YEARS]
    assert [*spans(limits)] == TURNS


@pytest.mark.parametrize("years", [*permutations(YEARS)])
def test_versions_take_turns(store: Store, years: tuple[int, ...]) -> None:
    for year in years:
        adopt_role_document(store, RoleDocumentKind.HANDBOOK, "Roles", str(year), adopted_on=date(year, 1, 1))
    versions = store.find(RoleDocument, order_by="valid_from")
    assert [each.text for each in versions] == [str(year) for year in YEARS]
    assert [*spans(versions)] == TURNS
    assert len({each.place for each in versions}) == 1


def test_what_is_entered_from_the_same_day_takes_the_place_of_the_other(store: Store) -> None:
    board = make.body(store, "A")
    rename_body(store, board, "B", on=date(2025, 1, 1))
    rename_body(store, board, "C", on=date(2025, 1, 1))
    assert [each.name for each in store.find(BodyName)] == ["A", "C"]


def test_moved_to_stand_alone_the_later_place_stays(store: Store) -> None:
    board = make.body(store, "Early years", make.body(store, "Trust"))
    move_body(store, board, make.body(store, "Later"), on=date(2025, 1, 1))
    move_body(store, board, None, on=date(2023, 1, 1))
    assert [*spans(store.find(BodyParent))] == [(None, "2022-12-31"), ("2025-01-01", None)]
