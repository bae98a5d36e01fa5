"""Changes of a restructure: each line of the draft, such as a merger or a new name."""

from typing import ClassVar

from vcsdesk.records.boards.body import BodyKind, Level
from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class ChangeKind(Kind):
    """What a line of a restructure does."""

    RENAME = "rename"
    MOVE = "move"
    MERGE = "merge"
    SPLIT = "split"
    ABOLISH = "abolish"
    CREATE = "create"


class RestructureChange(Record, frozen=True, kw_only=True):
    """One line of a restructure.

    `body_id` is the body it is done to; a merger without one makes a new body of the `MergedBody` rows,
    and with one these go into it. A part of a split is a CREATE line whose `part_of_id` names the split.
    A new place in the tree is a standing body (`parent_id`) or one this restructure makes
    (`parent_change_id`); with neither it is the top. `made_body_id` is what applying it made.
    """

    table: ClassVar[str] = "restructure_change"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-26": """
            CREATE TABLE restructure_change (
                id INTEGER PRIMARY KEY,
                restructure_id INTEGER NOT NULL REFERENCES restructure (id),
                place INTEGER NOT NULL,
                kind TEXT NOT NULL,
                body_id INTEGER REFERENCES body (id),
                name TEXT NOT NULL,
                short_name TEXT NOT NULL,
                body_kind TEXT NOT NULL,
                level TEXT NOT NULL,
                parent_id INTEGER REFERENCES body (id),
                parent_change_id INTEGER REFERENCES restructure_change (id),
                part_of_id INTEGER REFERENCES restructure_change (id),
                goes_on INTEGER NOT NULL CHECK (goes_on IN (0, 1)),
                new_seats INTEGER NOT NULL CHECK (new_seats >= 0),
                reason TEXT NOT NULL,
                made_body_id INTEGER REFERENCES body (id)
            ) STRICT;
            CREATE INDEX restructure_change_restructure ON restructure_change (restructure_id);
        """,
    }

    restructure_id: int
    place: int = 0
    kind: ChangeKind
    body_id: int | None = None
    name: str = ""
    short_name: str = ""
    body_kind: BodyKind = BodyKind.SUBGROUP
    level: Level = Level.NOT_KNOWN
    parent_id: int | None = None
    parent_change_id: int | None = None
    part_of_id: int | None = None
    goes_on: bool = False
    """Whether a body that is split goes on beside the parts that leave it."""
    new_seats: int = 0
    reason: str = ""
    made_body_id: int | None = None
