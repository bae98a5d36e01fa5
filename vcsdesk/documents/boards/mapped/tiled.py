"""The board map as a poster, in tiles of A4 to be glued together."""

from vcsdesk.documents.boards.mapped.drawing import drawn
from vcsdesk.documents.boards.mapped.facts import MapFacts, gather, head, named
from vcsdesk.documents.boards.mapped.words import NOTHING, in_words
from vcsdesk.printing import Document, Story, Wanted, letterhead, para, poster, turn_to
from vcsdesk.printing.page_shapes import UPRIGHT

_STEPS = (
    "Print the tiles at their actual size, 100 %, on one side of the paper; do not fit them to the page.",
    "Cut each tile along its corner marks.",
    "Lay the tiles out as the plan shows: letters run across, numbers run down.",
    "Begin with A1. Glue the next tile of the row on top of it, with its left edge at the broken line.",
    "Glue each row on top of the one above it in the same way, with its upper edge at the broken line.",
)


def story(facts: MapFacts) -> Story:
    """Say how the tiles are joined, draw them, then tell the map in words."""
    if not facts.whole.rows:
        return [letterhead(head(facts)), para(NOTHING)]
    masthead = head(facts)
    over = (masthead.title, masthead.organisation, masthead.as_at)
    return [
        letterhead(masthead),
        poster(drawn(facts.whole), over, _STEPS),
        turn_to(UPRIGHT),
        in_words(facts),
    ]


def file_name(facts: MapFacts) -> str:
    """Name the file."""
    return f"{named(facts)} - tiles"


DOCUMENT = Document(
    name="board-map-tiled",
    title="Board map in tiles",
    purpose="The map of boards as a poster, in A4 sheets to be glued together.",
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
