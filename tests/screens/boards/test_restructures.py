"""Restructures on the screen: drafted, looked at, applied, reversed, discarded; and days side by side."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from keyboard import button, edit_cell, press, shortcut
from vcsdesk.lists.boards import boards
from vcsdesk.lists.boards.restructuring.lines import rows as lines_of
from vcsdesk.operations.boards.bodies import rename_body
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
from vcsdesk.operations.boards.restructuring.drafting import start_restructure
from vcsdesk.operations.boards.restructuring.lines import (
    NewBody,
    draft_abolition,
    draft_creation,
    draft_merger,
    draft_split,
)
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.records.boards.seat_fate import SeatFate
from vcsdesk.screens.boards.restructuring.draft_page import CHANGES, PREVIEW, SEATS
from vcsdesk.store import Store
from vcsdesk.ui.form import Form
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.preview import Preview
from waiting import wait_for

FIRST = date(2027, 1, 11)


@pytest.fixture
def draft(store: Store, small) -> Restructure:
    """The housing and the play group merge into one under the board."""
    made = start_restructure(store, "Fewer groups", starts_on=FIRST, decided_by="Cabinet")
    new = NewBody(name="Homes and play", parent=small.board, new_seats=1)
    draft_merger(store, made, [small.housing, small.play], new=new)
    return made


@pytest.fixture
def screen(go_to, small):
    """The screen of restructures."""
    return go_to("Restructures")


@pytest.fixture
def opened(draft, screen):
    """The page of the draft."""
    screen.list.choose(lambda row: row.title == draft.title)
    button(screen, "Go on with it…").click()
    QApplication.processEvents()
    return screen.draft


def drafted(store: Store, restructure: Restructure, today: date) -> list[str]:
    return [row.words for row in lines_of(store, restructure, today)]


def cells(panel) -> list[list[str]]:
    columns = range(len(panel.cells.columns))
    return [[panel.cells.text(number, row) for number in columns] for row in panel.model.shown]


def test_a_new_restructure_is_a_draft_at_once_and_opens_at_its_changes(screen, form, store: Store) -> None:
    button(screen.window(), "New restructure…").click()
    form().rows["title"].editor.say("Spring")
    form().submit()
    (made,) = store.find(Restructure)
    assert made.state is RestructureState.DRAFT
    assert screen.draft.title.in_full == "Spring"
    assert screen.draft.step == CHANGES
    assert screen.draft.about.in_full.startswith("Its first day is not known yet")


@pytest.mark.parametrize(
    ("kind", "answers", "words"),
    [
        (
            ChangeKind.RENAME,
            {"body": "Housing group", "name": "Homes"},
            "Rename Housing group to Homes",
        ),
        (ChangeKind.MOVE, {"body": "Housing group", "place": "At the top"}, "Move Housing group at the top"),
        (
            ChangeKind.MERGE,
            {"bodies": "Housing group\nPlay group", "name": "Homes"},
            "Merge Housing group and Play group into a new Homes, under Children’s trust board",
        ),
        (
            ChangeKind.MERGE,
            {"bodies": "Housing group", "body": "Play group"},
            "Merge Housing group into Play group",
        ),
        (
            ChangeKind.SPLIT,
            {"body": "Housing group", "parts": "Homes\n\n  Rents  ", "goes_on": "Yes"},
            "Split Housing group into Homes and Rents, and it goes on itself",
        ),
        (ChangeKind.ABOLISH, {"body": "Housing group"}, "Abolish Housing group"),
        (ChangeKind.CREATE, {"name": "Climate <b> & co"}, "Set up: Climate <b> & co, at the top"),
    ],
)
def test_each_kind_of_change_is_asked_for_and_said_in_plain_words(
    screen, form, store: Store, today: date, kind: ChangeKind, answers: dict[str, str], words: str
) -> None:
    made = start_restructure(store, "Spring", starts_on=FIRST)
    screen.draft.open_draft(made.id)
    screen._open(made.id)
    names = ["Rename…", "Merge…", "Split…", "Move…", "Abolish…", "Set up…"]
    kinds = ["rename", "merge", "split", "move", "abolish", "create"]
    button(screen, names[kinds.index(kind.value)]).click()
    for name, text in answers.items():
        form().rows[name].editor.say(text)
    form().submit()
    assert drafted(store, made, today)[0] == words
    assert screen.draft.lines.table.model.shown[0].words == words


def test_the_parts_of_a_split_stand_where_the_group_did(screen, form, store: Store, today: date) -> None:
    made = start_restructure(store, "Spring", starts_on=FIRST)
    screen._open(made.id)
    button(screen, "Split…").click()
    form().rows["body"].editor.say("Housing group")
    form().rows["parts"].editor.say("Homes\nRents")
    form().submit()
    assert drafted(store, made, today)[1:] == [
        "Part of it: Homes, under Children’s trust board",
        "Part of it: Rents, under Children’s trust board",
    ]
    assert store.undoable == "Draft split"


def test_a_change_is_corrected_with_what_it_said(opened, form, store: Store, draft, today: date) -> None:
    opened.lines.table.view.setFocus()
    press(opened.lines.table.view, Qt.Key.Key_Return)
    assert form().rows["bodies"].editor.said() == "Housing group\nPlay group"
    assert form().rows["place"].editor.said() == "Children’s trust board"
    form().rows["name"].editor.say("Homes, play and all")
    form().rows["place"].editor.say("At the top")
    form().submit()
    assert drafted(store, draft, today) == [
        "Merge Housing group and Play group into a new Homes, play and all, at the top, with 1 new seat"
    ]


def test_changes_are_put_in_order_and_removed_and_undo_brings_them_back(
    opened, store: Store, draft, small, today: date, window
) -> None:
    draft_creation(store, draft, NewBody(name="Climate"))
    view = opened.lines.table.view
    view.setFocus()
    opened.lines.table.choose(lambda row: row.kind is ChangeKind.CREATE)
    shortcut(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert drafted(store, draft, today)[0] == "Set up: Climate, at the top"
    shortcut(window, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert len(drafted(store, draft, today)) == 1
    store.undo()
    assert len(opened.lines.table.model.shown) == 2


def test_the_chosen_change_is_corrected_and_removed_with_buttons(
    opened, form, store: Store, draft, today: date
) -> None:
    button(opened, "Set up…").click()
    form().rows["name"].editor.say("Climate")
    form().submit()
    assert opened.lines.table.current().words == "Set up: Climate, at the top"
    button(opened, "Correct this change…").click()
    assert form().rows["name"].editor.said() == "Climate"
    form().reject()
    button(opened, "Remove this change").click()
    assert len(drafted(store, draft, today)) == 1
    button(opened, "Remove this change").click()
    assert drafted(store, draft, today) == []
    assert not button(opened, "Remove this change").isEnabled()
    assert not button(opened, "Correct this change…").isEnabled()


def test_what_changes_has_the_width_and_why_is_said_under_it(opened, store: Store, draft, small) -> None:
    made = draft_abolition(store, draft, small.board, reason="Nobody came & <nothing>")
    opened.lines.table.choose(lambda row: row.change_id == made.id)
    assert [column.title for column in opened.lines.table.cells.columns] == ["No.", "What changes"]
    said = [each.text() for each in opened.findChildren(PlainLabel) if each.isVisible()]
    assert "Abolish Children’s trust board. Nobody came & <nothing>." in said


def test_a_part_stands_where_the_group_did_and_is_what_it_was_unless_it_says_otherwise(
    opened, form, store: Store, draft, small, today: date
) -> None:
    with store.step("Say what it is"):
        store.change(store.get(Body, small.housing.id), kind=BodyKind.FORUM)
    split = draft_split(store, start_restructure(store, "Parts", starts_on=FIRST), small.housing)
    opened.open_draft(split.restructure_id)
    button(opened, "Add a part…").click()
    assert form().rows["place"].field.help == "Left empty, where the group that is split stands."
    form().rows["name"].editor.say("Rents")
    form().submit()
    row = opened.lines.table.current()
    assert row.words == "Part of it: Rents, under Children’s trust board"
    assert store.get(RestructureChange, row.change_id).body_kind is BodyKind.FORUM
    button(opened, "Correct this change…").click()
    form().rows["place"].editor.say("At the top")
    form().submit()
    assert opened.lines.table.current().words == "Part of it: Rents, at the top"
    button(opened, "Correct this change…").click()
    form().rows["place"].editor.say("")
    form().rows["body_kind"].editor.say("")
    form().submit()
    assert opened.lines.table.current().words == "Part of it: Rents, under Children’s trust board"
    assert store.get(RestructureChange, row.change_id).body_kind is BodyKind.FORUM


def test_a_merged_group_whose_place_is_emptied_stands_where_the_first_did(opened, form) -> None:
    button(opened, "Correct this change…").click()
    form().rows["place"].editor.say("At the top")
    form().submit()
    button(opened, "Correct this change…").click()
    form().rows["place"].editor.say("")
    form().submit()
    assert "Homes and play, under Children’s trust board" in opened.lines.table.current().words


def test_a_group_that_the_draft_makes_can_be_stood_under(opened, form, store: Store, draft, today) -> None:
    button(opened, "Set up…").click()
    form().rows["name"].editor.say("Rents")
    form().rows["place"].editor.say("The new Homes and play")
    form().submit()
    assert drafted(store, draft, today)[1] == "Set up: Rents, under the new Homes and play"


def test_what_two_changes_cannot_do_together_is_refused_in_the_form(opened, form, store: Store) -> None:
    button(opened, "Abolish…").click()
    form().rows["body"].editor.say("Play group")
    form().submit()
    assert form().isVisible()
    assert "Another change of this draft already merges Play group." in form().summary.words.text()


def test_what_becomes_of_a_seat_is_chosen_in_place_and_left_to_the_draft_again(
    opened, store: Store, small
) -> None:
    opened.steps.choose("Step", SEATS)
    panel = opened.seats.table
    assert {row[2] for row in cells(panel)} == {"Carries over to Homes and play"}
    panel.choose(lambda row: row.seat_id == small.housing_seat.id)
    edit_cell(panel, "What becomes of it", "Lapses")
    assert store.first(SeatFate, seat_id=small.housing_seat.id)
    panel.choose(lambda row: row.seat_id == small.housing_seat.id)
    edit_cell(panel, "What becomes of it", "As the changes have it")
    assert store.find(SeatFate) == ()


def test_several_seats_are_decided_at_once_and_undone_at_once(opened, store: Store, form) -> None:
    opened.steps.choose("Step", SEATS)
    panel = opened.seats.table
    panel.view.selectAll()
    panel.row_actions.run(opened.seats._actions()[0])
    form().rows["words"].editor.say("Carries over to Youth group")
    form().submit()
    assert {row[2] for row in cells(panel)} == {"Carries over to Youth group"}
    store.undo()
    assert {row[2] for row in cells(panel)} == {"Carries over to Homes and play"}


def test_figures_and_everything_that_follows_are_shown_before_it_is_applied(opened) -> None:
    opened.steps.choose("Step", PREVIEW)
    assert opened.effects.figures.text().startswith("4 boards and groups before, 3 after.")
    everything = len(opened.effects.table.model.shown)
    opened.effects.which.choose("Show", "Seats")
    assert 0 < len(opened.effects.table.model.shown) < everything


def test_it_is_applied_as_one_step_and_its_report_is_one_button_away(
    opened, screen, form, store: Store, said, window
) -> None:
    opened.steps.choose("Step", PREVIEW)
    button(screen, "Apply it").click()
    assert store.undoable == "Apply restructure"
    assert said[-1] == "Applied: “Fewer groups” holds from Monday 11 January 2027. Undo takes it back."
    assert screen.list.current().state is RestructureState.APPLIED
    assert [each for each in window.findChildren(Form) if each.isVisible()] == []
    button(screen.pane, "Print the report…").click()
    assert form().windowTitle() == "Print: Restructure report, Fewer groups"


def test_what_stands_in_the_way_is_said_and_nothing_is_changed(screen, store: Store, said) -> None:
    screen._open(start_restructure(store, "Half an idea").id)
    screen.draft.steps.choose("Step", PREVIEW)
    before = store.undoable
    button(screen, "Apply it").click()
    assert said
    assert store.undoable == before
    assert screen.draft.isVisible()


def test_an_applied_one_is_reversed_and_is_a_draft_again(
    screen, store: Store, draft, today: date, said
) -> None:
    apply_restructure(store, draft, today)
    screen.list.choose(lambda row: row.title == draft.title)
    screen.list.row_actions.run(next(each for each in screen.on_restructure if each.words == "Reverse it"))
    assert store.get(Restructure, draft.id).state is RestructureState.DRAFT
    assert {row.name for row in boards.rows(store, FIRST, today)} >= {"Housing group", "Play group"}
    assert "is a draft again" in said[-1]


def test_a_draft_that_is_undone_while_it_is_open_leaves_its_page(opened, screen, store: Store) -> None:
    while store.undoable != "Start restructure":
        store.undo()
    store.undo()
    assert not opened.isVisible()
    assert screen.list.isVisible()


def test_a_discarded_draft_comes_back_by_undo(screen, store: Store, draft, today: date) -> None:
    screen.list.choose(lambda row: row.title == draft.title)
    screen.list.row_actions.run(
        next(each for each in screen.on_restructure if each.words == "Discard the draft")
    )
    assert store.find(Restructure) == ()
    store.undo()
    assert len(lines_of(store, store.get(Restructure, draft.id), today)) == 1


def test_the_pane_says_what_it_changes_and_what_is_in_the_way(screen, store: Store, draft, small) -> None:
    draft_split(store, draft, None)
    draft_abolition(store, draft, small.board)
    screen.list.choose(lambda row: row.title == draft.title)
    spoken = screen.pane._scroll.accessibleDescription()
    assert "Merge Housing group and Play group into a new Homes and play" in spoken
    assert "In the way" in [section.text() for section in screen.pane.findChildren(PlainLabel)]


def test_its_day_is_looked_at_and_compared_with_the_day_before(
    screen, desk, store: Store, draft, today: date
) -> None:
    apply_restructure(store, draft, today)
    screen.list.choose(lambda row: row.title == draft.title)
    by_words = {each.words: each for each in screen.on_restructure}
    screen.list.row_actions.run(by_words["See the structure on its day"])
    assert desk.on == FIRST
    screen.list.row_actions.run(by_words["See what changed"])
    assert screen.time.isVisible()
    assert {row.what.words for row in screen.time.table.model.shown} >= {
        "Ended",
        "Began",
        "Seat carried over",
    }


def test_stepping_looks_at_each_day_on_which_the_structure_turned(screen, desk, store: Store, small) -> None:
    for name, day in (("Homes", date(2026, 3, 2)), ("Houses", date(2026, 9, 1))):
        rename_body(store, small.housing, name, on=day)
    screen.ways.choose("Look at", "Through time")
    assert screen.time.said.text().startswith("What changed on Tuesday 1 September 2026: 1 difference")
    button(screen, "Earlier change").click()
    assert desk.on == date(2026, 3, 2)
    assert cells(screen.time.table) == [["Renamed", "Homes", "", "Housing group", "Homes"]]
    button(screen, "Later change").click()
    assert desk.on == date(2026, 9, 1)


def test_there_is_no_change_before_the_first_and_it_says_so(screen, said) -> None:
    screen.ways.choose("Look at", "Through time")
    button(screen, "Earlier change").click()
    assert said[-1].startswith("There is no earlier change of the structure.")


def test_any_two_days_are_compared_by_typing_them(screen, desk, store: Store, small) -> None:
    rename_body(store, small.housing, "Homes", on=date(2026, 3, 2))
    rename_body(store, small.play, "Playing", on=date(2026, 9, 1))
    screen.ways.choose("Look at", "Through time")
    time = screen.time
    time.first.setText("1 March 2026")
    time.first.take()
    assert time.said.text() == "From Sunday 1 March 2026 to Tuesday 1 September 2026: 2 differences"
    assert desk.on == desk.today
    button(screen, "Earlier change").click()
    assert time.said.text().startswith("What changed on Monday 2 March 2026")


def test_the_slider_goes_to_a_day_by_keyboard(screen, desk, store: Store, small) -> None:
    for name, day in (("Homes", date(2026, 3, 2)), ("Houses", date(2026, 9, 1))):
        rename_body(store, small.housing, name, on=day)
    screen.ways.choose("Look at", "Through time")
    press(screen.time.slider, Qt.Key.Key_Home)
    assert desk.on == screen.time.shown.after == date(2026, 3, 2)


def test_another_day_looked_at_ends_a_comparison_that_was_typed(screen, desk, store: Store, small) -> None:
    rename_body(store, small.housing, "Homes", on=date(2026, 3, 2))
    screen.ways.choose("Look at", "Through time")
    screen.time.look_between(date(2026, 1, 1), date(2026, 2, 1))
    assert screen.time.said.text().startswith("From Thursday 1 January 2026")
    desk.look_at(date(2026, 10, 1))
    assert screen.time.said.text().startswith("What changed on Monday 2 March 2026")


def test_the_days_that_are_compared_are_printed(screen, store: Store, small, window) -> None:
    rename_body(store, small.housing, "Homes", on=date(2026, 3, 2))
    screen.ways.choose("Look at", "Through time")
    window.print_paper()
    wait_for(lambda: [not each.paper.is_first_page for each in window.findChildren(Preview)] == [True])
    (shown,) = window.findChildren(Preview)
    assert shown.windowTitle() == "Changes of the structure: 1 March 2026 to 2 March 2026"
    shown.close()
    QApplication.processEvents()


def test_the_report_of_the_chosen_one_is_printed(screen, store: Store, draft, form, window) -> None:
    screen.list.choose(lambda row: row.title == draft.title)
    window.print_paper()
    assert form().windowTitle().startswith("Print: Restructure report")
    form().submit()
    wait_for(lambda: [not each.paper.is_first_page for each in window.findChildren(Preview)] == [True])
    (shown,) = window.findChildren(Preview)
    assert shown.windowTitle() == "Restructure report: Fewer groups, 11 January 2027"
    shown.close()
    QApplication.processEvents()


def test_a_low_window_is_left_to_the_lists(opened, theme, screen) -> None:
    opened.steps.choose("Step", PREVIEW)
    assert opened.effects.figures.isVisible()
    theme.choose_size(150)
    QApplication.processEvents()
    panel = opened.effects.table
    line = panel.view.rowHeight(0)
    assert not opened.effects.figures.isVisible()
    assert panel.view.viewport().height() >= 4 * line
    opened.left.emit()
    screen.ways.choose("Look at", "Through time")
    QApplication.processEvents()
    assert not screen.time.figures.isVisible()
    assert screen.time.table.view.viewport().height() >= 4 * line
    theme.choose_size(100)
    QApplication.processEvents()
    assert screen.time.figures.isVisible()
