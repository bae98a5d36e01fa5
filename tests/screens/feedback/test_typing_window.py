"""A report typed in its window: beside a photo, after a call, stopped and gone on with, or to correct it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import make
from vcsdesk.operations.feedback.taking_in import known_again
from vcsdesk.printing.returned import read_form_here
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.feedback.report import Report, ReportCame, ReportForm, ReportState
from vcsdesk.records.feedback.report_line import LineKind, ReportLine
from vcsdesk.rules.forms.identity import short_code
from vcsdesk.screens.feedback.places import Place
from vcsdesk.screens.feedback.typing_window import Typed, TypingWindow, correct, type_report
from vcsdesk.store import Store
from waiting import wait_for


@pytest.fixture
def place(small) -> Place:
    return Place(small.past.id, small.housing_seat.id, small.officer.id)


def fill(window: TypingWindow, **answers: str) -> None:
    for key, text in answers.items():
        window.questions.rows[key.replace("_", "-")].editor.say(text)


def lines(store: Store) -> list[tuple[LineKind, str]]:
    return [(each.kind, each.text) for each in store.find(ReportLine, order_by="report_id, place")]


def test_a_photo_is_typed_beside_its_picture_found_by_the_code_at_its_foot(
    window, go_to, drop, photo: Path, blank: bytes, store: Store, small
) -> None:
    drop(go_to("Reports"), photo)
    wait_for(lambda: window.findChildren(TypingWindow) != [])
    (typing,) = window.findChildren(TypingWindow)
    wait_for(lambda: not typing.picture.view.picture.isNull())
    identity = known_again(store, read_form_here(blank).answers)
    typing.code.editor.say(short_code(identity, store.get(Borough, 1).form_key).lower().replace("-", " "))
    assert typing.place.editor.said() == "Jo Baker, Housing group, 10 November 2026"
    fill(typing, went="Yes", point_1="The plan is out.", decisions="One\nTwo", urgent="No")
    typing.take_in()
    report = store.first(Report)
    assert (report.came, report.state) == (ReportCame.PICTURE, ReportState.TAKEN_IN)
    assert (report.meeting_id, report.seat_id) == (small.past.id, small.housing_seat.id)
    assert store.content(report.sha256) == photo.read_bytes()
    assert lines(store) == [
        (LineKind.KEY_POINT, "The plan is out."),
        (LineKind.DECISION, "One"),
        (LineKind.DECISION, "Two"),
    ]
    assert store.undo() == "Take in report"
    assert store.find(Report) == ()


def test_a_code_that_is_none_is_said_beside_it(window, desk, small, picture: bytes) -> None:
    typing = type_report(window, desk, Typed(content=picture, file_name="a.jpg"))
    typing.code.editor.say("F-1-1-1-AAAAA")
    assert "belongs to no form printed from this file" in typing.code.under.text()
    typing._changed = False
    typing.reject()


def test_typing_can_stop_and_go_on_later(window, desk, place: Place, picture: bytes, store: Store) -> None:
    typing = type_report(window, desk, Typed(place=place, content=picture, file_name="a.jpg"))
    typing.keep()
    report = store.first(Report)
    assert (report.state, lines(store)) == (ReportState.DRAFT, [])
    again = correct(window, desk, report)
    assert again.picture is not None
    fill(again, point_1="At last")
    again.take_in()
    assert store.first(Report).state is ReportState.TAKEN_IN
    assert lines(store) == [(LineKind.KEY_POINT, "At last")]


def test_what_takes_the_place_of_a_report_before_it_is_said_to(
    window, desk, place: Place, picture: bytes, store: Store, said
) -> None:
    for number in range(2):
        typing = type_report(window, desk, Typed(place=place, content=picture, file_name="a.jpg"))
        typing.keep()
        again = correct(window, desk, store.find(Report, order_by="id")[-1])
        fill(again, point_1=f"At last {number}")
        again.take_in()
    assert said == [
        "Kept. It waits under “Reports”.",
        "The report is taken in.",
        "Kept. It waits under “Reports”.",
        "The report is taken in, in place of the report before it.",
    ]


def test_a_picture_beside_which_nothing_is_typed_is_not_taken_in(
    window, desk, place: Place, picture: bytes, store: Store
) -> None:
    typing = type_report(window, desk, Typed(place=place, content=picture, file_name="a.jpg"))
    typing.take_in()
    assert "Nothing has been typed yet" in typing.message.words.text()
    assert store.find(Report) == ()
    typing.reject()


def test_without_a_meeting_nothing_is_kept_and_the_window_stays(window, desk, small, store: Store) -> None:
    typing = type_report(window, desk, Typed())
    fill(typing, point_1="One")
    typing.keep()
    assert "not chosen from which meeting" in typing.message.words.text()
    assert store.find(Report) == ()
    typing._changed = False
    typing.reject()


def test_leaving_names_what_would_be_lost_once(window, desk, place: Place) -> None:
    typing = type_report(window, desk, Typed(place=place))
    fill(typing, point_1="One")
    typing.leave.click()
    assert typing.isVisible()
    assert typing.leave.text() == "Leave without keeping"
    typing.leave.click()
    assert not typing.isVisible()


def test_the_other_form_asks_otherwise_and_keeps_what_both_ask(
    window, desk, place: Place, store: Store
) -> None:
    typing = type_report(window, desk, Typed(place=place))
    typing.form.editor.say("Meeting proforma")
    QApplication.processEvents()
    assert "notes-1" in typing.questions.rows
    fill(typing, item_1="Budget", notes_1="Late again", suggest_1="Write to them")
    typing.keep()
    assert store.first(Report).form is ReportForm.PROFORMA
    assert lines(store) == [(LineKind.NOTE, "Late again"), (LineKind.SUGGESTED_ACTION, "Write to them")]


def test_a_long_report_has_room_for_all_its_points_when_it_is_corrected(
    window, desk, small, store: Store
) -> None:
    report = make.report(store, small.past, small.officer, seat_id=small.housing_seat.id)
    for number in range(1, 8):
        make.report_line(store, report, place=number, text=f"Point {number}")
    typing = correct(window, desk, report)
    assert typing.questions.rows["point-7"].editor.said() == "Point 7"
    fill(typing, point_7="The seventh")
    typing.keep()
    assert lines(store)[-1] == (LineKind.KEY_POINT, "The seventh")


def test_a_picture_is_enlarged_and_turned(window, desk, place: Place, picture: bytes) -> None:
    typing = type_report(window, desk, Typed(place=place, content=picture, file_name="a.jpg"))
    view = typing.picture
    wait_for(lambda: not view.view.picture.isNull())
    upright = view.view.picture.size()
    assert upright.height() > upright.width()
    view.turn(1)
    turned = view.view.picture.size()
    assert turned.width() > turned.height()
    view.zoom_by(1)
    assert view.view.picture.width() > turned.width()
    typing.reject()


def test_a_picture_that_cannot_be_shown_says_why(window, desk, place: Place) -> None:
    typing = type_report(window, desk, Typed(place=place, content=b"\xff\xd8\xffbroken", file_name="a.jpg"))
    wait_for(lambda: typing.picture.trouble.text() != "")
    assert "damaged" in typing.picture.trouble.text() or "not a PNG" in typing.picture.trouble.text()
    typing.reject()
