"""Contact points: each way of reaching a person or an organisation."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import day, valid
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class Channel(Kind):
    """By what means somebody is reached."""

    EMAIL = "email"
    PHONE = "phone"
    TEXT = "text_message"
    POST = "post"
    VISIT = "visit"
    THROUGH = "through_another_organisation"

    @property
    def words(self) -> str:
        """Say it as the columns of the lists do."""
        return {"email": "E-mail", "phone": "Telephone"}.get(
            self.value, self.value.replace("_", " ").capitalize()
        )


class ContactPoint(Record, frozen=True, kw_only=True):
    """An address or number, whose it is, and whether it is any use."""

    table: ClassVar[str] = "contact_point"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE contact_point (
                id INTEGER PRIMARY KEY,
                person_id INTEGER REFERENCES person (id),
                organisation_id INTEGER REFERENCES organisation (id),
                channel TEXT NOT NULL,
                value TEXT NOT NULL,
                answers_messages INTEGER CHECK (answers_messages IN (0, 1)),
                best_hours TEXT NOT NULL,
                preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),
                {day("verified_on")},
                {valid()},
                CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
            ) STRICT;
            CREATE INDEX contact_point_person ON contact_point (person_id);
            CREATE INDEX contact_point_organisation ON contact_point (organisation_id);
        """,
    }

    person_id: int | None = None
    organisation_id: int | None = None
    channel: Channel
    value: str
    answers_messages: bool | None = None
    best_hours: str = ""
    preferred: bool = False
    verified_on: date | None = None
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
