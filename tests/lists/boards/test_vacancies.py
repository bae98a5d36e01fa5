"""Vacancies and expiries: every seat that needs something, what to do, and whom it frees."""

from datetime import date, timedelta

import make
from vcsdesk.lists.boards import seats, vacancies
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.restructure import RestructureState
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm, HeldBy
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.need import Need
from vcsdesk.store import Store
from vcsdesk.wording import plain_day

DAY = timedelta(days=1)


def needs(store: Store, on: date) -> dict[str, vacancies.VacancyRow]:
    return {row.seat: row for row in vacancies.rows(store, on, on)}


def test_each_seat_that_needs_something_is_there_once_and_the_officers_gaps_come_first(store, today) -> None:
    jo = make.person(store, "Jo Baker")
    make.borough(store, officer_id=jo.id)
    board = make.body(store, "Trust board")
    for label, term_ends in (("Over", -9), ("Soon", 300), ("Later", 400), ("Open", None)):
        ends = None if term_ends is None else today + term_ends * DAY
        make.appointment(store, make.seat(store, board, label), make.person(store), term_ends=ends)
    make.seat(store, board, "Empty")
    for who, label in ((jo, "Gap"), (make.person(store), "Covered")):
        make.appointment(store, make.seat(store, board, label), who, capacity=Capacity.INTERIM)
    make.appointment(store, make.seat(store, board, "Contested"), disputed=True)
    found = vacancies.rows(store, today, today)
    assert [(row.seat, row.need) for row in found] == [
        ("Gap", Need.OFFICER_GOES),
        ("Contested", Need.DISPUTED),
        ("Empty", Need.VACANT),
        ("Covered", Need.COVERED),
        ("Over", Need.HOLD_OVER),
        ("Soon", Need.ENDING),
    ]
    assert {row.board for row in found} == {"Trust board"}
    assert all(row.next_step for row in found)


def test_of_seats_to_begin_with_at_once_those_who_meet_soonest_come_first(store, today) -> None:
    for board, days in (("Adults", 90), ("Housing", 3), ("Youth", None)):
        body = make.body(store, board)
        make.seat(store, body, board)
        if days is not None:
            make.meeting(store, body, today + days * DAY)
    found = vacancies.rows(store, today, today)
    assert [row.board for row in found] == ["Housing", "Adults", "Youth"]
    assert [row.next_meeting for row in found] == [today + 3 * DAY, today + 90 * DAY, None]


def test_a_gap_recorded_as_the_officers_counts_where_nobody_says_who_the_officer_is(store, today) -> None:
    make.appointment(store, capacity=Capacity.GAP_FILL, route=Route.OFFICER_GAP_FILL)
    assert vacancies.rows(store, today, today)[0].need is Need.OFFICER_GOES


def test_a_seat_is_vacant_since_the_day_after_its_last_holder(store, today) -> None:
    seat = make.seat(store)
    for end in ("2024-05-31", "2026-03-02"):
        make.appointment(store, seat, valid_from=PartialDate("2020"), valid_to=PartialDate(end))
    make.appointment(store, seat, capacity=Capacity.DEPUTY, valid_to=PartialDate("2026-06-01"))
    row = needs(store, today)["Sector seat"]
    assert row.vacant_since == "2026-03-03"
    assert row.stands == "vacant since 3 March 2026"


def test_as_much_as_is_known_of_an_end_is_said_and_no_more(store, today) -> None:
    make.appointment(store, make.seat(store, label="Year"), valid_to=PartialDate("2025"))
    make.seat(store, label="Never")
    found = needs(store, today)
    assert found["Year"].stands == "vacant since 2025"
    assert found["Never"].stands == "no holder is recorded"


def test_whoever_covers_is_named_with_since_when(store, today) -> None:
    ben = make.person(store, "Ben Ito")
    make.appointment(store, None, ben, capacity=Capacity.INTERIM, valid_from=PartialDate("2026-02"))
    row = needs(store, today)["Sector seat"]
    assert (row.who, row.covered_since) == ("Ben Ito", "2026-02")
    assert row.stands == "no holder is recorded; Ben Ito goes for now since February 2026"


def test_whoever_has_had_all_terms_cannot_serve_again(store, today) -> None:
    seat = make.seat(
        store, term_months=12, max_terms=2, after_last_term=AfterLastTerm.NOT_RE_ELIGIBLE, route=Route.BALLOT
    )
    ann = make.person(store, "Ann Okafor")
    year = timedelta(days=365)
    make.appointment(
        store, seat, ann, valid_from=on_day(today - 2 * year), valid_to=on_day(today - year - DAY)
    )
    make.appointment(store, seat, ann, valid_from=on_day(today - year), term_ends=today + 50 * DAY)
    row = needs(store, today)["Sector seat"]
    assert "Ann Okafor cannot serve again: 2 of at most 2 terms served." in row.next_step
    assert row.begin_by == today + 15 * DAY


def test_who_is_asked_comes_from_the_records(store, today) -> None:
    council, youth = make.organisation(store, "The council"), make.organisation(store, "Youth Partnership")
    board = make.body(store, owner_id=council.id)
    make.seat(store, board, "Held", held_by=HeldBy.ORGANISATION, organisation_id=youth.id)
    contract = make.contract(store, youth, valid_to=PartialDate("2027-03-31"))
    make.seat(store, board, "Paid", contract_id=contract.id)
    grid = make.constituency(store, electors_body_id=make.body(store, "The grid").id)
    make.seat(store, board, "Indirect", route=Route.INDIRECT_ELECTION, constituency_id=grid.id)
    make.seat(store, board, "Trustees", route=Route.TRUSTEE_NOMINATION, organisation_id=youth.id)
    steps = {label: row.next_step for label, row in needs(store, today).items()}
    assert steps["Held"] == (
        "Ask Youth Partnership now to name somebody, so that there is a name by 15 December 2026."
    )
    assert steps["Paid"] == "Ask The council now what happens after the contract ends on 31 March 2027."
    assert "the seat-holders of The grid now to elect one of themselves" in steps["Indirect"]
    assert steps["Trustees"].startswith("Ask the trustees of Youth Partnership now to nominate somebody")


def test_a_boards_own_route_holds_where_the_seat_has_none(store, today) -> None:
    make.seat(store, make.body(store, default_route=Route.DRAW))
    assert needs(store, today)["Sector seat"].route is Route.DRAW


def test_two_holders_are_a_dispute_that_names_both(store, today) -> None:
    seat = make.seat(store)
    for name in ("Ann Okafor", "Ben Ito"):
        make.appointment(store, seat, make.person(store, name))
    row = needs(store, today)["Sector seat"]
    assert row.who == "Ann Okafor and Ben Ito"
    assert row.next_step.startswith("More than one person is recorded as holding it.")


def test_the_list_is_that_of_the_day_looked_at(store, today) -> None:
    make.appointment(store, valid_from=on_day(today), valid_to=on_day(today + DAY), term_ends=today + DAY)
    assert needs(store, today)["Sector seat"].need is Need.ENDING
    assert needs(store, today + 2 * DAY)["Sector seat"].need is Need.VACANT
    assert vacancies.read(store, today, seats.rows(store, today, today)) == vacancies.rows(
        store, today, today
    )


def test_terms_in_the_seat_that_went_on_as_this_one_count_too(store, today) -> None:
    year = timedelta(days=365)
    ann, old = make.person(store, "Ann Okafor"), make.seat(store, label="Old")
    rule = {"max_terms": 2, "after_last_term": AfterLastTerm.ONLY_IF_NOBODY_ELSE}
    new = make.seat(store, label="New", follows_id=old.id, **rule)
    first = make.appointment(store, old, ann, valid_from=on_day(today - 3 * year))
    with store.step("End"):
        first = store.change(first, valid_to=on_day(today - 2 * year))
    second = make.appointment(
        store, old, ann, valid_from=on_day(today - 2 * year + DAY), valid_to=on_day(today - DAY)
    )
    make.appointment(
        store, new, ann, valid_from=on_day(today), continues_id=second.id, term_ends=today + 40 * DAY
    )
    said = needs(store, today)["New"].next_step
    assert said.endswith(
        "Ann Okafor may serve again only if nobody else stands: 2 of at most 2 terms served."
    )


def test_a_dispute_is_told_with_its_reason_while_it_lasts(store, today) -> None:
    contested = make.appointment(store)
    make.dispute(
        store, contested, reason="Two groups say they chose.", valid_from="2026-06-01", valid_to="2026-12-01"
    )
    assert (
        needs(store, today)["Sector seat"].stands == "disputed since 1 June 2026: Two groups say they chose."
    )
    assert needs(store, date(2026, 12, 2)) == {}
    make.appointment(store, make.seat(store, label="Marked"), disputed=True)
    assert needs(store, today)["Marked"].stands == "disputed, why is not recorded"


def test_a_seat_that_a_restructure_made_is_new_and_was_never_filled(store, today) -> None:
    began = today - 90 * DAY
    make.restructure(store, starts_on=began, state=RestructureState.APPLIED)
    board = make.body(store)
    new = make.seat(store, board, "New", valid_from=on_day(began))
    make.seat(store, board, "Other", valid_from=on_day(began - DAY))
    make.appointment(store, new, make.person(store, "Ben Ito"), capacity=Capacity.GAP_FILL)
    found = needs(store, today)
    said = f"new since {plain_day(began)}, never filled"
    assert found["New"].stands == f"{said}; Ben Ito goes for now, since when is not recorded"
    assert found["New"].vacant_since == on_day(began)
    assert found["Other"].stands == "no holder is recorded"


def test_a_seat_that_was_held_since_is_not_called_new(store, today) -> None:
    began = today - 90 * DAY
    make.restructure(store, starts_on=began, state=RestructureState.APPLIED)
    new = make.seat(store, make.body(store), "New", valid_from=on_day(began))
    make.appointment(store, new, valid_from=on_day(began), valid_to=on_day(today - 2 * DAY))
    assert needs(store, today)["New"].stands == f"vacant since {plain_day(today - DAY)}"
