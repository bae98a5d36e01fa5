"""Ties of bodies that end: those of merged bodies go on with what they became, the others end."""

from collections.abc import Iterator, Sequence

import msgspec

from vcsdesk.lists.boards.restructuring.draft import Target
from vcsdesk.lists.boards.restructuring.structure import Structure
from vcsdesk.records.boards.body_link import BodyLink, LinkKind
from vcsdesk.records.boards.restructure_change import ChangeKind
from vcsdesk.rules.boards.current import ends_before, is_past
from vcsdesk.store import Store

Ends = tuple[Target, Target, LinkKind]


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """A tie that ends, and between whom it goes on, if it does."""

    link: BodyLink
    ends: tuple[Target, Target] | None


def standing_links(store: Store, structure: Structure) -> tuple[BodyLink, ...]:
    """Read the ties there are on the eve and that would go on."""
    return tuple(link for link in store.find(BodyLink) if _stands(structure, link))


def ties(structure: Structure, standing: Sequence[BodyLink]) -> tuple[Tie, ...]:
    """Give every tie of a body that ends; it goes on only once, and never within one body."""
    ended = structure.ended
    there = {
        (Target(body_id=link.from_body_id), Target(body_id=link.to_body_id), link.kind)
        for link in standing
        if link.from_body_id not in ended and link.to_body_id not in ended
    }
    leaving = [link for link in standing if link.from_body_id in ended or link.to_body_id in ended]
    return tuple(_ties(structure, leaving, there))


def _stands(structure: Structure, link: BodyLink) -> bool:
    draft = structure.draft
    over = is_past(link.valid_to, draft.eve if draft.is_applied else draft.first_day)
    return not over and not ends_before(draft.eve.isoformat(), link.valid_from)


def _ties(structure: Structure, leaving: list[BodyLink], there: set[Ends]) -> Iterator[Tie]:
    for link in leaving:
        one, other = _goes_to(structure, link.from_body_id), _goes_to(structure, link.to_body_id)
        new = (one, other, link.kind) if one and other and one != other else None
        goes_on = new is not None and new not in there
        if new is not None:
            there.add(new)
        yield Tie(link=link, ends=(one, other) if one and other and goes_on else None)


def _goes_to(structure: Structure, body_id: int) -> Target | None:
    """Give the body that has a tie from then: itself, or what it was merged into."""
    ending = structure.ended.get(body_id)
    if ending is None:
        return Target(body_id=body_id)
    return ending.heir if ending.line.kind is ChangeKind.MERGE else None
