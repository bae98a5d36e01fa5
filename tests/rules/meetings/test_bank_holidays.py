"""The bank holidays worked out are those that were."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.rules.meetings.bank_holidays import (
    SUBSTITUTE,
    Holiday,
    bank_holidays,
    holidays_between,
    proclaimed,
    read_list,
)

# As published on GOV.UK (2022 with the day of the state funeral, 2023 with that of the coronation).
PUBLISHED = {
    2012: "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
    2013: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    2014: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
    2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
    2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
}


def on(year: int, day: str) -> date:
    return date.fromisoformat(f"{year}-{day}")


@pytest.mark.parametrize(("year", "days"), PUBLISHED.items())
def test_years_as_published(year: int, days: str) -> None:
    assert [holiday.on for holiday in bank_holidays(year, proclaimed())] == [
        on(year, d) for d in days.split()
    ]


def test_the_royal_wedding_of_2011_is_an_extra_day() -> None:
    days = [holiday.on for holiday in bank_holidays(2011, proclaimed())]
    assert date(2011, 4, 29) in days
    assert len(days) == 9


def test_christmas_gives_way_to_boxing_day() -> None:
    by_title = {holiday.title: holiday for holiday in bank_holidays(2022, ())}
    assert by_title["Christmas Day"] == Holiday(date(2022, 12, 27), "Christmas Day", SUBSTITUTE)
    assert by_title["Boxing Day"] == Holiday(date(2022, 12, 26), "Boxing Day", "")


@given(st.integers(1978, 2200))
def test_eight_regular_days_each_on_a_weekday_of_its_own(year: int) -> None:
    days = [holiday.on for holiday in bank_holidays(year, ())]
    assert len({*days}) == 8
    assert all(day.weekday() < 5 and day.year == year for day in days)


def test_a_list_from_gov_uk_takes_the_place_of_the_regular_days() -> None:
    content = b"""{"division": "england-and-wales", "events": [
        {"title": "New Year\xe2\x80\x99s Day", "date": "2026-01-01", "notes": "", "bunting": true},
        {"title": "Good Friday", "date": "2026-04-03", "notes": "", "bunting": false},
        {"title": "Easter Monday", "date": "2026-04-06", "notes": "", "bunting": true},
        {"title": "Spring bank holiday", "date": "2026-06-01", "notes": "", "bunting": true}]}"""
    days = [holiday.on for holiday in bank_holidays(2026, read_list(content))]
    assert date(2026, 6, 1) in days
    assert date(2026, 5, 25) not in days
    assert len(days) == 8


def test_something_else_is_no_list() -> None:
    with pytest.raises(ValueError, match="division"):
        read_list(b"{}")


def test_between_days() -> None:
    start, until = date(2026, 12, 1), date(2027, 1, 1)
    assert holidays_between(start, until) == {date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)}
