"""Which seat each row is about: the one it names, or one of as many as sat on a board at once."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date

import msgspec

from vcsdesk.formats.spreadsheets.keys import BodyKeys
from vcsdesk.formats.spreadsheets.lines import Line
from vcsdesk.formats.spreadsheets.people import Named
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.rules.boards.current import Span, is_past, surely_overlap
from vcsdesk.rules.boards.seat_state import STANDING_BY
from vcsdesk.rules.desk.folding import said_alike


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A seat of one row and who sits in it, if anybody is named; without a label the file names no seat."""

    line: Line
    body: str
    seat: str
    label: str | None
    who: Named | None

    @property
    def capacity(self) -> Capacity | None:
        """As what they come: as their own name says, else as the row does."""
        return _capacity(self.line, self.who)


def seated(lines: Sequence[Line], keys: BodyKeys, today: date) -> list[Place]:
    """Give every seat of every row, in the order of the rows."""
    by_body: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        if line.has_seat:
            by_body[keys.of(line)].append(line)
    places = [place for body, theirs in by_body.items() for place in _Body(body, today).seat(theirs)]
    order = {line.where: number for number, line in enumerate(lines)}
    return sorted(places, key=lambda place: order[place.line.where])


class _Body:
    """One body's seats, handed out row by row."""

    def __init__(self, body: str, today: date) -> None:
        self._body = body
        self._today = today
        self._counts: Counter[str] = Counter()
        self._sat: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
        self._seats: dict[str, str] = {}

    def seat(self, lines: Sequence[Line]) -> list[Place]:
        """Seat the rows that name their seat; of the others those who sit now, who sat, and who stand by."""
        found: list[Place] = []
        waiting: list[tuple[int, Line, Named | None]] = []
        for line in lines:
            for who in line.people or (None,):
                if line.seat:
                    found.append(self._named(line, who))
                else:
                    waiting.append((self._turn(line, who), line, who))
        for _, line, who in sorted(waiting, key=lambda each: (each[0], _newest_first(each))):
            found.append(self._place(line, who, self._unnamed(line, who, lines), None))
        return [*found, *self._deputies(found)]

    def _turn(self, line: Line, who: Named | None) -> int:
        if _capacity(line, who) in STANDING_BY:
            return 2
        return 1 if who and is_past(line.until, self._today) else 0

    def _named(self, line: Line, who: Named | None) -> Place:
        key, label = f"{self._body}|{said_alike(line.seat)}", line.seat
        if who and who.own_seat:
            self._counts[key] += 1
            label = f"{line.seat} {self._counts[key] + 1}"
            key = f"{self._body}|{said_alike(label)}"
        return self._place(line, who, key, label)

    def _unnamed(self, line: Line, who: Named | None, lines: Sequence[Line]) -> str:
        """Give a seat that was free at the time to who sat, the seat beside them to who stands by."""
        turn = self._turn(line, who)
        if turn == 2 and self._seats:
            return self._beside(line, lines)
        group = _group(line)
        span = (line.since, line.until) if who else (None, None)
        for key, sat in self._sat[group].items() if turn == 1 else ():
            if not any(surely_overlap(span, each) for each in sat):
                sat.append(span)
                return key
        self._counts[group] += 1
        key = f"{self._body}|{group}|{self._counts[group]}"
        self._sat[group][key].append(span)
        self._seats.setdefault(line.where, key)
        return key

    def _beside(self, line: Line, lines: Sequence[Line]) -> str:
        """Give the seat of the same row, else of the last one above, else the first there is."""
        here = lines.index(line) + 1
        above = [each.where for each in lines[:here] if each.where in self._seats and not each.why_refused]
        return self._seats[above[-1] if above else next(iter(self._seats))]

    def _deputies(self, places: Sequence[Place]) -> list[Place]:
        first = {place.line.where: place for place in reversed(places)}
        return [
            self._place(place.line, Named(each.name, Capacity.DEPUTY), place.seat, place.label)
            for place in first.values()
            for each in place.line.deputies
        ]

    def _place(self, line: Line, who: Named | None, key: str, label: str | None) -> Place:
        return Place(line=line, body=self._body, seat=key, label=label, who=who)


def _capacity(line: Line, who: Named | None) -> Capacity | None:
    if who is not None and who.capacity is not None:
        return who.capacity
    return line.role[0] if line.role else None


def _newest_first(each: tuple[int, Line, Named | None]) -> int:
    turn, line, _ = each
    return -line.until.last_day().toordinal() if turn == 1 and line.until else 0


def _group(line: Line) -> str:
    role = line.role[1] if line.role else None
    return f"{role.value if role else ''}|{said_alike(line.constituency)}"
