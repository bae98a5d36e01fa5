"""What the report of vacancies and expiries says, and how it is gathered."""

from datetime import date

import msgspec

from vcsdesk.documents.boards.who_is_who import several_seats
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.sender import Sender, sender
from vcsdesk.lists.boards import staggering, term_cliff, vacancies
from vcsdesk.lists.boards.staggering import StaggerRow
from vcsdesk.lists.boards.term_cliff import CliffRow
from vcsdesk.lists.boards.vacancies import VacancyRow
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.rules.boards.stagger import MOST_YEARS


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """All that the report says."""

    on: date
    printed_on: date
    sender: Sender
    seats: int
    not_known: int
    several: frozenset[int]
    """The boards with more than one seat, of which each is named."""
    needing: tuple[VacancyRow, ...]
    cliff: tuple[CliffRow, ...]
    spread: tuple[StaggerRow, ...]

    def where(self, row: VacancyRow | StaggerRow) -> str:
        """Name a seat by its board, and by its label where the board has several."""
        return f"{row.board}: {row.seat}" if row.body_id in self.several else row.board


def gather(day: Day) -> Report:
    """Read what the report says of the day."""
    return Report(
        on=day.on,
        printed_on=day.printed_on,
        sender=sender(day),
        seats=len(day.seats),
        not_known=sum(row.state is SeatState.NOT_KNOWN for row in day.seats),
        several=several_seats(day.seats),
        needing=vacancies.read(day.store, day.on, day.seats),
        cliff=term_cliff.read(day.store, day.on, day.seats),
        spread=staggering.read(day.store, day.on, day.seats, MOST_YEARS),
    )
