"""What is typed into a list is meant for today; a form says since when."""

from datetime import date

import pytest

import make
from keyboard import edit_cell, start_editing
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.commitment import Commitment
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import ContactPoint
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.store import Store

BEFORE = date(2026, 3, 3)
SAID = "You are looking at Tuesday 3 March 2026."


def complaint(panel) -> str:
    return panel.view.itemDelegate().complaint.text()


def answer(form, **answers: str) -> None:
    for name, text in answers.items():
        form.rows[name].editor.say(text)
    form.submit()


def run(actions, words: str, row) -> None:
    next(each for each in actions if each.words == words).do(row)


def test_nobody_is_appointed_by_typing_while_a_past_day_is_looked_at(
    small, go_to, desk, store: Store
) -> None:
    screen = go_to("Boards and groups")
    before = store.find(Appointment)
    desk.look_at(BEFORE)
    screen.tree.choose(lambda row: row.name == "Housing group")
    edit_cell(screen.tree, "Who sits", "Ann Okafor")
    assert store.find(Appointment) == before
    assert complaint(screen.tree) == (
        f"{SAID} Go back to today to change this, or use “Appoint somebody…” and say since when."
    )


def test_no_term_is_changed_by_typing_while_a_past_day_is_looked_at(small, go_to, desk, store: Store) -> None:
    screen = go_to("Boards and groups")
    desk.look_at(BEFORE)
    screen.tree.choose(lambda row: row.name == "First seat")
    before = store.find(Appointment)
    edit_cell(screen.tree, "Term ends", "1 Dec 2027")
    assert store.find(Appointment) == before
    assert SAID in complaint(screen.tree)


def test_a_misspelling_is_corrected_whatever_day_is_looked_at(small, go_to, desk, store: Store) -> None:
    screen = go_to("Boards and groups")
    desk.look_at(BEFORE)
    screen.tree.choose(lambda row: row.name == "Housing group")
    edit_cell(screen.tree, "Board, group or seat", "Homes group")
    desk.look_at(None)
    assert screen.tree.choose(lambda row: row.name == "Homes group")


@pytest.mark.parametrize("column", ["Limit", "Contract"])
def test_no_limit_is_set_by_typing_while_a_past_day_is_looked_at(
    small, go_to, desk, store: Store, column: str
) -> None:
    screen = go_to("Workload")
    desk.look_at(BEFORE)
    screen.people.choose(lambda row: row.person == "Jo Baker")
    before = store.find(LoadLimit)
    edit_cell(screen.people, column, "5")
    assert store.find(LoadLimit) == before
    assert "or use “Set the limits…” and say since when." in complaint(screen.people)


def test_limits_are_set_from_a_day_on_in_a_form(small, go_to, desk, form, store: Store) -> None:
    screen = go_to("Workload")
    desk.look_at(BEFORE)
    screen.people.choose(lambda row: row.person == "Jo Baker")
    run(screen.on_person, "Set the limits…", screen.people.current())
    assert form().rows["since"].editor.said() == "3 March 2026"
    answer(form(), limit_groups="5", since="1/11/26")
    kept = store.find(LoadLimit, person_id=small.officer.id)[-1]
    assert (kept.limit_groups, kept.valid_from) == (5, "2026-11-01")


def test_nobody_joins_by_typing_while_a_past_day_is_looked_at(small, go_to, desk, store: Store) -> None:
    make.person(store, "Zoë Adams")
    screen = go_to("People and organisations")
    desk.look_at(BEFORE)
    screen.people.list.choose(lambda row: row.person == "Zoë Adams")
    before = store.find(Affiliation)
    edit_cell(screen.people.list, "Organisation", "Riverside Play")
    assert store.find(Affiliation) == before
    assert "or use “Belongs to another organisation…”" in complaint(screen.people.list)


@pytest.mark.parametrize("typed", ["", "0208 000 0000"])
def test_no_way_of_reaching_somebody_begins_or_ends_on_a_past_day(
    small, go_to, desk, store: Store, typed: str
) -> None:
    screen = go_to("People and organisations")
    desk.look_at(BEFORE)
    screen.people.list.choose(lambda row: row.person == "Ann Okafor")
    before = store.find(ContactPoint)
    edit_cell(screen.people.list, "Telephone" if typed else "E-mail", typed)
    assert store.find(ContactPoint) == before
    assert complaint(screen.people.list) == f"{SAID} Go back to today to change this."


def test_an_address_is_corrected_whatever_day_is_looked_at(small, go_to, desk, store: Store) -> None:
    screen = go_to("People and organisations")
    desk.look_at(BEFORE)
    screen.people.list.choose(lambda row: row.person == "Ann Okafor")
    edit_cell(screen.people.list, "E-mail", "okafor@example.org")
    assert store.find(ContactPoint)[0].value == "okafor@example.org"


def test_details_are_not_found_right_today_while_a_past_day_is_looked_at(
    small, go_to, desk, said, store: Store
) -> None:
    screen = go_to("People and organisations")
    desk.look_at(BEFORE)
    screen.people.list.choose(lambda row: row.person == "Ann Okafor")
    desk.do(lambda: run(screen.people.offered, "Details are right", screen.people.list.current()))
    assert said == [f"{SAID} Go back to today to change this."]
    assert store.find(ContactPoint)[0].verified_on is None


@pytest.mark.parametrize("words", ["Papers came today", "Agenda came today"])
def test_what_came_today_is_not_noted_while_another_day_is_looked_at(
    small, go_to, desk, said, store: Store, words: str
) -> None:
    screen = go_to("Meetings")
    desk.look_at(BEFORE)
    screen.list.choose(lambda row: row.meeting_id == small.meeting.id)
    desk.do(lambda: run(screen.on_meeting, words, screen.list.current()))
    assert said == [f"{SAID} Go back to today to change this."]
    kept = store.get(Meeting, small.meeting.id)
    assert (kept.papers_received_on, kept.agenda_received_on) == (None, None)


def test_somebody_new_belongs_where_they_come_from_since_the_day_of_the_form(
    small, go_to, desk, form, store: Store
) -> None:
    screen = go_to("Boards and groups")
    desk.look_at(BEFORE)
    screen.tree.choose(lambda row: row.name == "Play group")
    run(screen.on_seat, "Appoint somebody…", screen.tree.current())
    answer(form(), new_name="Zofia Łukasik", new_at="Riverside Play", started="3/2/26")
    assert store.find(Affiliation)[-1].valid_from == "2026-02-03"


def test_a_person_added_belongs_since_the_day_of_the_form(small, go_to, form, store: Store) -> None:
    screen = go_to("People and organisations")
    screen.actions_offered()[0].do()
    answer(form(), name="Zofia Łukasik", organisation="Riverside Play", since="2024")
    assert store.find(Affiliation)[-1].valid_from == "2024"


def test_a_promise_holds_since_the_day_of_the_form(small, go_to, desk, form, store: Store) -> None:
    screen = go_to("Boards and groups")
    desk.look_at(BEFORE)
    screen.tree.choose(lambda row: row.name == "Housing group")
    run(screen.on_body, "Promises to its reps…", screen.tree.current())
    assert form().rows["since"].editor.said() == "3 March 2026"
    answer(form(), text="Papers come a week before.", since="1/11/26")
    assert store.find(Commitment)[-1].valid_from == "2026-11-01"


def test_the_editor_stays_open_with_what_was_typed(small, go_to, desk) -> None:
    screen = go_to("Workload")
    desk.look_at(BEFORE)
    screen.people.choose(lambda row: row.person == "Jo Baker")
    edit_cell(screen.people, "Limit", "5")
    assert start_editing(screen.people, "Limit").said() == "5"
