"""Memberships without a post: which seat each one is, where a file has no posts.

A seat is called by the role, and by the area where there is one. Several who hold a role at the same time
hold numbered seats; one who comes after another, or comes again, sits where there was room.
"""

import heapq
from collections import defaultdict
from collections.abc import Iterable

import msgspec

from vcsdesk.formats.popolo.words import role_label
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.desk.folding import said_alike
from vcsdesk.wording import capital

_ANY_SEAT = "Member"


class Unposted(msgspec.Struct, frozen=True, kw_only=True):
    """One membership without a post."""

    key: str
    where: str
    body: str
    person: str
    role: str | None
    area: str | None
    constituency: str | None
    valid_from: PartialDate | None
    valid_to: PartialDate | None


class Inferred(msgspec.Struct, frozen=True, kw_only=True):
    """A seat there must have been, with the keys of the memberships by which it was held."""

    key: str
    where: str
    body: str
    label: str
    role: str | None
    constituency: str | None
    memberships: tuple[str, ...]


def seats_of(memberships: Iterable[Unposted]) -> list[Inferred]:
    """Give the seats that memberships without posts speak of, in the order of the file."""
    alike: defaultdict[tuple[str, str, str], list[Unposted]] = defaultdict(list)
    for each in memberships:
        alike[each.body, said_alike(_named(each.role)), said_alike(each.area or "")].append(each)
    return [seat for together in alike.values() for seat in _numbered(together)]


def _named(role: str | None) -> str:
    label = role_label(role)
    return label.words if label else capital(role or _ANY_SEAT)


def _numbered(together: list[Unposted]) -> list[Inferred]:
    first = together[0]
    stem = f"{_named(first.role)} for {first.area}" if first.area else _named(first.role)
    held = _by_turns(together)
    numbers = [""] if len(held) == 1 else [str(number) for number in range(1, len(held) + 1)]
    return [
        Inferred(
            key="/".join(filter(None, (first.body, stem, number))),
            where=turns[0].where,
            body=first.body,
            label=f"{stem} {number}".strip(),
            role=first.role,
            constituency=_constituency(turns),
            memberships=tuple(each.key for each in turns),
        )
        for number, turns in zip(numbers, held, strict=True)
    ]


def _constituency(turns: list[Unposted]) -> str | None:
    """Give whom all who held a seat were on behalf of; none where it was not one and the same."""
    said = {each.constituency for each in turns}
    return said.pop() if len(said) == 1 else None


def _by_turns(together: list[Unposted]) -> list[list[Unposted]]:
    """Share memberships out among as few seats as they need."""
    seats: list[list[Unposted]] = []
    until: list[str] = []
    seat_of: dict[str, int] = {}
    waiting: list[tuple[str, int]] = []
    for each in sorted(together, key=lambda one: one.valid_from or ""):
        start = each.valid_from or ""
        seat = seat_of.get(each.person, -1)
        if seat < 0 or not _is_over(until[seat], start):
            seat = _free_seat(waiting, until, start)
        if seat < 0:
            seat = len(seats)
            seats.append([])
            until.append("")
        seats[seat].append(each)
        until[seat] = _end(each)
        seat_of[each.person] = seat
        heapq.heappush(waiting, (until[seat], seat))
    return seats


def _free_seat(waiting: list[tuple[str, int]], until: list[str], start: str) -> int:
    """Take the seat that has been free for longest, or none."""
    while waiting and _is_over(waiting[0][0], start):
        end, seat = heapq.heappop(waiting)
        if until[seat] == end:
            return seat
    return -1


def _end(of: Unposted) -> str:
    """Give what sorts as the end of a sitting; one that began and ended in a year fills all of it."""
    end = of.valid_to or "~"
    return f"{end}~" if end == of.valid_from else end


def _is_over(end: str, start: str) -> bool:
    """Tell whether one may end before another starts; on the very same day both sit."""
    return end < start or (end == start and len(end) < len("2026-03-17"))
