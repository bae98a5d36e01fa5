"""Planning a series of meetings in plain words, with the days it gives shown before they are kept."""

from datetime import date, time, timedelta

from PySide6.QtWidgets import QBoxLayout, QWidget

from vcsdesk import wording
from vcsdesk.lists.column import Tone
from vcsdesk.operations.meetings.series import plan_series
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.meetings.meeting_series import MeetingSeries, Pattern
from vcsdesk.refused import Refused
from vcsdesk.rules.meetings.bank_holidays import holidays_between
from vcsdesk.rules.meetings.recurrence import (
    OnBankHoliday,
    Rhythm,
    in_words,
    occurrences,
    on_bank_holidays,
    rhythm_of,
)
from vcsdesk.screens import forms
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, Number, Text, TimeOfDay, words_of
from vcsdesk.ui.labels import label

_WEEKS: list[tuple[object, str]] = [(1, "First"), (2, "Second"), (3, "Third"), (4, "Fourth"), (-1, "Last")]
_WEEKDAYS: list[tuple[object, str]] = list(enumerate(wording.WEEKDAYS))
_YEAR = timedelta(days=365)
_USUAL = MeetingSeries(
    body_id=0, pattern=Pattern.MONTHLY, weekday=1, week=1, length_minutes=120, first_on=date.min
)
_SHOWN = 6


def ask_series(parent: QWidget, desk: Desk, body_id: int | None = None) -> Form:
    """Ask in which rhythm a board meets, and show the days that gives."""
    fields = [
        Field("body", "Which board or group", forms.bodies(desk), body_id, needed=True),
        _instead_field(desk, body_id),
        *rhythm_fields(desk, _USUAL),
        Field(
            "known_on", "When we first heard of the dates", Day(lambda: desk.today), desk.today, needed=True
        ),
    ]

    def act(body: int, instead_of: int | None, **new: object) -> None:
        kept = desk.store.get(Body, body)
        old = None if instead_of is None else desk.store.get(MeetingSeries, instead_of)
        if old is not None and old.body_id != kept.id:
            raise Refused("The rhythm that is to end is another board’s.", "Choose one of the same board.")
        plan_series(desk.store, kept, instead_of=old, **new)  # type: ignore[arg-type]
        desk.tell(f"Planned: {_days_of(form)}")

    form = ask(parent, "Plan a series of meetings", fields, act, button="Plan them")
    add_preview(form)
    return form


def _instead_field(desk: Desk, body_id: int | None) -> Field:
    """Ask which rhythm the new one comes in place of, those of the board at hand first."""
    names = {each.body_id: each.name for each in desk.store.view(StandingBody, on=desk.on)}
    there = [
        (each.id, f"{names[each.body_id]}: {in_words(rhythm_of(each), each.first_on)}", f"number {each.id}")
        for each in sorted(desk.store.find(MeetingSeries), key=lambda each: each.body_id != body_id)
        if each.body_id in names and (each.last_on is None or each.last_on >= desk.on)
    ]
    return Field(
        "instead_of",
        "Instead of the rhythm there is",
        Choice(forms.told_apart(there), needed=False),
        help="That one ends the day before, and its later meetings go unless they are firm.",
    )


def rhythm_fields(desk: Desk, usual: MeetingSeries) -> list[Field]:
    """Ask for a rhythm, its first and last day, and where and when it meets."""
    return [
        Field("pattern", "How often", Choice(words_of(Pattern)), usual.pattern, needed=True),
        Field("week", "Which week of the month or term", Choice(_WEEKS), usual.week or 1, needed=True),
        Field("weekday", "On which weekday", Choice(_WEEKDAYS), usual.weekday, needed=True),
        Field("first_on", "From", Day(lambda: desk.today), desk.on, needed=True),
        *until_fields(desk),
        Field("starts_at", "Time", TimeOfDay(), usual.starts_at),
        Field("length_minutes", "How many minutes", Number(least=1, most=1440), usual.length_minutes),
        Field("venue", "Where", Text(), usual.venue),
    ]


def until_fields(desk: Desk) -> list[Field]:
    """Ask how far to lay meetings out, and what becomes of bank holidays."""
    return [
        Field("until", "Until", Day(lambda: desk.today), desk.on + _YEAR, needed=True),
        Field(
            "on_bank_holiday",
            "What if a day is a bank holiday",
            Choice(words_of(OnBankHoliday)),
            OnBankHoliday.KEEP,
            needed=True,
        ),
    ]


def add_preview(form: Form) -> None:
    """Show under the fields which days the answers give, whenever one of them changes."""
    shown = label("", Tone.ACCENT, wrap=True)
    shown.setAccessibleName("Days this gives")
    layout = form.layout()
    if isinstance(layout, QBoxLayout):
        layout.insertWidget(layout.count() - 1, shown)

    def show() -> None:
        shown.setText(_days_of(form))

    for row in form.rows.values():
        row.editor.altered.connect(show)
    show()


def _days_of(form: Form) -> str:
    """Say the rhythm and its first days, as far as the answers make sense."""
    try:
        said = {name: form.rows[name].answer() for name in _ASKED}
    except Refused:
        return ""
    return days_in_words(**said)  # type: ignore[arg-type]


_ASKED = ("pattern", "week", "weekday", "first_on", "until", "starts_at", "on_bank_holiday")


def days_in_words(
    pattern: Pattern,
    week: int,
    weekday: int,
    first_on: date,
    until: date,
    starts_at: time | None,
    on_bank_holiday: OnBankHoliday,
) -> str:
    """Say which days a rhythm gives, such as: The first Tuesday of every month: 12 meetings."""
    rhythm = Rhythm(pattern=pattern, weekday=weekday, week=week, starts_at=starts_at)
    holidays = holidays_between(first_on, until) if first_on <= until else frozenset()
    days = occurrences(rhythm, first_on, until, holidays=holidays, on_bank_holiday=on_bank_holiday)
    if not days:
        return "No meeting falls between these two days."
    named = wording.listed(wording.short_day(each) for each in days[:_SHOWN])
    rest = len(days) - _SHOWN
    closed = on_bank_holidays(days, holidays)
    said = f"{in_words(rhythm, first_on)}: {wording.count(len(days), 'meeting')}, on {named}"
    said += f", and {rest} more." if rest > 0 else "."
    if closed:
        said += f" {wording.capital(wording.count(len(closed), 'day'))} of these: a bank holiday."
    return said
