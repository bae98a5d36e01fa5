"""Next meetings: when each body meets next."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.record import View


class NextMeeting(View, frozen=True, kw_only=True):
    """The first day from `:on` on which a body meets, by what is in the diary."""

    select: ClassVar[str] = """
        SELECT body_id, min(held_on) AS held_on FROM meeting
        WHERE held_on >= :on AND status <> 'cancelled'
        GROUP BY body_id
    """

    body_id: int
    held_on: date
