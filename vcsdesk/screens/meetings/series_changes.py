"""Going on with a series of meetings, or changing its rhythm from a day on."""

from datetime import date

from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.operations.meetings.series import change_series, continue_series
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.meetings.meeting_series import MeetingSeries
from vcsdesk.refused import Refused
from vcsdesk.rules.meetings.recurrence import OnBankHoliday, in_words, rhythm_of
from vcsdesk.screens.meetings.series_form import add_preview, rhythm_fields, until_fields
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Form, ask


def ask_continue(parent: QWidget, desk: Desk, row: MeetingRow) -> Form:
    """Ask how far to go on with the series that a meeting belongs to."""
    series = _series(desk, row)

    def act(until: date, on_bank_holiday: OnBankHoliday) -> None:
        made = continue_series(
            desk.store, series, until=until, known_on=desk.today, on_bank_holiday=on_bank_holiday
        )
        if not made:
            raise Refused("Everything until then is in the diary already.", "Choose a later day.")
        desk.tell(f"{wording.capital(wording.count(len(made), 'further meeting'))} planned.")

    words = _rhythm(row, series)
    return ask(parent, "Plan the series further", until_fields(desk), act, button="Plan them", words=words)


def ask_change(parent: QWidget, desk: Desk, row: MeetingRow) -> Form:
    """Ask in which rhythm a series goes on from a day, and show the days that gives."""
    series = _series(desk, row)

    def act(first_on: date, **new: object) -> None:
        change_series(desk.store, series, today=first_on, **new)  # type: ignore[arg-type]

    words = f"{_rhythm(row, series)}. Meetings that were moved or have papers or answers stay as they are."
    fields = rhythm_fields(desk, series)
    form = ask(parent, "Change the rhythm", fields, act, button="Change it", words=words)
    add_preview(form)
    return form


def _series(desk: Desk, row: MeetingRow) -> MeetingSeries:
    series_id = desk.store.get(Meeting, row.meeting_id).series_id
    if series_id is None:
        raise Refused("This meeting belongs to no series.", "Use “Plan a series…” to plan one.")
    return desk.store.get(MeetingSeries, series_id)


def _rhythm(row: MeetingRow, series: MeetingSeries) -> str:
    return f"{row.board}: {in_words(rhythm_of(series), series.first_on)}"
