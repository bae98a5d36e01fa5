"""The packs of the benchmark: each way of making them sets as many pages, or nothing would be compared."""

import naive_pack
import pack_told
import pack_words

from vcsdesk.printing.cleaning import clean_here
from vcsdesk.printing.layout import set_out
from vcsdesk.printing.pictures import page_count

OWN, BOUND = 20, 15


def test_a_pack_of_ours_has_as_many_pages_as_one_of_the_naive_recipe() -> None:
    facts = pack_told.Facts(number=0)
    pack = pack_words.packs()[facts.number]
    wanted, papers = pack_told.bound(facts), pack_words.papers(pack.board)
    clean = {one.sha256: clean_here(paper) for one, paper in zip(wanted, papers, strict=True)}

    ours = set_out(pack_told.DOCUMENT, facts, papers=clean)

    assert (ours.own_pages, ours.pages) == (OWN, OWN + BOUND)
    assert page_count(ours.pdf) == OWN + BOUND
    assert page_count(naive_pack.make(pack)) == OWN + BOUND
