"""Each person's access needs choose the edition by themselves."""

import pytest

import make
from vcsdesk.documents.sector.edition_for import edition_for
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, VERY_LARGE_PRINT, Edition, Ink, Letters
from vcsdesk.records.sector.person import PrintInk, PrintSize
from vcsdesk.store import Store


@pytest.mark.parametrize(
    ("size", "ink", "edition"),
    [
        (PrintSize.STANDARD, PrintInk.COLOUR, STANDARD),
        (PrintSize.LARGE, PrintInk.COLOUR, LARGE_PRINT),
        (PrintSize.LARGER, PrintInk.COLOUR, VERY_LARGE_PRINT),
        (PrintSize.LARGE, PrintInk.BLACK, Edition(Letters.LARGE, Ink.BLACK)),
    ],
)
def test_it_is_what_the_person_reads_with_ease(
    store: Store, size: PrintSize, ink: PrintInk, edition: Edition
) -> None:
    assert edition_for(make.person(store, print_size=size, print_ink=ink)) == edition


def test_an_edition_is_named_by_what_sets_it_apart() -> None:
    assert STANDARD.name == ""
    assert Edition(Letters.LARGER, Ink.BLACK).name == "very large print, black and white"
