"""Appointments: who came to sit in a seat, in what capacity, by what route and for how long."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.boards.route import Route
from vcsdesk.records.checks import day, valid
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class Capacity(Kind):
    """As what somebody comes to a body."""

    HOLDER = "holder"
    DEPUTY = "deputy"
    SHADOW = "shadow"
    INTERIM = "interim"
    GAP_FILL = "gap_fill"
    CONTRACT = "contract"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return {"gap_fill": "Filling a gap", "contract": "Under contract"}.get(
            self.value, self.value.capitalize()
        )


class SupportLevel(Kind):
    """How much help a representative wants."""

    LIGHT = "light"
    REGULAR = "regular"
    INTENSIVE = "intensive"
    NOT_KNOWN = "not_known"


class Appointment(Record, frozen=True, kw_only=True):
    """A person in a seat from one date to another; the end of the term is not the end of the sitting."""

    table: ClassVar[str] = "appointment"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE appointment (
                id INTEGER PRIMARY KEY,
                seat_id INTEGER NOT NULL REFERENCES seat (id),
                person_id INTEGER NOT NULL REFERENCES person (id),
                capacity TEXT NOT NULL,
                affiliation_id INTEGER REFERENCES affiliation (id),
                route TEXT NOT NULL,
                {day("term_ends")},
                supporter_id INTEGER REFERENCES person (id),
                support TEXT NOT NULL,
                disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)),
                note TEXT NOT NULL,
                end_reason TEXT NOT NULL,
                {valid()}
            ) STRICT;
            CREATE INDEX appointment_seat ON appointment (seat_id);
            CREATE INDEX appointment_person ON appointment (person_id);
        """,
        "2026-11-26": """
            ALTER TABLE appointment ADD COLUMN continues_id INTEGER REFERENCES appointment (id);
            CREATE INDEX appointment_continues ON appointment (continues_id);
        """,
    }

    seat_id: int
    person_id: int
    capacity: Capacity = Capacity.HOLDER
    affiliation_id: int | None = None
    continues_id: int | None = None
    """The appointment to an earlier seat that goes on in this one, with its term and its mandate."""
    route: Route = Route.UNKNOWN
    term_ends: date | None = None
    supporter_id: int | None = None
    support: SupportLevel = SupportLevel.NOT_KNOWN
    disputed: bool = False
    """Whether it is contested since nobody knows when; a `Dispute` says since when and why."""
    note: str = ""
    end_reason: str = ""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
