"""The longest notice that any board promises."""

from typing import ClassVar

from vcsdesk.records.record import View


class LongestPromise(View, frozen=True, kw_only=True):
    """How many days, working days or not, the most generous board promises; 0 where none does."""

    select: ClassVar[str] = "SELECT coalesce(max(notice_days), 0) AS days FROM body"

    days: int
