from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester

import make
from keyboard import button, edit_cell, press, shortcut
from vcsdesk.operations.meetings.meetings import cancel_meeting
from vcsdesk.operations.meetings.series import plan_series
from vcsdesk.records.meetings.attendance import Attendance, Presence
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.screens.meetings.meeting_forms import ask_cancel
from vcsdesk.screens.meetings.series_form import ask_series
from vcsdesk.store import Store
from vcsdesk.ui.buttons import PlainButton


@pytest.fixture
def screen(small, go_to):
    return go_to("Meetings")


def answer(form, **answers: str) -> None:
    for name, text in answers.items():
        form.rows[name].editor.say(text)
    form.submit()


def do(screen, words: str) -> None:
    next(action for action in screen.on_meeting if action.words == words).do(screen._chosen())


def choose(screen, meeting: Meeting) -> None:
    screen.when.choose("Show", "All")
    assert screen.list.choose(lambda row: row.meeting_id == meeting.id)


def test_the_list_opens_on_what_is_to_come(screen, small) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    assert QAbstractItemModelTester(screen.list.model, fatal).model().rowCount() == 1
    assert [row.meeting_id for row in screen.list.model.shown] == [small.meeting.id]
    screen.when.choose("Show", "Past")
    assert [row.meeting_id for row in screen.list.model.shown] == [small.past.id]
    screen.when.choose("Show", "Short notice")
    assert [row.meeting_id for row in screen.list.model.shown] == [small.meeting.id]


def test_the_pane_says_what_notice_was_given(screen, small) -> None:
    told = screen.pane._scroll.accessibleDescription()
    assert "Given: 2 clear working days, 3 short of the promise" in told
    assert "None have come yet." in told
    assert "Ann Okafor, representative: not recorded" in told


def test_a_meeting_is_planned_and_shown(screen, small, form, store: Store, window) -> None:
    shortcut(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    answer(form(), body="Play group", held_on="3 Dec", starts_at="6.30 pm", venue="Hayes Library")
    row = screen.list.current()
    assert (row.board, row.held_on, row.starts_at) == ("Play group", date(2026, 12, 3), time(18, 30))
    assert store.undoable == "Plan meeting"


def test_a_day_that_is_none_is_refused_under_its_field(screen, small, form) -> None:
    screen.actions_offered()[0].do()
    answer(form(), body="Play group", held_on="31 Feb")
    assert form().isVisible()
    assert "not a date" in form().rows["held_on"].editor.accessibleDescription()


def test_a_series_shows_its_days_before_it_is_kept(screen, small, form, store: Store, said) -> None:
    screen.actions_offered()[1].do()
    open_form = form()
    for name, text in {
        "body": "Play group",
        "pattern": "Monthly",
        "week": "First",
        "weekday": "Thursday",
        "first_on": "1/12/26",
        "until": "31/3/27",
    }.items():
        open_form.rows[name].editor.say(text)
    preview = next(
        label.text()
        for label in open_form.findChildren(type(open_form.summary.words))
        if "meetings, on" in label.text()
    )
    assert preview.startswith("The first Thursday of every month: 4 meetings, on 3 Dec 2026, 7 Jan 2027")
    open_form.submit()
    assert len(store.find(Meeting, series_id=store.find(MeetingSeries)[0].id)) == 4
    assert store.undoable == "Plan meetings"


def test_a_meeting_is_moved_and_where_it_stood_is_kept(screen, small, form) -> None:
    do(screen, "Move…")
    answer(form(), to="1/12/26", reason="The chair is away.")
    assert screen.list.current().status is MeetingStatus.MOVED
    assert "It was to be on Friday 27 November 2026, 6.30 pm" in screen.pane._scroll.accessibleDescription()


def test_a_meeting_is_cancelled_with_the_reason(screen, small, form, store: Store) -> None:
    do(screen, "Cancel…")
    answer(form(), reason="No business.")
    assert store.get(Meeting, small.meeting.id).status is MeetingStatus.CANCELLED
    cancelled = [
        action.words for action in screen.on_meeting if action.may and action.may(screen.list.current())
    ]
    assert "Move…" not in cancelled


def test_venue_and_time_are_corrected_in_place(screen, small, store: Store) -> None:
    edit_cell(screen.list, "Venue", "Key House")
    edit_cell(screen.list, "Time", "7pm")
    kept = store.get(Meeting, small.meeting.id)
    assert (kept.venue, kept.starts_at) == ("Key House", time(19))


def test_that_papers_came_is_noted_with_one_press(screen, small, store: Store, today) -> None:
    do(screen, "Papers came today")
    assert store.get(Meeting, small.meeting.id).papers_received_on == today


def test_who_came_is_said_in_a_form(screen, small, form, store: Store) -> None:
    choose(screen, small.past)
    do(screen, "Say who came…")
    answer(form(), **{f"person_{small.officer.id}": "Attended"})
    assert store.find(Attendance)[0].presence is Presence.ATTENDED
    assert store.undoable == "Record attendance"


def test_who_came_is_typed_into_a_list_of_everybody_expected(screen, small, store: Store) -> None:
    screen.ways.choose("Look at", "Who came")
    assert [(row.board, row.person) for row in screen.came.model.shown] == [("Housing group", "Jo Baker")]
    edit_cell(screen.came, "Came", "Apologies")
    assert store.find(Attendance)[0].presence is Presence.APOLOGIES
    screen.unknown.choose("Show", "Not recorded")
    assert screen.came.model.shown == []


def test_the_month_is_moved_through_with_the_arrow_keys(screen, small) -> None:
    screen.ways.choose("Look at", "Month")
    month = screen.month.view
    month.setFocus()
    for _ in range(3):
        press(month, Qt.Key.Key_Right)
    assert month.day == date(2026, 11, 27)
    assert month.meeting.meeting_id == small.meeting.id
    assert month.accessibleDescription() == "Friday 27 November 2026: 6.30 pm Children’s trust board"
    assert "Given: 2 clear working days" in screen.pane._scroll.accessibleDescription()
    press(month, Qt.Key.Key_PageDown)
    assert month.day == date(2026, 12, 27)
    press(month, Qt.Key.Key_Home)
    assert month.day == date(2026, 11, 24)


def test_space_goes_through_the_meetings_of_one_day(screen, small, store: Store) -> None:
    other = make.meeting(store, small.play, date(2026, 11, 27), starts_at=time(20))
    screen.ways.choose("Look at", "Month")
    month = screen.month.view
    month.go_to(date(2026, 11, 27))
    press(month, Qt.Key.Key_Space)
    assert month.meeting.meeting_id == other.id
    press(month, Qt.Key.Key_Space)
    assert month.meeting.meeting_id == small.meeting.id


@pytest.mark.parametrize("day", [date(2027, 1, 31), date(2026, 3, 31), date(2028, 2, 29)])
def test_a_month_later_is_the_same_day_or_the_months_last(screen, day: date) -> None:
    month = screen.month.view
    month.go_to(day)
    month.go_by_months(1)
    assert (month.day.year * 12 + month.day.month) - (day.year * 12 + day.month) == 1
    assert month.day.day <= day.day


def test_the_month_is_drawn_with_its_meetings(screen, small) -> None:
    screen.ways.choose("Look at", "Month")
    month = screen.month.view
    month.go_to(date(2026, 11, 2))
    before = month.grab().toImage()
    month.show_rows([], date(2026, 11, 24), date(2026, 11, 24))
    assert month.grab().toImage() != before


def test_the_month_follows_the_day_looked_at_and_goes_home_to_today(screen, small, desk) -> None:
    screen.ways.choose("Look at", "Month")
    month = screen.month.view
    desk.look_at(date(2026, 3, 3))
    assert month.day == date(2026, 3, 3)
    assert month.accessibleDescription() == "Tuesday 3 March 2026, the day looked at: no meetings"
    press(month, Qt.Key.Key_Home)
    assert month.day == date(2026, 11, 24)
    assert month.accessibleDescription() == "Tuesday 24 November 2026, today: no meetings"
    month.go_to(date(2026, 3, 4))
    button(screen, "Today").click()
    assert month.day == date(2026, 11, 24)


def test_files_dropped_on_the_window_are_for_the_meeting_chosen(screen, small, form, tmp_path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "agenda_item-4.pdf"))])
    _drop(screen, mime)
    assert form().rows["title"].editor.said() == "Agenda item 4"
    assert form().rows["meeting"].editor.said() == "Children’s trust board, Friday 27 November 2026"


def test_an_attachment_dropped_without_a_file_is_told_to_be_saved_first(screen, said) -> None:
    mime = QMimeData()
    mime.setText("agenda.pdf")
    _drop(screen, mime)
    assert said[-1].startswith("There is no file in what was dropped.")
    assert "Save the attachment" in said[-1]


def _drop(screen, mime: QMimeData) -> None:
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    screen.dropEvent(QDropEvent(QPointF(5, 5), actions, mime, buttons, Qt.KeyboardModifier.NoModifier))


def test_a_series_is_planned_further(screen, small, form, store: Store, said) -> None:
    days = {"first_on": date(2026, 12, 1), "until": date(2027, 1, 31), "known_on": date(2026, 11, 24)}
    plan_series(store, small.play, Pattern.MONTHLY, weekday=3, week=1, **days)
    assert screen.list.choose(lambda row: row.board == "Play group")
    do(screen, "Plan the series further…")
    answer(form(), until="30/4/27")
    assert said == ["3 further meetings planned."]
    do(screen, "Plan the series further…")
    answer(form(), until="30/4/27")
    assert "in the diary already" in form().summary.words.text()


def test_a_meeting_on_its_own_has_no_series_to_go_on_with(screen, small, desk, said) -> None:
    desk.do(lambda: do(screen, "Plan the series further…"))
    assert said == ["This meeting belongs to no series. Use “Plan a series…” to plan one."]


def test_the_packs_for_a_meeting_are_printed_from_it(screen, small, form) -> None:
    screen.print_paper()
    assert form().windowTitle() == "Print: Children’s trust board"
    form().reject()


def test_the_rhythm_of_a_series_is_changed_from_a_day_on(screen, small, form, store: Store) -> None:
    days = {"first_on": date(2026, 12, 1), "until": date(2027, 3, 31), "known_on": date(2026, 11, 24)}
    plan_series(store, small.play, Pattern.MONTHLY, weekday=3, week=1, **days)
    assert screen.list.choose(lambda row: row.board == "Play group")
    do(screen, "Change the rhythm…")
    assert form().rows["weekday"].editor.said() == "Thursday"
    answer(form(), weekday="Tuesday", starts_at="7pm", first_on="1/1/27", until="31/3/27")
    met = [(each.held_on, each.starts_at) for each in store.find(Meeting, body_id=small.play.id)]
    assert sorted(met) == [
        (date(2026, 12, 3), None),
        (date(2027, 1, 5), time(19)),
        (date(2027, 2, 2), time(19)),
        (date(2027, 3, 2), time(19)),
    ]
    assert store.undoable == "Change rhythm of meetings"


def test_a_past_meeting_is_marked_as_held(screen, small, store: Store) -> None:
    choose(screen, small.past)
    do(screen, "It was held")
    assert store.get(Meeting, small.past.id).status is MeetingStatus.HELD
    choose(screen, small.meeting)
    held = next(action for action in screen.on_meeting if action.words == "It was held")
    assert not held.may(screen.list.current())


def said_in(screen, row) -> dict[str, str]:
    cells = screen.list.cells
    return {column.title: cells.text(number, row) for number, column in enumerate(cells.columns)}


def test_the_list_says_the_point_of_the_notice_first(small, go_to) -> None:
    screen = go_to("Meetings")
    row = next(row for row in screen.rows if row.meeting_id == small.meeting.id)
    assert (row.notice, row.short_notice) == ("2 clear working days, 3 short of the promise", True)
    assert said_in(screen, row)["Notice"] == "3 days short"


def test_a_meeting_that_is_called_off_is_marked_in_the_list(small, go_to, store: Store, today) -> None:
    screen = go_to("Meetings")
    status = next(each for each in screen.list.cells.columns if each.title == "Status")
    assert [status.mark(row) for row in screen.rows] == [None] * len(screen.rows)
    cancel_meeting(store, small.meeting, told_on=today)
    row = next(row for row in screen.rows if row.meeting_id == small.meeting.id)
    assert said_in(screen, row)["Status"] == "Cancelled"
    assert status.mark(row) is not None


def test_a_rhythm_comes_in_place_of_the_one_there_is(small, go_to, form, store: Store) -> None:
    screen = go_to("Meetings")
    for instead in ("", "Play group: The first Tuesday of every month"):
        ask_series(screen, screen.desk, small.play.id)
        form().rows["first_on"].editor.say("1/1/27" if instead else "1/12/26")
        form().rows["instead_of"].editor.say(instead)
        asked = form()
        asked.submit()
        assert not asked.isVisible()
    old, new = store.find(MeetingSeries, body_id=small.play.id)
    assert (old.last_on, new.last_on) == (date(2026, 12, 31), None)


def test_leaving_the_form_that_cancels_a_meeting_is_called_keeping_it(small, go_to) -> None:
    screen = go_to("Meetings")
    row = next(row for row in screen.rows if row.meeting_id == small.meeting.id)
    asked = ask_cancel(screen, screen.desk, row)
    assert {"Keep it", "Cancel the meeting"} <= {each.text() for each in asked.findChildren(PlainButton)}
    assert "Cancel" not in {each.text() for each in asked.findChildren(PlainButton)}
