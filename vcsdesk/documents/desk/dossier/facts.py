"""What the dossier says, and how it is gathered."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

import msgspec

from vcsdesk.documents.boards.role_texts import nearest
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.sender import Reach, Sender, reached, sender
from vcsdesk.lists.boards import vacancies
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.boards.vacancies import VacancyRow
from vcsdesk.lists.desk import today as todays
from vcsdesk.lists.desk.today_row import TodayRow
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.records.boards.restructure import Restructure, RestructureState
from vcsdesk.records.boards.role_document import RoleDocument, RoleDocumentKind
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.feedback.report import Report, ReportState
from vcsdesk.records.meetings.meeting import MeetingStatus
from vcsdesk.records.sector.person import Person

AHEAD = timedelta(days=30)
"""How far the dossier looks: the next 30 days."""


class OwnSeat(msgspec.Struct, frozen=True, kw_only=True):
    """A seat the officer sits in or covers, and what there is to go by without her."""

    row: SeatRow
    board: StandingBody
    next_meeting: MeetingRow | None
    how_to: tuple[RoleDocument, ...]

    @property
    def is_hers_alone(self) -> bool:
        """Whether nobody else could step in tomorrow: no deputy, and nothing written about the role."""
        return self.row.deputy is None and not self.how_to


class Ring(msgspec.Struct, frozen=True):
    """Somebody to ring, how they are reached, and what for."""

    name: str
    why: str
    ways: tuple[Reach, ...]


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """All that the dossier says."""

    on: date
    printed_on: date
    sender: Sender
    file: str
    folder: str
    waiting: tuple[TodayRow, ...]
    meetings: tuple[MeetingRow, ...]
    goes: Mapping[int, str]
    """Who goes to each meeting's board, by board."""
    own: tuple[OwnSeat, ...]
    needing: tuple[VacancyRow, ...]
    drafts: tuple[Restructure, ...]
    reports: int
    """Reports that have come and that nobody has read."""
    people: tuple[Ring, ...]


def gather(day: Day) -> Dossier:
    """Read what somebody who stands in has to know on the day."""
    by = sender(day)
    meetings = tuple(row for row in day.meetings if _is_ahead(row, day.on))
    seats = [row for row in day.seats if by.officer_id is not None and row.person_id == by.officer_id]
    return Dossier(
        on=day.on,
        printed_on=day.printed_on,
        sender=by,
        file=day.store.path.name if day.store.path else "",
        folder=str(day.store.path.resolve().parent) if day.store.path else "",
        waiting=todays.rows(day.store, day.on, day.printed_on),
        meetings=meetings,
        goes=_goes(day.seats),
        own=tuple(_own(day, row) for row in seats),
        needing=vacancies.read(day.store, day.on, day.seats),
        drafts=day.store.find(Restructure, state=RestructureState.DRAFT, order_by="starts_on, id"),
        reports=len(day.store.find(Report, state=ReportState.DRAFT)),
        people=_people(day, meetings),
    )


def _is_ahead(row: MeetingRow, on: date) -> bool:
    return on <= row.held_on <= on + AHEAD and row.status is not MeetingStatus.CANCELLED


def _goes(seats: Iterable[SeatRow]) -> dict[int, str]:
    """Say who goes to each board for the sector."""
    found = defaultdict[int, list[str]](list)
    for row in seats:
        who = row.holder or row.covered_by
        if who and who not in found[row.body_id]:
            found[row.body_id].append(who)
    return {body_id: ", ".join(names) for body_id, names in found.items()}


def _own(day: Day, row: SeatRow) -> OwnSeat:
    kinds = (RoleDocumentKind.JOB_DESCRIPTION, RoleDocumentKind.TERMS_OF_REFERENCE)
    texts = [nearest(day.texts, kind, seat_id=row.seat_id, body_id=row.body_id) for kind in kinds]
    coming = (each for each in day.meetings if each.body_id == row.body_id and each.held_on >= day.on)
    return OwnSeat(
        row=row,
        board=next(body for body in day.bodies if body.body_id == row.body_id),
        next_meeting=next((each for each in coming if each.status is not MeetingStatus.CANCELLED), None),
        how_to=tuple(text for each in texts for text in each if text.body_id or text.seat_id),
    )


def _people(day: Day, meetings: Iterable[MeetingRow]) -> tuple[Ring, ...]:
    """Name those who sit on the boards that meet soon, each once, with what for."""
    soon = {row.body_id for row in meetings}
    why = defaultdict[int, list[str]](list)
    for row in day.seats:
        if row.body_id in soon and row.person_id and row.board not in why[row.person_id]:
            why[row.person_id].append(row.board)
    officer = day.borough.officer_id if day.borough else None
    people = (day.store.get(Person, person_id) for person_id in why if person_id != officer)
    return tuple(
        Ring(person.name, "; ".join(why[person.id]), reached(day.contacts_of_people[person.id]))
        for person in sorted(people, key=lambda person: person.name.casefold())
    )
