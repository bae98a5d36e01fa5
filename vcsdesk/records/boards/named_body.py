"""What one body is called on a day."""

from typing import ClassVar

from vcsdesk.records.boards.naming import name_on
from vcsdesk.records.record import View


class NamedBody(View, frozen=True, kw_only=True):
    """The name of the body `:body_id` on `:on`; empty where it never had one."""

    select: ClassVar[str] = f"SELECT {name_on(':body_id')} AS name"

    name: str
