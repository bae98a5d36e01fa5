"""What the map of boards says, and how it is gathered and named."""

from datetime import date

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.heads import masthead
from vcsdesk.documents.desk.sender import Sender, sender
from vcsdesk.documents.file_names import file_name
from vcsdesk.lists.boards.map import BoardMap, board_map
from vcsdesk.printing import Masthead

TITLE = "Board map"


class MapFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Every body on the day with how its seats stand, and the ties between them."""

    on: date
    printed_on: date
    sender: Sender
    whole: BoardMap


def gather(day: Day) -> MapFacts:
    """Read the map of the borough on the day."""
    whole = board_map(day.store, day.on, day.printed_on)
    return MapFacts(on=day.on, printed_on=day.printed_on, sender=sender(day), whole=whole)


def named(facts: MapFacts) -> str:
    """Name the file."""
    return file_name(TITLE, facts.sender.borough)


def head(facts: MapFacts) -> Masthead:
    """Head the map with whose boards they are."""
    title = f"{TITLE}: {facts.sender.borough}" if facts.sender.borough else TITLE
    return masthead(facts.sender, title, facts, on=facts.on, printed_on=facts.printed_on)
