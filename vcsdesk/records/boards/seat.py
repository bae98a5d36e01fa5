"""Seats: a place on a body, whether or not anybody sits in it."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.boards.route import Route
from vcsdesk.records.checks import day, valid
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class RoleLabel(Kind):
    """What the borough calls whoever sits here."""

    REPRESENTATIVE = "representative"
    APPOINTEE = "appointee"
    DELEGATE = "delegate"
    OBSERVER = "observer"


class HeldBy(Kind):
    """Whether a person holds the seat, or an organisation that names one."""

    PERSON = "person"
    ORGANISATION = "organisation"


class AfterLastTerm(Kind):
    """What holds for somebody who has served as many terms as a seat allows."""

    NOT_KNOWN = "not_known"
    NOT_RE_ELIGIBLE = "not_re_eligible"
    ONLY_IF_NOBODY_ELSE = "only_if_nobody_else_stands"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return {"not_re_eligible": "Not re-eligible"}.get(
            self.value, self.value.replace("_", " ").capitalize()
        )


class Seat(Record, frozen=True, kw_only=True):
    """A voluntary sector place on a body, with its term rule and how it is filled."""

    table: ClassVar[str] = "seat"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE seat (
                id INTEGER PRIMARY KEY,
                body_id INTEGER NOT NULL REFERENCES body (id),
                label TEXT NOT NULL CHECK (trim(label) <> ''),
                constituency_id INTEGER REFERENCES constituency (id),
                role TEXT NOT NULL,
                held_by TEXT NOT NULL,
                term_months INTEGER CHECK (term_months > 0),
                max_terms INTEGER CHECK (max_terms > 0),
                {day("review_on")},
                route TEXT NOT NULL,
                speaks_for TEXT NOT NULL,
                not_for TEXT NOT NULL,
                end_reason TEXT NOT NULL,
                {valid()}
            ) STRICT;
            CREATE INDEX seat_body ON seat (body_id);
        """,
        "2026-11-26": """
            ALTER TABLE seat ADD COLUMN after_last_term TEXT NOT NULL DEFAULT 'not_known';
            ALTER TABLE seat ADD COLUMN organisation_id INTEGER REFERENCES organisation (id);
            ALTER TABLE seat ADD COLUMN contract_id INTEGER REFERENCES contract (id);
            ALTER TABLE seat ADD COLUMN follows_id INTEGER REFERENCES seat (id);
            CREATE INDEX seat_follows ON seat (follows_id);
        """,
    }

    body_id: int
    label: str
    constituency_id: int | None = None
    role: RoleLabel = RoleLabel.REPRESENTATIVE
    held_by: HeldBy = HeldBy.PERSON
    organisation_id: int | None = None
    """The organisation that holds the seat and names who sits in it, where one does."""
    contract_id: int | None = None
    """The contract under which it is held, where there is one."""
    follows_id: int | None = None
    """The seat of an earlier body that went on as this one."""
    term_months: int | None = None
    max_terms: int | None = None
    after_last_term: AfterLastTerm = AfterLastTerm.NOT_KNOWN
    review_on: date | None = None
    route: Route = Route.UNKNOWN
    speaks_for: str = ""
    not_for: str = ""
    end_reason: str = ""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
