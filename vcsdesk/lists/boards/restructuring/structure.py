"""The structure on the eve of a restructure, and what each body is called and stands under from its day."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

import msgspec

from vcsdesk.lists.boards.restructuring.draft import Draft, Target
from vcsdesk.lists.boards.restructuring.endings import Ending, endings
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.named_body import NamedBody
from vcsdesk.records.boards.restructure_change import ChangeKind
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.rules.boards.current import is_past
from vcsdesk.store import Store

_NOBODY = "This board or group"
_NEW = {ChangeKind.MERGE: "the merged group", ChangeKind.CREATE: "the new group"}


class Structure(msgspec.Struct, frozen=True, kw_only=True):
    """What stands before, and what the lines make of it."""

    draft: Draft
    before: Mapping[int, StandingBody]
    after: Mapping[int, StandingBody]
    bodies: Mapping[int, Body]
    """Every body there ever was."""
    ended: Mapping[int, Ending]
    handed: Mapping[int, tuple[BodyParent, Target | None]]
    """Groups of bodies that end, with the place they leave and the one they go to."""
    placed: Mapping[Target, Target | None]
    """All that stands in a new place, or in its first, and under what."""
    named: Mapping[int, str]
    """What bodies are called that are not there the day before, by the nearest name they have."""
    called: Mapping[Target, str]

    def name(self, target: Target | None) -> str:
        """Give the name a body has from the first day."""
        return self.called[target] if target else ""

    def name_before(self, body_id: int) -> str:
        """Give the name a body had the day before."""
        return self.before[body_id].name if body_id in self.before else self.named[body_id]

    def under(self, target: Target) -> Target | None:
        """Give what a body stands under from the first day."""
        if target in self.placed:
            return self.placed[target]
        standing = self.after.get(target.body_id)
        return Target(body_id=standing.parent_id) if standing and standing.parent_id else None


def read_structure(store: Store, draft: Draft) -> Structure:
    """Read what stands on the eve, and work out what the lines make of it."""
    before = {each.body_id: each for each in store.view(StandingBody, on=draft.eve)}
    after = {each.body_id: each for each in store.view(StandingBody, on=draft.first_day)}
    ended = endings(draft)
    handed = _handed(store, draft, ended)
    named = _named(store, draft, {**before, **after})
    return Structure(
        draft=draft,
        before=before,
        after=after,
        bodies={body.id: body for body in store.find(Body)},
        ended=ended,
        handed=handed,
        placed=_placed(draft, handed),
        named=named,
        called=_called(draft, named),
    )


def _handed(
    store: Store, draft: Draft, ended: Mapping[int, Ending]
) -> dict[int, tuple[BodyParent, Target | None]]:
    """Find the groups of bodies that end; the one heir takes them, but for itself, or they stand on top."""
    going = {line.body_id for line in draft.lines if line.kind is ChangeKind.MOVE} | ended.keys()
    found: dict[int, tuple[BodyParent, Target | None]] = {}
    for place in store.find(BodyParent, parent_id=tuple(ended)):
        heir = ended[place.parent_id].heir
        if place.body_id not in going and _stands(place, draft):
            found[place.body_id] = place, None if heir == Target(body_id=place.body_id) else heir
    return found


def _stands(place: BodyParent, draft: Draft) -> bool:
    """Tell whether a place is taken on the eve, and was not given up then but by this restructure."""
    began = place.valid_from is None or place.valid_from <= draft.eve.isoformat()
    return began and not is_past(place.valid_to, draft.eve if draft.is_applied else draft.first_day)


def _placed(
    draft: Draft, handed: Mapping[int, tuple[BodyParent, Target | None]]
) -> dict[Target, Target | None]:
    placed = {Target(body_id=body_id): to for body_id, (_, to) in handed.items()}
    for line in draft.lines:
        if line in draft.making or (line.kind is ChangeKind.MOVE and line.body_id):
            placed[draft.result(line)] = draft.place(line)
    return placed


def _named(store: Store, draft: Draft, standing: Mapping[int, StandingBody]) -> dict[int, str]:
    mentioned = {each for line in draft.lines for each in (line.body_id, line.parent_id) if each}
    mentioned |= {each for merged in draft.merged.values() for each in merged}
    mentioned |= {fate.to_body_id for fate in draft.fates.values() if fate.to_body_id}
    named = defaultdict[int, str](lambda: _NOBODY)
    named.update({body_id: body.name for body_id, body in standing.items()})
    named.update({each: _nearest(store, each, draft.eve) for each in mentioned - standing.keys()})
    return named


def _called(draft: Draft, named: Mapping[int, str]) -> dict[Target, str]:
    called = defaultdict[Target, str](lambda: _NOBODY)
    called.update({Target(body_id=body_id): name for body_id, name in named.items()})
    for line in draft.lines:
        if line.kind is ChangeKind.RENAME or line in draft.making:
            target = draft.result(line)
            called[target] = line.name or called.get(target) or _NEW.get(line.kind, "")
    return called


def _nearest(store: Store, body_id: int, on: date) -> str:
    (named,) = store.view(NamedBody, on=on, body_id=body_id)
    return named.name or _NOBODY
