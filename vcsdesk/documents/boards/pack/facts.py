"""What the rep pack for one seat says, and how it is gathered."""

from collections.abc import Sequence
from datetime import date

import msgspec

from vcsdesk.documents.arranging import arranged_on
from vcsdesk.documents.boards.pack.kinds import KINDS
from vcsdesk.documents.boards.promises import made_by
from vcsdesk.documents.boards.role_texts import for_everyone, for_kind, nearest, pages_about
from vcsdesk.documents.boards.sat_in import constituency_of, sat_in
from vcsdesk.documents.boards.surroundings import Surroundings, surroundings
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.sender import Reach, Sender, person_name, reached, sender
from vcsdesk.documents.meetings.dates import next_of, year_ahead
from vcsdesk.documents.meetings.past import PastMeeting, last_meetings
from vcsdesk.documents.meetings.rhythm import rhythm
from vcsdesk.documents.papers.jargon import senses_on
from vcsdesk.lists.boards.mandates import Mandate, mandate_of
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.lists.papers.papers import PaperRow
from vcsdesk.lists.printing.held import REP_PACK
from vcsdesk.lists.printing.sections import SectionRow
from vcsdesk.lists.workload.meeting_time import MeetingTime
from vcsdesk.printing import Sense
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.commitment import PromisedBy
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.role_document import RoleDocument, RoleDocumentKind
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.seat_state import COVERING
from vcsdesk.rules.meetings.notice import promise_in_words


class Board(msgspec.Struct, frozen=True, kw_only=True):
    """The board as a newcomer needs it; empty text is what is not recorded."""

    name: str
    purpose: str
    chair: str
    owner: str
    rhythm: str
    notice: str
    takes_deputies: bool | None
    time: MeetingTime | None
    place: Surroundings


class Texts(msgspec.Struct, frozen=True, kw_only=True):
    """The role documents that go into a pack."""

    representation: tuple[RoleDocument, ...]
    meetings: tuple[RoleDocument, ...]
    role: tuple[RoleDocument, ...]
    terms: tuple[RoleDocument, ...]
    protocols: tuple[RoleDocument, ...]


class RepPack(msgspec.Struct, frozen=True, kw_only=True):
    """All that one rep pack says."""

    on: date
    printed_on: date
    sender: Sender
    person: Person
    supporter: str
    supporter_reached: tuple[Reach, ...]
    row: SeatRow
    seat: Seat
    constituency: Constituency | None
    appointment: Appointment
    mandate: Mandate
    board: Board
    texts: Texts
    members: tuple[SeatRow, ...]
    dates: tuple[MeetingRow, ...]
    past: tuple[PastMeeting, ...]
    promises: tuple[str, ...]
    sector_promises: tuple[str, ...]
    papers: tuple[PaperRow, ...]
    senses: tuple[Sense, ...]
    sections: tuple[SectionRow, ...]

    def has(self, key: str) -> bool:
        """Tell whether a section is in this pack."""
        return any(row.key == key and row.is_in for row in self.sections)

    def in_her_words(self, key: str) -> bool:
        """Tell whether the officer wrote something of her own for a section."""
        return any(row.key == key and row.has_her_words for row in self.sections)

    def title_of(self, key: str) -> str:
        """Give the title a section has in this pack."""
        return next(row.title for row in self.sections if row.key == key)

    @property
    def called(self) -> str:
        """How the representative is spoken to."""
        return self.person.known_as or self.person.name

    @property
    def is_officers(self) -> bool:
        """Whether the reader is the officer, who cannot be told to ask the officer."""
        return self.person.id == self.sender.officer_id

    @property
    def goes_for_now(self) -> bool:
        """Whether the reader was found to go rather than chosen to sit."""
        return self.appointment.capacity in COVERING

    @property
    def next_meeting(self) -> MeetingRow | None:
        """The meeting this pack gets its reader ready for."""
        return next_of(self.dates)


def gather(day: Day, seat_id: int) -> RepPack:
    """Read what the pack for one seat says; Refused where nobody sits in it."""
    row = sat_in(day, seat_id, "to make a pack for")
    seat = day.store.get(Seat, seat_id)
    appointment = day.store.get(Appointment, row.appointment_id or 0)
    meetings = [meeting for meeting in day.meetings if meeting.body_id == row.body_id]
    dates = year_ahead(meetings, day.on)
    coming = next_of(dates)
    supporter_id = appointment.supporter_id
    return RepPack(
        on=day.on,
        printed_on=day.printed_on,
        sender=sender(day),
        person=day.store.get(Person, appointment.person_id),
        supporter=person_name(day, supporter_id),
        supporter_reached=reached(day.contacts_of_people[supporter_id]) if supporter_id else (),
        row=row,
        seat=seat,
        constituency=constituency_of(day, seat),
        appointment=appointment,
        mandate=mandate_of(day.store, appointment),
        board=_board(day, row.body_id),
        texts=_texts(day.texts, seat, day.store.get(Body, seat.body_id).kind, appointment.capacity),
        members=tuple(each for each in day.seats if each.body_id == row.body_id),
        dates=dates,
        past=last_meetings(day, meetings),
        promises=made_by(PromisedBy.AUTHORITY, day.promises, row.body_id),
        sector_promises=made_by(PromisedBy.SECTOR, day.promises, row.body_id),
        papers=tuple(paper for paper in day.papers.get(coming.meeting_id, ()) if paper.sha256)
        if coming
        else (),
        senses=senses_on(day, row.body_id),
        sections=arranged_on(day, REP_PACK, KINDS),
    )


def _board(day: Day, body_id: int) -> Board:
    standing = next(body for body in day.bodies if body.body_id == body_id)
    body = day.store.get(Body, body_id)
    return Board(
        name=standing.name,
        purpose=body.purpose.strip(),
        chair=standing.chair,
        owner=standing.owner,
        rhythm=rhythm(day, body_id),
        notice=_notice(standing),
        takes_deputies=body.allows_deputies,
        time=day.times.get(body_id),
        place=surroundings(day, standing),
    )


def _notice(body: StandingBody) -> str:
    return "" if body.notice_days is None else promise_in_words(body.notice_days, body.notice_unit)


def _texts(texts: Sequence[RoleDocument], seat: Seat, of_body: BodyKind, capacity: Capacity) -> Texts:
    def of(kind: RoleDocumentKind) -> tuple[RoleDocument, ...]:
        return for_kind(nearest(texts, kind, seat_id=seat.id, body_id=seat.body_id), of_body)

    job = RoleDocumentKind.JOB_DESCRIPTION
    pages = for_everyone(texts, RoleDocumentKind.HANDBOOK)
    being_chosen = () if capacity in COVERING else ("who chose",)
    return Texts(
        representation=pages_about(pages, "representation", "research", *being_chosen),
        meetings=pages_about(pages, "meeting"),
        role=of(job) or nearest(texts, job, seat_id=seat.id, body_id=seat.body_id),
        terms=of(RoleDocumentKind.TERMS_OF_REFERENCE),
        protocols=of(RoleDocumentKind.PROTOCOL),
    )
