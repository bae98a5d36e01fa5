"""What waits because of reports: those that came and have not been read."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from vcsdesk.lists.desk.today_row import Opens, TodayRow
from vcsdesk.records.feedback.kept_report import KeptReport
from vcsdesk.records.feedback.report import ReportState
from vcsdesk.rules.desk.harm import Matter, urgency
from vcsdesk.wording import count, due, plain_day

_TO_READ = timedelta(days=7)


def waiting_reports(reports: Iterable[KeptReport], on: date) -> Iterator[TodayRow]:
    """Ask to read the drafts there are, from the one that came first."""
    drafts = [each for each in reports if each.state is ReportState.DRAFT and (each.received_on or on) <= on]
    if not drafts:
        return
    first = min(drafts, key=lambda each: (each.received_on or on, each.report_id))
    more = len(drafts) - 1
    others = f", and {count(more, 'other report')}" if more else ""
    by = (first.received_on or on) + _TO_READ
    yield TodayRow(
        harm=urgency(Matter.DUTY, by, on),
        what=f"Read what {first.person} reports of the meeting on {plain_day(first.held_on)}{others}.",
        where=first.board,
        due_on=by,
        when=due(by, on),
        opens=Opens.REPORT,
        record_id=first.report_id,
        body_id=None,
        matter=Matter.DUTY,
    )
