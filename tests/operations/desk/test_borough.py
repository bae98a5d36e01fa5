"""A borough is started with three answers, and corrected later."""

import pytest

from vcsdesk.operations.desk.borough import correct_borough, name_borough, start_borough
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation, OrganisationKind
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_three_answers_start_a_borough(store: Store, one_step) -> None:
    with one_step("Start borough"):
        start_borough(store, "Anyborough", "Anyborough Voluntary Action", "Jo Baker")
    borough = store.get(Borough, 1)
    host, officer = store.get(Organisation, borough.organisation_id), store.get(Person, borough.officer_id)
    assert (borough.name, host.name, officer.name) == (
        "Anyborough",
        "Anyborough Voluntary Action",
        "Jo Baker",
    )
    assert host.kind is OrganisationKind.INFRASTRUCTURE
    assert store.find(Affiliation)[0].organisation_id == host.id


def test_a_name_alone_starts_a_borough_and_only_one(store: Store, one_step, unchanged) -> None:
    with one_step("Start borough"):
        borough = name_borough(store, " Anyborough ")
    assert (borough.name, borough.officer_id, store.find(Person)) == ("Anyborough", None, ())
    with unchanged(), pytest.raises(Refused, match="already holds a borough"):
        name_borough(store, "Otherborough")


@pytest.mark.parametrize(
    ("answers", "which"),
    [
        (("", "Host", "Jo"), "The borough"),
        (("Any", " ", "Jo"), "An organisation"),
        (("Any", "Host", "\u202e"), "A person"),
    ],
)
def test_a_missing_answer_is_refused_and_leaves_nothing(
    store: Store, unchanged, answers: tuple[str, str, str], which: str
) -> None:
    with unchanged(), pytest.raises(Refused, match=f"{which} needs a name"):
        start_borough(store, *answers)
    assert store.undoable is None


def test_a_second_borough_is_refused(store: Store, unchanged) -> None:
    start_borough(store, "Any", "Host", "Jo")
    with unchanged(), pytest.raises(Refused, match="already holds a borough"):
        start_borough(store, "Other", "Host", "Jo")


def test_a_borough_is_corrected(store: Store, one_step) -> None:
    borough = start_borough(store, "Any", "Host", "Jo")
    with one_step("Correct borough"):
        correct_borough(store, borough, name=" Anyborough ", prepare_minutes=90, hours_a_day=7.5)
    kept = store.get(Borough, 1)
    assert (kept.name, kept.prepare_minutes, kept.hours_a_day) == ("Anyborough", 90, 7.5)


@pytest.mark.parametrize(
    "wrong", [{"name": " "}, {"travel_minutes": -5}, {"hours_a_day": 0}, {"limit_groups": -1}]
)
def test_senseless_corrections_are_refused(store: Store, unchanged, wrong: dict[str, object]) -> None:
    borough = start_borough(store, "Any", "Host", "Jo")
    with unchanged(), pytest.raises(Refused):
        correct_borough(store, borough, **wrong)
