"""The board map on A3, for the wall or a table."""

from vcsdesk.documents.boards.mapped.facts import MapFacts, gather, named
from vcsdesk.documents.boards.mapped.on_a4 import on_pages
from vcsdesk.printing import Document, Story, Wanted
from vcsdesk.printing.page_shapes import A3_LYING

_WHERE_ELSE = "It reads better in tiles, or on the screen under one board at a time."


def story(facts: MapFacts) -> Story:
    """Draw the map on A3, then tell it in words."""
    return on_pages(facts, A3_LYING, _WHERE_ELSE)


def file_name(facts: MapFacts) -> str:
    """Name the file."""
    return f"{named(facts)} - A3"


DOCUMENT = Document(
    name="board-map-a3",
    title="Board map on A3",
    purpose="The map of boards on one large sheet, for the wall or a table.",
    wanted=Wanted.ANY,
    also_called=(
        "diagram",
        "poster",
        "structure chart",
        "organisation chart",
        "wall",
        "maps",
        "organogram",
        "hierarchy",
    ),
    about=None,
    gather=gather,
    story=story,
    file_name=file_name,
)
