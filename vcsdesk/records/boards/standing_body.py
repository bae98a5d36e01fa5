"""Bodies as they stand on a day: name, place in the tree, owner and promise of notice."""

from typing import ClassVar

from vcsdesk.records.boards.body import BodyKind, Level, NoticeUnit
from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.checks import current
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import View


class StandingBody(View, frozen=True, kw_only=True):
    """A body that exists on `:on`, under the name and parent it has that day."""

    select: ClassVar[str] = f"""
        SELECT body.id AS body_id, {name_on("body.id")} AS name,
            {name_on("body.id", "short_name")} AS short_name,
            body.kind, body.level, body.valid_from AS began, body.owner_id, coalesce(owner.name, '') AS owner,
            body.notice_days, body.notice_unit, body.prepare_minutes, body.travel_minutes,
            body.feedback_minutes, body.chair_id, coalesce(chair.name, '') AS chair,
            (
                SELECT place.parent_id FROM body_parent AS place
                WHERE place.body_id = body.id AND {current("place")}
                ORDER BY place.valid_from DESC LIMIT 1
            ) AS parent_id
        FROM body
        LEFT JOIN organisation AS owner ON owner.id = body.owner_id
        LEFT JOIN person AS chair ON chair.id = body.chair_id
        WHERE {current("body")}
        ORDER BY name COLLATE NOCASE, body.id
    """

    body_id: int
    name: str
    short_name: str
    kind: BodyKind
    level: Level
    began: PartialDate | None
    owner_id: int | None
    owner: str
    notice_days: int | None
    notice_unit: NoticeUnit
    prepare_minutes: int | None
    travel_minutes: int | None
    feedback_minutes: int | None
    chair_id: int | None
    chair: str
    parent_id: int | None
