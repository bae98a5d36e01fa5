"""Every document on each sample, standard and large: accessible, clear, sound, and read in order."""

from functools import cache
from pathlib import Path

import page as page_validation
import pytest

from documents import boroughs, clear_print
from documents.cleaned import papers_made_safe
from documents.reading import complaints
from documents.reading_order import by_place, by_structure, misplaced, told, unread
from samples import NAMES
from standing import standing_on
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.day import Day
from vcsdesk.documents.targets import targets
from vcsdesk.operations.desk.samples import build_sample
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, Edition
from vcsdesk.printing.layout import set_out
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.store import Store

ON = boroughs.ON
# Only this one comes with a restructure drafted, and the tests of documents hold its pages to clear print.
DRAFTED = "hillingdon"
# Of so many pieces of words at least two are long enough to be told apart.
A_FEW = 12
CASES = [
    (borough, name)
    for borough in NAMES
    for name, document in documents().items()
    if borough == DRAFTED or document.about is not Restructure
]


@cache
def desk(borough: str) -> Day:
    """A sample where some hold a pack already, and papers came since."""
    clock = standing_on(ON)
    store = Store.in_memory(clock)
    build_sample(store, borough, clock)
    boroughs.packs_held(store)
    return Day(store, ON, ON)


@pytest.mark.parametrize("edition", [STANDARD, LARGE_PRINT], ids=["standard", "large-print"])
@pytest.mark.parametrize(("borough", "name"), CASES)
def test_our_own_pages_are_accessible_clear_sound_and_read_in_order(
    tmp_path: Path, borough: str, name: str, edition: Edition
) -> None:
    day, document = desk(borough), documents()[name]
    target = targets(day.store, document, ON, ON)[0]
    facts = document.gather(day, *target.ids)
    printed = set_out(document, facts, edition, papers_made_safe(day.store, document, facts))
    own = printed.own or printed.pdf
    path = tmp_path / "own.pdf"
    path.write_bytes(own)
    checked = page_validation.validate_pdf_bytes(own, profile=page_validation.ValidationProfile.PDF_UA_1)
    assert checked.is_compliant, list(checked.failures)[:5]
    assert borough == DRAFTED or clear_print.complaints(path, edition) == []
    assert complaints(path) == ""
    story, heard, copied = document.story(facts), by_structure(path), by_place(path)
    assert unread(heard, told(story)) == []
    assert misplaced(heard, told(story)) == []
    assert misplaced(copied, told(story, with_tables=False)) == []
    if len(told(story)) > A_FEW:
        assert misplaced(heard, reversed(told(story)))
