"""What the induction checklist for one seat says: the pack's own facts, and the days they lead to."""

from datetime import date

import msgspec
from dateutil.relativedelta import relativedelta

from vcsdesk.documents.boards.pack import facts as pack_facts
from vcsdesk.documents.boards.pack.facts import RepPack
from vcsdesk.documents.day import Day
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.records.partial_date import PartialDate

REVIEW_AFTER = relativedelta(months=6)
"""How long after the first day somebody is asked how it goes: the six-month review of NCVO's trustee pack."""
_WHOLE_DAY = 10


class Induction(msgspec.Struct, frozen=True, kw_only=True):
    """The pack somebody new gets, their first three meetings as far as dated, and the day of the review."""

    pack: RepPack
    began: PartialDate | None
    meetings: tuple[MeetingRow, ...]
    review_on: date | None

    def meeting(self, number: int) -> MeetingRow | None:
        """Give their first, second or third meeting, where it has a date."""
        return self.meetings[number - 1] if len(self.meetings) >= number else None


def gather(day: Day, seat_id: int) -> Induction:
    """Read it for whoever sits in a seat; Refused where nobody does."""
    pack = pack_facts.gather(day, seat_id)
    began = pack.row.appointed
    return Induction(
        pack=pack,
        began=began,
        meetings=_first_three(day, pack.row.body_id, began),
        review_on=date.fromisoformat(began) + REVIEW_AFTER if began and len(began) == _WHOLE_DAY else None,
    )


def _first_three(day: Day, body_id: int, began: PartialDate | None) -> tuple[MeetingRow, ...]:
    """Find the first meetings since somebody came; none where it is not known since when they sit."""
    if began is None:
        return ()
    since = [
        row
        for row in day.meetings
        if row.body_id == body_id
        and row.held_on.isoformat() >= began
        and row.status is not MeetingStatus.CANCELLED
    ]
    return tuple(since[:3])
