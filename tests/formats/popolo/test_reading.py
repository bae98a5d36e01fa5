"""What Popolo files of other programs say, and what is refused of them with its place."""

import json
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import make
from vcsdesk.formats.popolo.reading import incoming, read_popolo
from vcsdesk.formats.popolo.writing import write
from vcsdesk.lists.exchange.structure import structure
from vcsdesk.operations.desk.samples import SAMPLES, build_sample
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.body import BodyKind
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.organisation import OrganisationKind
from vcsdesk.refused import Refused
from whole_borough import lay_whole_borough

ANN, BEN, CYD = ({"id": f"p{number}", "name": name} for number, name in enumerate(("Ann", "Ben", "Cyd"), 1))
BOARD = {"id": "b1", "name": "Housing board", "classification": "Board"}


def read(found=None, answers=None, /, **lists):
    return incoming(lists if found is None else found, "file.json", answers or {})


def refusals(said):
    return [(row.where, row.why) for row in said.refused]


def sitting(person, **more):
    return {"person_id": person, "organization_id": "b1"} | more


def seats(said):
    """Who sits in which seat, by its label."""
    labels = {seat.key: seat.label for seat in said.seats}
    return [(labels[each.seat], each.person) for each in said.appointments]


# Shapes of files


def test_one_object_with_lists(tmp_path):
    file = tmp_path / "f.json"
    popolo = {"persons": [ANN], "organizations": [BOARD], "memberships": [sitting("p1", role="Member")]}
    file.write_text(json.dumps(popolo), encoding="utf-8-sig")
    said = read_popolo(file)
    assert (said.rows, refusals(said), seats(said)) == (3, [], [("Member", "p1")])


def test_one_list_of_persons_with_their_memberships_within():
    board = BOARD | {"parent": {"id": "c1", "name": "The council", "classification": "local authority"}}
    said = read([ANN | {"memberships": [{"id": "m1", "role": "Chair", "organization": board}]}, BEN])
    assert [each.name for each in said.people] == ["Ann", "Ben"]
    assert [each.where for each in said.appointments] == ["membership 1 of person 1"]
    assert [(each.key, each.kind) for each in said.organisations] == [("c1", OrganisationKind.STATUTORY)]
    assert [each.owner for each in said.bodies] == ["c1"]


@pytest.mark.parametrize("wrapped", [lambda found: {"result": found}, lambda found: {"results": [found]}])
def test_the_answer_of_a_service_with_posts_in_an_organization(wrapped):
    post = {"id": "s1", "label": "Sector seat", "memberships": [{"id": "m1", "person": ANN}]}
    said = read(wrapped(BOARD | {"posts": [post], "children": [{"id": "b2", "name": "Sub-group"}]}))
    assert refusals(said) == []
    assert seats(said) == [("Sector seat", "p1")]
    assert [(each.body, each.parent) for each in said.parents] == [("b2", "b1")]


def test_the_same_membership_within_a_person_and_an_organization_is_one():
    membership = {"id": "m1", "role": "Member", "person_id": "p1", "organization_id": "b1"}
    said = read(
        persons=[ANN | {"memberships": [membership]}],
        organizations=[BOARD | {"memberships": [membership | {"start_date": "2025"}]}],
    )
    (appointment,) = said.appointments
    assert (appointment.key, appointment.valid_from) == ("m1", "2025")


def test_a_parliament_with_parties_areas_and_periods():
    term = {
        "id": "t9",
        "classification": "legislative period",
        "start_date": "2020",
        "end_date": "2024-06-30",
    }
    member = {"organization_id": "house", "role": "member", "legislative_period_id": "t9", "area_id": "a1"}
    said = read(
        persons=[ANN, {"id": 2, "given_name": "Ben", "family_name": "Grey", "birth_date": None}],
        organizations=[
            {"id": "house", "name": "House", "classification": "legislature"},
            {"id": "green", "name": "Greens", "classification": "party"},
        ],
        memberships=[
            member | {"person_id": "p1", "on_behalf_of_id": "green", "end_date": "2022-01-31"},
            member | {"person_id": "2", "on_behalf_of_id": "green", "start_date": "2022-02-01"},
        ],
        areas=[{"id": "a1", "name": "North"}],
        events=[term],
    )
    assert (refusals(said), said.questions) == ([], ())
    assert [each.name for each in said.people] == ["Ann", "Ben Grey"]
    assert [(each.label, each.constituency) for each in said.seats] == [("Member for North", "green")]
    assert [(each.valid_from, each.valid_to) for each in said.appointments] == [
        ("2020", "2022-01-31"),
        ("2022-02-01", "2024-06-30"),
    ]


def test_a_name_in_parts_among_other_names_and_a_post_without_an_organization():
    names = [{"family_name": "Old"}, {"given_name": "Ann", "family_name": "New", "note": "Main"}]
    said = read(
        persons=[{"id": "p1", "other_names": names}],
        organizations=[BOARD],
        posts=[{"id": "s1", "label": "Chair"}],
        memberships=[sitting("p1", post_id="s1")],
    )
    assert (refusals(said), said.people[0].name, said.seats[0].body) == ([], "Ann New", "b1")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b'{"persons": [\n  {"id": 1,}]}', "stops being JSON at line 2, column 12"),
        (b"", "stops being JSON at line 1, column 1"),
        (b"\xff\xfe\x00", "is not text"),
        (b"[" * 100_000, "cannot be taken apart"),
        (b'{"persons": []}', "holds no persons"),
        (b"[]", "holds no persons"),
        (b'"persons"', "holds no persons"),
    ],
)
def test_what_is_no_popolo_is_refused_whole(tmp_path, content, why):
    file = tmp_path / "f.json"
    file.write_bytes(content)
    with pytest.raises(Refused, match=why):
        read_popolo(file)


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path):
    with pytest.raises(Refused, match="cannot be read"):
        read_popolo(tmp_path / "none.json")
    with (tmp_path / "large.json").open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    with pytest.raises(Refused, match="larger than 64 megabytes"):
        read_popolo(tmp_path / "large.json")


# What does not fit


def test_each_thing_that_does_not_fit_is_refused_with_its_place_and_the_rest_is_read():
    memberships = [
        sitting("p1", post_id="s1", start_date="2026-02-30"),
        sitting("p1", post_id="s1", start_date="2026-02", end_date="2026-01"),
        sitting("p1", post_id="s9"),
        sitting("p1", post_id="s1", on_behalf_of_id="c9"),
        sitting("p1", organization_id="b9"),
        sitting("p1", organization_id="b2", post_id="s1"),
        {"organization_id": "b1", "post_id": "s1"},
        {"person_id": "p1"},
        sitting("p1", post_id="s1", start_date="2026"),
    ]
    said = read(
        persons=[ANN, BEN | {"name": ["Ben"]}, {"name": "Nobody"}, ANN | {"name": "Another"}, ANN, "Cyd"],
        organizations=[BOARD, {"id": "b2", "name": "Late", "founding_date": "spring 2020"}],
        posts=[{"id": "s1", "label": "Seat", "organization_id": "b1"}, {"label": "Lost"}],
        memberships=[{"id": f"m{number}"} | each for number, each in enumerate(memberships, 1)],
    )
    assert refusals(said) == [
        ("person 4", "Its id “p1” is that of person 1 too."),
        ("person 6", "It is no object of Popolo."),
        ("person 2", "“name” is not what Popolo has there."),
        ("person 3", "It has no id by which others could refer to it."),
        ("post 2", "It has no id by which others could refer to it."),
        (
            "organization 2",
            "“spring 2020” in “founding_date” is not a date. Write it like 2026, 2026-03 or 2026-03-17.",
        ),
        ("membership 3", "Its post “s9” is not in the file."),
        ("membership 4", "The organization “c9” is not in the file."),
        ("membership 5", "The organization “b9” is not in the file."),
        ("membership 6", "It is in “Late”, but its post is in “Housing board”."),
        ("membership 7", "It names no person."),
        ("membership 8", "It names no organization."),
        (
            "membership 1",
            "“2026-02-30” in “start_date” is not a date. Write it like 2026, 2026-03 or 2026-03-17.",
        ),
        (
            "membership 2",
            "It ends on 2026-01, before it starts on 2026-02. Correct one of the two dates.",
        ),
    ]
    assert seats(said) == [("Seat", "p1")]
    assert set(said.unread) == {
        ("person", "p2"),
        ("body", "b2"),
        ("organisation", "b2"),
        ("constituency", "b2"),
        *((table, f"m{number}") for table in ("appointment", "affiliation") for number in range(1, 9)),
    }


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("2024", "2024"),
        (2024, "2024"),
        ("2024-03", "2024-03"),
        ("2024-03-00", "2024-03"),
        ("2024-00-00", "2024"),
        ("2024-03-05T00:00:00Z", "2024-03-05"),
        ("", None),
        (None, None),
    ],
)
def test_dates_are_read_as_far_as_they_are_known(written, read_as):
    said = read(organizations=[BOARD | {"founding_date": written}])
    assert (refusals(said), said.bodies[0].valid_from) == ([], read_as)


def test_unknown_words_in_a_block_of_ours_are_refused():
    said = read(posts=[{"id": "s1", "label": "S", "organization_id": "b1", "x_vcsdesk": {"route": "séance"}}])
    assert refusals(said) == [("post 1", "“séance” is not known here as “route”.")]


def test_holders_on_behalf_of_several_leave_open_for_whom_a_seat_speaks():
    said = read(
        persons=[ANN, BEN],
        organizations=[BOARD, {"id": "c1", "name": "North"}, {"id": "c2", "name": "South"}],
        posts=[{"id": "s1", "label": "Seat", "organization_id": "b1"}],
        memberships=[
            sitting("p1", post_id="s1", on_behalf_of_id="c1", end_date="2024"),
            sitting("p2", post_id="s1", on_behalf_of_id="c2", start_date="2025"),
        ],
    )
    assert [each.name for each in said.constituencies] == ["North", "South"]
    assert [each.constituency for each in said.seats] == [None]
    assert refusals(said) == [
        ("post 1", "Its holders are on behalf of several: North and South. Whom it speaks for is left open.")
    ]


# What things are


@pytest.mark.parametrize(
    ("words", "bodies", "organisations", "constituencies"),
    [
        ("Sub-Group", [BodyKind.SUBGROUP], [], 0),
        ("partnership board", [BodyKind.BOARD], [], 0),
        ("Charity", [], [OrganisationKind.VCS], 0),
        ("Constituency", [], [], 1),
        ("something", [], [None], 0),
    ],
)
def test_a_classification_tells_what_an_organization_is(words, bodies, organisations, constituencies):
    said = read(organizations=[{"id": "x", "name": "X", "classification": words}])
    assert [each.kind for each in said.bodies] == bodies
    assert [each.kind for each in said.organisations] == organisations
    assert len(said.constituencies) == constituencies


def test_whether_members_sit_or_work_there_is_a_question_where_nothing_tells():
    popolo = {
        "persons": [ANN],
        "organizations": [{"id": "x", "name": "X"}],
        "memberships": [{"person_id": "p1", "organization_id": "x", "role": "Manager"}],
    }
    said = read(popolo)
    (question,) = said.questions
    assert (question.id, question.where, question.default) == (
        "classification/none",
        "organization 1",
        "group",
    )
    assert question.words == "Are these groups that people sit on, or where they work: “X”?"
    assert seats(said) == [("Manager", "p1")]
    said = read(popolo, {question.id: "organisation"})
    assert (said.seats, [each.post for each in said.posts], said.questions) == ((), ["Manager"], ())
    assert said.people[0].of == ("x",)


def test_what_is_classified_alike_is_asked_once():
    names = ["North", "South", "East", "West", "Centre"]
    said = read(
        organizations=[{"id": name, "name": name, "classification": "Team"} for name in names],
        memberships=[{"person_id": "p1", "organization_id": name} for name in names],
    )
    (question,) = said.questions
    assert question.words == (
        "Are these groups that people sit on, or where they work: "
        "“North”, “South”, “East” and 2 more, which it calls “Team”?"
    )


def test_whether_a_post_that_several_hold_at_once_is_one_seat_is_a_question():
    popolo = {
        "organizations": [BOARD],
        "persons": [ANN, BEN, CYD, {"id": "p4", "name": "Di"}],
        "posts": [{"id": "s1", "label": "Elected member", "organization_id": "b1"}],
        "memberships": [
            sitting("p1", post_id="s1", end_date="2025-12-31"),
            sitting("p2", post_id="s1", start_date="2025-06-01"),
            sitting("p3", post_id="s1", start_date="2026-01-01"),
            sitting("p4", post_id="s1", role="Deputy"),
        ],
    }
    (question,) = read(popolo).questions
    assert question.words == (
        "“Elected member” is held by 2 at the same time. Is that one seat, or one for each of them?"
    )
    assert seats(read(popolo)) == [("Elected member", f"p{number}") for number in (1, 2, 3, 4)]
    popolo["memberships"].pop()
    said = read(popolo, {question.id: "each"})
    assert seats(said) == [("Elected member 1", "p1"), ("Elected member 2", "p2"), ("Elected member 1", "p3")]
    assert said.questions == ()


def test_a_membership_that_is_refused_does_not_count_among_those_who_hold_a_post():
    post = {"id": "s1", "label": "Member", "organization_id": "b1"}
    holders = [sitting(person, post_id="s1") for person in ("p1", "p2", "nobody")]
    elsewhere = {"person_id": "p3", "organization_id": "b2", "post_id": "s1"}
    organizations = [BOARD, {"id": "b2", "name": "Other", "classification": "Board"}]
    said = read(
        persons=[ANN, BEN, CYD], organizations=organizations, posts=[post], memberships=[*holders, elsewhere]
    )
    assert "is held by 2 at the same time" in said.questions[0].words


@pytest.mark.parametrize("found", [{}, {"foo": 1}, [], None, 3, "x"])
def test_a_file_with_nothing_that_is_known_is_refused(found):
    with pytest.raises(Refused, match="holds no persons, organizations, posts or memberships"):
        read(found)


def test_what_is_no_object_is_named_as_it_is_written():
    said = read(persons=[None, ANN, "Bén"])
    assert [(row.where, row.what) for row in said.refused] == [("person 1", "null"), ("person 3", '"Bén"')]


def test_what_has_no_place_here_is_told():
    ann = ANN | {
        "birth_date": "1970-01-01",
        "image": "http://x",
        "identifiers": [{"scheme": "x", "identifier": "1"}],
        "other_names": [{"name": "Annie"}, {"name": "Nan", "note": "Known as"}],
        "contact_details": [
            {"type": "twitter", "value": "@ann"},
            {"type": "email", "value": "a@example.org"},
        ],
        "updated_at": "2026-01-01",
    }
    board = BOARD | {"contact_details": [{"type": "email", "value": "b@example.org"}], "image": ""}
    said = read(persons=[ann], organizations=[board], memberships=[sitting("p1", role="Wise one")])
    told = [(each.where, each.what, each.words) for each in said.not_taken]
    assert told == [
        ("person 1", "Ann", "birth date"),
        ("person 1", "Ann", "image"),
        ("person 1", "Ann", "identifiers"),
        ("person 1", "Ann", "other names (Annie)"),
        ("person 1", "Ann", "twitter (@ann)"),
        ("organization 1", "Housing board", "contact details"),
    ]


def test_roles_of_posts_are_told_however_they_are_spelt():
    roles = ["Representative", "REPRESENTATIVE", "rep.", "observer", "Treasurer", None]
    posts = [
        {"id": f"s{number}", "label": "S", "organization_id": "b1", "role": role}
        for number, role in enumerate(roles)
    ]
    said = read(organizations=[BOARD], posts=posts)
    rep = RoleLabel.REPRESENTATIVE
    assert [seat.role for seat in said.seats] == [rep, rep, rep, RoleLabel.OBSERVER, None, None]


def test_in_what_capacity_somebody_comes_is_told_by_the_role():
    roles = ["Deputy", "substitute", "Representative", "Treasurer"]
    memberships = [sitting(f"p{number}", role=role, post_id="s1") for number, role in enumerate(roles)]
    said = read(
        organizations=[BOARD],
        posts=[{"id": "s1", "label": "S", "organization_id": "b1"}],
        memberships=memberships,
    )
    assert [each.capacity for each in said.appointments] == [
        Capacity.DEPUTY,
        Capacity.DEPUTY,
        Capacity.HOLDER,
        None,
    ]


def test_former_names_take_turns_and_others_are_passed_over():
    former = {"name": "Joe’s", "start_date": "1955", "end_date": "1999-12-31"}
    said = read(organizations=[BOARD | {"other_names": [former, {"name": "Famous Joe’s"}]}])
    assert [(each.name, each.valid_from, each.valid_to) for each in said.names] == [
        ("Joe’s", "1955", "1999-12-31"),
        ("Housing board", "2000-01-01", None),
    ]


def test_ways_to_reach_somebody_are_read_and_others_passed_over():
    details = [
        {"type": "cell", "value": "07700 900123", "note": "Mornings", "valid_until": "2026-03-01"},
        {"type": "twitter", "value": "@ann"},
    ]
    said = read(persons=[ANN | {"email": "ann@example.org", "contact_details": details}])
    assert [(each.channel, each.value, each.valid_to) for each in said.contacts] == [
        (Channel.PHONE, "07700 900123", "2026-02-28"),
        (Channel.EMAIL, "ann@example.org", None),
    ]


def test_dates_at_either_end_of_time_are_read():
    detail = {"type": "email", "value": "a@example.org", "valid_until": "0001-01-01"}
    former = {"name": "Old", "end_date": "9999-12-31"}
    said = read(
        persons=[ANN | {"contact_details": [detail]}], organizations=[BOARD | {"other_names": [former]}]
    )
    assert (refusals(said), said.contacts[0].valid_to, len(said.names)) == ([], None, 2)


PROPERTIES = [
    *("id", "name", "label", "role", "person_id", "organization_id", "post_id", "on_behalf_of_id"),
    *("start_date", "end_date", "valid_until", "parent_id", "classification", "type", "value", "kind"),
    *("memberships", "posts", "children", "person", "organization", "post", "parent", "result"),
    *("other_names", "contact_details", "persons", "organizations"),
    *("x_vcsdesk", "evidence", "links", "came_from", "contracts", "to_body_id", "route"),
]
LEAVES = st.sampled_from(["p1", "o1", "", "2026", "2026-13", "0000", "board", "email", 1, 2.5, True, None])
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(PROPERTIES), inner, max_size=6)
    ),
    max_leaves=25,
)


@settings(max_examples=150, deadline=None)
@given(ANYTHING, st.lists(ANYTHING, max_size=3))
def test_whatever_stands_in_a_file_is_read_or_refused(anything, objects):
    for found in (anything, {"organizations": [BOARD, *objects], "persons": objects, "memberships": objects}):
        with suppress(Refused):
            said = read(found)
            assert said.rows >= 1 or said.is_ours, "only an empty borough of ours holds nothing"


# Memberships without posts


def test_one_role_spelt_four_ways_is_one_row_of_numbered_seats():
    roles = ["Representative", "representative", "REP", "Rep."]
    memberships = [sitting(f"p{number}", role=role) for number, role in enumerate(roles)]
    said = read(organizations=[BOARD], memberships=memberships)
    assert seats(said) == [(f"Representative {number + 1}", f"p{number}") for number in range(4)]


def test_who_comes_after_another_sits_in_the_same_seat_and_who_comes_again_in_their_own():
    said = read(
        organizations=[BOARD],
        memberships=[
            sitting("p1", end_date="2020-12-31"),
            sitting("p2", start_date="2018", end_date="2020"),
            sitting("p3", start_date="2021-01-01", end_date="2021-06-30"),
            sitting("p1", start_date="2021-02"),
            sitting("p4", start_date="2021-06-30"),
        ],
    )
    assert sorted(seats(said)) == [
        ("Member 1", "p1"),
        ("Member 1", "p1"),
        ("Member 2", "p2"),
        ("Member 2", "p3"),
        ("Member 3", "p4"),
    ]


def test_ten_thousand_memberships_are_read():
    people = [{"id": f"p{number}", "name": f"Person {number}"} for number in range(10_000)]
    memberships = [
        sitting(
            f"p{number}",
            role="Member",
            start_date=str(1900 + number // 100),
            end_date=str(1900 + number // 100),
        )
        for number in range(10_000)
    ]
    said = read(persons=people, organizations=[BOARD], memberships=memberships)
    assert (len(said.appointments), said.refused) == (10_000, ())
    assert len(said.seats) == 100


# Ours


def everything_said(store, today):
    text = write(structure(store, today, with_private=True))
    return incoming(json.loads(text), "ours.json", {})


@pytest.mark.parametrize("name", [sample.name for sample in SAMPLES])
def test_nothing_of_our_own_samples_is_refused_or_asked_about(store, clock, today, name):
    build_sample(store, name, clock)
    said = everything_said(store, today)
    assert (said.refused, said.questions) == ((), ())


def test_every_field_of_a_borough_is_said_again(store, today):
    lay_whole_borough(store)
    said = everything_said(store, today)
    assert (said.refused, said.questions) == ((), ())
    lost = []
    for thing in said.things():
        kept = [
            record
            for record in store.find(thing.record)
            if all(
                getattr(record, name, None) == getattr(thing, name)
                for name in thing.__struct_fields__
                if name not in ("key", "where", "stands", "of")
                and hasattr(record, name)
                and getattr(thing, name) is not None
            )
        ]
        lost += [] if kept else [thing]
    assert lost == []
    for kind in {type(thing) for thing in said.things()}:
        things = [thing for thing in said.things() if type(thing) is kind]
        assert len(things) == len(store.find(kind.record))


def test_a_date_that_is_whole_is_read_as_a_day(store, today):
    make.seat(store, review_on=date(2027, 1, 5))
    assert everything_said(store, today).seats[0].review_on == date(2027, 1, 5)
