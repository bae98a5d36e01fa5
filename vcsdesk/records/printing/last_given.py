"""When each document was given out last."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.record import View


class LastGiven(View, frozen=True, kw_only=True):
    """The last day on which anything of a document left the desk."""

    select: ClassVar[str] = """
        SELECT document, max(printed_on) AS given_on FROM given_paper GROUP BY document
    """

    document: str
    given_on: date
