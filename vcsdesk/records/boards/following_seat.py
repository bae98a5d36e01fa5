"""Seats that go on from a seat of an earlier body."""

from typing import ClassVar

from vcsdesk.records.record import View


class FollowingSeat(View, frozen=True, kw_only=True):
    """A seat with the one it follows."""

    select: ClassVar[str] = """
        SELECT id AS seat_id, follows_id FROM seat WHERE follows_id IS NOT NULL ORDER BY id
    """

    seat_id: int
    follows_id: int
