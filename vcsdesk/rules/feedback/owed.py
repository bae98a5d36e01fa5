"""How a seat stands with its report of a meeting: it waits to be read, is owed, is taken in, never came."""

from datetime import date, timedelta

from vcsdesk.records.feedback.report import ReportState
from vcsdesk.records.kinds import Kind

GIVEN_UP_AFTER = timedelta(days=31)
"""By then the month's briefing has gone out without it, and says that none was received."""


class Standing(Kind):
    """How it stands."""

    DRAFT = "draft"
    OWED = "owed"
    TAKEN_IN = "taken_in"
    NONE = "none_received"

    @property
    def words(self) -> str:
        """Say it as people read it."""
        return _WORDS[self]


_WORDS = {
    Standing.DRAFT: "Draft to read",
    Standing.OWED: "Owed",
    Standing.TAKEN_IN: "Taken in",
    Standing.NONE: "No report received",
}


def standing_of(state: ReportState) -> Standing:
    """Tell how a report that came stands."""
    return Standing.DRAFT if state is ReportState.DRAFT else Standing.TAKEN_IN


def came_early(received_on: date | None, held_on: date) -> bool:
    """Tell whether a report came before the meeting it is about, so that it may be about another."""
    return received_on is not None and received_on < held_on


def standing_without(held_on: date, on: date) -> Standing:
    """Tell how it stands where nothing came."""
    return Standing.OWED if on - held_on <= GIVEN_UP_AFTER else Standing.NONE
