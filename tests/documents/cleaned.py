"""Other people's papers, cleaned without the process that does it in the program."""

from typing import Any

from vcsdesk.printing.cleaning import CleanPaper, clean_here
from vcsdesk.printing.document import Document
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def papers_made_safe(store: Store, document: Document[Any], facts: object) -> dict[str, CleanPaper | Refused]:
    """Clean the papers of a document that is nothing without them."""
    found: dict[str, CleanPaper | Refused] = {}
    for paper in document.papers(facts) if document.compose else ():
        try:
            found[paper.sha256] = clean_here(store.content(paper.sha256))
        except Refused as refused:
            found[paper.sha256] = refused
    return found
