"""The board map on A4: on one page where it can be read there, else on as many as it needs."""

from vcsdesk.documents.boards.mapped.drawing import drawn
from vcsdesk.documents.boards.mapped.facts import MapFacts, gather, head, named
from vcsdesk.documents.boards.mapped.words import NOTHING, in_words
from vcsdesk.printing import Document, Story, letterhead, para, turn_to
from vcsdesk.printing.page_shapes import A4_LYING, UPRIGHT, PageShape


def story(facts: MapFacts) -> Story:
    """Draw the map, then tell it in words."""
    return on_pages(facts, A4_LYING)


def on_pages(facts: MapFacts, shape: PageShape) -> Story:
    """Draw the map on pages of a shape, then tell it in words on upright ones."""
    if not facts.whole.rows:
        return [letterhead(head(facts)), para(NOTHING)]
    return [letterhead(head(facts), shape), drawn(facts.whole), turn_to(UPRIGHT), in_words(facts)]


DOCUMENT = Document(
    name="board-map", title="Board map", about=None, gather=gather, story=story, file_name=named
)
