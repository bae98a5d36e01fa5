from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

import make
from keyboard import edit_cell, press, shortcut, start_editing, type_text
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import Channel, ContactPoint
from vcsdesk.records.sector.organisation import Organisation, OrganisationKind
from vcsdesk.records.sector.person import Person
from vcsdesk.screens.sector.organisation_forms import ask_add_organisation
from vcsdesk.store import Store


@pytest.fixture
def screen(small, go_to):
    return go_to("People and organisations")


def person(screen, name: str):
    assert screen.people.list.choose(lambda row: row.person == name)
    return screen.people.list.current()


def organisation(screen, name: str):
    screen.which.choose("Show", "Organisations")
    assert screen.organisations.list.choose(lambda row: row.name == name)
    return screen.organisations.list.current()


def do(side, words: str, row) -> None:
    next(action for action in side.offered if action.words == words).do(row)


def answer(form, **answers: str) -> None:
    for name, text in answers.items():
        form.rows[name].editor.say(text)
    form.submit()


def test_both_lists_keep_qts_rules(screen) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(side.model, fatal) for side in screen.tables]
    screen.which.choose("Show", "Organisations")
    assert [tester.model().rowCount() for tester in testers] == [2, 2]


def test_a_name_a_post_and_an_address_are_typed_into_the_list(screen, small, store: Store) -> None:
    person(screen, "Ann Okafor")
    edit_cell(screen.people.list, "E-mail", "okafor@example.org")
    edit_cell(screen.people.list, "Post", "Director")
    edit_cell(screen.people.list, "Telephone", "020 7946 0123")
    edit_cell(screen.people.list, "Name", "Ann Ọkáfọ̀r")
    row = person(screen, "Ann Ọkáfọ̀r")
    assert (row.email, row.phone, row.posts) == ("okafor@example.org", "020 7946 0123", ("Director",))


def test_what_is_no_address_is_refused_beside_what_was_typed(screen, small, store: Store) -> None:
    person(screen, "Ann Okafor")
    editor = start_editing(screen.people.list, "E-mail")
    editor.selectAll()
    type_text(editor, "ann at home")
    press(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.said() == "ann at home"
    assert store.find(ContactPoint)[0].value == "ann@example.org"


def test_an_address_taken_out_ends_and_stays_in_the_history(screen, small, store: Store) -> None:
    person(screen, "Ann Okafor")
    edit_cell(screen.people.list, "E-mail", "")
    assert person(screen, "Ann Okafor").email is None
    assert store.find(ContactPoint)[0].valid_to == "2026-11-23"


def test_somebody_without_an_organisation_gets_one_by_typing(screen, small, store: Store) -> None:
    make.person(store, "Zoë Adams")
    person(screen, "Zoë Adams")
    edit_cell(screen.people.list, "Organisation", "Riverside Play")
    assert person(screen, "Zoë Adams").organisations == ("Riverside Play",)


def test_a_person_is_added_with_everything_as_one_step(screen, small, form, store: Store, window) -> None:
    shortcut(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    answer(form(), name="Şule Demir", organisation="Riverside Play", post="Trustee", email="sule@example.org")
    assert screen.people.list.current().person == "Şule Demir"
    assert store.undoable == "Add person"
    screen.desk.undo()
    assert store.first(Person, name="Şule Demir") is None


def test_a_person_leaves_an_organisation(screen, small, form) -> None:
    do(screen.people, "Left an organisation…", person(screen, "Ann Okafor"))
    answer(form(), on="20/11/26")
    assert person(screen, "Ann Okafor").organisations == ()


def test_a_person_belongs_to_another_organisation_and_can_be_reached_otherwise(screen, small, form) -> None:
    do(screen.people, "Belongs to another organisation…", person(screen, "Ann Okafor"))
    answer(form(), organisation="Anyborough Action", post="Trustee")
    do(screen.people, "Another way to reach them…", person(screen, "Ann Okafor"))
    answer(form(), channel="Telephone", value="020 7946 0999")
    row = person(screen, "Ann Okafor")
    assert set(row.organisations) == {"Riverside Play", "Anyborough Action"}
    assert row.phone == "020 7946 0999"


def test_details_found_right_today_are_noted_at_once(screen, small, store: Store, today, said) -> None:
    do(screen.people, "Details are right", person(screen, "Ann Okafor"))
    assert person(screen, "Ann Okafor").verified_on == today
    assert said == ["Noted: the details of Ann Okafor were right on 24 November 2026."]


def test_what_is_recorded_of_a_person_is_corrected(screen, small, form, store: Store) -> None:
    do(screen.people, "Correct…", person(screen, "Ann Okafor"))
    answer(form(), print_size="Large print, 16 point", note="Prefers mornings.")
    assert store.get(Person, small.ann.id).print_size == "large"
    assert "Large print, 16 point" in screen.people.pane._scroll.accessibleDescription()


def test_how_somebody_reads_with_ease_is_asked_and_told(screen, small, form, store: Store) -> None:
    do(screen.people, "Correct…", person(screen, "Ann Okafor"))
    needs = {"print_ink": "Black and white", "gets": "On paper", "access_note": "Yellow paper, unstapled"}
    answer(form(), print_size="Very large print, 18 point", **needs)
    told = screen.people.pane._scroll.accessibleDescription()
    assert "Very large print, 18 point; Black and white" in told
    assert "On paper" in told
    assert "Yellow paper, unstapled" in told


def test_the_pane_says_where_somebody_sits(screen, small) -> None:
    person(screen, "Ann Okafor")
    told = screen.people.pane._scroll.accessibleDescription()
    assert "Children’s trust board, representative, until 9 Jan 2028" in told
    assert "Riverside Play: Manager" in told


def test_what_somebody_carries_is_one_action_away(screen, small, window) -> None:
    do(screen.people, "See what they carry", person(screen, "Jo Baker"))
    assert window.current.title == "Workload"
    assert window.current.people.current().person == "Jo Baker"


def test_an_organisation_is_edited_in_place(screen, small, store: Store) -> None:
    organisation(screen, "Riverside Play")
    edit_cell(screen.organisations.list, "Kind", "Faith")
    edit_cell(screen.organisations.list, "Area", "Hayes")
    edit_cell(screen.organisations.list, "Contact", "office@example.org")
    row = organisation(screen, "Riverside Play")
    assert (row.kind, row.area, row.contact) == (OrganisationKind.FAITH, "Hayes", "office@example.org")
    edit_cell(screen.organisations.list, "Contact", "020 7946 0100")
    assert organisation(screen, "Riverside Play").contact == "office@example.org"


def test_an_organisation_is_added_renamed_and_ended(screen, small, form, store: Store) -> None:
    screen.actions_offered()[1].do()
    answer(form(), name="Ş&<Ngũgĩ> club", contact="020 7946 0100")
    row = screen.organisations.list.current()
    assert (row.name, row.contact) == ("Ş&<Ngũgĩ> club", "020 7946 0100")
    assert store.find(ContactPoint, organisation_id=row.organisation_id)[0].channel is Channel.PHONE
    do(screen.organisations, "It has a new name…", row)
    answer(form(), name="Ngũgĩ club")
    do(screen.organisations, "It is no more…", organisation(screen, "Ngũgĩ club"))
    answer(form(), on="20/11/26", reason="Closed.")
    assert store.get(Organisation, row.organisation_id).other_names == "Ş&<Ngũgĩ> club"
    assert not screen.organisations.list.choose(lambda each: each.name == "Ngũgĩ club")


def test_somebody_is_added_to_an_organisation_from_its_row(screen, small, form, store: Store) -> None:
    do(screen.organisations, "Add somebody there…", organisation(screen, "Riverside Play"))
    answer(form(), name="Bo Lund")
    kept = store.first(Person, name="Bo Lund")
    place = store.first(Affiliation, person_id=kept.id)
    assert store.get(Organisation, place.organisation_id).name == "Riverside Play"


def test_one_search_narrows_both_lists(screen, window, store: Store) -> None:
    with store.step("Make 500 organisations"):
        store.add_all(Organisation(name=f"Community group {number}") for number in range(500))
    window.header.search.setText("group 499")
    assert screen.people.list.model.shown == []
    screen.which.choose("Show", "Organisations")
    assert [row.name for row in screen.organisations.list.model.shown] == ["Community group 499"]


def test_a_second_organisation_of_the_same_name_is_added_and_said_quietly(small, go_to, form, said) -> None:
    screen = go_to("People and organisations")
    ask_add_organisation(screen, screen.desk)
    form().rows["name"].editor.say("Riverside Play")
    form().submit()
    assert said == ["There are now two organisations called “Riverside Play”."]


def test_whoever_sits_on_after_their_term_is_said_to_be_in_hold_over(screen, small, store: Store) -> None:
    with store.step("Let the term run out"):
        (held,) = store.find(Appointment, seat_id=small.seat.id)
        store.change(held, term_ends=date(2026, 10, 16))
    person(screen, "Ann Okafor")
    said = screen.people.pane._scroll.accessibleDescription()
    assert "Children’s trust board, representative, in hold-over: the term ended on 16 Oct 2026" in said
    assert "until 16 Oct" not in said
