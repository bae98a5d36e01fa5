"""Arranging a paper on the screen: switching, moving and rewording sections, with their pages beside them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListWidget

from accessibility import findings
from keyboard import button
from vcsdesk.documents.boards.handbook import DOCUMENT as HANDBOOK
from vcsdesk.documents.boards.rep_pack import DOCUMENT
from vcsdesk.lists.printing.sections import SectionRow, section_row, section_rows, text_versions
from vcsdesk.operations.boards.bodies import rename_body
from vcsdesk.records.printing.section_text import Stands
from vcsdesk.screens.printing.arranging.window import ArrangeWindow
from vcsdesk.store import Store
from vcsdesk.ui.preview import Preview
from waiting import wait_for

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def arrange(small, go_to, window) -> Iterator[ArrangeWindow]:
    button(go_to("Print room"), "Arrange sections…").click()
    (made,) = window.findChildren(ArrangeWindow)
    made.resize(1280, 720)
    QApplication.processEvents()
    yield made
    for each in window.findChildren(QDialog):
        each.close()


def row(store: Store, key: str = "welcome") -> SectionRow:
    return section_row(store, DOCUMENT, key)


def keys(store: Store) -> list[str]:
    return [each.key for each in section_rows(store, DOCUMENT)]


def listed(arrange: ArrangeWindow) -> list[str]:
    sections = arrange.sections.list
    return [sections.item(place).text() for place in range(sections.count())]


def item(arrange: ArrangeWindow, title: str):
    return arrange.sections.list.item(listed(arrange).index(title))


def write(arrange: ArrangeWindow, text: str) -> None:
    arrange.words.text.setPlainText(text)


def test_it_opens_on_the_paper_that_is_chosen_in_the_print_room(small, go_to, window) -> None:
    room = go_to("Print room")
    room.list.choose(lambda row: row.name == "handbook")
    button(room, "Arrange sections…").click()
    (made,) = window.findChildren(ArrangeWindow)
    assert made.document is HANDBOOK
    made.close()


def test_where_another_paper_is_chosen_it_is_said_which_one_is_arranged(small, go_to, window) -> None:
    room = go_to("Print room")
    room.list.choose(lambda row: row.name == "roster")
    button(room, "Arrange sections…").click()
    (made,) = window.findChildren(ArrangeWindow)
    assert made.document is DOCUMENT
    said = "“Roster of seats” is not made of sections. This is the rep pack."
    assert made.message.words.text() == said
    made.close()


def test_sections_stand_in_their_order_and_each_says_what_it_is_for(arrange) -> None:
    assert listed(arrange) == [kind.title for kind in DOCUMENT.sections]
    assert arrange.words.head.text() == "Welcome"
    assert arrange.words.about.text() == "Greets the reader by name, and says who supports them."


def test_nothing_is_missing_for_a_keyboard_or_a_screen_reader(arrange) -> None:
    assert "\n".join(findings(arrange)) == ""


def test_a_long_title_wraps_and_no_button_leaves_the_window(arrange) -> None:
    arrange.words.title.setText(("Words of welcome to everybody who comes to sit on this board " * 3)[:140])
    arrange.words.keep.click()
    QApplication.processEvents()
    assert "to sit on this board Words of" in arrange.words.head.text()
    assert arrange.size() == QSize(1280, 720)
    assert arrange.finish.mapTo(arrange, arrange.finish.rect().bottomRight()).x() < 1280


def test_space_switches_a_section_off_and_on(arrange, store: Store) -> None:
    arrange.sections.choose("notes")
    QTest.keyClick(arrange.sections.list, Qt.Key.Key_Space)
    assert not row(store, "notes").is_in
    QTest.keyClick(arrange.sections.list, Qt.Key.Key_Space)
    assert row(store, "notes").is_in


def test_the_cover_stays_ticked_and_the_window_says_why(arrange) -> None:
    item(arrange, "Cover and contents").setCheckState(Qt.CheckState.Unchecked)
    assert "is always printed" in arrange.message.words.text()
    assert item(arrange, "Cover and contents").checkState() == Qt.CheckState.Checked
    item(arrange, "My notes").setCheckState(Qt.CheckState.Unchecked)
    assert not arrange.message.isVisible()


def test_sections_are_moved_by_keys_and_the_keyboard_goes_with_them(arrange, store: Store) -> None:
    arrange.sections.choose("expenses")
    for _ in range(12):
        QTest.keyClick(arrange.sections.list, Qt.Key.Key_Up, ALT)
    assert keys(store)[1] == "expenses"
    assert arrange.sections.key == "expenses"
    QTest.keyClick(arrange.sections.list, Qt.Key.Key_Down, ALT)
    assert keys(store)[2] == "expenses"
    button(arrange, "Undo: Move section down").click()
    assert keys(store)[1] == "expenses"


def test_words_are_kept_with_their_title_and_where_they_stand(arrange, store: Store) -> None:
    write(arrange, "Come in.")
    arrange.words.title.setText("Good morning")
    arrange.words.stands.say("After the house’s")
    button(arrange, "Keep these words").click()
    kept = row(store).text
    assert kept is not None
    assert (kept.title, kept.stands, kept.text) == ("Good morning", Stands.AFTER, "Come in.")
    assert listed(arrange)[1] == "Good morning (your words)"
    assert arrange.words.told.text().startswith("Version 1 of ")
    assert not arrange.words.keep.isEnabled()


def test_her_first_words_take_none_of_the_houses_away(arrange, store: Store) -> None:
    write(arrange, "Come in.")
    button(arrange, "Keep these words").click()
    kept = row(store).text
    assert (kept.stands, kept.text) == (Stands.BEFORE, "Come in.")


def test_what_is_typed_is_kept_when_another_section_is_looked_at(arrange, store: Store) -> None:
    write(arrange, "Half a sent")
    arrange.sections.choose("notes")
    assert row(store).text.text == "Half a sent"
    assert arrange.words.head.text() == "My notes"
    assert arrange.words.text.toPlainText() == ""


def test_what_is_typed_is_kept_when_the_window_closes_or_another_paper_is_chosen(
    arrange, store: Store
) -> None:
    write(arrange, "Come in.")
    arrange.which.say("Handbook")
    assert row(store).text.text == "Come in."
    assert listed(arrange) == [kind.title for kind in HANDBOOK.sections]
    write(arrange, "Read this.")
    arrange.close()
    assert section_row(store, HANDBOOK, "about").text.text == "Read this."


def test_looking_without_typing_makes_no_version(arrange, store: Store) -> None:
    for key in ("notes", "cover", "welcome"):
        arrange.sections.choose(key)
    arrange.close()
    assert not text_versions(store, DOCUMENT, "welcome")


def test_the_window_stays_while_a_section_of_her_own_has_no_title(arrange, store: Store, form) -> None:
    arrange.sections.add.click()
    form().rows["title"].editor.say("Parking")
    form().submit()
    assert (arrange.sections.key, arrange.words.text.hasFocus()) == ("own-1", True)
    write(arrange, "Behind the hall.")
    arrange.words.title.setText("")
    arrange.sections.choose("notes")
    assert arrange.sections.key == "own-1"
    arrange.close()
    assert arrange.isVisible()
    assert "needs a name" in arrange.message.words.text()
    arrange.words.title.setText("Parking")
    arrange.close()
    assert row(store, "own-1").text.text == "Behind the hall."


def test_a_section_of_her_own_is_removed_by_a_key(arrange, store: Store, form) -> None:
    arrange.sections.add.click()
    form().rows["title"].editor.say("Parking")
    form().submit()
    assert not arrange.words.stands.isEnabled()
    arrange.sections.list.setFocus()
    QTest.keyClick(arrange.sections.list, Qt.Key.Key_Delete)
    assert "own-1" not in keys(store)
    assert arrange.message.words.text() == "Removed: “Parking”. Undo brings it back."
    arrange.sections.choose("notes")
    QTest.keyClick(arrange.sections.list, Qt.Key.Key_Delete)
    assert "notes" in keys(store)


def test_earlier_words_are_looked_at_and_taken_back(arrange, store: Store) -> None:
    for text in ("First.", "Second."):
        write(arrange, text)
        button(arrange, "Keep these words").click()
    button(arrange, "Earlier words (1)…").click()
    (dialog,) = [each for each in arrange.findChildren(QDialog) if each.isVisible()]
    assert "\n".join(findings(dialog)) == ""
    versions = dialog.findChild(QListWidget)
    assert versions.item(0).text().endswith("(now)")
    button(dialog, "Take these words back").click()
    assert [text.text for text in text_versions(store, DOCUMENT, "welcome")] == [
        "First.",
        "Second.",
        "First.",
    ]
    assert arrange.words.text.toPlainText() == "First."


def test_the_houses_words_come_back_with_one_button(arrange, store: Store) -> None:
    write(arrange, "First.")
    button(arrange, "Keep these words").click()
    button(arrange, "House’s words back").click()
    assert not row(store).has_her_words
    assert arrange.words.text.toPlainText() == ""


def test_all_goes_back_as_the_house_has_it_and_undo_takes_that_back(arrange, store: Store) -> None:
    write(arrange, "First.")
    item(arrange, "My notes").setCheckState(Qt.CheckState.Unchecked)
    button(arrange, "Put all back as the house has it").click()
    assert all(each.is_in and not each.has_her_words for each in section_rows(store, DOCUMENT))
    button(arrange, "Undo: Put all sections back").click()
    assert arrange.words.text.toPlainText() == "First."
    assert not row(store, "notes").is_in


def test_undo_takes_back_what_was_typed_last_and_redo_brings_it_again(arrange, store: Store) -> None:
    item(arrange, "My notes").setCheckState(Qt.CheckState.Unchecked)
    write(arrange, "Half a sent")
    arrange.steps.undo.click()
    assert arrange.words.text.toPlainText() == ""
    assert not row(store, "notes").is_in
    button(arrange, "Redo: Write section").click()
    assert arrange.words.text.toPlainText() == "Half a sent"


def test_undo_and_redo_reach_only_what_was_done_in_this_window(arrange, small, store: Store, today) -> None:
    steps = arrange.steps
    assert store.undoable is not None
    assert (steps.undo.text(), steps.undo.isEnabled()) == ("Undo", False)
    item(arrange, "My notes").setCheckState(Qt.CheckState.Unchecked)
    button(arrange, "Undo: Leave section out").click()
    assert row(store, "notes").is_in
    assert (steps.undo.isEnabled(), steps.redo.isEnabled()) == (False, True)
    QTest.keyClick(arrange, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.redoable == "Leave section out"
    button(arrange, "Redo: Leave section out").click()
    rename_body(store, small.board, "Children and families partnership", on=today)
    assert (steps.undo.text(), steps.undo.isEnabled()) == ("Undo", False)


def test_what_was_undone_before_it_opened_is_not_done_again_in_it(
    small, go_to, window, store: Store, today
) -> None:
    rename_body(store, small.board, "Children and families partnership", on=today)
    store.undo()
    button(go_to("Print room"), "Arrange sections…").click()
    (made,) = window.findChildren(ArrangeWindow)
    assert not made.steps.redo.isEnabled()
    made.close()


def test_undo_may_take_away_the_section_that_is_looked_at(arrange, store: Store, form) -> None:
    arrange.sections.add.click()
    form().rows["title"].editor.say("Parking")
    form().submit()
    arrange.steps.undo.click()
    assert arrange.words.head.text() == "Welcome"
    assert "own-1" not in keys(store)


def test_what_is_typed_is_kept_when_the_borough_is_closed(arrange, desk, store: Store) -> None:
    write(arrange, "Half a sent")
    desk.closed.emit()
    assert row(store).text.text == "Half a sent"
    assert not arrange.isVisible()


def test_pages_are_drawn_as_typed_and_looked_at_in_a_window_of_their_own(arrange, window) -> None:
    wait_for(lambda: not arrange.pages.view.picture.isNull())
    before = arrange.pages.view.picture.toImage()
    assert arrange.pages.said.text().startswith("As it prints for ")
    write(arrange, "# Quite another page\n\nCome in.")
    wait_for(lambda: arrange.pages.view.picture.toImage() != before)
    arrange.larger.click()
    wait_for(lambda: window.findChildren(Preview) != [])
    (looked,) = window.findChildren(Preview)
    assert looked.windowTitle() == "Welcome"


def test_a_section_with_nothing_in_it_says_that_it_is_left_out(arrange) -> None:
    arrange.sections.choose("expenses")
    wait_for(lambda: "left out" in arrange.pages.said.text())
    assert arrange.pages.view.picture.isNull()


def test_without_room_the_pages_are_not_squeezed_in_and_are_drawn_when_there_is_room(arrange) -> None:
    arrange.resize(700, 600)
    QApplication.processEvents()
    assert not arrange.pages.isVisible()
    assert arrange.larger.isVisible()
    wait_for(lambda: arrange.pages.number.text() != "")
    arrange.resize(1280, 720)
    wait_for(lambda: not arrange.pages.view.picture.isNull())


def test_once_it_is_closed_work_goes_on_without_it(arrange, window, small, store: Store, today) -> None:
    arrange.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    rename_body(store, small.board, "Children and families partnership", on=today)
    assert window.findChildren(ArrangeWindow) == []
