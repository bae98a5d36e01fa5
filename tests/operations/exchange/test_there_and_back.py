"""What goes out as Popolo comes in again as it was: into the same borough, and into an empty one."""

import json
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import make
from conftest import TODAY
from random_borough import random_borough
from standing import standing_on
from vcsdesk.formats.incoming import Incoming
from vcsdesk.formats.popolo.reading import incoming
from vcsdesk.formats.popolo.writing import write
from vcsdesk.lists.exchange.structure import structure
from vcsdesk.operations.desk.samples import SAMPLES, build_sample
from vcsdesk.operations.exchange.bring_in import bring_in
from vcsdesk.operations.exchange.report import Report, Result
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.exchange.import_origin import ImportOrigin
from vcsdesk.records.exchange.import_source import ImportSource
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store
from vcsdesk.store.discovery import record_classes
from whole_borough import lay_whole_borough

OF_EXCHANGE = (ImportOrigin, ImportSource)


def given_out(store: Store, *, with_private: bool = True) -> bytes:
    return write(structure(store, TODAY, with_private=with_private))


def read(text: bytes) -> Incoming:
    return incoming(json.loads(text), "file.json", {})


def brought_in(store: Store, text: bytes) -> Report:
    return bring_in(store, read(text), source="Theirs", today=TODAY)


def became(report: Report) -> list[tuple[str, ...]]:
    """What was not the same, each with why."""
    return [
        (item.result.value, item.kind, item.what, item.why, *(asked.words for asked in item.questions))
        for item in report.items
        if item.result is not Result.SAME
    ]


def records(store: Store) -> dict[str, object]:
    kinds = record_classes().items()
    return {table: store.find(kind) for table, kind in kinds if kind not in OF_EXCHANGE}


def goes_there_and_back(store: Store, *, with_private: bool) -> None:
    """Expect the same borough to stay as it is, and an empty one to become the same."""
    text, before = given_out(store, with_private=with_private), records(store)
    assert became(brought_in(store, text)) == []
    assert records(store) == before
    assert given_out(store, with_private=with_private) == text
    empty = Store.in_memory(standing_on(TODAY))
    try:
        kinds = {item.result for item in brought_in(empty, text).items}
        assert kinds <= {Result.CREATED}
        assert given_out(empty, with_private=with_private) == text
        assert became(brought_in(empty, text)) == []
    finally:
        empty.close()


@pytest.mark.parametrize("name", [sample.name for sample in SAMPLES])
def test_every_sample_goes_there_and_back(store, clock, name):
    build_sample(store, name, clock)
    goes_there_and_back(store, with_private=True)


@pytest.mark.parametrize("with_private", [True, False])
def test_everything_that_can_be_recorded_goes_there_and_back(store, with_private):
    lay_whole_borough(store)
    goes_there_and_back(store, with_private=with_private)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32), st.integers(1, 80), st.booleans())
def test_any_borough_goes_there_and_back(seed, deeds, with_private):
    store = Store.in_memory(standing_on(TODAY))
    try:
        random_borough(store, Random(seed), deeds)
        goes_there_and_back(store, with_private=with_private)
    finally:
        store.close()


def test_two_of_one_name_come_home_each_to_themselves(store):
    board = make.body(store)
    for label in ("Seat", "Seat"):
        make.appointment(store, make.seat(store, board, label), make.person(store, "Ann"), valid_from="2026")
    goes_there_and_back(store, with_private=True)


def test_groups_that_stood_under_one_another_at_different_times_are_no_loop(store):
    one, other = make.body(store, "One"), make.body(store, "Other")
    make.body_parent(store, one, other, valid_to=PartialDate("2025-12-31"))
    make.body_parent(store, other, one, valid_from=PartialDate("2026-01-01"))
    goes_there_and_back(store, with_private=True)


def test_a_newer_edition_tells_what_is_new_changed_and_gone(store):
    lay_whole_borough(store)
    theirs = Store.in_memory(standing_on(TODAY))
    brought_in(theirs, given_out(store))
    ann = store.find(Person)[0]
    with store.step("A year later"):
        store.change(store.find(Seat)[1], label="Sector seat, renamed")
        store.remove(store.find(Continuance)[0])
        store.add(Affiliation(person_id=ann.id, organisation_id=1, post="Chair"))
    assert became(brought_in(theirs, given_out(store))) == [
        (
            "decisions",
            "seat",
            "Sector seat, renamed on Families board",
            "",
            (
                "Sector seat, renamed on Families board: the file says “Sector seat, renamed” for label "
                "(here, and in the file before, it is “Sector seat”)."
            ),
        ),
        ("created", "affiliation", "Ann Ngũgĩ at Anyborough Council", ""),
        (
            "gone",
            "continuance",
            "Ann Ngũgĩ: Sector seat on Families board, since 1 April 2026",
            "It came from this source before, and is not in it now. Nothing was ended here.",
        ),
    ]
    theirs.close()


def test_what_cannot_be_is_refused_with_its_place_and_the_rest_comes_in(store):
    board = {"classification": "board"}
    seat = {"organization_id": "a", "post_id": "s"}
    popolo = {
        "persons": [{"id": "p", "name": "Ann"}, {"id": "q", "name": "Ben"}],
        "organizations": [
            board | {"id": "a", "name": "A", "parent_id": "b"},
            board | {"id": "b", "name": "B", "parent_id": "a"},
        ],
        "posts": [{"id": "s", "label": "Seat", "organization_id": "a"}, {"id": "t", "label": "Empty"}],
        "memberships": [
            seat | {"id": "m1", "person_id": "p", "start_date": "2026"},
            seat | {"id": "m2", "person_id": "q", "start_date": "2026-05-01"},
            seat | {"id": "m3", "person_id": "nobody"},
        ],
    }
    report = brought_in(store, json.dumps(popolo).encode())
    assert [(item.where, item.why) for item in report.of(Result.REFUSED)] == [
        ("post 2", "It names no organization."),
        (
            "organization 2",
            (
                "A board or group cannot stand under itself or under one of its own groups. "
                "Correct what it stands under in the file."
            ),
        ),
        ("membership 2", "Ann holds this seat already (membership 1)."),
        ("membership 3", "It refers to a person, “nobody”, which is not in the file."),
    ]
    assert [row.label for row in store.find(Seat)] == ["Seat"]


def test_ten_thousand_memberships_come_in(store):
    popolo = {
        "persons": [{"id": f"p{number}", "name": f"Person {number}"} for number in range(2_000)],
        "organizations": [
            {"id": f"b{number}", "name": f"Board {number}", "classification": "board"}
            for number in range(100)
        ],
        "memberships": [
            {
                "person_id": f"p{number % 2_000}",
                "organization_id": f"b{number % 100}",
                "role": "Member",
                "start_date": str(2000 + number // 1_000),
                "end_date": str(2000 + number // 1_000),
            }
            for number in range(10_000)
        ],
    }
    report = brought_in(store, json.dumps(popolo).encode())
    assert report.of(Result.REFUSED, Result.DECISION) == ()
    assert len(store.find(Appointment)) == 10_000
