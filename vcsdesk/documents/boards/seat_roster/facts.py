"""What the roster says of each board and of each of its seats, and how it is gathered."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

import msgspec

from vcsdesk.documents.boards.sitter import rule_words
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.sender import Sender, organisation_name, sender
from vcsdesk.documents.meetings.rhythm import rhythm
from vcsdesk.lists.boards import boards, vacancies
from vcsdesk.lists.boards.boards import BoardRow
from vcsdesk.lists.boards.fillings import Fillings
from vcsdesk.lists.boards.seat_history import SeatHistory, read_histories
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.route import Route
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import is_current


class RosterSeat(msgspec.Struct, frozen=True, kw_only=True):
    """One seat; empty text is what is not recorded."""

    row: SeatRow
    rule: str
    post: str
    experience: str
    begun: tuple[PartialDate, ...]
    """When whoever holds it was appointed, and reappointed."""
    empty: str
    """How it stands, where nobody holds it."""


class RosterBoard(msgspec.Struct, frozen=True, kw_only=True):
    """One board with its seats."""

    name: str
    called: str
    """Its short name where it has one, for the seats of its own table."""
    rhythm: str
    purpose: str
    appoints: tuple[str, ...]
    chair: str
    owner: str
    seats: tuple[RosterSeat, ...]


class Roster(msgspec.Struct, frozen=True, kw_only=True):
    """All that a roster says."""

    on: date
    printed_on: date
    sender: Sender
    boards: tuple[RosterBoard, ...]


def gather(day: Day) -> Roster:
    """Read the roster of the borough, in the order of its tree; a board without a seat is left out."""
    rows, with_seats = boards.rows(day.store, day.on, day.printed_on), {row.body_id for row in day.seats}
    return _roster(day, [row for row in rows if row.body_id in with_seats])


def gather_one(day: Day, body_id: int) -> Roster:
    """Read the roster of one board."""
    rows = boards.rows(day.store, day.on, day.printed_on)
    return _roster(day, [row for row in rows if row.body_id == body_id])


def _roster(day: Day, rows: Iterable[BoardRow]) -> Roster:
    reading = _Reading(day, {row.body_id for row in rows})
    return Roster(
        on=day.on,
        printed_on=day.printed_on,
        sender=sender(day),
        boards=tuple(reading.board(row) for row in rows),
    )


class _Reading:
    """What is read once for all boards of a roster."""

    def __init__(self, day: Day, body_ids: set[int]) -> None:
        self.day = day
        self.fillings = Fillings(day.store, day.on)
        self.seats: defaultdict[int, list[SeatRow]] = defaultdict(list)
        for row in day.seats:
            if row.body_id in body_ids:
                self.seats[row.body_id].append(row)
        found = [row for rows in self.seats.values() for row in rows]
        self.histories = read_histories(day.store, {row.seat_id for row in found})
        self.empty = {each.seat_id: each.stands for each in vacancies.read(day.store, day.on, tuple(found))}
        self.people = {each.id: each for each in day.store.find(Person)}
        self.constituencies = {each.id: each for each in day.store.find(Constituency)}
        self.posts = _posts(day)

    def board(self, row: BoardRow) -> RosterBoard:
        """Read one board."""
        body = self.day.store.get(Body, row.body_id)
        standing = next(each for each in self.day.bodies if each.body_id == row.body_id)
        return RosterBoard(
            name=row.name,
            called=row.short_name or row.name,
            rhythm=rhythm(self.day, row.body_id),
            purpose=body.purpose.strip(),
            appoints=tuple(dict.fromkeys(self._appoints(each) for each in self.seats[row.body_id])),
            chair=standing.chair,
            owner=standing.owner,
            seats=tuple(self._seat(each) for each in self.seats[row.body_id]),
        )

    def _seat(self, row: SeatRow) -> RosterSeat:
        person = self.people.get(row.person_id or 0)
        history: SeatHistory = self.histories[row.seat_id]
        return RosterSeat(
            row=row,
            rule=rule_words(self.fillings.seats[row.seat_id]),
            post=self.posts.get((row.person_id or 0, row.holder_organisation or ""), ""),
            experience=person.experience.strip() if person and row.holder else "",
            begun=history.begun(row.person_id),
            empty="" if row.state.is_seated else self.empty.get(row.seat_id, ""),
        )

    def _appoints(self, row: SeatRow) -> str:
        """Say how a seat is filled, and which organisation runs it where that is recorded."""
        seat = self.fillings.seats[row.seat_id]
        route = self.fillings.route(seat, self.histories[row.seat_id].last_route())
        group = self.constituencies.get(seat.constituency_id or 0)
        by = organisation_name(self.day, group.returned_by_id if group else None)
        by = by or self.fillings.whom(seat, route)
        said = "" if route is Route.UNKNOWN else route.words
        return f"{said} ({by})" if said and by else said or by


def _posts(day: Day) -> dict[tuple[int, str], str]:
    """Say what each person is in each of their organisations on the day."""
    names = {each.id: each.name for each in day.store.find(Organisation)}
    return {
        (each.person_id, names[each.organisation_id]): each.post
        for each in day.store.find(Affiliation)
        if each.post and is_current(each.valid_from, each.valid_to, day.on)
    }
