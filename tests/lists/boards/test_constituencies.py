"""The lists of constituencies and of contracts."""

import make
from vcsdesk.lists.boards import constituencies, contracts


def test_a_constituency_says_who_elects_for_it_and_who_runs_that(store, today):
    grid = make.body(store, "GRID")
    make.appointment(store, make.seat(store, grid), make.person(store, "Ann Okafor"))
    runs = make.organisation(store, "Voluntary Action")
    county = make.constituency(store, "County", electors_body_id=grid.id, returned_by_id=runs.id)
    make.constituency(store, "District", part_of_id=county.id)
    make.constituency(store, "Ended", valid_to="2025")
    make.seat(store, constituency_id=county.id)
    first, second = constituencies.rows(store, today, today)
    assert (first.constituency, first.elected_by, first.electors) == ("County", "GRID", ("Ann Okafor",))
    assert (first.returned_by, first.seats) == ("Voluntary Action", 1)
    assert (second.constituency, second.part_of, second.elected_by) == ("District", "County", None)


def test_a_contract_names_the_boards_that_are_sat_on_under_it(store, today):
    contract = make.contract(store, make.organisation(store, "Richmond CVS"), days_week=4)
    for board in ("Trust board", "Safeguarding board"):
        make.seat(store, make.body(store, board), contract_id=contract.id)
    make.contract(store, valid_to="2020")
    (row,) = contracts.rows(store, today, today)
    assert (row.organisation, row.days_week) == ("Richmond CVS", 4)
    assert row.boards == ("Safeguarding board", "Trust board")
