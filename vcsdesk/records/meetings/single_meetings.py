"""Meetings called one by one, summed body by body."""

from typing import ClassVar

from vcsdesk.records.record import View


class SingleMeetings(View, frozen=True, kw_only=True):
    """How many meetings outside any series a body holds from `:first` to `:last`, and how long they are."""

    select: ClassVar[str] = """
        SELECT body_id, count(*) AS meetings, avg(length_minutes) AS length_minutes FROM meeting
        WHERE series_id IS NULL AND status <> 'cancelled' AND held_on BETWEEN :first AND :last
        GROUP BY body_id
    """

    body_id: int
    meetings: int
    length_minutes: float | None
