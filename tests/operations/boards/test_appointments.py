"""People come to sit in seats, go on sitting there, and leave."""

from datetime import date

import pytest

import make
from vcsdesk.lists.desk.soundness import problems
from vcsdesk.operations.boards.appointments import (
    appoint,
    correct_appointment,
    end_appointment,
    extend_term,
    name_deputy,
    reappoint,
    withdraw_appointment,
)
from vcsdesk.operations.boards.bodies import correct_body
from vcsdesk.operations.checks import When
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.route import Route
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store

START = date(2026, 1, 15)


def test_a_holders_term_follows_from_the_seat(store: Store, one_step) -> None:
    seat = make.seat(store, term_months=36, route=Route.BALLOT)
    ann = make.person(store)
    with one_step("Appoint"):
        made = appoint(store, seat, ann, started=START)
    kept = store.get(Appointment, made.id)
    assert (kept.term_ends, kept.route, kept.valid_from) == (date(2029, 1, 14), Route.BALLOT, "2026-01-15")


def test_a_term_given_counts_more_than_the_rule(store: Store) -> None:
    seat = make.seat(store, term_months=36)
    made = appoint(store, seat, make.person(store), started=START, term_ends=date(2027, 1, 14))
    assert made.term_ends == date(2027, 1, 14)


@pytest.mark.parametrize("started", [None, PartialDate("2026"), PartialDate("2026-01")])
def test_no_term_is_made_up_from_a_start_not_known_to_the_day(
    store: Store, started: PartialDate | None
) -> None:
    assert (
        appoint(store, make.seat(store, term_months=36), make.person(store), started=started).term_ends
        is None
    )


@pytest.mark.parametrize("capacity", [Capacity.GAP_FILL, Capacity.DEPUTY, Capacity.INTERIM, Capacity.SHADOW])
def test_only_a_holder_has_the_seats_term(store: Store, capacity: Capacity) -> None:
    seat = make.seat(store, term_months=36)
    assert appoint(store, seat, make.person(store), capacity=capacity, started=START).term_ends is None


def test_a_second_holder_is_refused_on_any_shared_day(store: Store, unchanged) -> None:
    seat = make.seat(store)
    first = appoint(store, seat, make.person(store), started=START)
    ben = make.person(store, "Ben Reid")
    with unchanged():
        with pytest.raises(Refused, match="Ann Okafor holds this seat since 15 January 2026"):
            appoint(store, seat, ben, started=date(2026, 6, 1))
        with pytest.raises(Refused, match="holds this seat"):
            appoint(store, seat, ben, started=date(2025, 6, 1), capacity=Capacity.CONTRACT)
    end_appointment(store, first, on=date(2026, 5, 31), reason="Stood down.")
    appoint(store, seat, ben, started=date(2026, 6, 1))


def test_a_holder_relieves_whoever_covered(store: Store, one_step) -> None:
    seat = make.seat(store)
    cover = appoint(store, seat, make.person(store), capacity=Capacity.GAP_FILL, started=START)
    deputy = name_deputy(store, seat, make.person(store, "Dee"), started=START)
    ben = make.person(store, "Ben Reid")
    with one_step("Appoint"):
        appoint(store, seat, ben, started=date(2026, 11, 24))
    relieved = store.get(Appointment, cover.id)
    assert (relieved.valid_to, relieved.end_reason) == ("2026-11-23", "The seat was filled.")
    assert store.get(Appointment, deputy.id).valid_to is None


@pytest.mark.parametrize("started", [START, PartialDate("2026"), PartialDate("2026-01")])
def test_cover_that_never_ran_is_taken_away(store: Store, one_step, started: When) -> None:
    seat, ben = make.seat(store), make.person(store, "Ben Reid")
    cover = appoint(store, seat, make.person(store), capacity=Capacity.GAP_FILL, started=started)
    make.mandate_evidence(store, cover)
    with one_step("Appoint"):
        holder = appoint(store, seat, ben, started=started)
    assert store.find(Appointment) == (holder,)


def test_cover_known_by_its_year_ends_before_a_holder_of_the_next(store: Store) -> None:
    seat = make.seat(store)
    cover = appoint(store, seat, make.person(store), capacity=Capacity.INTERIM, started=PartialDate("2025"))
    appoint(store, seat, make.person(store, "Ben Reid"), started=PartialDate("2026"))
    assert store.get(Appointment, cover.id).valid_to == "2025-12-31"


@pytest.mark.parametrize("started", [None, PartialDate("2026")])
def test_a_holder_says_since_when_where_somebody_covers(store: Store, unchanged, started: When) -> None:
    seat, ben = make.seat(store), make.person(store, "Ben Reid")
    appoint(store, seat, make.person(store), capacity=Capacity.INTERIM, started=START)
    with unchanged(), pytest.raises(Refused, match="Ann Okafor covers this seat since 15 January 2026"):
        appoint(store, seat, ben, started=started)


def test_the_one_who_covers_can_take_the_seat(store: Store) -> None:
    seat, ann = make.seat(store), make.person(store)
    cover = appoint(store, seat, ann, capacity=Capacity.GAP_FILL, started=START)
    end_appointment(store, cover, on=date(2026, 11, 23), reason="Elected.")
    assert appoint(store, seat, ann, started=date(2026, 11, 24)).capacity is Capacity.HOLDER


def test_nobody_sits_twice(store: Store, unchanged) -> None:
    board, ann = make.body(store), make.person(store)
    first, second = make.seat(store, board), make.seat(store, board, "Second")
    appoint(store, first, ann, started=START)
    with unchanged():
        with pytest.raises(Refused, match="Ann Okafor already sits there since 15 January 2026"):
            name_deputy(store, first, ann)
        with pytest.raises(Refused, match="already sits there"):
            appoint(store, second, ann, started=START, capacity=Capacity.GAP_FILL)
    name_deputy(store, second, ann)
    appoint(store, make.seat(store, make.body(store, "Other")), ann, started=START)


def test_a_deputy_only_where_the_body_takes_them(store: Store, one_step, unchanged) -> None:
    board, dee = make.body(store, allows_deputies=False), make.person(store, "Dee")
    seat = make.seat(store, board)
    with unchanged(), pytest.raises(Refused, match="does not allow deputies"):
        name_deputy(store, seat, dee, started=START)
    correct_body(store, store.get(Body, board.id), allows_deputies=True)
    with one_step("Name deputy"):
        made = name_deputy(store, seat, dee, started=START)
    assert made.capacity is Capacity.DEPUTY


def test_nobody_is_seated_where_there_is_no_seat(store: Store, unchanged) -> None:
    ann = make.person(store)
    ended = make.seat(store, make.body(store), valid_to="2025-12")
    of_ended = make.seat(store, make.body(store, valid_to="2025"))
    with unchanged():
        with pytest.raises(Refused, match="The seat ended in December 2025"):
            appoint(store, ended, ann, started=START)
        with pytest.raises(Refused, match="The board or group ended in 2025"):
            appoint(store, of_ended, ann, started=START)
        with pytest.raises(Refused, match="term would end before it starts"):
            appoint(store, ended, ann, started=date(2025, 1, 1), term_ends=date(2024, 1, 1))
    appoint(store, ended, ann, started=date(2025, 1, 1))


def test_reappointing_begins_a_further_term(store: Store, one_step, unchanged) -> None:
    seat, supporter = make.seat(store, term_months=12, max_terms=2), make.person(store, "Jo")
    first = appoint(store, seat, make.person(store), started=START, supporter=supporter, route=Route.DRAW)
    with one_step("Reappoint"):
        second = reappoint(store, first, started=date(2027, 1, 15), route=Route.BALLOT)
    assert store.get(Appointment, first.id).valid_to == "2027-01-14"
    assert (second.term_ends, second.route) == (date(2028, 1, 14), Route.BALLOT)
    assert second.supporter_id == supporter.id
    with unchanged(), pytest.raises(Refused, match="has had 2 terms in this seat"):
        reappoint(store, second, started=date(2028, 1, 15))


def test_a_further_term_must_leave_the_present_one_a_day(store: Store, unchanged) -> None:
    first = appoint(store, make.seat(store), make.person(store), started=START)
    with unchanged(), pytest.raises(Refused, match="new term cannot begin on 15 January 2026: the present"):
        reappoint(store, first, started=START)
    reappoint(store, first, started=date(2026, 1, 16))


def test_a_term_is_extended_with_a_reason(store: Store, one_step, unchanged) -> None:
    made = appoint(store, make.seat(store, term_months=12), make.person(store), started=START)
    with unchanged():
        with pytest.raises(Refused, match="reason is empty"):
            extend_term(store, made, date(2027, 6, 1), " ")
        with pytest.raises(Refused, match="runs until 14 January 2027 already"):
            extend_term(store, made, date(2027, 1, 14), "The forum agreed.")
    with one_step("Extend term"):
        made = extend_term(store, made, date(2027, 6, 1), "The forum agreed.")
    assert (made.term_ends, made.note) == (date(2027, 6, 1), "Extended to 1 June 2027: The forum agreed.")


def test_one_is_corrected_within_the_same_bounds(store: Store, one_step, unchanged) -> None:
    seat = make.seat(store)
    made = appoint(store, seat, make.person(store), started=START)
    deputy = name_deputy(store, seat, make.person(store, "Dee"), started=START)
    with one_step("Correct appointment"):
        correct_appointment(store, made, route=Route.DRAW, disputed=True)
    assert store.get(Appointment, made.id).route is Route.DRAW
    with unchanged(), pytest.raises(Refused, match="holds this seat"):
        correct_appointment(store, deputy, capacity=Capacity.HOLDER)


def test_one_ends_once_after_it_started(store: Store, one_step, unchanged) -> None:
    made = appoint(store, make.seat(store), make.person(store), started=START)
    with unchanged():
        with pytest.raises(Refused, match="before the start"):
            end_appointment(store, made, on=date(2026, 1, 14), reason="Stood down.")
        with pytest.raises(Refused, match="reason is empty"):
            end_appointment(store, made, on=date(2026, 1, 15), reason="")
    with one_step("End appointment"):
        made = end_appointment(store, made, on=date(2026, 10, 1), reason="Stood down.")
    assert (made.valid_to, made.end_reason) == ("2026-10-01", "Stood down.")
    with unchanged(), pytest.raises(Refused, match="ended on 1 October 2026 already"):
        end_appointment(store, made, on=date(2026, 10, 2), reason="Again.")


def test_one_never_taken_up_is_withdrawn_with_its_mandate(store: Store, one_step) -> None:
    made = make.appointment(store)
    make.mandate_evidence(store, made)
    with one_step("Withdraw appointment"):
        withdraw_appointment(store, made)
    assert store.find(Appointment) == ()
    assert store.find(MandateEvidence) == ()


def test_who_is_known_by_years_can_be_followed(store: Store) -> None:
    seat = make.seat(store)
    ann = make.person(store)
    make.appointment(store, seat, ann, valid_from=PartialDate("2020"), valid_to=PartialDate("2022"))
    appoint(store, seat, make.person(store, "Bo"), started=PartialDate("2022"))
    assert problems(store) == ()


@pytest.mark.parametrize("started", [None, PartialDate("2026")])
def test_cover_that_is_over_asks_nothing_of_a_holder(store: Store, started: When) -> None:
    seat = make.seat(store)
    ends = {"valid_from": PartialDate("2025-06"), "valid_to": PartialDate("2026")}
    cover = make.appointment(store, seat, make.person(store), capacity=Capacity.INTERIM, **ends)
    appoint(store, seat, make.person(store, "Ben Reid"), started=started)
    assert store.get(Appointment, cover.id) == cover


def test_who_comes_into_a_seat_that_will_end_goes_with_it(store: Store) -> None:
    board = make.body(store, valid_to="2026-12-31", end_reason="Merged.")
    seat = make.seat(store, board, valid_to=PartialDate("2026-10"), end_reason="Cut.")
    made = appoint(store, seat, make.person(store), started=START)
    assert (made.valid_to, made.end_reason) == ("2026-10", "Cut.")
    deputy = name_deputy(store, make.seat(store, board), make.person(store, "Dee"), started=START)
    assert (deputy.valid_to, deputy.end_reason) == ("2026-12-31", "Merged.")
    gone = end_appointment(store, made, on=date(2026, 9, 1), reason="Stood down.")
    assert (gone.valid_to, gone.end_reason) == ("2026-09-01", "Stood down.")


def test_nobody_sits_before_there_is_a_seat(store: Store, unchanged) -> None:
    seat, ann = make.seat(store, make.body(store), valid_from=PartialDate("2026-02")), make.person(store)
    with unchanged(), pytest.raises(Refused, match="The seat starts"):
        appoint(store, seat, ann, started=START)
    appoint(store, seat, ann, started=PartialDate("2026"))
    assert problems(store) == ()


def test_the_most_terms_are_asked_of_whoever_is_appointed(store: Store, unchanged) -> None:
    seat, ann = make.seat(store, max_terms=2), make.person(store)
    make.appointment(store, seat, ann, valid_from=PartialDate("2020"), valid_to=PartialDate("2022"))
    make.appointment(store, seat, ann, valid_from=PartialDate("2023"), valid_to=PartialDate("2026"))
    with unchanged(), pytest.raises(Refused, match="has had 2 terms in this seat") as refused:
        appoint(store, seat, ann, started=START)
    assert "only if nobody else stands, say so as the reason" in refused.value.hint
    made = appoint(
        store, seat, ann, started=START, beyond_limit=" Nobody else stood. ", note="By show of hands."
    )
    assert made.note == "By show of hands.\nBeyond the terms allowed: Nobody else stood."


def test_terms_before_a_gap_do_not_count(store: Store) -> None:
    seat, ann = make.seat(store, max_terms=1), make.person(store)
    make.appointment(store, seat, ann, valid_from=PartialDate("2020"), valid_to=PartialDate("2024"))
    make.appointment(
        store, seat, make.person(store, "Bo"), valid_from=PartialDate("2025"), valid_to=PartialDate("2025")
    )
    assert appoint(store, seat, ann, started=START).valid_from == "2026-01-15"


def test_whoever_covers_is_not_asked_for_terms(store: Store) -> None:
    seat, ann = make.seat(store, max_terms=1), make.person(store)
    make.appointment(store, seat, ann, valid_from=PartialDate("2020"), valid_to=PartialDate("2025"))
    assert appoint(store, seat, ann, started=START, capacity=Capacity.INTERIM).note == ""


def test_a_further_term_beyond_the_limit_says_why(store: Store) -> None:
    seat = make.seat(store, max_terms=1)
    first = appoint(store, seat, make.person(store), started=START)
    second = reappoint(store, first, started=date(2027, 1, 15), beyond_limit="Nobody else stood.")
    assert second.note == "Beyond the terms allowed: Nobody else stood."


def test_of_whom_no_dates_are_known_it_is_said_that_they_sit_there_already(store: Store) -> None:
    seat = make.seat(store)
    make.appointment(store, seat, make.person(store))
    cover = make.appointment(store, seat, make.person(store, "Dee"), capacity=Capacity.INTERIM)
    with pytest.raises(Refused, match=r"^Ann Okafor holds this seat already\."):
        appoint(store, seat, make.person(store, "Bo"), started=START)
    with pytest.raises(Refused, match=r"^Dee already sits there\."):
        appoint(store, seat, store.get(Person, cover.person_id), started=START, capacity=Capacity.DEPUTY)


def test_a_term_is_not_extended_to_before_it_starts(store: Store, unchanged) -> None:
    sitting = make.appointment(store, valid_from=PartialDate("2026-06-01"))
    with unchanged(), pytest.raises(Refused, match="would end before it starts"):
        extend_term(store, sitting, date(2026, 5, 31), "Agreed.")


def test_what_a_seat_soon_to_end_leaves_of_a_month_counts_for_sitting_twice(store: Store, unchanged) -> None:
    end = PartialDate("2027-04-27")
    board = make.body(store, valid_to=end)
    ann = make.person(store)
    make.appointment(store, make.seat(store, board, valid_to=end), ann, valid_to=end)
    other = make.seat(store, board, "Other", valid_to=end)
    with unchanged(), pytest.raises(Refused, match="already sits there"):
        appoint(store, other, ann, started=PartialDate("2027-04"))
