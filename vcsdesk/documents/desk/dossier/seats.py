"""The seats the officer sits in herself: how each is done, and what nobody else could do tomorrow."""

from vcsdesk.documents.boards.role_texts import body_text
from vcsdesk.documents.desk.dossier.facts import AHEAD, Dossier, OwnSeat
from vcsdesk.documents.meetings.dates import at, when
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.lists.boards.vacancies import VacancyRow
from vcsdesk.printing import Part, grid, heading, note, para, unbroken
from vcsdesk.wording import count, listed, per_cent, short_day

_MOST = 12


def own_seats(of: Dossier) -> list[Part]:
    """Say for each of her seats when it meets next, who chairs and who could go; then how each is done."""
    if not of.sender.officer:
        return [para(f"Who the officer is, is {NOT_RECORDED}.")]
    if not of.own:
        return [para(f"No seat is recorded in which {of.sender.officer} sits.")]
    rows = [_row(seat) for seat in of.own]
    table = grid(("Board or group", "Meets next", "Chair", "Stand-in"), rows, (3, 2.8, 3, 2.6), "Seats")
    unwritten = listed(seat.row.board for seat in of.own if not seat.how_to)
    said = [para(f"Nothing is written about how it is done on {unwritten}.")] if unwritten else []
    return [table, *said, *(part for seat in of.own for part in _how_to(seat))]


def hers_alone(of: Dossier) -> list[Part]:
    """Count the seats that nobody but her could take tomorrow."""
    alone = [seat for seat in of.own if seat.is_hers_alone]
    if not of.own:
        return []
    share = f"{len(alone)} of {count(len(of.own), 'seat')} ({per_cent(len(alone), len(of.own))})"
    said = f"{share} in which the officer sits have neither a deputy nor anything written about the role."
    names = listed((seat.row.board for seat in alone), _MOST)
    return [note(said, *([f"{names}."] if alone else []), title="What only the officer knows")]


def needing(of: Dossier) -> list[Part]:
    """List the seats for which something has to be begun within 30 days, and count the others."""
    soon = [row for row in of.needing if row.begin_by <= of.on + AHEAD]
    rows = [(f"{row.board}: {row.stands}", f"{row.shared_step} Begin by {_by(row)}.") for row in soon]
    later = count(
        len(of.needing) - len(soon), "more seat needs", "more seats need", none="No other seat needs"
    )
    last = para(f"{later} something later; “Vacancies and expiries” in the Print room names them all.")
    table = grid(
        ("Board or group, and how it stands", "What to do next"), rows, (4.4, 4.6), "What each needs"
    )
    return [*([table] if rows else []), last]


def _by(row: VacancyRow) -> str:
    return unbroken(short_day(row.begin_by))


def _row(seat: OwnSeat) -> tuple[str, str, str, str]:
    coming = seat.next_meeting
    meets = f"{when(coming.held_on)}, {at(coming)}" if coming else NOT_RECORDED
    return seat.row.board, meets, known(seat.board.chair), seat.row.deputy or "nobody named"


def _how_to(seat: OwnSeat) -> list[Part]:
    if not seat.how_to:
        return []
    texts = (part for text in seat.how_to for part in (heading(text.title, 3), *body_text(text, 3)))
    return [heading(seat.row.board, 2), *texts]
