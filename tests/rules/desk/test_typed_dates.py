from contextlib import suppress
from datetime import date, time, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk import wording
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.typed_dates import read_day, read_partial, read_time

TODAY = date(2026, 11, 24)
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3/12/26", date(2026, 12, 3)),
        ("3.12.2026", date(2026, 12, 3)),
        ("3-12-26", date(2026, 12, 3)),
        ("2026-12-03", date(2026, 12, 3)),
        ("3/12", date(2026, 12, 3)),
        ("3 Dec", date(2026, 12, 3)),
        ("3dec", date(2026, 12, 3)),
        ("3rd December 2026", date(2026, 12, 3)),
        ("Thursday 3 December 2026", date(2026, 12, 3)),
        ("thu, 3 dec", date(2026, 12, 3)),
        ("1 sept 99", date(1999, 9, 1)),
        ("5 Jan", date(2027, 1, 5)),
        ("today", TODAY),
        ("Tomorrow", date(2026, 11, 25)),
        ("yesterday", date(2026, 11, 23)),
        ("+3", date(2026, 11, 27)),
        ("-2", date(2026, 11, 22)),
        ("+2w", date(2026, 12, 8)),
        ("thu", date(2026, 11, 26)),
        ("tue", TODAY),
        ("next tue", date(2026, 12, 1)),
        ("last tues", date(2026, 11, 17)),
        ("29/2/28", date(2028, 2, 29)),
        ("29 Feb", date(2028, 2, 29)),
    ],
)
def test_dates_are_read_as_people_type_them(typed: str, meant: date) -> None:
    if typed == "29 Feb":
        assert read_day(typed, date(2027, 11, 24)) == meant
    else:
        assert read_day(typed, TODAY) == meant


@pytest.mark.parametrize(
    "typed", ["", "  ", "12/2026", "31/2/26", "13/13/26", "soon", "3", "2026", "Dec", "1/2/3/4"]
)
def test_what_is_no_date_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(Refused, match=r"3/12/26"):
        read_day(typed, TODAY)


def test_a_weekday_that_does_not_agree_is_refused() -> None:
    with pytest.raises(Refused, match="3 December 2026 is a Thursday"):
        read_day("Friday 3 December 2026", TODAY)


@given(DAYS)
def test_every_way_we_write_a_day_reads_back(day: date) -> None:
    assert read_day(wording.day(day), TODAY) == day
    assert read_day(wording.plain_day(day), TODAY) == day
    assert read_day(wording.short_day(day), TODAY) == day
    assert read_day(day.isoformat(), TODAY) == day
    assert read_partial(wording.partial(day.isoformat()), TODAY) == day.isoformat()


@given(DAYS, st.integers(-180, 180))
def test_without_a_year_the_nearest_is_meant(today: date, away: int) -> None:
    day = today + timedelta(days=away)
    if (day.month, day.day) != (2, 29):
        assert read_day(f"{day.day}/{day.month}", today) == day


@given(st.text(max_size=20))
def test_nothing_typed_is_a_bug(typed: str) -> None:
    for read in (partial(read_day, today=TODAY), partial(read_partial, today=TODAY), read_time):
        with suppress(Refused):
            assert read(typed) is not None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026", "2026"),
        ("March 2026", "2026-03"),
        ("mar 2026", "2026-03"),
        ("3/2026", "2026-03"),
        ("2026-03", "2026-03"),
        ("17 Mar 2026", "2026-03-17"),
        ("today", "2026-11-24"),
    ],
)
def test_as_much_of_a_date_as_is_known(typed: str, meant: str) -> None:
    assert read_partial(typed, TODAY) == PartialDate(meant)


@pytest.mark.parametrize("typed", ["0000", "13/2026", "Smarch 2026", "never"])
def test_what_is_no_part_of_a_date_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="March 2026"):
        read_partial(typed, TODAY)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("6.30 pm", time(18, 30)),
        ("6.30pm", time(18, 30)),
        ("18:30", time(18, 30)),
        ("1830", time(18, 30)),
        ("9 am", time(9)),
        ("9", time(9)),
        ("12 noon", time(12)),
        ("12 am", time(0)),
        ("12.15 pm", time(12, 15)),
    ],
)
def test_times_are_read_as_people_type_them(typed: str, meant: time) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["", "25:00", "6.75 pm", "13 pm", "0 am", "late"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match=r"18:30"):
        read_time(typed)


@given(st.times().map(lambda moment: moment.replace(second=0, microsecond=0)))
def test_every_time_we_write_reads_back(moment: time) -> None:
    assert read_time(wording.clock_time(moment)) == moment


@pytest.mark.parametrize("typed", ["3/12/0026", "0026-12-03", "3/12/2201", "+9999w", "3 Dec 1899"])
def test_a_year_nobody_means_is_refused(typed: str) -> None:
    for read in (read_day, read_partial):
        with pytest.raises(Refused, match="is not a year from 1900 to 2200"):
            read(typed, TODAY)


@pytest.mark.parametrize("typed", ["0026", "March 0026", "3/0026", "2201", "0026-03"])
def test_a_year_nobody_means_is_refused_alone_too(typed: str) -> None:
    with pytest.raises(Refused, match="is not a year from 1900 to 2200"):
        read_partial(typed, TODAY)


def test_the_first_and_the_last_year_are_read() -> None:
    assert read_partial("1900", TODAY) == "1900"
    assert read_day("31/12/2200", TODAY) == date(2200, 12, 31)
