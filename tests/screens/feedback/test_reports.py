"""The Reports screen: forms dropped on it file themselves, drafts are read, and what is owed is asked for."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

import form_filling
import make
from documents.giving_out import give_out, print_out
from form_filling import ANSWERS, by_pypdf
from keyboard import button
from vcsdesk.documents.targets import targets_of
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.feedback.report import Report, ReportForm, ReportState
from vcsdesk.records.meetings.attendance import Attendance, Presence
from vcsdesk.records.papers.paper import Paper
from vcsdesk.refused import Refused
from vcsdesk.rules.feedback.owed import Standing
from vcsdesk.screens.feedback.outcomes import OutcomesWindow
from vcsdesk.screens.feedback.places import Place
from vcsdesk.screens.feedback.reports import ReportsScreen
from vcsdesk.screens.feedback.typing_window import Typed, TypingWindow, type_report
from vcsdesk.store import Store
from vcsdesk.ui.labels import PlainLabel
from waiting import wait_for

FLAT = (
    "It has no fields to read: it is a form that was printed or scanned, or no form. "
    "Type in what it says, beside its picture, or take it in as a paper."
)
NEITHER = "It is neither a PDF nor a PNG or JPEG picture. Ask for the form as the file it was, or a photo."


@pytest.fixture
def screen(small, go_to) -> ReportsScreen:
    return go_to("Reports")


def states(screen: ReportsScreen) -> list[tuple[Standing, str]]:
    return [(row.standing, row.board) for row in screen.list.model.shown]


def act(screen: ReportsScreen, title: str) -> None:
    """Do something to the report that is chosen."""
    row = screen.list.current()
    (action,) = [each for each in screen.on_report if each.words == title]
    assert action.may is None or action.may(row), title
    action.do(row)
    QApplication.processEvents()


def told(screen: ReportsScreen) -> str:
    return "\n".join(each.text() for each in screen.pane.findChildren(PlainLabel))


def test_a_form_dropped_here_is_a_draft_and_is_shown(
    screen: ReportsScreen, filled: Path, drop, store: Store, said
) -> None:
    assert states(screen) == [(Standing.OWED, "Housing group")]
    drop(screen, filled)
    wait_for(lambda: store.find(Report) != ())
    QApplication.processEvents()
    assert states(screen)[0] == (Standing.DRAFT, "Housing group")
    assert screen.list.current().standing is Standing.DRAFT
    assert said == ["Feedback form (2).pdf: Taken in as a draft."]
    assert "Decided: To meet monthly." in told(screen)
    assert "The sector needs to know, urgent: Answer by Friday." in told(screen)
    assert "To be done: Send the plan round (Jo, by 4 December 2026)" in told(screen)
    assert "Deputy attended: Ngũgĩ Şahin" in told(screen)


def test_the_list_and_the_details_say_on_which_form_a_report_came(
    screen: ReportsScreen, small, store: Store
) -> None:
    of_each = {each: make.report(store, small.past, form=each) for each in ReportForm}
    screen.refresh()
    at = next(at for at, column in enumerate(screen.list.cells.columns) if column.title == "Form")
    for form, title in ((ReportForm.FEEDBACK, "Feedback form"), (ReportForm.PROFORMA, "Meeting proforma")):
        assert screen.list.choose(lambda row, form=form: row.report_id == of_each[form].id)
        assert screen.list.cells.text(at, screen.list.current()) == title
        assert f"Form\n{title}" in told(screen)


def test_a_form_for_a_meeting_still_to_come_is_taken_in_with_a_remark(
    screen: ReportsScreen, small, today, drop, tmp_path: Path, store: Store, said
) -> None:
    early = tmp_path / "early.pdf"
    blank = form_filling.printed(store, today, "feedback-form", small.meeting.id, small.seat.id)
    early.write_bytes(by_pypdf(blank, ANSWERS))
    drop(screen, early)
    wait_for(lambda: store.find(Report) != ())
    QApplication.processEvents()
    assert said == [
        "early.pdf: Taken in as a draft. It is about a meeting still to come, on Friday 27 November 2026."
    ]
    assert (
        "It came before the meeting it is about. See whether that is the right one, before you take it in."
        in told(screen)
    )


def test_a_form_dropped_again_is_taken_in_once(
    screen: ReportsScreen, filled: Path, drop, said, store
) -> None:
    for _ in range(2):
        drop(screen, filled)
        wait_for(lambda: store.find(Report) != ())
    wait_for(lambda: len(said) == 2)
    assert said[1] == "Feedback form (2).pdf: Already taken in on 24 November 2026."
    assert len(store.find(Report)) == 1


def test_a_photo_dropped_again_leads_to_the_report_it_was_kept_as(
    screen: ReportsScreen, photo: Path, drop, said, store: Store, desk, small, today
) -> None:
    (housing,) = store.find(Seat, body_id=small.housing.id)
    place = Place(small.past.id, housing.id, small.officer.id)
    typing = type_report(screen, desk, Typed(place=place, content=photo.read_bytes(), file_name=photo.name))
    typing.questions.rows["point-1"].editor.say("To meet monthly.")
    typing.take_in()
    drop(screen, photo)
    wait_for(lambda: len(said) == 2)
    assert said == ["The report is taken in.", "IMG_0042.jpg: Already taken in on 24 November 2026."]
    assert screen.list.current().standing is Standing.TAKEN_IN
    assert len(store.find(Report)) == 1


def test_several_files_are_each_told_of_by_name(
    screen: ReportsScreen, filled: Path, blank: bytes, window, drop, tmp_path: Path, store: Store
) -> None:
    flat, empty, note = tmp_path / "Scan.pdf", tmp_path / "Empty.pdf", tmp_path / "notes.txt"
    flat.write_bytes(form_filling.printed_to_pdf(by_pypdf(blank, ANSWERS)))
    empty.write_bytes(blank)
    note.write_text("All went well.")
    drop(screen, filled, flat, empty, note)
    wait_for(lambda: window.findChildren(OutcomesWindow) != [])
    (outcomes,) = window.findChildren(OutcomesWindow)
    assert outcomes.words == [
        "Feedback form (2).pdf: Taken in as a draft.",
        f"Scan.pdf: {FLAT}",
        "Empty.pdf: Nothing has been filled in. Fill in at least one answer.",
        f"notes.txt: {NEITHER}",
    ]
    assert store.undoable == "Take in returned forms"
    outcomes.buttons["Scan.pdf"].click()
    (typing,) = outcomes.findChildren(TypingWindow)
    assert typing.picture is not None
    typing.reject()
    outcomes.accept()


def test_papers_among_forms_are_taken_in_for_a_meeting(
    screen: ReportsScreen, filled: Path, blank: bytes, window, form, drop, tmp_path: Path, store: Store
) -> None:
    agenda, minutes = tmp_path / "agenda.pdf", tmp_path / "minutes.pdf"
    for each in (agenda, minutes):
        each.write_bytes(form_filling.printed_to_pdf(by_pypdf(blank, ANSWERS)))
    drop(screen, filled, agenda, minutes)
    wait_for(lambda: window.findChildren(OutcomesWindow) != [])
    (outcomes,) = window.findChildren(OutcomesWindow)
    button(outcomes, "Take it in as a paper… agenda.pdf").click()
    form().reject()
    assert outcomes.papers[agenda].isEnabled()
    button(outcomes, "Take 2 files in as papers…").click()
    form().rows["meeting"].editor.say("Children’s trust board, Friday 27 November 2026")
    form().submit()
    wait_for(lambda: len(store.find(Paper)) == 2)
    assert {paper.title for paper in store.find(Paper)} == {"Agenda", "Minutes"}
    assert not outcomes.papers[agenda].isEnabled()
    assert not outcomes.buttons["minutes.pdf"].isEnabled()
    outcomes.accept()


def test_what_was_not_sent_whole_is_called_damaged(
    screen: ReportsScreen, blank: bytes, window, drop, tmp_path: Path
) -> None:
    cut = tmp_path / "Scan.pdf"
    whole = form_filling.printed_to_pdf(by_pypdf(blank, ANSWERS))
    cut.write_bytes(whole[: len(whole) * 9 // 10])
    drop(screen, cut)
    wait_for(lambda: window.findChildren(OutcomesWindow) != [])
    (outcomes,) = window.findChildren(OutcomesWindow)
    assert outcomes.words[0].startswith("Scan.pdf: It is damaged")
    outcomes.accept()


def test_a_pack_of_ours_that_comes_back_for_a_form_is_known_for_what_it_is(
    screen: ReportsScreen, small, today, window, drop, tmp_path: Path, store: Store
) -> None:
    give_out(store, "rep-pack", [small.seat.id], tmp_path, today - timedelta(days=5))
    wanted = targets_of(store, Seat, [small.housing_seat.id], today, today)
    print_out(store, "rep-pack", wanted, tmp_path / "not given", today)
    paths = sorted((*tmp_path.glob("*.pdf"), *(tmp_path / "not given").glob("*.pdf")))
    drop(screen, *reversed(paths))
    wait_for(lambda: window.findChildren(OutcomesWindow) != [])
    (outcomes,) = window.findChildren(OutcomesWindow)
    assert sorted(each.split(".pdf: ")[1].split(" Choose")[0] for each in outcomes.words) == [
        "This is a paper printed here, “Rep pack, Jo Baker”, and not a form.",
        "This is the rep pack given to Ann Okafor on 19 November 2026, and not a form.",
    ]
    assert outcomes.buttons == {}
    outcomes.accept()


def test_a_form_that_names_no_meeting_is_typed_in_with_its_answers_filled_in_already(
    screen: ReportsScreen, small, today, window, drop, tmp_path: Path, store: Store
) -> None:
    path = tmp_path / "any.pdf"
    blank = form_filling.printed(store, today, "blank-feedback-form", small.housing_seat.id)
    path.write_bytes(by_pypdf(blank, ANSWERS | {"meeting": "some time in May"}))
    drop(screen, path)
    wait_for(lambda: window.findChildren(OutcomesWindow) != [])
    (outcomes,) = window.findChildren(OutcomesWindow)
    outcomes.buttons["any.pdf"].click()
    (typing,) = outcomes.findChildren(TypingWindow)
    assert typing.questions.rows["point-1"].editor.said() == ANSWERS["point-1"]
    typing.place.editor.say("Jo Baker, Housing group, 10 November 2026")
    typing.keep()
    assert store.first(Report).meeting_id == small.past.id
    outcomes.accept()


def test_a_form_dropped_anywhere_files_itself_and_papers_are_still_papers(
    small, go_to, filled: Path, drop, store: Store, form, tmp_path: Path
) -> None:
    agenda = tmp_path / "agenda.pdf"
    agenda.write_bytes(form_filling.printed_to_pdf(filled.read_bytes()))
    drop(go_to("Papers"), filled, agenda)
    wait_for(lambda: store.find(Report) != ())
    assert form().rows["title"].editor.said() == "Agenda"
    assert store.find(Paper) == ()


def test_a_draft_is_taken_in_and_who_came_is_noted(
    screen: ReportsScreen, filled: Path, drop, store: Store, small
) -> None:
    drop(screen, filled)
    wait_for(lambda: store.find(Report) != ())
    QApplication.processEvents()
    act(screen, "Take in")
    assert store.first(Report).state is ReportState.TAKEN_IN
    assert [each.presence for each in store.find(Attendance, meeting_id=small.past.id)] == [Presence.DEPUTY]
    assert screen.list.current().standing is Standing.TAKEN_IN
    act(screen, "Take it away")
    assert store.find(Report) == ()


def test_the_form_of_what_is_owed_is_offered_to_print(screen: ReportsScreen, form, small) -> None:
    screen.print_paper()
    assert "Jo Baker, Housing group, Tuesday 10 November 2026" in form().windowTitle()
    offered = form().rows["document"].field.kind.choices
    assert [words for _, words in offered] == ["Feedback form", "Meeting proforma"]


def test_a_file_is_saved_as_it_came(
    screen: ReportsScreen, filled: Path, drop, store: Store, tmp_path: Path, monkeypatch
) -> None:
    drop(screen, filled)
    wait_for(lambda: store.find(Report) != ())
    QApplication.processEvents()
    copy = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    act(screen, "Save it as it came…")
    assert copy.read_bytes() == filled.read_bytes()


def test_nothing_is_taken_in_while_another_day_is_looked_at(
    screen: ReportsScreen, filled: Path, drop, said, desk, today
) -> None:
    desk.look_at(today.replace(day=1))
    drop(screen, filled)
    assert said[-1].startswith("You are looking at Sunday 1 November 2026.")


def test_on_an_empty_list_there_is_no_form_to_print(go_to) -> None:
    with pytest.raises(Refused, match="No meeting is chosen"):
        go_to("Reports").print_paper()
