"""The board map on A4: on one page where it can be read there, else on as many as it needs."""

from vcsdesk.documents.boards.mapped.drawing import drawn
from vcsdesk.documents.boards.mapped.facts import MapFacts, gather, head, named
from vcsdesk.documents.boards.mapped.words import NOTHING, in_words
from vcsdesk.printing import Document, Story, Wanted, letterhead, para, turn_to
from vcsdesk.printing.page_shapes import A4_LYING, UPRIGHT, PageShape

_WHERE_ELSE = "It reads better on A3 or in tiles, or on the screen under one board at a time."


def story(facts: MapFacts) -> Story:
    """Draw the map, then tell it in words."""
    return on_pages(facts, A4_LYING, _WHERE_ELSE)


def on_pages(facts: MapFacts, shape: PageShape, where_else: str) -> Story:
    """Draw the map on pages of a shape, then tell it in words on upright ones."""
    if not facts.whole.rows:
        return [letterhead(head(facts)), para(NOTHING)]
    return [letterhead(head(facts), shape), drawn(facts.whole, where_else), turn_to(UPRIGHT), in_words(facts)]


DOCUMENT = Document(
    name="board-map",
    title="Board map",
    purpose="A picture of all boards and groups and how their seats stand, told in words behind.",
    wanted=Wanted.ANY,
    also_called=(
        "diagram",
        "structure chart",
        "organisation chart",
        "organogram",
        "tree",
        "maps",
        "hierarchy",
        "family tree",
    ),
    about=None,
    gather=gather,
    story=story,
    file_name=named,
)
