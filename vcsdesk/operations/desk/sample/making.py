"""A sample in the making: the store it goes into, the day it is made, and what is there so far by name."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from vcsdesk.operations.desk.sample.source import Source
from vcsdesk.operations.desk.sample.when import Then, When
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store

_OVER = {MeetingStatus.HELD, MeetingStatus.CANCELLED}


@dataclass(slots=True)
class Making:
    """What has been made so far."""

    store: Store
    source: Source
    today: date
    organisations: dict[str, Organisation] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    places: dict[str, Affiliation] = field(default_factory=dict)
    bodies: dict[str, Body] = field(default_factory=dict)
    constituencies: dict[str, Constituency] = field(default_factory=dict)
    contracts: dict[str, Contract] = field(default_factory=dict)

    @property
    def officer(self) -> Person:
        """The officer whose desk it is."""
        return self.people[self.source.borough.officer]

    def on(self, when: Then) -> date:
        """Give the day something lies on; the first one, where only a month or a year is known."""
        return when.on(self.today) if isinstance(when, When) else PartialDate(when).first_day()

    def on_or_none(self, when: Then | None) -> date | None:
        """Give the day something lies on, if it is given at all."""
        return None if when is None else self.on(when)

    def then(self, when: Then) -> date | PartialDate:
        """Give the day something began or ended, or as much of it as is known."""
        return when.on(self.today) if isinstance(when, When) else PartialDate(when)

    def then_or_none(self, when: Then | None) -> date | PartialDate | None:
        """Give the day something began or ended, if anything is known of it."""
        return None if when is None else self.then(when)

    def to_come(self, body: str) -> list[Meeting]:
        """Give the meetings of a body that are to come, the next one first."""
        meetings = self.store.find(Meeting, order_by="held_on", body_id=self.bodies[body].id)
        return [each for each in meetings if each.held_on >= self.today and each.status not in _OVER]

    def yesterday(self) -> date:
        """Give the day before the making."""
        return self.today - timedelta(days=1)
