"""Organisations: voluntary groups, and the authorities they deal with."""

from typing import ClassVar

from vcsdesk.records.checks import valid
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class OrganisationKind(Kind):
    """What sort of organisation it is."""

    VCS = "voluntary_or_community"
    INFRASTRUCTURE = "infrastructure"
    FAITH = "faith"
    CONSORTIUM = "consortium"
    STATUTORY = "statutory"
    SCHOOL = "school"
    PRIVATE = "private"


class SizeBand(Kind):
    """How large it is by yearly income, as the sector's almanacs band it."""

    MICRO = "micro"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"
    MAJOR = "major"
    NOT_KNOWN = "not_known"


class Organisation(Record, frozen=True, kw_only=True):
    """A body of people with a name of its own."""

    table: ClassVar[str] = "organisation"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE organisation (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL CHECK (trim(name) <> ''),
                other_names TEXT NOT NULL,
                kind TEXT NOT NULL,
                size TEXT NOT NULL,
                does TEXT NOT NULL,
                area TEXT NOT NULL,
                charity_number TEXT NOT NULL,
                note TEXT NOT NULL,
                {valid()}
            ) STRICT;
            CREATE INDEX organisation_name ON organisation (name COLLATE NOCASE);
        """,
    }

    name: str
    other_names: str = ""
    kind: OrganisationKind = OrganisationKind.VCS
    size: SizeBand = SizeBand.NOT_KNOWN
    does: str = ""
    area: str = ""
    charity_number: str = ""
    note: str = ""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
