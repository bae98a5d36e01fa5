"""The first page of a paper before the rest of it is set out, for somebody who waits to look at it."""

from __future__ import annotations

from typing import Any

from vcsdesk.printing.assembling.edges import Edging
from vcsdesk.printing.assembling.pack import Described, Stretch, assemble
from vcsdesk.printing.binding import edges_of_opening
from vcsdesk.printing.document import Document
from vcsdesk.printing.edition import STANDARD, Edition
from vcsdesk.printing.opening import Opening, masthead_of, parted
from vcsdesk.printing.parts import flat
from vcsdesk.printing.stretches import set_first_page
from vcsdesk.printing.styles import sheet


def first_page(document: Document[Any], facts: object, edition: Edition = STANDARD) -> bytes | None:
    """Set the first page alone, without its number, since nobody knows yet of how many.

    None where a document is put together from the pages of others.
    """
    if document.compose is not None:
        return None
    before, _ = parted(flat(document.story(facts)))
    masthead = masthead_of(before)
    style = sheet(edition, masthead.brand)
    body = set_first_page(Opening(parts=before), style)
    edging = Edging([(page, edges_of_opening(masthead)) for page in body.pages], style)
    return assemble([Stretch(body)], edging, Described(masthead.title, masthead.organisation, ())).content
