"""Dates, spans, counts and amounts read as an English officer would write them."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk import wording
from vcsdesk.records.partial_date import PartialDate

TODAY = date(2026, 3, 3)


class Route(StrEnum):
    CHOSEN_BY_LA = "chosen_by_la"
    NO_OBJECTION = "no_objection"

    @property
    def words(self) -> str:
        return "Chosen by the council" if self is Route.CHOSEN_BY_LA else "No objection"


class Plain(StrEnum):
    SHORT_NOTICE = "short_notice"


def test_days() -> None:
    assert wording.day(TODAY) == "Tuesday 3 March 2026"
    assert wording.plain_day(TODAY) == "3 March 2026"
    assert wording.short_day(date(2026, 9, 30)) == "30 Sep 2026"
    assert wording.month(TODAY) == "March 2026"
    assert wording.moment(TODAY, time(18, 30)) == "Tuesday 3 March 2026, 6.30 pm"
    assert wording.moment(TODAY) == "Tuesday 3 March 2026"


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (time(0, 0), "12 midnight"),
        (time(0, 5), "12.05 am"),
        (time(9, 0), "9 am"),
        (time(12, 0), "12 noon"),
        (time(12, 30), "12.30 pm"),
        (time(18, 30), "6.30 pm"),
    ],
)
def test_clock_time(at: time, said: str) -> None:
    assert wording.clock_time(at) == said


def test_a_stamp_is_told_in_london_time() -> None:
    assert wording.stamp(datetime(2026, 7, 1, 17, 30, tzinfo=UTC)) == "1 Jul 2026, 6.30 pm"
    assert wording.stamp(datetime(2026, 12, 31, 23, 30, tzinfo=UTC)) == "31 Dec 2026, 11.30 pm"


def test_partial_dates() -> None:
    said = [wording.partial(PartialDate(text)) for text in ("2026", "2026-03", "2026-03-17")]
    assert said == ["2026", "March 2026", "17 March 2026"]
    assert wording.short_partial("2026-09") == "Sep 2026"


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (TODAY, date(2029, 3, 2), "3 March 2026 to 2 March 2029"),
        (PartialDate("2026-03"), None, "since March 2026"),
        (None, PartialDate("2026"), "until 2026"),
        (None, None, "not recorded"),
        (TODAY, TODAY, "3 March 2026"),
        (TODAY, PartialDate("2026-03-03"), "3 March 2026"),
    ],
)
def test_span(start: date | str | None, end: date | str | None, said: str) -> None:
    assert wording.span(start, end) == said


@pytest.mark.parametrize(
    ("away", "said", "due"),
    [
        (0, "today", "due today"),
        (1, "tomorrow", "due tomorrow"),
        (-1, "yesterday", "1 day overdue"),
        (3, "in 3 days", "due in 3 days"),
        (-12, "12 days ago", "12 days overdue"),
        (-14, "2 weeks ago", "2 weeks overdue"),
        (92, "in 3 months", "due in 3 months"),
        (1096, "in 3 years", "due in 3 years"),
    ],
)
def test_distance(away: int, said: str, due: str) -> None:
    on = TODAY + timedelta(days=away)
    assert wording.distance(on, TODAY) == said
    assert wording.due(on, TODAY) == due


@given(st.integers(2, 20_000))
def test_a_length_of_days_is_never_said_to_be_none_or_just_one(number: int) -> None:
    assert not wording.days(number).startswith(("no ", "0 ", "1 "))


def test_months() -> None:
    assert [wording.months(n) for n in (1, 12, 18, 36)] == ["1 month", "1 year", "18 months", "3 years"]


def test_count() -> None:
    assert wording.count(1, "group") == "1 group"
    assert wording.count(24, "group") == "24 groups"
    assert wording.count(0, "group") == "no groups"
    assert wording.count(0, "group", none="nothing") == "nothing"
    assert wording.count(1204, "person") == "1,204 people"
    assert wording.count(2, "voluntary body") == "2 voluntary bodies"
    assert wording.count(2, "day") == "2 days"
    assert wording.count(3, "branch") == "3 branches"


def test_what_is_a_set_of_several_is_counted_in_sets() -> None:
    assert wording.plural("Pages to swap") == "Pages to swap"
    assert wording.single("pages to swap") == "set of pages to swap"
    assert [wording.count(number, "pages to swap") for number in (0, 1, 3)] == [
        "no sets of pages to swap",
        "1 set of pages to swap",
        "3 sets of pages to swap",
    ]
    assert wording.count(2, "hold-over", "hold-overs") == "2 hold-overs"


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "no hours"),
        (1, "1 minute"),
        (45, "45 minutes"),
        (60, "1 hour"),
        (90, "1½ hours"),
        (75, "1¼ hours"),
        (140, "2 hours 20 minutes"),
        (31 * 60, "31 hours"),
    ],
)
def test_hours(minutes: int, said: str) -> None:
    assert wording.hours(minutes) == said


def test_about_hours() -> None:
    said = [wording.about_hours(m) for m in (44.6, 100, 61.4 * 60, 599)]
    assert said == ["45 minutes", "1½ hours", "61 hours", "10 hours"]


def test_share() -> None:
    assert wording.share(12, 28, 3) == "12 of 28 (43 %), 3 not known"
    assert wording.share(28, 28, 0) == "28 of 28 (100 %)"
    assert wording.share(0, 28) == "0 of 28 (0 %)"
    assert wording.share(0, 0) == "none to count"
    assert wording.share(1, 500) == "1 of 500 (under 1 %)"
    assert wording.share(499, 500) == "499 of 500 (over 99 %)"


@given(st.integers(1, 3000).flatmap(lambda base: st.tuples(st.integers(0, base), st.just(base))))
def test_only_none_is_nought_and_only_all_is_a_hundred(pair: tuple[int, int]) -> None:
    part, base = pair
    said = wording.per_cent(part, base)
    assert (said == "0 %") == (part == 0)
    assert (said == "100 %") == (part == base)


def test_listed() -> None:
    assert wording.listed([]) == ""
    assert wording.listed(["a"]) == "a"
    assert wording.listed(["a", "b"]) == "a and b"
    assert wording.listed(["a", "b", "c"]) == "a, b and c"
    assert wording.listed("abc", most=3) == "a, b and c"
    assert wording.listed("abcd", most=2) == "a, b and 2 more"


def test_capital() -> None:
    assert wording.capital("no groups in LSCB") == "No groups in LSCB"
    assert wording.capital("") == ""


def test_a_typed_phrase_inside_a_sentence_loses_only_its_articles_capital() -> None:
    assert wording.inside("A panel of two") == "a panel of two"
    assert wording.inside("The Forum") == "the Forum"
    assert wording.inside("Anna Okafor") == "Anna Okafor"
    assert wording.inside("") == ""


@pytest.mark.parametrize(
    ("thing", "said"),
    [
        (None, ""),
        (True, "Yes"),
        (False, "No"),
        (TODAY, "3 Mar 2026"),
        (datetime(2026, 7, 1, 17, 30, tzinfo=UTC), "1 Jul 2026, 6.30 pm"),
        (time(18, 30), "6.30 pm"),
        (PartialDate("2026-03"), "Mar 2026"),
        ("2026-03", "2026-03"),
        (24, "24"),
        (1204, "1,204"),
        (61.0, "61"),
        (61.37, "61.4"),
        (Route.CHOSEN_BY_LA, "Chosen by the council"),
        (Plain.SHORT_NOTICE, "Short notice"),
        (("Ann", "Bola", "Chi"), "Ann, Bola and Chi"),
        ((), ""),
    ],
)
def test_value(thing: object, said: str) -> None:
    assert wording.value(thing) == said


@pytest.mark.parametrize(
    ("known", "said"), [("2026-03-03", "on 3 March 2026"), ("2026-03", "in March 2026"), ("2026", "in 2026")]
)
def test_when_something_was_goes_by_how_much_is_known(known: str, said: str) -> None:
    assert wording.on_or_in(known) == said


def test_a_text_is_shortened_after_a_whole_word():
    assert wording.shortened("Housing and play", 16) == "Housing and play"
    assert wording.shortened("Housing and play", 15) == "Housing and…"
    assert wording.shortened("Housing, and play", 8) == "Housing…"
    assert wording.shortened("Housingandplay", 7) == "Housing…"
