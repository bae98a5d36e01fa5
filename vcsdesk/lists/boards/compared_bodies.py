"""Which boards and groups came, went, changed their name or their place between two days."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from vcsdesk.lists.boards.descent import Descent
from vcsdesk.lists.boards.difference import Difference, DifferenceRow
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.lineage import LineageKind
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.store import Store
from vcsdesk.wording import capital, listed

Bodies = Mapping[int, StandingBody]
TOP = "The top"
_INTO = {
    LineageKind.MERGED: "merged into {}",
    LineageKind.SPLIT: "split into {}",
    LineageKind.REPLACED: "replaced by {}",
    LineageKind.CONTINUED: "carried on by {}",
}
_OUT_OF = {
    LineageKind.MERGED: "a merger of {}",
    LineageKind.SPLIT: "a part of {}",
    LineageKind.REPLACED: "in place of {}",
    LineageKind.CONTINUED: "carries on from {}",
}


def body_rows(
    store: Store, first: Sequence[StandingBody], then: Sequence[StandingBody], descent: Descent
) -> Iterator[DifferenceRow]:
    """Tell them, those that ended first, then those that began, and then what else changed."""
    before, after = ({body.body_id: body for body in bodies} for bodies in (first, then))
    reasons = {body.id: body.end_reason for body in store.find(Body, id=[*before.keys() - after.keys()])}
    for body in first:
        if body.body_id not in after:
            heirs = _said(descent.heirs(body.body_id, after), after, _INTO)
            yield _row(Difference.ENDED, body, body.name, heirs or "ended", reasons[body.body_id])
    for body in then:
        if body.body_id not in before:
            origins = _said(descent.origins(body.body_id, before), before, _OUT_OF)
            yield _row(Difference.BEGAN, body, origins or "was not there", body.name)
    for body in then:
        if (was := before.get(body.body_id)) and was.name != body.name:
            yield _row(Difference.RENAMED, body, was.name, body.name)
    for body in then:
        if (was := before.get(body.body_id)) and was.parent_id != body.parent_id:
            yield _row(Difference.MOVED, body, _under(was, before), _under(body, after))


def _row(what: Difference, body: StandingBody, before: str, after: str, why: str = "") -> DifferenceRow:
    return DifferenceRow(
        what=what,
        board=body.name,
        seat=None,
        before=capital(before),
        after=capital(after),
        why=why,
        body_id=body.body_id,
        seat_id=None,
    )


def _under(body: StandingBody, bodies: Bodies) -> str:
    above = bodies.get(body.parent_id or 0)
    return f"Under {above.name}" if above else TOP


def _said(found: Mapping[int, LineageKind], bodies: Bodies, words: Mapping[LineageKind, str]) -> str:
    """Say the ties of each kind in one: merged into Play and Youth Group."""
    names: defaultdict[LineageKind, list[str]] = defaultdict(list)
    for body_id, kind in found.items():
        names[kind].append(bodies[body_id].name)
    return "; ".join(
        words[kind].format(listed(sorted(each, key=str.casefold))) for kind, each in names.items()
    )
