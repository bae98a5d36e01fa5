"""The steps of returned_forms.feature, on the real window, with real forms filled in by other programs."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pypdfium2
import pytest
from officer import Officer
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytest_bdd import given, parsers, scenarios, then, when

import form_filling
from form_filling import ANSWERS, by_pikepdf, by_pypdf
from vcsdesk.lists.feedback import reports
from vcsdesk.lists.feedback.reports import ReportRow
from vcsdesk.printing.returned import read_form_here
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.feedback.report import Report, ReportCame, ReportState
from vcsdesk.records.feedback.report_line import ReportLine
from vcsdesk.rules.feedback.owed import Standing
from vcsdesk.rules.forms.identity import KEY, opened, short_code
from vcsdesk.screens.feedback.outcomes import OutcomesWindow
from vcsdesk.screens.feedback.typing_window import TypingWindow
from vcsdesk.store import Store
from waiting import wait_for

scenarios("returned_forms.feature")


class Owed(msgspec.Struct):
    """What a scenario speaks of as that seat and meeting, its form, and what was told since."""

    row: ReportRow
    form: bytes
    path: Path
    said: list[str]


@pytest.fixture
def store(officer: Officer) -> Store:
    assert officer.program.desk
    return officer.program.desk.store


@given("the form of a report that is owed is printed and filled in", target_fixture="owed")
def printed(officer: Officer, store: Store) -> Owed:
    desk = officer.program.desk
    assert desk
    rows = reports.rows(store, desk.today, desk.today)
    row = next(each for each in rows if each.standing is Standing.OWED)
    form = form_filling.printed(store, desk.today, "feedback-form", row.meeting_id, row.seat_id or 0)
    path = officer.folder / "Feedback form (1).pdf"
    path.write_bytes(by_pypdf(form, ANSWERS))
    said: list[str] = []
    desk.told.connect(said.append)
    return Owed(row, form, path, said)


def of_that(store: Store, owed: Owed) -> tuple[Report, ...]:
    found = store.find(Report, meeting_id=owed.row.meeting_id, seat_id=owed.row.seat_id, order_by="id")
    return tuple(found)


def drop(officer: Officer, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    officer.window.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, none))
    QApplication.processEvents()


@when("the form is dropped on the window")
@when("the form is dropped on the window again")
def drop_form(officer: Officer, owed: Owed) -> None:
    before = len(owed.said)
    drop(officer, owed.path)
    wait_for(lambda: len(owed.said) > before)
    QApplication.processEvents()


@when("the form comes back once more with another point")
def drop_other(officer: Officer, owed: Owed) -> None:
    owed.path.write_bytes(by_pypdf(owed.form, ANSWERS | {"point-2": "And another thing"}))
    drop_form(officer, owed)


@when("the form is made to be for another person and dropped on the window")
def drop_changed(officer: Officer, owed: Owed) -> None:
    said = read_form_here(owed.form).answers[KEY]
    changed = said.replace("; person=", "; person=1")
    owed.path.write_bytes(by_pikepdf(owed.form, {KEY: changed, "point-1": "One"}))
    drop(officer, owed.path)
    wait_for(lambda: officer.window.findChildren(OutcomesWindow) != [])


@when("a photo of the form is dropped on the window")
def drop_photo(officer: Officer, owed: Owed) -> None:
    owed.path = officer.folder / "IMG_0042.jpg"
    with pypdfium2.PdfDocument(owed.form) as pdf:
        pdf[0].render(scale=1.2).to_pil().save(owed.path, "JPEG")
    drop(officer, owed.path)
    wait_for(lambda: officer.window.findChildren(TypingWindow) != [])


@when("I type its code and a key point, and take it in")
def type_it(officer: Officer, owed: Owed, store: Store) -> None:
    (typing,) = officer.window.findChildren(TypingWindow)
    key = store.get(Borough, 1).form_key
    code = short_code(opened(read_form_here(owed.form).answers[KEY], key), key)
    typing.code.editor.say(code)
    typing.questions.rows["point-1"].editor.say("Read off the photo")
    officer.press("Take in")


@then("the report waits as a draft for that seat and meeting")
def is_draft(owed: Owed, store: Store) -> None:
    (report,) = of_that(store, owed)
    assert report.state is ReportState.DRAFT
    assert (report.person_id, report.came) == (owed.row.person_id, ReportCame.FORM)
    assert store.content(report.sha256 or "") == owed.path.read_bytes()


@then(parsers.parse('I am told "{words}"'))
def told(owed: Owed, words: str) -> None:
    assert words in owed.said[-1]


@then("there is one report of that seat and meeting")
def only_one(owed: Owed, store: Store) -> None:
    assert len(of_that(store, owed)) == 1


@then("there is no report of that seat and meeting")
def none_there(owed: Owed, store: Store, officer: Officer) -> None:
    assert of_that(store, owed) == ()
    for window in officer.window.findChildren(OutcomesWindow):
        window.accept()


@then("the earlier report is kept as replaced")
def replaced(owed: Owed, store: Store) -> None:
    first, second = of_that(store, owed)
    assert (first.state, second.state) == (ReportState.REPLACED, ReportState.DRAFT)
    assert second.replaces_id == first.id


@then("I see the photo with the questions of the form beside it")
def photo_seen(officer: Officer) -> None:
    (typing,) = officer.window.findChildren(TypingWindow)
    wait_for(lambda: not typing.picture.view.picture.isNull())
    assert officer.sees("What the sector needs to know")


@then("the report is taken in with the photo kept as it came")
def photo_kept(owed: Owed, store: Store) -> None:
    (report,) = of_that(store, owed)
    assert (report.state, report.came) == (ReportState.TAKEN_IN, ReportCame.PICTURE)
    assert store.content(report.sha256 or "") == owed.path.read_bytes()
    assert [line.text for line in store.find(ReportLine, report_id=report.id)] == ["Read off the photo"]
