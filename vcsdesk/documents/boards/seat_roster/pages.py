"""The pages of the roster, in the order in which such lists are kept by hand."""

from vcsdesk.documents.boards.seat_roster.facts import RosterBoard, RosterSeat
from vcsdesk.documents.boards.who_is_who import state_words
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.printing import Part, Words, bold, facts, grid, heading, keep_together, para, unbroken
from vcsdesk.printing.parts import Grid
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel
from vcsdesk.wording import capital, listed, short_partial

_NOBODY = "Nobody"


def board_pages(board: RosterBoard) -> list[Part]:
    """Set one board out: its rule, when it meets, what it is for, who appoints, then its seats."""
    return [keep_together(heading(board.name), *about(board)), *seats_of(board)]


def about(board: RosterBoard) -> list[Part]:
    """Say what holds for all its seats."""
    appoints = "; ".join(each for each in board.appoints if each)
    return [
        facts(
            [
                ("Term", _rules(board)),
                ("Meets", known(board.rhythm)),
                ("What it is for", known(board.purpose)),
                ("Who appoints", known(appoints)),
                ("Chair", board.chair),
                ("Run by", board.owner),
            ]
        )
    ]


def seats_of(board: RosterBoard) -> list[Part]:
    """List its seats."""
    if not board.seats:
        return [para("No seat for the sector is recorded on this board.")]
    return [_table(board)]


def _table(board: RosterBoard) -> Grid:
    headings = ("Seat", "Who sits there", "Appointed, and until when")
    rows = [(_which(board, seat), _who(seat), _when(seat)) for seat in board.seats]
    return grid(headings, rows, (3, 3.8, 3.4), f"The sector’s seats on {board.name}")


def _which(board: RosterBoard, seat: RosterSeat) -> str:
    """Name a seat with its board, and say what the borough calls its holder where that is not the usual."""
    usual = seat.row.role is RoleLabel.REPRESENTATIVE
    return f"{board.called}: {seat.row.seat}" + ("" if usual else f" ({seat.row.role.words.lower()})")


def _rules(board: RosterBoard) -> str:
    """Say the term rule: once where it is the same for all seats, else seat by seat."""
    rules = {seat.rule for seat in board.seats}
    if len(rules) < 2:
        return next(iter(rules), NOT_RECORDED)
    return "; ".join(f"{seat.row.seat}: {seat.rule}" for seat in board.seats)


def _who(seat: RosterSeat) -> Words:
    row = seat.row
    if row.holder is None:
        goes = f"; {row.covered_by} goes for now" if row.covered_by else ""
        held = f", held by {row.held_by}" if row.held_by else ""
        return (bold(_NOBODY), f"{held}{goes}")
    place = [part for part in (seat.post, row.holder_organisation) if part]
    said = "".join(f", {part}" for part in place)
    deputy = f". Deputy: {row.deputy}" if row.deputy else ""
    experience = f". {capital(seat.experience.rstrip('.'))}" if seat.experience else ""
    return (bold(row.holder), f"{said}{experience}{deputy}")


def _when(seat: RosterSeat) -> str:
    row = seat.row
    if row.holder is None:
        return capital(seat.empty) or row.state.words
    first, *later = [unbroken(short_partial(began)) for began in seat.begun] or [NOT_RECORDED]
    again = f", again {listed(later)}" if later else ""
    chosen = NOT_RECORDED if row.route is Route.UNKNOWN else row.route.words.lower()
    ends = state_words(row) if row.term_ends else "No end recorded"
    return f"Appointed: {first}{again}. How: {chosen}. {ends}."
