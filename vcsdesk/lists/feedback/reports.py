"""Reports: what each seat reported of each meeting, what waits to be read, and what is owed."""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from vcsdesk.lists.column import Column, Mark, Shape, Tone
from vcsdesk.lists.feedback.seats_at_meetings import seats_at_meetings
from vcsdesk.lists.listing import Listing
from vcsdesk.lists.reach import reach
from vcsdesk.records.feedback.kept_report import KeptReport
from vcsdesk.records.feedback.report import ReportCame, ReportForm
from vcsdesk.records.feedback.seat_at_meeting import SeatAtMeeting
from vcsdesk.rules.feedback.owed import Standing, standing_of, standing_without
from vcsdesk.store import Store

BACK = timedelta(days=366)
"""As far back as it is told what was owed."""
_DAY = timedelta(days=1)
_RANK = {each: rank for rank, each in enumerate(Standing)}
_LATEST_FIRST = {Standing.TAKEN_IN, Standing.NONE}


class ReportRow(msgspec.Struct, frozen=True, kw_only=True):
    """One report, or the want of one; `owed_days` is since the meeting."""

    standing: Standing
    held_on: date
    board: str
    person: str
    seat: str
    owed_days: int | None = None
    form: ReportForm | None = None
    came: ReportCame | None = None
    received_on: date | None = None
    points: int | None = None
    file_name: str = ""
    sha256: str = ""
    meeting_id: int
    seat_id: int | None
    person_id: int
    report_id: int | None = None


def rows(store: Store, on: date, today: date) -> tuple[ReportRow, ...]:
    """Read every report, and for the meetings of a year whatever is missing; what waits comes first."""
    kept = store.view(KeptReport, on=on)
    there = {(each.meeting_id, each.seat_id) for each in kept}
    places = seats_at_meetings(store, on, reach(on, -BACK), reach(on, -_DAY))
    owed = (place for place in places if (place.meeting_id, place.seat_id) not in there)
    return tuple(sorted([*map(_kept, kept), *_missing(owed, on)], key=_place))


def _kept(report: KeptReport) -> ReportRow:
    return ReportRow(
        standing=standing_of(report.state),
        held_on=report.held_on,
        board=report.board,
        person=report.person,
        seat=report.seat,
        form=report.form,
        came=report.came,
        received_on=report.received_on,
        points=report.points,
        file_name=report.file_name,
        sha256=report.sha256,
        meeting_id=report.meeting_id,
        seat_id=report.seat_id,
        person_id=report.person_id,
        report_id=report.report_id,
    )


def _missing(places: Iterator[SeatAtMeeting], on: date) -> Iterator[ReportRow]:
    for place in places:
        yield ReportRow(
            standing=standing_without(place.held_on, on),
            held_on=place.held_on,
            board=place.board,
            person=place.person,
            seat=place.seat,
            owed_days=(on - place.held_on).days,
            meeting_id=place.meeting_id,
            seat_id=place.seat_id,
            person_id=place.person_id,
        )


def _place(row: ReportRow) -> tuple[int, int, str]:
    """Put what waits first; of what is owed the longest, of all else the latest."""
    ordinal = row.held_on.toordinal()
    return _RANK[row.standing], -ordinal if row.standing in _LATEST_FIRST else ordinal, row.board.casefold()


MARKS = {
    Standing.DRAFT: Mark(Shape.HALF, Tone.ACCENT),
    Standing.OWED: Mark(Shape.SQUARE, Tone.WARNING),
    Standing.TAKEN_IN: Mark(Shape.FULL, Tone.GOOD),
    Standing.NONE: Mark(Shape.EMPTY, Tone.MUTED),
}
LISTING = Listing(
    name="reports",
    title="Reports",
    columns=(
        Column("State", lambda row: row.standing, mark=lambda row: MARKS[row.standing]),
        Column("Meeting", lambda row: row.held_on),
        Column("Board or group", lambda row: row.board, width=34),
        Column("Representative", lambda row: row.person, width=24),
        Column("Seat", lambda row: row.seat, width=18),
        Column("Days owed", lambda row: row.owed_days, tip="Days since the meeting of which nothing came"),
        Column("Form", lambda row: row.form, width=18),
        Column("Came on", lambda row: row.received_on),
        Column("Points", lambda row: row.points),
        Column("File", lambda row: row.file_name, width=24),
    ),
    rows=rows,
)
