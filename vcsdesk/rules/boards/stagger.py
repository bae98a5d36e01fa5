"""Staggering: a shorter first length for some of the next terms, so that fewer end in one month."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import msgspec

from vcsdesk.rules.boards.terms import term_end

_YEAR = 12
MOST_YEARS = 3


class RunningTerm(msgspec.Struct, frozen=True, kw_only=True):
    """A seat with its length of term; without an end, or with one that is past, the next begins now."""

    seat_id: int
    body_id: int
    months: int
    ends: date | None = None


class NextTerm(msgspec.Struct, frozen=True, kw_only=True):
    """The term that follows: how long it is, how long it usually would be, and when it ends."""

    seat_id: int
    body_id: int
    months: int
    usual_months: int
    ends: date

    @property
    def is_shorter(self) -> bool:
        """Tell whether it is shorter than usual."""
        return self.months < self.usual_months


def in_step(terms: Iterable[RunningTerm], on: date) -> tuple[NextTerm, ...]:
    """Give the next terms as they come without staggering, each at its usual length."""
    return tuple(_next(term, term.months, on) for term in terms)


def staggered(terms: Sequence[RunningTerm], on: date, years: int) -> tuple[NextTerm, ...]:
    """Split the seats of each body over some years by a shorter first term for some of them.

    The seats of one body are split as evenly as they can be; which of them is shortened is chosen so that
    the months of the whole borough fill up evenly. Where that lowers no peak, nothing is shortened.
    """
    usual = in_step(terms, on)
    tried = _spread(terms, on, years)
    return tried if peak(tried)[1] < peak(usual)[1] else usual


def lengths(months: int, years: int) -> tuple[int, ...]:
    """Give the lengths a first term may have, the usual one first: by whole years, short terms by halves."""
    step = _YEAR if months >= 2 * _YEAR else _YEAR // 2
    return tuple(range(months, 0, -step)[:years]) if months > step else (months,)


def by_month(ends: Iterable[date]) -> Counter[date]:
    """Count what ends in each month, by its first day."""
    return Counter(end.replace(day=1) for end in ends)


def peak(terms: Iterable[NextTerm]) -> tuple[date | None, int]:
    """Give the month in which most terms end, the earliest of several, and how many do."""
    counted = by_month(term.ends for term in terms)
    if not counted:
        return None, 0
    month = min(counted, key=lambda first: (-counted[first], first))
    return month, counted[month]


def _spread(terms: Sequence[RunningTerm], on: date, years: int) -> tuple[NextTerm, ...]:
    months: Counter[date] = Counter()
    taken: defaultdict[int, Counter[int]] = defaultdict(Counter)
    chosen: dict[int, NextTerm] = {}
    for term in sorted(terms, key=lambda term: (term.body_id, term.seat_id)):
        own = taken[term.body_id]
        open_to = [_next(term, length, on) for length in lengths(term.months, years)]
        best = min(open_to, key=lambda next_term: _place(next_term, own, months))
        own[best.months] += 1
        months[best.ends.replace(day=1)] += 1
        chosen[term.seat_id] = best
    return tuple(chosen[term.seat_id] for term in terms)


def _place(term: NextTerm, own: Counter[int], months: Counter[date]) -> tuple[int, int, int]:
    """Say how good a length is: evenly within the body first, then in an empty month, then as usual."""
    return own[term.months], months[term.ends.replace(day=1)], term.usual_months - term.months


def _next(term: RunningTerm, months: int, on: date) -> NextTerm:
    return NextTerm(
        seat_id=term.seat_id,
        body_id=term.body_id,
        months=months,
        usual_months=term.months,
        ends=_next_end(term.ends, months, on),
    )


def _next_end(ends: date | None, months: int, on: date) -> date:
    """Give the last day of the term after one; what reaches beyond the calendar ends with it."""
    try:
        begins = on if ends is None or ends < on else ends + timedelta(days=1)
        return term_end(begins, months)
    except (OverflowError, ValueError):
        return date.max
