"""An address that no line holds goes on after its @ or a dot, never amid a word."""

import msgspec
import pytest

from documents.reading import page_text
from printing.told import MASTHEAD
from vcsdesk.printing import facts, link, para, title_page
from vcsdesk.printing.edition import VERY_LARGE_PRINT, Edition, Leaf, Letters

ADDRESS = "harriet.osei-lindgren.safeguarding@richmondexchange.example.org"
EDITIONS = [VERY_LARGE_PRINT, *(Edition(letters, leaf=Leaf.A5) for letters in Letters)]


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.name)
def test_an_address_wider_than_a_line_is_parted_where_it_has_a_mark(print_parts, edition: Edition) -> None:
    start = title_page(msgspec.structs.replace(MASTHEAD, lines=(f"Any questions: Harriet, {ADDRESS}",)))
    told = para("Write to ", link(ADDRESS), "."), facts([("E-mail", ADDRESS), ("Web", f"https://{ADDRESS}")])
    printed = print_parts(*told, start=start, edition=edition)
    found = [
        line.strip() for page in range(printed.pages) for line in page_text(printed.pdf, page).splitlines()
    ]
    ends = [line.split()[-1] for line in found if line]
    parts = [end for end in ends if len(end) > 3 and end in ADDRESS]
    assert len(parts) > 4
    assert all(part.endswith(("@", ".")) or ADDRESS.endswith(part) for part in parts)
    assert "".join(found).replace(" ", "").count(ADDRESS) == 4
