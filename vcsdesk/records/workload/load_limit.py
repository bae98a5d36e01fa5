"""Load limits: what a person may be asked to carry, and the days they are paid for."""

from typing import ClassVar

from vcsdesk.records.checks import valid
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class LoadLimit(Record, frozen=True, kw_only=True):
    """One person's limits for a time; hours are a month, contract days a week."""

    table: ClassVar[str] = "load_limit"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE load_limit (
                id INTEGER PRIMARY KEY,
                person_id INTEGER NOT NULL REFERENCES person (id),
                limit_groups INTEGER CHECK (limit_groups >= 0),
                limit_hours_month INTEGER CHECK (limit_hours_month >= 0),
                contract_days_week REAL CHECK (contract_days_week BETWEEN 0 AND 7),
                {valid()}
            ) STRICT;
            CREATE INDEX load_limit_person ON load_limit (person_id);
        """,
    }

    person_id: int
    limit_groups: int | None = None
    limit_hours_month: int | None = None
    contract_days_week: float | None = None
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
