"""Bodies: boards, sub-groups, panels and forums, with the names and places they had over time."""

from typing import ClassVar

from vcsdesk.records.boards.route import Route
from vcsdesk.records.checks import valid
from vcsdesk.records.kinds import Kind
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import Record


class BodyKind(Kind):
    """What sort of group it is."""

    BOARD = "board"
    SUBGROUP = "sub_group"
    PANEL = "panel"
    SCRUTINY = "scrutiny_panel"
    FORUM = "forum"
    MANAGEMENT = "management_group"
    LIAISON = "liaison"
    PARLIAMENT = "parliament"
    SUMMIT = "summit"
    SERVICE_USERS = "service_user_forum"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return _WORDS.get(self.value, self.value.replace("_", " ").capitalize())


_WORDS = {"sub_group": "Sub-group"}


class Level(Kind):
    """How near it is to the decisions (Audit Commission, October 2008)."""

    STRATEGIC = "strategic"
    EXECUTIVE = "executive"
    OPERATIONAL = "operational"
    NOT_KNOWN = "not_known"


class NoticeUnit(Kind):
    """What a promise of notice is counted in."""

    CLEAR_WORKING_DAYS = "clear_working_days"
    CLEAR_DAYS = "clear_days"


class Body(Record, frozen=True, kw_only=True):
    """A group that meets; its name and parent are dated facts of their own."""

    table: ClassVar[str] = "body"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-22": f"""
            CREATE TABLE body (
                id INTEGER PRIMARY KEY,
                kind TEXT NOT NULL,
                level TEXT NOT NULL,
                owner_id INTEGER REFERENCES organisation (id),
                purpose TEXT NOT NULL,
                chair_id INTEGER REFERENCES person (id),
                notice_days INTEGER CHECK (notice_days >= 0),
                notice_unit TEXT NOT NULL,
                prepare_minutes INTEGER CHECK (prepare_minutes >= 0),
                travel_minutes INTEGER CHECK (travel_minutes >= 0),
                feedback_minutes INTEGER CHECK (feedback_minutes >= 0),
                allows_deputies INTEGER CHECK (allows_deputies IN (0, 1)),
                note TEXT NOT NULL,
                end_reason TEXT NOT NULL,
                {valid()}
            ) STRICT;
        """,
        "2026-11-26": """
            ALTER TABLE body ADD COLUMN deputies_differ INTEGER CHECK (deputies_differ IN (0, 1));
            ALTER TABLE body ADD COLUMN default_route TEXT NOT NULL DEFAULT 'unknown';
        """,
    }

    kind: BodyKind = BodyKind.SUBGROUP
    level: Level = Level.NOT_KNOWN
    owner_id: int | None = None
    purpose: str = ""
    chair_id: int | None = None
    notice_days: int | None = None
    notice_unit: NoticeUnit = NoticeUnit.CLEAR_WORKING_DAYS
    prepare_minutes: int | None = None
    travel_minutes: int | None = None
    feedback_minutes: int | None = None
    allows_deputies: bool | None = None
    deputies_differ: bool | None = None
    """Whether a deputy must come from another organisation than the representative."""
    default_route: Route = Route.UNKNOWN
    """How its seats are filled unless a seat says otherwise."""
    note: str = ""
    end_reason: str = ""
    valid_from: PartialDate | None = None
    valid_to: PartialDate | None = None
