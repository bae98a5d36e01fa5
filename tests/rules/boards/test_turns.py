"""The days on which something changes, said no more exactly than they are known."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.turns import Turn, turns


def test_a_day_that_is_known_turns_on_itself() -> None:
    assert turns([(PartialDate("2026-03-03"), PartialDate("2026-06-30"))]) == (
        Turn(date(2026, 3, 3), PartialDate("2026-03-03"), PartialDate("2026-03-02")),
        Turn(date(2026, 7, 1), PartialDate("2026-07-01"), PartialDate("2026-06-30")),
    )


def test_of_a_year_no_day_is_made_up() -> None:
    assert turns([(PartialDate("2024"), PartialDate("2025"))]) == (
        Turn(date(2024, 1, 1), PartialDate("2024"), PartialDate("2024")),
        Turn(date(2026, 1, 1), PartialDate("2025"), PartialDate("2025")),
    )


def test_of_two_on_one_day_the_one_known_more_exactly_counts() -> None:
    known = on_day(date(2026, 1, 1))
    assert turns([(PartialDate("2026"), None), (known, None)])[0].begins == known
    assert turns([(None, None)]) == ()


spans = st.tuples(
    st.none() | st.dates(date(2020, 1, 1), date(2022, 12, 31)).map(lambda day: PartialDate(str(day)[:7])),
    st.none() | st.dates(date(2023, 1, 1), date(2024, 12, 31)).map(on_day),
)


@given(st.lists(spans, max_size=4), st.dates(date(2019, 6, 1), date(2025, 6, 1)))
def test_between_two_turns_nothing_changes(facts: list, on: date) -> None:
    last = max((turn.on for turn in turns(facts) if turn.on <= on), default=None)
    if last is not None:
        assert [is_current(*span, on) for span in facts] == [is_current(*span, last) for span in facts]
