"""The pages of the roster, in the order in which such lists are kept by hand."""

from vcsdesk.documents.boards.seat_roster.facts import RosterBoard, RosterSeat
from vcsdesk.documents.boards.seat_roster.usual import Usual, appoints_of, term_of, unlike
from vcsdesk.documents.boards.who_is_who import state_words
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.printing import Part, Words, bold, facts, grid, heading, keep_together, para, unbroken
from vcsdesk.printing.parts import Grid
from vcsdesk.printing.words import Piece
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.wording import capital, listed, short_partial

_NOBODY, _SEAT = "Nobody", "Seat"
_MOST_AMONG_FACTS = 4
_NOTHING_USUAL = Usual()


def board_pages(board: RosterBoard, usual: Usual) -> Part:
    """Set one board out on one page if it can be: what is its own among boards, then its seats."""
    return keep_together(heading(board.name, 2), *about(board, usual))


def about(board: RosterBoard, usual: Usual = _NOTHING_USUAL) -> list[Part]:
    """Say the rule, when it meets, what it is for and who appoints; then who sits in each seat."""
    pairs: list[tuple[str, Words]] = [
        ("Term", unlike(term_of(board), usual.term)),
        ("Meets", known(board.rhythm)),
        ("What it is for", known(board.purpose)),
        ("Who appoints", unlike(appoints_of(board), usual.appoints)),
        ("Chair", board.chair),
        ("Run by", unlike(board.owner, usual.owner)),
    ]
    if not board.seats:
        return [facts(pairs), para("No seat for the sector is recorded on this board.")]
    if len(board.seats) > _MOST_AMONG_FACTS:
        return [facts(pairs), _table(board)]
    return [facts([*pairs, *(_seat(board, seat, usual) for seat in board.seats)])]


def _seat(board: RosterBoard, seat: RosterSeat, usual: Usual) -> tuple[str, Words]:
    """Say of one seat who sits there, since when and until when, and what they bring."""
    called = _called(seat, usual.seat)
    return called, (*_who(seat), " ", _when(board, seat), *_more(seat))


def _table(board: RosterBoard) -> Grid:
    headings = ("Seat", "Who sits there", "Appointed, and until when")
    rows = [(_which(board, seat), (*_who(seat), *_more(seat)), _when(board, seat)) for seat in board.seats]
    return grid(headings, rows, (3, 3.8, 3.4), f"The sector’s seats on {board.name}")


def _which(board: RosterBoard, seat: RosterSeat) -> str:
    """Name a seat with its board, so that a row says by itself what it is about."""
    return f"{board.called}: {_called(seat)}"


def _called(seat: RosterSeat, usual: str = "") -> str:
    """Name a seat unless it is called as usual, and its holder where they are not."""
    name = _SEAT if seat.row.seat == usual else seat.row.seat
    plain = seat.row.role is RoleLabel.REPRESENTATIVE
    return name + ("" if plain else f" ({seat.row.role.words.lower()})")


def _who(seat: RosterSeat) -> list[Piece]:
    """Say who sits there, as what and from where."""
    row = seat.row
    if row.holder is None:
        return [bold(_NOBODY), f", held by {row.held_by}." if row.held_by else "."]
    place = [part for part in (seat.post, row.holder_organisation) if part]
    return [bold(row.holder), "".join(f", {part}" for part in place), "."]


def _when(board: RosterBoard, seat: RosterSeat) -> str:
    """Say when they were appointed, how unless by the rule, and until when; or how it stands empty."""
    row = seat.row
    if row.holder is None:
        return f"{capital(seat.empty) or row.state.words}."
    first, *later = [unbroken(short_partial(began)) for began in seat.begun] or [NOT_RECORDED]
    again = f", again {listed(later)}" if later else ""
    chosen = NOT_RECORDED if row.route is Route.UNKNOWN else row.route.words
    how = "" if board.appoints == (chosen,) else f" How: {chosen.lower()}."
    ends = state_words(row) if row.term_ends else "No end recorded"
    return f"Appointed: {first}{again}.{how} {ends}."


def _more(seat: RosterSeat) -> list[Piece]:
    """Say what experience they bring, and who goes when they cannot."""
    experience = f" {capital(seat.experience.rstrip('.'))}." if seat.experience else ""
    deputy = f" Deputy: {seat.row.deputy}." if seat.row.holder and seat.row.deputy else ""
    return [experience, deputy]
