import make
from keyboard import edit_cell, start_editing, type_text
from vcsdesk.lists.workload.workload import LISTING
from vcsdesk.operations.boards.appointments import appoint, name_deputy
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.workload.load_limit import LoadLimit
from vcsdesk.store import Store


def cells(panel) -> list[list[str]]:
    columns = range(len(panel.cells.columns))
    return [[panel.cells.text(number, row) for number in columns] for row in panel.model.shown]


def test_who_is_over_says_so_in_words(small, go_to) -> None:
    screen = go_to("Workload")
    first = dict(zip([c.title for c in screen.people.cells.columns], cells(screen.people)[0], strict=True))
    assert (first["Name"], first["Standing"], first["Groups"], first["Limit"]) == (
        "Jo Baker",
        "Over",
        "2",
        "1",
    )
    assert screen.summary.text() == "1 person of 2 is over a limit."


def test_the_screen_and_the_list_have_the_same_rows(small, go_to, store: Store, today) -> None:
    screen = go_to("Workload")
    assert tuple(screen.people.model.shown) == LISTING.rows(store, today, today)


def test_the_groups_of_the_chosen_person_stand_below_with_who_else_is_there(
    small, go_to, store: Store
) -> None:
    name_deputy(store, small.housing_seat, small.ann)
    screen = go_to("Workload")
    screen.people.choose(lambda row: row.person == "Jo Baker")
    found = {row.group: (row.goes_as, row.instead) for row in screen.groups.model.shown}
    assert found["Housing group"] == ("Filling a gap", ("Ann Okafor (deputy)",))
    assert found["Youth group"] == ("Filling a gap", ())


def test_a_limit_is_set_by_typing_it(small, go_to, store: Store) -> None:
    screen = go_to("Workload")
    screen.people.choose(lambda row: row.person == "Jo Baker")
    edit_cell(screen.people, "Limit", "8")
    assert store.find(LoadLimit, person_id=small.officer.id)[-1].limit_groups == 8
    assert screen.summary.text() == "Nobody is over a limit."
    assert store.undoable == "Set limit"


def test_one_limit_set_leaves_the_others(small, go_to, store: Store) -> None:
    screen = go_to("Workload")
    screen.people.choose(lambda row: row.person == "Jo Baker")
    edit_cell(screen.people, "Contract", "2.5")
    kept = store.find(LoadLimit, person_id=small.officer.id)[-1]
    assert (kept.limit_groups, kept.contract_days_week) == (1, 2.5)


def test_a_limit_that_is_none_is_refused_beside_what_was_typed(small, go_to, store: Store) -> None:
    screen = go_to("Workload")
    screen.people.choose(lambda row: row.person == "Jo Baker")
    editor = start_editing(screen.people, "Limit")
    editor.selectAll()
    type_text(editor, "lots")
    before = store.find(LoadLimit)
    screen.people.view.itemDelegate().eventFilter(editor, _enter())
    assert editor.isVisible()
    assert store.find(LoadLimit) == before


def _enter():
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)


def test_only_those_over_a_limit_can_be_shown(small, go_to) -> None:
    screen = go_to("Workload")
    screen.people.keep(lambda row: row.over)
    assert [row.person for row in screen.people.model.shown] == ["Jo Baker"]


def test_another_day_shows_another_load(small, go_to, desk) -> None:
    screen = go_to("Workload")
    desk.look_at(make.A_TUESDAY.replace(year=2025, month=12))
    assert [row.person for row in screen.people.model.shown] == ["Ann Okafor"]


def test_groups_sat_on_come_first_and_those_only_supported_after(small, go_to, store: Store) -> None:
    with store.step("Say who helps"):
        store.change(store.find(Appointment, person_id=small.ann.id)[0], supporter_id=small.officer.id)
    screen = go_to("Workload")
    screen.people.choose(lambda row: row.person == "Jo Baker")
    assert screen.sum.text() == "2 sitting, 1 supporting"
    assert [row.sits for row in screen.groups.model.shown] == [True, True, False]
    screen.which.choose("Groups", "Supporting")
    assert [row.group for row in screen.groups.model.shown] == ["Children’s trust board"]


def test_whoever_comes_for_a_load_sees_the_groups_that_count(small, go_to, desk) -> None:
    screen = go_to("Workload")
    desk.show_record(LoadLimit, small.officer.id)
    assert screen.which.answer("Groups") == "Sitting"
    assert all(row.sits for row in screen.groups.model.shown)
    assert len(screen.groups.model.shown) == screen.people.current().groups


def test_at_the_largest_letters_five_groups_are_seen(small, go_to, store: Store, theme) -> None:
    for number in range(12):
        seat = make.seat(store, make.body(store, f"Group {number}"))
        appoint(store, seat, small.officer, started=make.A_TUESDAY)
    theme.choose_size(150)
    screen = go_to("Workload")
    view = screen.groups.view
    assert view.viewport().height() // view.rowHeight(0) >= 5
