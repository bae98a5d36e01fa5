"""What a representative holds for a seat: the last whole pack, pages swapped in it since, and supplements."""

from datetime import date

import msgspec

from vcsdesk.records.printing.given_paper import GivenAs, GivenPaper
from vcsdesk.records.printing.given_section import GivenSection
from vcsdesk.rules.printing.kept_numbers import place_of
from vcsdesk.store import Store

REP_PACK = "rep-pack"


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """One pack as somebody holds it; its sections are in order, each as it was given last.

    `since` is what was given after the whole pack: pages to swap and supplements. `last` is the whole pack,
    or the pages last swapped in it, which name all that stayed. Supplements since then are in `added`.
    """

    whole: GivenPaper
    since: tuple[GivenPaper, ...]
    last: GivenPaper
    added: tuple[GivenPaper, ...]
    sections: tuple[GivenSection, ...]

    @property
    def given_on(self) -> date:
        """When anything of it was given last."""
        return max(paper.printed_on for paper in (self.last, *self.added))

    @property
    def numbers(self) -> dict[str, str]:
        """The numbers of its sections and papers, in order, by their keys."""
        return {each.section: each.number for each in self.sections if each.number}

    @property
    def both_sides(self) -> bool:
        """Whether any of it was set to be printed on both sides of a sheet."""
        return any(paper.both_sides for paper in (self.whole, self.last, *self.added))

    @property
    def latest(self) -> GivenPaper:
        """What the next one follows."""
        return self.added[-1] if self.added else self.last


def held(store: Store, seat_id: int, person_id: int | None) -> Held | None:
    """Read what somebody holds for a seat; None where the last whole pack went to nobody or to another."""
    papers = store.find(GivenPaper, seat_id=seat_id, order_by="id")
    wholes = [each for each in papers if each.document == REP_PACK and each.given_as is GivenAs.WHOLE]
    if not wholes or wholes[-1].person_id != person_id:
        return None
    whole = wholes[-1]
    after = (each for each in papers if each.id > whole.id and each.person_id == person_id)
    since = tuple(each for each in after if each.given_as is not GivenAs.WHOLE)
    last = [whole, *(each for each in since if each.given_as is GivenAs.CHANGES)][-1]
    added = tuple(each for each in since if each.given_as is GivenAs.SUPPLEMENT and each.id > last.id)
    return Held(whole=whole, since=since, last=last, added=added, sections=_sections(store, last, added))


def _sections(store: Store, last: GivenPaper, added: tuple[GivenPaper, ...]) -> tuple[GivenSection, ...]:
    """Read the sections of a pack, with what supplements put into it, each as it came last."""
    found = {
        section.section: section
        for section in store.find(GivenSection, given_paper_id=last.id, order_by="place")
    }
    for paper in added:
        for section in store.find(GivenSection, given_paper_id=paper.id, order_by="place"):
            if section.paper_sha256 is not None:
                found[section.section] = section
    return tuple(sorted(found.values(), key=lambda each: place_of(each.number)))
