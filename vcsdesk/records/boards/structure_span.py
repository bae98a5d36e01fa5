"""From when to when the parts of the structure hold: bodies, their names and places, ties and seats."""

from typing import ClassVar

from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.record import View


class StructureSpan(View, frozen=True, kw_only=True):
    """One span in which some part of the structure holds, each said once."""

    select: ClassVar[str] = """
        SELECT valid_from, valid_to FROM body
        UNION SELECT valid_from, valid_to FROM body_name
        UNION SELECT valid_from, valid_to FROM body_parent
        UNION SELECT valid_from, valid_to FROM body_link
        UNION SELECT valid_from, valid_to FROM seat
    """

    valid_from: PartialDate | None
    valid_to: PartialDate | None
