"""What stands where the name of a seat is looked for, and is none: that somebody stands by, or an office."""

from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from vcsdesk.formats.spreadsheets.asking import Asking
from vcsdesk.formats.spreadsheets.keys import BodyKeys
from vcsdesk.formats.spreadsheets.lines import Line
from vcsdesk.formats.spreadsheets.phrases import Role, roles
from vcsdesk.formats.spreadsheets.vocabulary import Vocabulary
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.rules.boards.seat_state import COVERING, STANDING_BY
from vcsdesk.rules.desk.folding import said_alike

LEAVE, SEAT = "leave", "seat"
_WORDS = {
    "deputy": Capacity.DEPUTY,
    "deputies": Capacity.DEPUTY,
    "substitute": Capacity.DEPUTY,
    "alternate": Capacity.DEPUTY,
    "shadow": Capacity.SHADOW,
}
_OFFICES = frozenset(
    (
        *(
            "chair",
            "chairperson",
            "chairman",
            "chairwoman",
            "co chair",
            "cochair",
            "vice chair",
            "deputy chair",
        ),
        *(
            "independent chair",
            "board chair",
            "group chair",
            "secretary",
            "treasurer",
            "clerk",
            "minute taker",
        ),
        *("officer", "lead officer", "link officer", "support officer", "council officer", "cvs officer"),
        *("adviser", "advisor", "minutes", "guest", "facilitator", "sponsor"),
    )
)
"""What people do at a board, whether or not they hold a seat of the sector there."""


def with_seat_words(lines: Sequence[Line], asking: Asking) -> list[Line]:
    """Read what is no name of a seat as what it says; a role that several hold on one board names no seat."""
    known = roles()
    found = [_understood(line, known, asking) for line in lines]
    keys = BodyKeys(found)
    counts = Counter(_seat_key(line, keys) for line in found if _is_role(line, known))
    return [
        replace(line, seat="") if _is_role(line, known) and counts[_seat_key(line, keys)] > 1 else line
        for line in found
    ]


def _understood(line: Line, known: Vocabulary[Role], asking: Asking) -> Line:
    if not line.seat or line.why_refused:
        return line
    if said_alike(line.seat) in _OFFICES:
        return line if _is_seat(line, asking) else replace(line, people=(), deputies=(), has_seat=False)
    role = _role(line.seat, known)
    if role is None:
        return line
    if role[0] in STANDING_BY | COVERING:
        stays = line.role if line.role and line.role[0] in STANDING_BY | COVERING else role
        return replace(line, seat="", seat_words=line.seat, role=stays)
    return line if line.role else replace(line, role=role)


def _role(text: str, known: Vocabulary[Role]) -> Role | None:
    """Tell what a role is spoken of, also among other words, as in “Deputy for seat 1”."""
    said = next((_WORDS[word] for word in said_alike(text).split() if word in _WORDS), None)
    return known.certain(text) or ((said, None) if said else None)


def _is_seat(line: Line, asking: Asking) -> bool:
    """Ask whether an office at a board is a seat that the sector fills."""
    words = f"“{line.seat}” may be what somebody does at a board, and no seat that the sector fills."
    options = ((LEAVE, "No seat: leave these rows out"), (SEAT, f"A seat called “{line.seat}”"))
    name = f"reading/office/{said_alike(line.seat)}"
    return asking.ask(name, line.where, line.seat, words, options, LEAVE) == SEAT


def _is_role(line: Line, known: Vocabulary[Role]) -> bool:
    """Tell whether a seat goes by the name of a role alone."""
    return bool(line.seat) and not line.why_refused and known.certain(line.seat) is not None


def _seat_key(line: Line, keys: BodyKeys) -> tuple[str, str]:
    return keys.of(line), said_alike(line.seat)
