"""Seats that an organisation, a contract or other seat-holders fill; what is contested, and who moved."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

import make
from vcsdesk.operations.boards.appointments import appoint, name_deputy
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm, HeldBy, RoleLabel, Seat
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.rules.desk.harm import Urgency
from vcsdesk.store import Store


@pytest.fixture
def screen(small, go_to):
    return go_to("Boards and groups")


def choose(screen, name: str):
    assert screen.tree.choose(lambda row: row.name == name)
    return screen.tree.current()


def do(screen, words: str, name: str) -> None:
    action = next(each for each in (*screen.on_seat, *screen.on_body) if each.words == words)
    row = choose(screen, name)
    assert action.may is None or action.may(row)
    action.do(row)


def offered(screen, name: str) -> set[str]:
    row = choose(screen, name)
    return {each.words for each in screen.on_seat if each.may is None or each.may(row)}


def answer(form, **answers: str) -> None:
    for name, text in answers.items():
        form.rows[name].editor.say(text)
    form.submit()


def told(screen) -> str:
    return screen.pane._scroll.accessibleDescription()


def test_a_seat_takes_its_route_from_the_group_unless_it_says_otherwise(screen, small, form, store) -> None:
    do(screen, "Correct the group…", "Play group")
    answer(form(), default_route="Drawn from a hat", deputies_differ="Yes")
    kept = store.get(Body, small.play.id)
    assert (kept.default_route, kept.deputies_differ, kept.allows_deputies) == (Route.DRAW, True, None)
    do(screen, "Add a seat…", "Play group")
    answer(form(), label="By lot", role="Appointee", max_terms="1", after_last_term="Not re-eligible")
    seat = store.first(Seat, label="By lot")
    assert (seat.route, seat.role, seat.max_terms) == (Route.DRAW, RoleLabel.APPOINTEE, 1)
    assert seat.after_last_term is AfterLastTerm.NOT_RE_ELIGIBLE


def test_an_organisation_holds_a_seat_and_names_who_sits_there(screen, small, form, store: Store) -> None:
    do(screen, "Correct the seat…", "Second seat")
    answer(form(), organisation_id="Riverside Play")
    row = choose(screen, "Second seat")
    assert row.who == "Nobody named by Riverside Play"
    assert "Held by: Riverside Play, which names nobody now" in told(screen)
    make.person(store, "Bo Reid")
    do(screen, "Named by its holder…", "Second seat")
    answer(form(), who="Bo Reid", started="1/11/26", letter="letter of October")
    assert choose(screen, "Second seat").who == "Bo Reid"
    assert "Held by: Riverside Play" in told(screen)
    assert "not chosen by the sector. Shown by: Letter of October" in told(screen)
    kept = store.first(Seat, label="Second seat")
    assert (kept.held_by, store.undoable) == (HeldBy.ORGANISATION, "Name for organisation")


def test_the_organisation_names_somebody_new_who_is_of_it(screen, small, form, said, store: Store) -> None:
    do(screen, "Correct the seat…", "Second seat")
    answer(form(), organisation_id="Riverside Play")
    do(screen, "Named by its holder…", "Second seat")
    answer(form(), started="1/11/26")
    assert "Nobody is named yet." in form().summary.words.text()
    answer(form(), new_name="Zofia Reid")
    row = choose(screen, "Second seat")
    assert (row.who, row.seat.holder_organisation) == ("Zofia Reid", "Riverside Play")
    assert store.undoable == "Name for organisation"
    assert said[-1] == (
        "Zofia Reid now sits in “Second seat” on Children’s trust board. "
        "Put down how they were chosen: “How they were chosen…” in the seat’s menu."
    )


def test_what_is_still_to_show_for_a_choice_is_told_with_the_way_to_it(screen, small, form, said) -> None:
    do(screen, "Appoint somebody…", "Play group")
    answer(form(), new_name="Bo Reid", route="Secret ballot", started="3/11/26")
    assert said[-1].endswith("Put down how they were chosen: “How they were chosen…” in the seat’s menu.")
    do(screen, "How they were chosen…", "Play group")
    answer(form())
    answer(form(), returned_by="Riverside Play")
    where = choose(screen, "Play group").seat
    assert said[-1] == (f"Kept how Bo Reid was chosen for “{where.seat}” on {where.board}: secret ballot.")
    do(screen, "Appoint somebody…", "Second seat")
    answer(form(), new_name="Jo Moss", route="Officer filling a gap", started="3/11/26")
    assert said[-1] == "Jo Moss now sits in “Second seat” on Children’s trust board."


def test_another_term_is_told_with_its_days(screen, small, form, said) -> None:
    do(screen, "Another term…", "First seat")
    answer(form(), started="10/1/28", term_ends="", other_than_rule="")
    assert said[-1] == (
        "Another term for Ann Okafor in “First seat” on Children’s trust board: "
        "from 10 January 2028 to 9 January 2031."
    )


def test_another_route_or_term_than_the_seats_own_needs_a_reason(screen, small, form, store: Store) -> None:
    with store.step("Fill it by ballot"):
        store.change(small.vacant, route=Route.BALLOT, term_months=12)
    make.person(store, "Bo Reid")
    do(screen, "Appoint somebody…", "Play group")
    answer(form(), who="Bo Reid", route="By invitation", started="3/11/26")
    assert "This seat is filled otherwise: secret ballot." in form().summary.words.text()
    answer(form(), route="Secret ballot", term_ends="1/1/27")
    assert "By the seat’s rule this term ends on 2 November 2027." in form().summary.words.text()
    answer(form(), other_than_rule="Until the restructure, as the forum agreed.")
    choose(screen, "Play group")
    assert "Other than the seat’s rule: Until the restructure, as the forum agreed." in told(screen)


def test_a_dispute_is_marked_and_settled(screen, small, form) -> None:
    assert "The dispute is settled…" not in offered(screen, "First seat")
    do(screen, "Mark as disputed…", "First seat")
    answer(form(), on="20/11/26", reason="Two networks say they chose.")
    assert choose(screen, "First seat").state is SeatState.DISPUTED
    screen.filters.choose("Show", "Disputed")
    assert [row.name for row in screen.tree.model.shown] == ["Children’s trust board", "First seat"]
    screen.filters.choose("Show", "All")
    assert "Disputed since 20 November 2026: Two networks say they chose." in told(screen)
    do(screen, "The dispute is settled…", "First seat")
    answer(form(), on="23/11/26", outcome="The forum confirmed her.")
    assert choose(screen, "First seat").state is SeatState.FILLED
    assert "Disputed 20 November 2026 to 23 November 2026: Two networks" in told(screen)


def test_a_settled_seat_is_settled_from_the_day_looked_at_on_and_that_is_told(
    screen, small, form, said, store: Store
) -> None:
    do(screen, "Mark as disputed…", "First seat")
    answer(form(), on="20/11/26", reason="Two networks say they chose.")
    assert said[-1].startswith("Disputed since 20 November 2026: Ann Okafor in “First seat”")
    do(screen, "The dispute is settled…", "First seat")
    assert form().rows["on"].answer() == "2026-11-23"
    answer(form(), outcome="The forum confirmed her.")
    assert choose(screen, "First seat").state is SeatState.FILLED
    assert said[-1] == (
        "Settled: Ann Okafor holds “First seat” on Children’s trust board again from 24 November 2026."
    )
    do(screen, "Mark as disputed…", "First seat")
    answer(form(), reason="They say so again.")
    do(screen, "The dispute is settled…", "First seat")
    assert form().rows["on"].answer() == "2026-11-24"
    answer(form(), outcome="They gave in.")
    assert said[-1].endswith("again from 25 November 2026. Until then it stays disputed.")


def test_a_deputy_from_the_same_organisation_is_pointed_out(screen, small, form, store: Store) -> None:
    dee = make.person(store, "Dee Moss")
    make.affiliation(store, dee, store.first(Organisation, name="Riverside Play"))
    name_deputy(store, small.seat, dee, started=date(2026, 1, 1))
    choose(screen, "First seat")
    assert "Dee Moss deputises from the same organisation: Riverside Play." in told(screen)
    do(screen, "A deputy or shadow stops…", "First seat")
    answer(form(), on="23/11/26")
    assert choose(screen, "First seat").seat.deputy is None


def test_a_shadow_is_named_and_told(screen, small, form, store: Store) -> None:
    make.person(store, "Sol Vega")
    do(screen, "Name a shadow…", "First seat")
    answer(form(), who="Sol Vega")
    choose(screen, "First seat")
    assert "Shadow: Sol Vega" in told(screen)
    assert store.undoable == "Name shadow"


def test_who_left_keeps_the_seat_once_somebody_decides(screen, small, form, store: Store) -> None:
    assert "They keep the seat…" not in offered(screen, "First seat")
    _leave(store)
    choose(screen, "First seat")
    assert "Ann Okafor left Riverside Play on 30 June 2026." in told(screen)
    do(screen, "They keep the seat…", "First seat")
    answer(form(), decided_by="The forum", reason="She still speaks for play.")
    assert "They keep the seat…" not in offered(screen, "First seat")
    assert "decided on 24 November 2026 by the forum: She still speaks for play." in told(screen)


def test_or_the_seat_ends_for_them(screen, small, form, store: Store) -> None:
    _leave(store)
    do(screen, "They leave the seat…", "First seat")
    answer(form(), decided_by="The forum", on="23/11/26")
    assert choose(screen, "First seat").state is SeatState.VACANT
    (answered,) = store.find(Continuance)
    assert (answered.goes_on, answered.reason) == (False, "Left Riverside Play.")


def test_leaving_asks_of_the_seats_at_once(small, go_to, form, store: Store) -> None:
    people = go_to("People and organisations").people
    people.list.choose(lambda row: row.person == "Ann Okafor")
    next(each for each in people.offered if each.words == "Left an organisation…").do(people.list.current())
    answer(form(), on="23/11/26")
    (asked,) = [name for name in form().rows if name.startswith("seat_")]
    assert "“First seat” on Children’s trust board" in form().rows[asked].field.label
    answer(form(), **{asked: "They keep the seat", "decided_by": "The forum"})
    (answered,) = store.find(Continuance)
    assert (answered.goes_on, answered.decided_by) == (True, "The forum")


def test_what_is_not_decided_when_somebody_leaves_waits_on_today_at_once(small, go_to, form) -> None:
    people = go_to("People and organisations").people
    people.list.choose(lambda row: row.person == "Ann Okafor")
    next(each for each in people.offered if each.words == "Left an organisation…").do(people.list.current())
    answer(form(), on="24/11/26")
    answer(form())
    assert any(
        "Does Ann Okafor keep “First seat”? They leave Riverside Play today." in line.text()
        for line in go_to("Today").cards[Urgency.SEAT_LAPSING].lines
    )
    boards = go_to("Boards and groups")
    choose(boards, "First seat")
    assert "Ann Okafor leaves Riverside Play today." in told(boards)
    do(boards, "They leave the seat…", "First seat")
    assert form().rows["on"].answer() == "2026-11-24"


def test_the_end_of_an_organisation_asks_of_the_seats_too(small, go_to, form, store: Store) -> None:
    screen = go_to("People and organisations")
    screen.which.choose("Show", "Organisations")
    side = screen.organisations
    side.list.choose(lambda row: row.name == "Riverside Play")
    next(each for each in side.offered if each.words == "It is no more…").do(side.list.current())
    answer(form(), on="23/11/26")
    (asked,) = [name for name in form().rows if name.startswith("seat_")]
    answer(form(), **{asked: "The seat ends for them", "decided_by": "The forum"})
    (sat,) = store.find(Appointment, seat_id=small.seat.id)
    assert (sat.valid_to, sat.end_reason) == ("2026-11-23", "Left Riverside Play.")


def test_a_contract_is_signed_and_told_wherever_a_seat_is_held_under_it(small, go_to, form, store) -> None:
    screen = go_to("People and organisations")
    screen.which.choose("Show", "Organisations")
    side = screen.organisations
    side.list.choose(lambda row: row.name == "Riverside Play")
    contract = next(each for each in side.offered if each.words == "Contract to represent the sector…")
    contract.do(side.list.current())
    answer(form(), title="Voice", reference="CF/03", days_week="4", endorsement="Praised in 2007.")
    assert "Voice, CF/03, dates not recorded, 4 days a week" in side.pane._scroll.accessibleDescription()
    boards = go_to("Boards and groups")
    do(boards, "Correct the seat…", "Second seat")
    answer(form(), contract_id="Voice, CF/03", route="Appointed by contract")
    seat = store.first(Seat, label="Second seat")
    appoint(store, seat, make.person(store, "Bo Reid"), started=date(2026, 11, 1))
    choose(boards, "Second seat")
    assert "How chosen: Appointed by contract" in told(boards)
    assert "Endorsed: Praised in 2007." in told(boards)
    contract.do(side.list.current())
    answer(form(), which="Voice, CF/03")
    answer(form(), ends="31/12/26")
    assert store.undoable == "End contract"


def test_electors_are_named_and_somebody_else_needs_a_reason(screen, small, form, store: Store) -> None:
    groups = make.constituency(store, "County", electors_body_id=small.board.id)
    with store.step("Let the board elect"):
        store.change(small.vacant, constituency_id=groups.id)
    make.person(store, "Bo Reid")
    choose(screen, "Play group")
    assert "Elected by: Children’s trust board, from among themselves: Ann Okafor" in told(screen)
    do(screen, "Appoint somebody…", "Play group")
    answer(form(), who="Bo Reid")
    assert "Bo Reid does not hold a seat on Children’s trust board" in form().summary.words.text()
    answer(form(), not_an_elector="Nobody of them could come.")
    assert choose(screen, "Play group").who == "Bo Reid"


def test_who_may_vote_for_a_reserved_seat_is_told_in_the_pane_and_when_it_is_filled(
    screen, small, form, store: Store
) -> None:
    runs = store.first(Organisation, name="Riverside Play")
    belong = "any place of worship"
    group = make.constituency(store, "Faith groups", who_belongs=belong, returned_by_id=runs.id)
    carers = make.constituency(store, "Carers")
    with store.step("Reserve it"):
        store.change(small.vacant, constituency_id=group.id)
        store.change(small.seat, constituency_id=carers.id, route=Route.INVITATION)
    choose(screen, "Play group")
    for fact in (
        "Who belongs: Any place of worship",
        "Who may vote: Those who belong to Faith groups",
        "Choosing run by: Riverside Play",
    ):
        assert fact in told(screen)
    do(screen, "Appoint somebody…", "Play group")
    words = (
        "It speaks for Faith groups (any place of worship). Those who belong to it may vote. "
        "Who runs the choosing: Riverside Play."
    )
    assert any(words in each.text() for each in form().findChildren(QLabel))
    form().reject()
    choose(screen, "First seat")
    assert "Who belongs: Not recorded" in told(screen)
    assert "Choosing run by: Not recorded" in told(screen)
    assert "Who may vote" not in told(screen)


def _leave(store: Store) -> None:
    """Let Ann leave the organisation she was appointed from."""
    (place,) = store.find(Affiliation, organisation_id=store.first(Organisation, name="Riverside Play").id)
    with store.step("Leave"):
        store.change(place, valid_to="2026-06-30")


def test_whoever_was_approached_sits_for_the_time_being_until_a_day(screen, small, form, store) -> None:
    make.person(store, "Bo Reid")
    do(screen, "Appoint somebody…", "Play group")
    answer(form(), who="Bo Reid", route="Approached", started="3/11/26")
    assert "sits only for the time being" in form().summary.words.text()
    answer(form(), term_ends="31/5/27")
    choose(screen, "Play group")
    assert "As: For the time being, until 31 May 2027" in told(screen)
    assert "not chosen by the sector; interim until 31 May 2027" in told(screen)


def test_another_route_than_the_seats_own_is_recorded_with_its_reason(screen, small, form, store) -> None:
    with store.step("Fill it by ballot"):
        store.change(small.seat, route=Route.BALLOT)
    do(screen, "How they were chosen…", "First seat")
    answer(form(), route="By invitation")
    answer(form(), returned_by="the chair", why="No time for a ballot.")
    choose(screen, "First seat")
    assert "By invitation; not chosen by the sector. Invited by: The chair" in told(screen)
    assert "Other than the seat’s rule: No time for a ballot." in told(screen)
    assert store.undoable == "Record mandate"
