"""The window of what was given, and what can be done from it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

import make
from documents.giving_out import give_out
from keyboard import button
from vcsdesk.lists.column import Tone
from vcsdesk.operations.boards.bodies import rename_body
from vcsdesk.records.printing.given_paper import GivenAs, GivenPaper
from vcsdesk.refused import Refused
from vcsdesk.screens.printing.given import GivenView, show_given, show_given_for_seat, show_given_to
from vcsdesk.store import Store
from vcsdesk.ui.preview import Preview
from waiting import wait_for


@pytest.fixture
def pack(small, store: Store, tmp_path: Path, today) -> GivenPaper:
    """Give Ann the pack for her seat five days ago."""
    give_out(store, "rep-pack", [small.seat.id], tmp_path / "given", today - timedelta(days=5))
    (paper,) = store.find(GivenPaper)
    return paper


@pytest.fixture
def opened(window, desk, pack) -> Iterator[GivenView]:
    dialog = show_given(window, desk)
    view = dialog.findChild(GivenView)
    assert view is not None
    yield view
    dialog.close()
    QApplication.processEvents()


def shown(view: GivenView) -> list[str]:
    return [f"{row.title}: {row.whom}, {row.how}" for row in view.table.model.shown]


def preview(window) -> Preview:
    wait_for(
        lambda: any(
            each.isVisible() and not each.paper.is_first_page for each in window.findChildren(Preview)
        )
    )
    return next(each for each in window.findChildren(Preview) if each.isVisible())


def test_it_tells_what_was_given_and_on_asking_what_was_not(opened: GivenView) -> None:
    assert shown(opened) == ["Rep pack: Ann Okafor, Saved as a file"]
    opened.which.say("Packs not given yet")
    opened.which.altered.emit()
    assert shown(opened) == ["Rep pack: Jo Baker, Not given yet"] * len(shown(opened)) != []
    opened.table.choose(lambda _row: True)
    assert button(opened, "Print the pack").isEnabled()
    assert not button(opened, "Look at it as it was").isEnabled()


def test_while_nothing_was_given_it_says_how_papers_get_there(small, window, desk) -> None:
    dialog = show_given(window, desk)
    view = dialog.findChild(GivenView)
    assert view is not None
    assert view.table.nothing.text() == (
        "Nothing has been given yet. A paper is listed here once it is printed, saved or made into an e-mail "
        "draft, from the Print room or wherever Ctrl+P prints. “Packs not given yet” above says who waits."
    )
    view.which.say("Packs not given yet")
    view.which.altered.emit()
    assert not view.table.nothing.isVisible()
    dialog.close()


def test_when_all_have_their_pack_it_says_so(small, window, desk, pack, store: Store) -> None:
    dialog = show_given(window, desk, "Ann Okafor", lambda row: row.person_id == small.ann.id)
    view = dialog.findChild(GivenView)
    assert view is not None
    view.which.say("Packs not given yet")
    view.which.altered.emit()
    assert view.table.nothing.text() == "Everybody here who sits somewhere was given their pack."
    dialog.close()


def test_a_given_pack_is_seen_as_it_was_and_saving_it_gives_it_once_more(
    opened: GivenView, window, small, store: Store, pack, tmp_path, monkeypatch, today
) -> None:
    rename_body(store, small.board, "Children and families partnership", on=today)
    opened.table.choose(lambda _row: True)
    button(opened, "Look at it as it was").click()
    seen = preview(window)
    (was,) = (tmp_path / "given").iterdir()
    assert seen.paper.pdf == was.read_bytes()
    assert seen.windowTitle().startswith("Rep pack of 19 November 2026: Ann Okafor")
    assert "1-1" in seen.paper.called
    assert len(store.find(GivenPaper)) == 1
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(tmp_path / "again.pdf"), ""))
    seen.save()
    wait_for(lambda: len(store.find(GivenPaper)) == 2)
    once_more = store.find(GivenPaper, order_by="id")[1]
    assert (once_more.sha256, once_more.as_at, once_more.printed_on) == (pack.sha256, pack.as_at, today)
    seen.close()


def test_what_has_changed_since_is_worked_out_when_asked(
    opened: GivenView, small, store: Store, today
) -> None:
    opened.table.choose(lambda _row: True)
    rename_body(store, small.board, "Children and families partnership", on=today)
    button(opened, "What has changed since").click()
    wait_for(lambda: "Changed since Ann Okafor was given it" in opened.message.words.text())
    assert "“Welcome”" in opened.message.words.text()
    assert "“My notes”" not in opened.message.words.text()
    assert len(store.find(GivenPaper)) == 1


def test_that_nothing_has_changed_is_good_news_and_said_once(opened: GivenView, window) -> None:
    opened.table.choose(lambda _row: True)
    button(opened, "What has changed since").click()
    wait_for(lambda: opened.message.words.text().startswith("Nothing has changed since"))
    assert opened.message.tone is Tone.ACCENT
    assert not window.message.isVisible()


def test_the_pages_to_swap_are_looked_at_from_here(
    opened: GivenView, window, small, store: Store, today
) -> None:
    opened.table.choose(lambda _row: True)
    rename_body(store, small.board, "Children and families partnership", on=today)
    button(opened, "Make pages to swap").click()
    seen = preview(window)
    assert seen.windowTitle().startswith("Pages to swap: Ann Okafor")
    seen.printed.emit()
    wait_for(lambda: store.find(GivenPaper, given_as=GivenAs.CHANGES) != ())
    assert [row.split(":")[0] for row in shown(opened)] == ["Pages to swap", "Rep pack"]
    seen.close()


def test_late_papers_that_are_none_are_refused_in_this_window(opened: GivenView) -> None:
    opened.table.choose(lambda _row: True)
    button(opened, "Add late papers").click()
    assert "No paper for Friday 27 November 2026 came after Ann Okafor" in opened.message.words.text()
    button(opened, "It was not handed out").click()
    assert not opened.message.isVisible()


def test_what_was_not_handed_out_is_forgotten_and_undo_brings_it_back(
    opened: GivenView, store: Store, desk
) -> None:
    opened.table.choose(lambda _row: True)
    button(opened, "It was not handed out").click()
    assert (shown(opened), store.find(GivenPaper)) == ([], ())
    desk.undo()
    assert shown(opened) == ["Rep pack: Ann Okafor, Saved as a file"]


def test_a_pack_that_is_followed_says_so_and_the_update_stands_beside_it(
    small, pack, go_to, window, store: Store, today
) -> None:
    update = make.given_paper(
        store,
        "Ann Okafor",
        document="pack-changes",
        given_as=GivenAs.CHANGES,
        follows_id=pack.id,
        seat_id=small.seat.id,
        person_id=small.ann.id,
    )
    room = go_to("Print room")
    room.list.choose(lambda row: row.name == "rep-pack")
    button(room, "What was given…").click()
    (opened,) = window.findChildren(GivenView)
    opened.table.choose(lambda row: row.given_id == pack.id)
    assert button(opened, "Print the pack").isEnabled()
    button(opened, "It was not handed out").click()
    assert opened.message.words.text().endswith("were given after this one. Take those back first.")
    for paper in (update, pack):
        opened.table.choose(lambda row, paper=paper: row.given_id == paper.id)
        button(opened, "It was not handed out").click()
    assert store.find(GivenPaper) == ()
    opened.window().close()


def test_it_opens_for_one_paper_one_seat_and_one_person(
    small, pack, go_to, window, desk, store: Store
) -> None:
    def titles(dialog: QDialog) -> tuple[str, int]:
        view = dialog.findChild(GivenView)
        assert view is not None
        found = len(shown(view))
        dialog.close()
        return dialog.windowTitle(), found

    from vcsdesk.lists.boards.seats import rows

    seats = {row.seat_id: row for row in rows(store, desk.on, desk.today)}
    assert titles(show_given_for_seat(window, desk, seats[small.seat.id])) == (
        "What was given: First seat, Children’s trust board",
        1,
    )
    assert titles(show_given_for_seat(window, desk, seats[small.vacant.id]))[1] == 0
    assert titles(show_given_to(window, desk, small.ann.id, "Ann Okafor")) == (
        "What was given: Ann Okafor",
        1,
    )
    room = go_to("Print room")
    room.list.choose(lambda row: row.name == "rep-pack")
    button(room, "What was given…").click()
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    assert titles(dialog) == ("What was given: Rep pack", 1)


def test_once_it_is_closed_work_goes_on_without_it(window, desk, pack) -> None:
    show_given(window, desk).close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.told.emit("Done.")
    desk.refused.emit(Refused("Not done."))
    assert window.findChildren(GivenView) == []
