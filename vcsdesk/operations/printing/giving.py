"""Papers that leave the desk are remembered as they were given, by whom they were for and by their pages."""

from collections.abc import Sequence

import msgspec

from vcsdesk.printing.given import Given
from vcsdesk.records.printing.given_paper import GivenHow, GivenPaper
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.wording import called, count


def keep_own_pages(store: Store, given: Given) -> Given:
    """Keep our own pages of one paper ahead of `give`, which is then quick for however many.

    It leaves nothing to undo: pages that no given paper names are gone when the file is closed.
    """
    with store.step("Keep pages"):
        sha256 = store.keep_content(given.own_pages())
    return msgspec.structs.replace(given, paper=msgspec.structs.replace(given.paper, sha256=sha256), own=b"")


def give(store: Store, title: str, made: Sequence[Given], how: GivenHow) -> tuple[GivenPaper, ...]:
    """Remember papers of one title as given, in one step, which undo takes back: they were not, after all."""
    if not made:
        return ()
    what = called(title)
    with store.step(f"Give {what if len(made) == 1 else count(len(made), what)}"):
        return tuple(_remember(store, each, how) for each in made)


def take_back(store: Store, paper: GivenPaper) -> None:
    """Forget a paper that was not handed out after all; Refused where another was made to follow it."""
    if store.first(GivenPaper, follows_id=paper.id) is not None:
        raise Refused("Pages to swap or late papers were given after this one.", "Take those back first.")
    with store.step("Take back paper that was not handed out"):
        for section in store.find(GivenSection, given_paper_id=paper.id):
            store.remove(section)
        store.remove(paper)


def _remember(store: Store, given: Given, how: GivenHow) -> GivenPaper:
    kept = given if given.paper.sha256 else keep_own_pages(store, given)
    paper = store.add(msgspec.structs.replace(kept.paper, given_how=how))
    for section in kept.sections:
        store.add(msgspec.structs.replace(section, given_paper_id=paper.id))
    return paper
