"""What a borough says in Popolo."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import make
from vcsdesk.formats.popolo.writing import write
from vcsdesk.lists.exchange.structure import structure
from vcsdesk.operations.desk.samples import SAMPLES, build_sample
from vcsdesk.records.exchange.import_source import SourceKind
from vcsdesk.records.partial_date import PartialDate
from whole_borough import lay_whole_borough

SCHEMA = json.loads(Path(__file__).with_name("popolo.schema.json").read_text(encoding="utf-8"))
LISTS = ("persons", "organizations", "posts", "memberships")


@pytest.fixture
def whole(store):
    """A borough in which everything is recorded."""
    lay_whole_borough(store)
    return store


@pytest.fixture
def said(store, today):
    """What the borough says, with private facts or without."""
    return lambda **how: json.loads(write(structure(store, today, **how)))


def wrong(popolo):
    """What is wrong with a file, by the schema and by its references."""
    found = [error.message for error in Draft202012Validator(SCHEMA).iter_errors(popolo)]
    ids = {name: {each["id"] for each in popolo[name]} for name in LISTS}
    found += [name for name in LISTS if len(ids[name]) != len(popolo[name])]
    for membership in popolo["memberships"]:
        organizations = {membership["organization_id"], membership.get("on_behalf_of_id")} - {None}
        found += [each for each in organizations if each not in ids["organizations"]]
        found += [each for each in [membership["person_id"]] if each not in ids["persons"]]
        found += [each for each in [membership.get("post_id")] if each and each not in ids["posts"]]
    return found


@pytest.mark.parametrize("with_private", [True, False])
@pytest.mark.parametrize("name", [sample.name for sample in SAMPLES])
def test_every_sample_keeps_to_the_schema(store, clock, said, name, with_private):
    build_sample(store, name, clock)
    popolo = said(with_private=with_private)
    assert all(popolo[each] for each in LISTS)
    assert wrong(popolo) == []


@pytest.mark.parametrize("with_private", [True, False])
def test_everything_there_can_be_keeps_to_the_schema(whole, said, with_private):
    assert wrong(said(with_private=with_private)) == []


def test_the_schema_turns_away_what_popolo_does_not_know(whole, said):
    popolo = said()
    popolo["memberships"][0] |= {"start_date": "spring 2026", "post_id": "seat-99", "route": "ballot"}
    assert len(wrong(popolo)) == 3


def test_a_seat_is_a_post_and_whoever_sits_in_it_a_member_for_a_constituency(whole, said):
    popolo = said()
    first = next(each for each in popolo["memberships"] if each["id"] == "appointment-1")
    assert {name: first[name] for name in list(first)[:8]} == {
        "id": "appointment-1",
        "role": "Representative",
        "person_id": "person-1",
        "organization_id": "body-2",
        "post_id": "seat-1",
        "on_behalf_of_id": "constituency-2",
        "start_date": "2025",
        "end_date": "2026-03-31",
    }
    assert first["x_vcsdesk"]["term_ends"] == "2028-03-31"
    assert first["x_vcsdesk"]["evidence"] == {"notified_count": 40, "contested": True}
    assert [each["role"] for each in popolo["memberships"][:3]] == ["Representative", "Delegate", "Deputy"]


def test_an_employer_is_a_membership_of_its_own_and_nobody_is_spoken_for(whole, said):
    popolo = said()
    work = next(each for each in popolo["memberships"] if each["id"] == "affiliation-1")
    assert work == {
        "id": "affiliation-1",
        "role": "Manager",
        "person_id": "person-1",
        "organization_id": "organisation-2",
        "end_date": "2026-05",
        "x_vcsdesk": {"standing": "employed"},
    }
    spoken_for = {each["id"] for each in popolo["organizations"] if each["classification"] == "constituency"}
    assert {each.get("on_behalf_of_id") for each in popolo["memberships"]} - {None} <= spoken_for


def test_a_seat_that_nobody_sits_in_is_there(whole, said):
    assert said()["posts"][-1] == {
        "id": "seat-3", "label": "Watching", "role": "Observer", "organization_id": "body-1",
    }  # fmt: skip


def test_names_and_parents_of_other_days_are_told_beside_those_of_the_day(whole, said):
    play = said()["organizations"][2]
    assert play["name"] == "Play group"
    assert play["other_names"] == [
        {"name": "Play panel", "end_date": "2024-12", "x_vcsdesk": {"short_name": "PP"}}
    ]
    assert play["parent_id"] == "body-1"
    assert play["x_vcsdesk"]["parent"] == {"valid_from": "2026-04"}
    assert play["x_vcsdesk"]["other_parents"] == [{"parent_id": "body-2", "valid_to": "2026-03"}]


def test_a_name_to_come_is_not_said_before_its_day(store, said, today):
    body = make.body(store, "Now")
    make.body_name(store, body, "Soon", valid_from=PartialDate((today + timedelta(days=1)).isoformat()))
    (organization,) = said()["organizations"]
    assert (organization["name"], organization["other_names"][0]["name"]) == ("Now", "Soon")


def test_how_to_reach_people_and_what_the_desk_notes_stays_here_unless_asked_for(whole, said):
    text = json.dumps(said(), ensure_ascii=False)
    private = ("example.org", "0101", "Tires by four", "Nine years", "large", "lift", "upstairs", "regular")
    assert [words for words in private if words in text] == []
    text = json.dumps(said(with_private=True), ensure_ascii=False)
    assert [words for words in private if words not in text] == []


def test_a_contact_is_valid_until_the_day_after_its_last(whole, said):
    ann, sara = said(with_private=True)["persons"]
    assert ann["contact_details"][1]["valid_until"] == "2027"
    assert sara["contact_details"][0]["valid_until"] == "2026-03-01"


def test_the_same_borough_gives_the_same_text_in_letters_as_they_are(whole, today):
    text = write(structure(whole, today))
    assert text == write(structure(whole, today))
    assert "Ann Ngũgĩ".encode() in text
    assert text.startswith(b'{\n  "persons": [\n')
    assert text.endswith(b"}\n")


def test_what_came_from_popolo_goes_out_under_the_id_it_came_with(store, said):
    source = make.import_source(store, kind=SourceKind.POPOLO)
    for name in ("Ann", "Ben", "Cyd"):
        make.person(store, name)
    make.import_origin(store, source, record="person", key="person-2", row_id=1)
    make.import_origin(store, make.import_source(store), record="person", key="row 9", row_id=3)
    assert {each["name"]: each["id"] for each in said()["persons"]} == {
        "Ann": "person-2",
        "Ben": "person-2-2",
        "Cyd": "person-3",
    }


def test_ids_are_counted_as_people_count(store, said):
    for _each in range(11):
        make.person(store)
    assert [each["id"] for each in said()["persons"]][-2:] == ["person-10", "person-11"]
