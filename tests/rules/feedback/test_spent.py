"""How long somebody says they spent."""

import pytest

from vcsdesk.rules.feedback.spent import minutes_spent


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("3", 180),
        ("2.5", 150),
        ("2,5 hours", 150),
        ("2½", 150),
        ("½ hour", 30),
        ("1 1/2", None),
        ("90 minutes", 90),
        ("45 mins", 45),
        ("1:30", 90),
        ("2 h 15", 135),
        ("2 hours and 15 minutes", 135),
        ("About 3 hours", 180),
        ("0", 0),
    ],
)
def test_hours_are_read_as_people_write_them(written: str, minutes: int | None) -> None:
    assert minutes_spent(written) == minutes


@pytest.mark.parametrize("written", ["", "all day", "3-4", "hours", "-2", "9" * 400, "100000", "٣"])
def test_what_is_no_length_of_time_is_not_one(written: str) -> None:
    assert minutes_spent(written) is None
