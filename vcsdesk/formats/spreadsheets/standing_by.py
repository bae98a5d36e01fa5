"""Beside which seat somebody stands who holds none: the one named, the only one, or the one she says."""

from collections.abc import Iterable, Mapping, Sequence

from vcsdesk.formats.spreadsheets.asking import Asking
from vcsdesk.formats.spreadsheets.lines import Line
from vcsdesk.formats.spreadsheets.named import Named
from vcsdesk.formats.spreadsheets.place import Place, capacity_of
from vcsdesk.rules.boards.current import surely_overlap
from vcsdesk.rules.boards.seat_state import COVERING, STANDING_BY
from vcsdesk.rules.desk.folding import said_alike
from vcsdesk.wording import capital

LEAVE, OWN = "leave", "own"


class SeatsOfBody:
    """The seats that one body has by the other rows, in the order of these."""

    def __init__(self, body: str, places: Sequence[Place], asking: Asking) -> None:
        self._body = body
        self._asking = asking
        self._read = [place for place in places if not place.line.why_refused] or list(places)

    def add(self, place: Place) -> None:
        """Take one more seat, which was made for somebody to stand by."""
        self._read.append(place)

    def beside(self, line: Line, who: Named, order: Mapping[str, int]) -> Place | str:
        """Give a place in the seat that somebody stands by, or what is to be done where there is none."""
        covers = capacity_of(line, who) in COVERING
        seats = self._firsts(line if covers else None)
        if not seats:
            return OWN if covers else self._ask_for_a_seat(line, who)
        named = [place for place in seats if _is_named(place, line.seat_words)]
        if len(named) == 1 or len(seats) == 1:
            return (named or seats)[0]
        return self._ask_which(line, who, seats, _usual(line, seats, order))

    def _ask_for_a_seat(self, line: Line, who: Named) -> str:
        board = line.group or line.board
        words = f"The file names no seat on {board} that {who.name} could be {_as_what(line, who)} for."
        options = ((LEAVE, "Leave such rows out"), (OWN, "Take the first seat of that board, or make one"))
        return self._asking.ask(f"reading/beside/{self._body}", line.where, board, words, options, LEAVE)

    def _ask_which(self, line: Line, who: Named, seats: Sequence[Place], usual: Place) -> Place | str:
        comes = f"{who.name} comes to {line.group or line.board} as {_as_what(line, who)}"
        options = [(_answer(place), capital(_words(place))) for place in seats]
        options += [(OWN, "A seat of their own"), (LEAVE, "Leave this row out")]
        name = f"reading/beside/{self._body}/{said_alike(who.name)}"
        words = f"{comes}. Which seat is that for?"
        answer = self._asking.ask(name, line.where, who.name, words, options, _answer(usual))
        return next((place for place in seats if _answer(place) == answer), answer)

    def _firsts(self, cover: Line | None) -> list[Place]:
        """Give the first place in each seat; for a cover only of those that nobody holds or covers then."""
        found: dict[str, Place] = {}
        for place in self._read:
            found.setdefault(place.seat, place)
        held = {place.seat for place in self._read if _is_taken(place, cover)} if cover else set()
        return [place for key, place in found.items() if key not in held]


def _is_taken(place: Place, cover: Line) -> bool:
    """Tell whether somebody holds or covers a seat at the time of a cover, which may follow who is to go."""
    if place.who is None or place.capacity in STANDING_BY or (place.line.until and cover.since is None):
        return False
    return surely_overlap((place.line.since, place.line.until), (cover.since, cover.until))


def _usual(line: Line, seats: Sequence[Place], order: Mapping[str, int]) -> Place:
    """Give the seat held from the same organisation, else the last one above, else the first."""
    home = said_alike(line.organisation)
    same = [place for place in seats if home and said_alike(place.line.organisation) == home]
    over = [place for place in seats if order[place.line.where] <= order[line.where]]
    return [*same, *over[-1:], *seats][0]


def _as_what(line: Line, who: Named) -> str:
    capacity = capacity_of(line, who)
    return capacity.words.lower() if capacity else ""


def _is_named(place: Place, words: str) -> bool:
    """Tell whether a seat or whoever sits in it is spoken of, as in “Deputy for Ann Okafor”."""
    said = f" {said_alike(words)} "
    names = (place.label, place.who.name if place.who else "")
    return any(f" {said_alike(name)} " in said for name in names if name)


def _answer(place: Place) -> str:
    return said_alike(_names(place)[0]) or place.seat


def _words(place: Place) -> str:
    names = [name for name in _names(place) if name]
    if not names:
        return f"the vacant seat in {place.line.where}"
    return ", ".join(names) if place.label else f"the seat of {names[0]}"


def _names(place: Place) -> tuple[str, ...]:
    who: Iterable[str] = (place.who.name,) if place.who else ()
    return (*((place.label,) if place.label else ()), *who) or ("",)
