"""What holds for most boards of a roster, said once at its head, so that each board says what is its own."""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from vcsdesk.documents.boards.seat_roster.facts import RosterBoard
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.printing import Part, facts, para

_FEWEST_BOARDS = 3
_TOLD_BY_EACH = {"", NOT_RECORDED}


class Usual(msgspec.Struct, frozen=True, kw_only=True):
    """The answers most boards share; empty where none is shared by most."""

    term: str = ""
    appoints: str = ""
    owner: str = ""
    seat: str = ""
    """What the one seat of a board is called."""


def usual_of(boards: Sequence[RosterBoard]) -> Usual:
    """Find what holds for most boards."""
    if len(boards) < _FEWEST_BOARDS:
        return Usual()
    return Usual(
        term=_most(term_of(board) for board in boards),
        appoints=_most(appoints_of(board) for board in boards),
        owner=_most(board.owner for board in boards),
        seat=_most(board.seats[0].row.seat if len(board.seats) == 1 else "" for board in boards),
    )


def said_once(usual: Usual) -> list[Part]:
    """Say what holds for each board that says nothing else."""
    pairs = [
        ("Seat", usual.seat),
        ("Term", usual.term),
        ("Who appoints", usual.appoints),
        ("Run by", usual.owner),
    ]
    if not any(said for _, said in pairs):
        return []
    return [para("For every board that says nothing else:"), facts(pairs)]


def unlike(said: str, usual: str) -> str:
    """Give what a board has to say for itself: nothing where it is as usual, also that it is not recorded."""
    return "" if usual and said == usual else known(said) if usual else said


def term_of(board: RosterBoard) -> str:
    """Say the term rule: once where it is the same for all seats, else seat by seat."""
    rules = {seat.rule for seat in board.seats}
    if len(rules) < 2:
        return next(iter(rules), NOT_RECORDED)
    return "; ".join(f"{seat.row.seat}: {seat.rule}" for seat in board.seats)


def appoints_of(board: RosterBoard) -> str:
    """Say how its seats are filled, and who does it."""
    return known("; ".join(each for each in board.appoints if each))


def _most(said: Iterable[str]) -> str:
    """Give the answer that more than half give, if it is one."""
    counted = Counter(said)
    ((answer, many),) = counted.most_common(1)
    return answer if answer not in _TOLD_BY_EACH and many * 2 > counted.total() else ""
