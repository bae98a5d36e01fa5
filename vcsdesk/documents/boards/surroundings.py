"""Where a board sits: what stands above it and below it, drawn small and told in words."""

from collections.abc import Mapping, Sequence

import msgspec

from vcsdesk.documents.boards.said import capital_the, the
from vcsdesk.documents.day import Day
from vcsdesk.printing import Branch, Part, branch, bullets, keep_together, para, tree
from vcsdesk.records.boards.body_link import BodyLink, LinkKind
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.wording import capital, count, listed

_MOST_BELOW = 8
_TIES = {
    LinkKind.REPORTS_TO: "{0} reports to {1}.",
    LinkKind.REPRESENTED_ON: "{0} is represented on {1}.",
    LinkKind.CONSULTS: "{0} consults {1}.",
    LinkKind.JOINT_WITH: "{0} works jointly with {1}.",
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
    names = {body.body_id: body.name for body in day.bodies}
    below = [body.name for body in day.bodies if body.parent_id == board.body_id]
    ties = [_tie(link, board, names) for link in day.links]
    return Surroundings(
        board=board.name,
        above=tuple(body.name for body in _above(board, bodies)),
        below=tuple(sorted(below, key=str.casefold)),
        ties=tuple(tie for tie in ties if tie),
    )


def drawn(place: Surroundings) -> list[Part]:
    """Draw the map, with the words it needs and the ties it leaves out."""
    said = para(f"{_above_words(place)} {_below_words(place)}.")
    made: list[Part] = [keep_together(said, tree(_root(place), in_words(place)))]
    return [*made, *([bullets(place.ties)] if place.ties else [])]


def in_words(place: Surroundings) -> str:
    """Tell the whole map to somebody who cannot see it."""
    names = f": {listed(place.below)}" if place.below else ""
    return f"{_above_words(place)} {_below_words(place)}{names}."


def _above_words(place: Surroundings) -> str:
    if not place.above:
        return f"{capital_the(place.board)} stands at the top: no board above it is recorded."
    answers = ", which answers to ".join(the(name) for name in reversed(place.above))
    return f"{capital_the(place.board)} answers to {answers}."


def _below_words(place: Surroundings) -> str:
    stand = "stands" if len(place.below) == 1 else "stand"
    return f"{capital(count(len(place.below), 'group'))} {stand} below it"


def _root(place: Surroundings) -> Branch:
    shown = place.below if len(place.below) <= _MOST_BELOW else place.below[: _MOST_BELOW - 1]
    below = [branch(name) for name in shown]
    if len(shown) < len(place.below):
        below.append(branch(f"and {count(len(place.below) - len(shown), 'more group')}"))
    made = branch(place.board, *below, note="Your board", is_here=True)
    for name in reversed(place.above):
        made = branch(name, made)
    return made


def _above(board: StandingBody, bodies: Mapping[int, StandingBody]) -> Sequence[StandingBody]:
    """Go up the tree, stopping where it is damaged and leads back to itself."""
    found: list[StandingBody] = []
    seen = {board.body_id}
    parent = bodies.get(board.parent_id or 0)
    while parent and parent.body_id not in seen:
        seen.add(parent.body_id)
        found.insert(0, parent)
        parent = bodies.get(parent.parent_id or 0)
    return found


def _tie(link: BodyLink, board: StandingBody, names: Mapping[int, str]) -> str | None:
    one, other = names.get(link.from_body_id), names.get(link.to_body_id)
    if one is None or other is None or board.body_id not in {link.from_body_id, link.to_body_id}:
        return None
    return _TIES[link.kind].format(capital_the(one), the(other))
