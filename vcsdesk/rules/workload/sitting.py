"""What the load of a person is worked out from: where they sit, whom they support, what they may carry."""

import msgspec

from vcsdesk.records.boards.appointment import Capacity


class Sitting(msgspec.Struct, frozen=True, kw_only=True):
    """A person sitting on a body, with what one meeting of it takes them."""

    body_id: int
    board: str
    capacity: Capacity = Capacity.HOLDER
    meetings_a_year: float | None = None
    prepare_minutes: int = 0
    travel_minutes: int = 0
    attend_minutes: int = 0
    feedback_minutes: int = 0

    @property
    def minutes_year(self) -> float | None:
        """Add up a year of meetings, if it is known how many there are."""
        each = self.prepare_minutes + self.travel_minutes + self.attend_minutes + self.feedback_minutes
        return None if self.meetings_a_year is None else self.meetings_a_year * each


class Supported(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody else's appointment that a person supports, with what each meeting takes the supporter."""

    body_id: int
    board: str
    meetings_a_year: float | None = None
    support_minutes: int = 0

    @property
    def minutes_year(self) -> float | None:
        """Add up a year of support, if it is known how often the body meets."""
        return None if self.meetings_a_year is None else self.meetings_a_year * self.support_minutes


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What a person may be asked to carry; None where no limit is set."""

    groups: int | None = None
    hours_month: float | None = None
    contract_days_week: float | None = None
    hours_a_day: float = 7.0

    @property
    def contract_hours_month(self) -> float | None:
        """Give the hours they are paid for in a month, which is 52 weeks by 12."""
        days = self.contract_days_week
        return None if days is None else days * self.hours_a_day * 52 / 12
