"""The borough as it stands on a day, each list read once however many papers are printed from it."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cached_property

from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.lists.meetings import meetings
from vcsdesk.lists.meetings.meetings import MeetingRow
from vcsdesk.lists.papers import papers
from vcsdesk.lists.papers.papers import PaperRow
from vcsdesk.lists.reach import reach
from vcsdesk.lists.sector.contacts import Contacts, of_organisations, of_people
from vcsdesk.lists.workload.meeting_time import MeetingTime, meeting_times
from vcsdesk.printing import HOUSE_BRAND, Brand
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.commitment import Commitment
from vcsdesk.records.boards.role_document import RoleDocument
from vcsdesk.records.boards.standing_appointment import StandingAppointment
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.papers.glossary_sense import GlossarySense
from vcsdesk.records.printing.section_choice import SectionChoice
from vcsdesk.records.printing.section_text import SectionText
from vcsdesk.records.sector.standing_contact import StandingContact
from vcsdesk.rules.boards.current import is_current
from vcsdesk.store import Store

_YEAR = timedelta(days=365)


class Day:
    """What a document's facts are gathered from: the borough on one day, and the day of printing.

    A paper that compares does so with the day `since`, a year before unless named.
    """

    def __init__(self, store: Store, on: date, printed_on: date, since: date | None = None) -> None:
        self.store = store
        self.on = on
        self.printed_on = printed_on
        self.since = since or reach(on, -_YEAR)

    @cached_property
    def borough(self) -> Borough | None:
        """Whose desk it is."""
        return self.store.first(Borough)

    @cached_property
    def brand(self) -> Brand:
        """What makes the desk's paper its own, read once: every paper carries it."""
        borough = self.borough
        if borough is None:
            return HOUSE_BRAND
        logo = self.store.content(borough.logo) if borough.logo else b""
        return Brand(borough.colour or HOUSE_BRAND.colour, logo, borough.logo_words if logo else "")

    @cached_property
    def seats(self) -> tuple[SeatRow, ...]:
        """Every seat, board by board."""
        return seats.rows(self.store, self.on, self.printed_on)

    @cached_property
    def sittings(self) -> Mapping[int, StandingAppointment]:
        """Everybody who sits, by appointment."""
        return {each.appointment_id: each for each in sittings(self.store, self.on)}

    @cached_property
    def people(self) -> Mapping[int | None, int | None]:
        """Who is at each seat: who sits in it, or goes for now."""
        return {row.seat_id: row.person_id for row in self.seats}

    @cached_property
    def boards(self) -> Mapping[int | None, str]:
        """What the board of each seat is called."""
        return {row.seat_id: row.board for row in self.seats}

    @cached_property
    def bodies(self) -> tuple[StandingBody, ...]:
        """Every body that exists."""
        return self.store.view(StandingBody, on=self.on)

    @cached_property
    def links(self) -> tuple[BodyLink, ...]:
        """The ties between bodies beside the tree."""
        return tuple(link for link in self.store.find(BodyLink) if self._holds(link))

    @cached_property
    def meetings(self) -> tuple[MeetingRow, ...]:
        """Every meeting, the earliest first."""
        return meetings.rows(self.store, self.on, self.printed_on)

    @cached_property
    def times(self) -> Mapping[int, MeetingTime]:
        """What the meetings of each body take."""
        return meeting_times(self.store, self.on, self.borough) if self.borough else {}

    @cached_property
    def papers(self) -> Mapping[int | None, list[PaperRow]]:
        """The papers that have come, by meeting."""
        found = defaultdict[int | None, list[PaperRow]](list)
        for paper in papers.rows(self.store, self.on, self.printed_on):
            found[paper.meeting_id].append(paper)
        return found

    @cached_property
    def texts(self) -> tuple[RoleDocument, ...]:
        """The role documents in force that have been written, in their order."""
        every = self.store.find(RoleDocument, order_by="place, title, id")
        return tuple(text for text in every if text.text.strip() and self._holds(text))

    @cached_property
    def promises(self) -> tuple[Commitment, ...]:
        """The promises that hold, in their order."""
        every = self.store.find(Commitment, order_by="place, id")
        return tuple(promise for promise in every if self._holds(promise))

    @cached_property
    def section_choices(self) -> tuple[SectionChoice, ...]:
        """Which sections of papers she switched off or moved."""
        return self.store.find(SectionChoice)

    @cached_property
    def section_texts(self) -> tuple[SectionText, ...]:
        """What she wrote for sections of papers, every version, the latest last."""
        return self.store.find(SectionText, order_by="version, id")

    @cached_property
    def glossary(self) -> tuple[GlossarySense, ...]:
        """What the words of the trade mean, term by term."""
        every = self.store.find(GlossarySense, order_by="id")
        return tuple(sorted(every, key=lambda sense: sense.term.strip().casefold()))

    @cached_property
    def contacts_of_people(self) -> Mapping[int, Contacts]:
        """How people are reached."""
        return of_people(self._contacts)

    @cached_property
    def contacts_of_organisations(self) -> Mapping[int, Contacts]:
        """How organisations are reached."""
        return of_organisations(self._contacts)

    @cached_property
    def _contacts(self) -> tuple[StandingContact, ...]:
        return self.store.view(StandingContact, on=self.on)

    def _holds(self, fact: BodyLink | RoleDocument | Commitment) -> bool:
        return is_current(fact.valid_from, fact.valid_to, self.on)
