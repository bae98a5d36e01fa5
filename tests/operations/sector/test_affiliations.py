"""People take a place in an organisation, and leave it."""

from datetime import date

import pytest

import make
from vcsdesk.operations.sector.affiliations import affiliate, correct_affiliation, end_affiliation
from vcsdesk.operations.sector.organisations import end_organisation
from vcsdesk.records.sector.affiliation import Affiliation, Standing
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_a_place_is_taken_corrected_and_left(store: Store, one_step) -> None:
    ann, play = make.person(store), make.organisation(store)
    with one_step("Record place in organisation"):
        place = affiliate(
            store, ann, play, post="Treasurer", standing=Standing.TRUSTEE, since=date(2024, 1, 1)
        )
    with one_step("Correct place in organisation"):
        place = correct_affiliation(store, place, post="Chair")
    with one_step("End place in organisation"):
        end_affiliation(store, place, date(2026, 1, 1))
    kept = store.get(Affiliation, place.id)
    assert (kept.post, kept.standing, kept.valid_to) == ("Chair", Standing.TRUSTEE, "2026-01-01")


def test_the_same_place_twice_is_refused_but_a_second_post_is_not(store: Store, unchanged) -> None:
    ann, play = make.person(store), make.organisation(store)
    affiliate(store, ann, play, post="Treasurer")
    with unchanged(), pytest.raises(Refused, match="already recorded at Riverside Play"):
        affiliate(store, ann, play, post="Treasurer")
    affiliate(store, ann, play, post="Volunteer")
    assert len(store.find(Affiliation)) == 2


def test_a_place_in_an_ended_organisation_is_refused(store: Store, unchanged) -> None:
    ann = make.person(store)
    ended = end_organisation(store, make.organisation(store), date(2026, 1, 31))
    with unchanged(), pytest.raises(Refused, match="had ended by then"):
        affiliate(store, ann, ended, since=date(2026, 2, 1))
    affiliate(store, ann, ended, since=date(2025, 2, 1))


def test_an_end_before_the_start_is_refused(store: Store, unchanged) -> None:
    place = affiliate(store, make.person(store), make.organisation(store), since=date(2024, 1, 1))
    with unchanged(), pytest.raises(Refused, match="before the start"):
        end_affiliation(store, place, date(2023, 1, 1))
