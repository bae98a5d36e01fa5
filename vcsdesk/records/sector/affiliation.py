"""Affiliations: what somebody is to an organisation, which is never the same as a seat."""

from typing import ClassVar

from vcsdesk.records.checks import valid
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class Standing(Kind):
    """How somebody belongs to an organisation."""

    EMPLOYED = "employed"
    VOLUNTEER = "volunteer"
    TRUSTEE = "trustee"
    NOT_KNOWN = "not_known"


class Affiliation(Record, frozen=True, kw_only=True):
    """A person's post or place in an organisation, from when to when."""

    table: ClassVar[str] = "affiliation"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE affiliation (
                id INTEGER PRIMARY KEY,
                person_id INTEGER NOT NULL REFERENCES person (id),
                organisation_id INTEGER NOT NULL REFERENCES organisation (id),
                post TEXT NOT NULL,
                standing TEXT NOT NULL,
                {valid()}
            ) STRICT;
            CREATE INDEX affiliation_person ON affiliation (person_id);
            CREATE INDEX affiliation_organisation ON affiliation (organisation_id);
        """,
    }

    person_id: int
    organisation_id: int
    post: str = ""
    standing: Standing = Standing.NOT_KNOWN
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
