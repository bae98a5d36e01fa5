from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton

import make
from keyboard import edit_cell, press, shortcut, start_editing, type_text
from vcsdesk import wording
from vcsdesk.operations.boards.endings import end_body
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.lineage import LineageKind
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.store import Store
from vcsdesk.ui.labels import PlainLabel


@pytest.fixture
def screen(small, go_to):
    return go_to("Boards and groups")


def names(screen) -> list[str]:
    return [row.name for row in screen.tree.model.shown]


def choose(screen, name: str):
    assert screen.tree.choose(lambda row: row.name == name)
    return screen.tree.current()


def answer(form, **answers: str) -> None:
    for name, text in answers.items():
        form.rows[name].editor.say(text)
    form.submit()


def test_boards_stand_over_their_groups_and_a_groups_only_seat_on_its_own_row(screen) -> None:
    QAbstractItemModelTester(screen.tree.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert names(screen) == [
        "Children’s trust board",
        "First seat",
        "Second seat",
        "Housing group",
        "Play group",
        "Youth group",
    ]
    assert choose(screen, "Children’s trust board").state == "1 of 2 filled"
    assert choose(screen, "Housing group").state is SeatState.VACANT_COVERED


@pytest.mark.parametrize(
    ("answer_chosen", "expected"),
    [
        ("Vacant", ["Children’s trust board", "Second seat", "Housing group", "Play group", "Youth group"]),
        ("Hold-over", []),
        ("Lapsing", []),
        ("Covered by the officer", ["Children’s trust board", "Housing group", "Youth group"]),
    ],
)
def test_the_filters_show_seats_by_how_they_stand(screen, answer_chosen: str, expected: list[str]) -> None:
    screen.filters.choose("Show", answer_chosen)
    assert names(screen) == expected


def test_a_seat_in_hold_over_and_one_that_lapses_soon_are_found(screen, store: Store, today: date) -> None:
    held = store.find(Appointment, seat_id=screen.tree.model.shown[1].seat.seat_id)[0]
    with store.step("Let it lapse"):
        store.change(held, term_ends=date(2026, 12, 20))
    screen.filters.choose("Show", "Lapsing")
    assert "First seat" in names(screen)
    with store.step("Let it run out"):
        store.change(held, term_ends=date(2026, 11, 1))
    screen.filters.choose("Show", "Hold-over")
    assert names(screen) == ["Children’s trust board", "First seat"]


def test_somebody_known_is_appointed_by_typing_part_of_their_name(screen, small, store: Store) -> None:
    make.person(store, "Şule Ngũgĩ")
    for number in range(8):
        make.person(store, f"Person {number}")
    choose(screen, "Play group")
    edit_cell(screen.tree, "Who sits", "Şule")
    assert choose(screen, "Play group").who == "Şule Ngũgĩ"
    assert store.undoable == "Appoint"


def test_somebody_new_is_appointed_with_their_organisation_as_one_step(
    screen, small, store: Store, form, desk
) -> None:
    choose(screen, "Play group")
    screen.tree.view.setFocus()
    shortcut(screen.window(), Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    answer(form(), new_name="Zofia Łukasik", new_at="Riverside Play", started="3/11/26")
    row = choose(screen, "Play group")
    assert (row.state, row.who) == (SeatState.FILLED, "Zofia Łukasik")
    assert row.seat.holder_organisation == "Riverside Play"
    desk.undo()
    assert choose(screen, "Play group").state is SeatState.VACANT
    assert store.first(Person, name="Zofia Łukasik") is None


def test_a_form_that_is_refused_says_why_and_keeps_what_was_typed(screen, small, form, store: Store) -> None:
    choose(screen, "Play group")
    screen.on_seat[0].do(screen.tree.current())
    answer(form(), started="not a day")
    assert form().isVisible()
    answer(form(), started="3/11/26")
    assert "Nobody is named yet" in form().summary.words.text()
    assert form().rows["started"].editor.said() == "3/11/26"
    assert choose(screen, "Play group").state is SeatState.VACANT


def test_what_became_of_a_group_is_told_on_a_day_before_it_ended(screen, small, desk, store) -> None:
    last = PartialDate("2026-08-31")
    end_body(
        store, small.play, on=last, reason="Merged.", told_on=date(2026, 8, 1), successors=[small.housing],
        became=LineageKind.MERGED,
    )  # fmt: skip
    desk.look_at(date(2026, 8, 31))
    screen.tree.choose(lambda row: row.name == "Play group")
    assert "Merged into Housing group" in screen.pane._scroll.accessibleDescription()
    desk.look_at(None)
    screen.tree.choose(lambda row: row.name == "Housing group")
    assert "Carries on from Play group" in screen.pane._scroll.accessibleDescription()


def test_standing_down_leaves_the_seat_vacant_and_the_history_full(screen, small, form) -> None:
    choose(screen, "First seat")
    next(each for each in screen.on_seat if each.words == "Stand down…").do(screen.tree.current())
    answer(form(), on="20/11/26", reason="Moved away.")
    assert choose(screen, "First seat").state is SeatState.VACANT
    assert "Ann Okafor, representative" in screen.pane._scroll.accessibleDescription()


def test_standing_down_after_today_is_said_at_once_and_stays_to_be_read(
    screen, small, form, desk, said
) -> None:
    choose(screen, "First seat")
    next(each for each in screen.on_seat if each.words == "Stand down…").do(screen.tree.current())
    form().submit()
    today = wording.plain_day(desk.today)
    assert said == [f"Ann Okafor stands down from “First seat” on Children’s trust board after {today}."]
    assert (
        f"Stands down: after {wording.short_day(desk.today)}" in screen.pane._scroll.accessibleDescription()
    )
    assert choose(screen, "First seat").who == "Ann Okafor"


def test_a_deputy_is_named(screen, small, form) -> None:
    choose(screen, "First seat")
    next(each for each in screen.on_seat if each.words == "Name a deputy…").do(screen.tree.current())
    answer(form(), who="Jo Baker")
    assert choose(screen, "First seat").seat.deputy == "Jo Baker"


def test_another_term_begins_the_day_after_the_last(screen, small, form, store: Store) -> None:
    row = choose(screen, "First seat")
    next(each for each in screen.on_seat if each.words == "Another term…").do(row)
    assert form().rows["started"].editor.said() == "10 January 2028"
    answer(form(), started="1/11/26")
    assert choose(screen, "First seat").seat.term_ends == date(2029, 10, 31)


@pytest.mark.parametrize("term_ends", [None, date(2026, 11, 1)])
def test_another_term_begins_tomorrow_where_the_present_one_says_no_other_day(
    screen, small, form, store: Store, today, term_ends
) -> None:
    with store.step("Leave the term open"):
        (held,) = store.find(Appointment, seat_id=small.seat.id)
        started = on_day(today) if term_ends is None else held.valid_from
        store.change(held, term_ends=term_ends, valid_from=started)
        store.change(small.seat, term_months=None)
    row = choose(screen, "First seat")
    next(each for each in screen.on_seat if each.words == "Another term…").do(row)
    assert form().rows["started"].editor.said() == "25 November 2026"
    answer(form())
    assert [each.valid_to for each in store.find(Appointment, seat_id=small.seat.id)] == ["2026-11-24", None]


def test_a_name_is_corrected_by_typing_over_it(screen, small, store: Store) -> None:
    choose(screen, "Housing group")
    edit_cell(screen.tree, "Board, group or seat", "Ş&<Ngũgĩ> housing")
    assert "Ş&<Ngũgĩ> housing" in names(screen)
    assert len(store.find(BodyName, body_id=small.housing.id)) == 1
    choose(screen, "First seat")
    edit_cell(screen.tree, "Board, group or seat", "Chair’s seat")
    assert store.get(Seat, small.seat.id).label == "Chair’s seat"


def test_an_empty_name_is_refused_beside_what_was_typed(screen, small) -> None:
    choose(screen, "Housing group")
    editor = start_editing(screen.tree, "Board, group or seat")
    editor.selectAll()
    press(editor, Qt.Key.Key_Delete)
    press(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    type_text(editor, "Homes group")
    press(editor, Qt.Key.Key_Return)
    assert "Homes group" in names(screen)


def test_the_end_of_a_term_is_corrected_in_place(screen, small, store: Store) -> None:
    choose(screen, "First seat")
    edit_cell(screen.tree, "Term ends", "1 Dec 2027")
    assert choose(screen, "First seat").seat.term_ends == date(2027, 12, 1)


def test_a_new_name_holds_from_its_day_on(screen, small, form, desk) -> None:
    choose(screen, "Housing group")
    next(each for each in screen.on_body if each.words == "Rename from a day on…").do(screen.tree.current())
    answer(form(), name="Homes partnership", on="20/11/26")
    assert "Homes partnership" in names(screen)
    desk.look_at(date(2026, 11, 1))
    assert "Housing group" in names(screen)


def test_what_ends_with_a_body_is_said_before_it_ends(screen, small, form, store: Store) -> None:
    make.meeting(store, small.housing, date(2026, 12, 8))
    row = choose(screen, "Housing group")
    next(each for each in screen.on_body if each.words == "End the group…").do(row)
    words = " ".join(label.text() for label in form().findChildren(type(form().summary.words)))
    assert "1 seat ends with it. Jo Baker stops sitting there. 1 meeting to come is called off." in words
    answer(form(), on="30/11/26", reason="Restructure.", successor="Play group")
    assert store.get(Body, small.housing.id).valid_to == "2026-11-30"
    assert store.find(Meeting, body_id=small.housing.id)[-1].status is MeetingStatus.CANCELLED


def test_a_board_is_added_with_vacant_seats_and_shown_at_once(
    screen, small, form, store: Store, window
) -> None:
    shortcut(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    answer(form(), name="Safeguarding board", kind="Board", seats="2", parent="")
    assert screen.tree.current().name == "Safeguarding board"
    assert [row.state for row in screen.tree.model.shown if row.upper == screen.tree.current().key] == [
        SeatState.VACANT,
        SeatState.VACANT,
    ]
    assert store.undoable == "Set up board or group"


def test_a_seat_is_added_corrected_and_ended(screen, small, form, store: Store) -> None:
    row = choose(screen, "Housing group")
    screen.on_body[0].do(row)
    answer(form(), label="Second housing seat", term_months="24")
    added = choose(screen, "Second housing seat")
    next(each for each in screen.on_seat if each.words == "Correct the seat…").do(added)
    answer(form(), speaks_for="Tenants")
    assert store.get(Seat, added.seat.seat_id).speaks_for == "Tenants"
    next(each for each in screen.on_seat if each.words == "End the seat…").do(added)
    answer(form(), reason="Not needed.", on="23/11/26")
    assert "Second housing seat" not in names(screen)


def test_a_group_moves_under_another(screen, small, form, store: Store, desk) -> None:
    row = choose(screen, "Housing group")
    next(each for each in screen.on_body if each.words == "Move under another…").do(row)
    answer(form(), parent="Play group", on="20/11/26")
    assert choose(screen, "Housing group").board.parent == "Play group"


def test_the_pane_tells_of_the_seat_and_of_its_group(screen, small, store: Store) -> None:
    row = choose(screen, "First seat")
    make.mandate_evidence(store, store.get(Appointment, row.seat.appointment_id), notified_count=212)
    told = screen.pane._scroll.accessibleDescription()
    assert "Who sits: Ann Okafor" in told
    assert "Organisation: Riverside Play" in told
    assert "Term ends: 9 January 2028" in told
    choose(screen, "Second seat")
    choose(screen, "First seat")
    assert "Open call to 212 organisations" in screen.pane._scroll.accessibleDescription()
    choose(screen, "Housing group")
    assert "Covered by: Jo Baker" in screen.pane._scroll.accessibleDescription()
    assert "None in the diary" in screen.pane._scroll.accessibleDescription()


def test_another_day_shows_the_seats_of_that_day(screen, small, desk) -> None:
    desk.look_at(date(2025, 6, 1))
    assert choose(screen, "First seat").who == "Ann Okafor"
    assert choose(screen, "Youth group").who is None


def test_who_already_sits_there_is_refused_in_the_form(screen, small, form, store: Store) -> None:
    choose(screen, "Second seat")
    screen.on_seat[0].do(screen.tree.current())
    answer(form(), who="Ann Okafor")
    assert "Ann Okafor already sits there" in form().summary.words.text()


def test_how_somebody_was_chosen_is_recorded_and_told(screen, small, form) -> None:
    row = choose(screen, "First seat")
    next(each for each in screen.on_seat if each.words == "How they were chosen…").do(row)
    answer(form(), route="Secret ballot")
    answer(form(), notified_count="212", nominee_count="3", contested="Yes")
    told = screen.pane._scroll.accessibleDescription()
    assert "By the sector: Yes" in told
    assert "Open call to 212 organisations, 3 nominees, contested, secret ballot. When" in told
    assert "whether it was secret" not in told


def test_a_role_document_and_a_promise_are_put_down_for_a_group(screen, small, form, store: Store) -> None:
    row = choose(screen, "Housing group")
    next(each for each in screen.on_body if each.words == "Documents of the group…").do(row)
    answer(form(), title="What the group asks", text="Read the papers & come.")
    next(each for each in screen.on_body if each.words == "Promises to its reps…").do(row)
    answer(form(), text="Papers come a week before.")
    told = screen.pane._scroll.accessibleDescription()
    assert "What the group asks (job description)" in told
    assert "Papers come a week before." in told
    assert store.undoable == "Record promise"


def test_a_seat_has_documents_of_its_own(screen, small, form) -> None:
    row = choose(screen, "First seat")
    next(each for each in screen.on_seat if each.words == "Documents of the seat…").do(row)
    answer(form(), title="Job description", text="Speak for play.")
    titles = [label.text() for label in screen.pane.findChildren(PlainLabel)]
    assert "Documents of the seat" in titles


def _said(menu) -> list[str]:
    """Say a menu as it is read: its entries, and each part with what is in it."""
    entries = [each for each in menu.actions() if not each.isSeparator()]
    return [
        f"{each.text()}: {', '.join(_said(each.menu()))}" if each.menu() else each.text() for each in entries
    ]


def test_the_menu_of_a_seat_has_the_usual_at_the_top_and_the_rest_in_parts(screen, small) -> None:
    choose(screen, "First seat")
    (more,) = [each for each in screen.pane.findChildren(QPushButton) if each.menu()]
    assert _said(more.menu()) == [
        "Stand down…",
        "Name a deputy…",
        "Timeline of the seat…",
        (
            "The person: Name a shadow…, A deputy or shadow stops…, Extend the term…, How they were chosen…, "
            "Mark as disputed…, Appointed by mistake"
        ),
        "The seat: Documents of the seat…, What was given…, Correct the seat…, End the seat…",
    ]


def test_a_right_click_offers_what_can_be_done_in_the_same_parts(screen, small) -> None:
    choose(screen, "Housing group")
    both = _said(screen.tree.row_actions.menu())
    assert any(each.startswith("The group: Add a seat…, ") for each in both)
    assert len(both) < 15
    choose(screen, "Children’s trust board")
    assert _said(screen.tree.row_actions.menu())[0] == "Add a seat…"
