"""One thing that waits for the officer, and the record it opens."""

from datetime import date

import msgspec

from vcsdesk.records.kinds import Kind
from vcsdesk.rules.desk.harm import Matter, Urgency


class Opens(Kind):
    """What kind of record a row of Today opens."""

    MEETING = "meeting"
    SEAT = "seat"
    PERSON = "person"
    REPORT = "report"


class TodayRow(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that waits: what, where, and by when."""

    harm: Urgency
    what: str
    where: str
    due_on: date
    when: str
    opens: Opens
    record_id: int
    body_id: int | None
    matter: Matter
    severity: int = 0
