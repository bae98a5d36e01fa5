"""The versions of a paper, read from what was given."""

from collections import defaultdict
from collections.abc import Sequence

from vcsdesk.records.printing.given_paper import GivenAs, GivenPaper
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.rules.printing.versions import Version, versions_given
from vcsdesk.store import Store


def versions(store: Store, document: str, without: Sequence[str]) -> tuple[Version, ...]:
    """Read the versions of a paper that is the same for everybody, the first one first."""
    papers = store.find(GivenPaper, document=document, given_as=GivenAs.WHOLE)
    sections = defaultdict[int, list[GivenSection]](list)
    wanted = tuple(paper.id for paper in papers)
    for section in store.find(GivenSection, given_paper_id=wanted, order_by="place") if wanted else ():
        sections[section.given_paper_id].append(section)
    return versions_given(papers, sections, without)
