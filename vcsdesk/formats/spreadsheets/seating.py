"""Which seat each row is about: the one it names, or one of as many as sat on a board at once."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from vcsdesk.formats.spreadsheets.asking import Asking
from vcsdesk.formats.spreadsheets.keys import BodyKeys
from vcsdesk.formats.spreadsheets.lines import Line
from vcsdesk.formats.spreadsheets.named import Named
from vcsdesk.formats.spreadsheets.place import Place, capacity_of
from vcsdesk.formats.spreadsheets.standing_by import OWN, SeatsOfBody
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.rules.boards.current import Span, surely_overlap
from vcsdesk.rules.boards.seat_state import COVERING, STANDING_BY
from vcsdesk.rules.desk.folding import said_alike


def seated(lines: Sequence[Line], keys: BodyKeys, asking: Asking) -> list[Place]:
    """Give every seat of every row, in the order of the rows; nobody stands by for nobody."""
    by_body: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        if line.has_seat:
            by_body[keys.of(line)].append(line)
    places = [place for body, theirs in by_body.items() for place in _Body(body, asking).seat(theirs)]
    order = {line.where: number for number, line in enumerate(lines)}
    return sorted(places, key=lambda place: order[place.line.where])


class _Body:
    """One body's seats, handed out row by row."""

    def __init__(self, body: str, asking: Asking) -> None:
        self._body = body
        self._asking = asking
        self._counts: Counter[str] = Counter()
        self._sat: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))

    def seat(self, lines: Sequence[Line]) -> list[Place]:
        """Seat the rows that name their seat; of the others those who stay, who end, and who stand by."""
        found: list[Place] = []
        waiting: list[tuple[int, Line, Named | None]] = []
        beside: list[tuple[Line, Named]] = []
        for line in lines:
            for who in line.people or (None,):
                if line.seat:
                    found.append(self._named(line, who))
                elif capacity_of(line, who) not in STANDING_BY | COVERING:
                    waiting.append((self._turn(line, who), line, who))
                elif who is not None:
                    beside.append((line, who))
        for _, line, who in sorted(waiting, key=lambda each: (each[0], _newest_first(each))):
            found.append(self._place(line, who, self._unnamed(line, who), None))
        order = {line.where: number for number, line in enumerate(lines)}
        found.sort(key=lambda place: order[place.line.where])
        return [*found, *self._stand_by(beside, found, order), *self._deputies(found)]

    def _turn(self, line: Line, who: Named | None) -> int:
        return 1 if who and line.until else 0

    def _stand_by(
        self, beside: Sequence[tuple[Line, Named]], found: Sequence[Place], order: Mapping[str, int]
    ) -> Iterator[Place]:
        """Put who stands by beside a seat; one of their own they have only where that is so."""
        seats = SeatsOfBody(self._body, found, self._asking)
        for line, who in beside:
            there = seats.beside(line, who, order)
            if isinstance(there, Place):
                yield self._place(line, who, there.seat, there.label)
            elif there == OWN:
                own = self._own(line, who)
                seats.add(own)
                yield own

    def _own(self, line: Line, who: Named) -> Place:
        if line.seat_words:
            return self._named(replace(line, seat=line.seat_words), who)
        return self._place(line, who, self._unnamed(line, who), None)

    def _named(self, line: Line, who: Named | None) -> Place:
        key, label = f"{self._body}|{said_alike(line.seat)}", line.seat
        if who and who.own_seat:
            self._counts[key] += 1
            label = f"{line.seat} {self._counts[key] + 1}"
            key = f"{self._body}|{said_alike(label)}"
        return self._place(line, who, key, label)

    def _unnamed(self, line: Line, who: Named | None) -> str:
        """Give a seat that was free at the time to who sat, and one of their own to others."""
        group = _group(line)
        span = (line.since, line.until) if who else (None, None)
        for key, sat in self._sat[group].items() if self._turn(line, who) == 1 else ():
            if not any(surely_overlap(span, each) for each in sat):
                sat.append(span)
                return key
        self._counts[group] += 1
        key = f"{self._body}|{group}|{self._counts[group]}"
        self._sat[group][key].append(span)
        return key

    def _deputies(self, places: Sequence[Place]) -> list[Place]:
        first = {place.line.where: place for place in reversed(places)}
        return [
            self._place(place.line, Named(each.name, Capacity.DEPUTY), place.seat, place.label)
            for place in first.values()
            for each in place.line.deputies
        ]

    def _place(self, line: Line, who: Named | None, key: str, label: str | None) -> Place:
        return Place(line=line, body=self._body, seat=key, label=label, who=who)


def _newest_first(each: tuple[int, Line, Named | None]) -> int:
    turn, line, _ = each
    return -line.until.last_day().toordinal() if turn == 1 and line.until else 0


def _group(line: Line) -> str:
    role = line.role[1] if line.role else None
    return f"{role.value if role else ''}|{said_alike(line.constituency)}"
