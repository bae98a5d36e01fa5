"""Where a board sits: what stands above it and below it, drawn small and told in words."""

from collections.abc import Sequence

import msgspec

from vcsdesk.documents.day import Day
from vcsdesk.printing import Branch, Part, branch, bullets, para, tree
from vcsdesk.records.boards.body_link import BodyLink, LinkKind
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.wording import count, listed

_MOST_BELOW = 8
_TIES = {
    LinkKind.REPORTS_TO: ("{0} reports to {1}.", "{1} reports to {0}."),
    LinkKind.REPRESENTED_ON: ("{0} is represented on {1}.", "{1} is represented on {0}."),
    LinkKind.CONSULTS: ("{0} consults {1}.", "{1} consults {0}."),
    LinkKind.JOINT_WITH: ("{0} works jointly with {1}.", "{0} works jointly with {1}."),
}


class Surroundings(msgspec.Struct, frozen=True, kw_only=True):
    """A board's place: those above it from the top, those directly below it, and its ties beside the tree."""

    board: str
    above: tuple[str, ...]
    below: tuple[str, ...]
    ties: tuple[str, ...]


def surroundings(day: Day, board: StandingBody) -> Surroundings:
    """Read where a board sits on the day."""
    bodies = {body.body_id: body for body in day.bodies}
    below = sorted(
        (body.name for body in day.bodies if body.parent_id == board.body_id),
        key=lambda name: name.casefold(),
    )
    return Surroundings(
        board=board.name,
        above=tuple(body.name for body in _above(board, bodies)),
        below=tuple(below),
        ties=tuple(
            said
            for link in day.links
            if (said := _tie(link, board, {each.body_id: each.name for each in day.bodies}))
        ),
    )


def drawn(place: Surroundings) -> list[Part]:
    """Draw the map, and say what the drawing cannot."""
    made: list[Part] = [para(in_words(place)), tree(_root(place), in_words(place))]
    return [*made, *([bullets(place.ties)] if place.ties else [])]


def in_words(place: Surroundings) -> str:
    """Tell the map in words."""
    if place.above:
        said = f"{place.board} answers to {', which answers to '.join(reversed(place.above))}."
    else:
        said = f"{place.board} stands at the top: no board above it is recorded."
    if not place.below:
        return f"{said} No group below it is recorded."
    stand = "stands" if len(place.below) == 1 else "stand"
    return f"{said} {count(len(place.below), 'group').capitalize()} {stand} below it: {listed(place.below)}."


def _root(place: Surroundings) -> Branch:
    shown = place.below if len(place.below) <= _MOST_BELOW else place.below[: _MOST_BELOW - 1]
    below = [branch(name) for name in shown]
    if len(shown) < len(place.below):
        below.append(branch(f"and {count(len(place.below) - len(shown), 'more group')}"))
    made = branch(place.board, *below, note="Your board", is_here=True)
    for name in reversed(place.above):
        made = branch(name, made)
    return made


def _above(board: StandingBody, bodies: dict[int, StandingBody]) -> Sequence[StandingBody]:
    """Go up the tree, stopping where it is damaged and leads back to itself."""
    found: list[StandingBody] = []
    seen = {board.body_id}
    parent = bodies.get(board.parent_id or 0)
    while parent and parent.body_id not in seen:
        seen.add(parent.body_id)
        found.insert(0, parent)
        parent = bodies.get(parent.parent_id or 0)
    return found


def _tie(link: BodyLink, board: StandingBody, names: dict[int, str]) -> str | None:
    one, other = names.get(link.from_body_id), names.get(link.to_body_id)
    if one is None or other is None:
        return None
    outward, inward = _TIES[link.kind]
    if link.from_body_id == board.body_id:
        return outward.format(one, other)
    return inward.format(other, one) if link.to_body_id == board.body_id else None
