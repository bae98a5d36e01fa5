"""What the words of the trade mean, as papers explain them."""

from collections.abc import Iterable

from vcsdesk.documents.boards.said import the
from vcsdesk.documents.day import Day
from vcsdesk.printing import Jargon, Sense
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.papers.glossary_sense import GlossarySense
from vcsdesk.rules.papers.own_names import letters_for

_A_BOARD = "The name of a board or group here"
_ASK = "Ask whoever says it at the table: you will not be the only one who wants to know."


def senses_on(day: Day, body_id: int) -> tuple[Sense, ...]:
    """Give what each term means on a board: its own meaning there, or else the one it has everywhere."""
    own = {_key(sense) for sense in day.glossary if sense.body_id == body_id}
    told = [
        _sense(sense)
        for sense in day.glossary
        if sense.body_id == body_id or (sense.body_id is None and _key(sense) not in own)
    ]
    return (*told, *_boards_not_in(told, day))


def every_sense(day: Day) -> tuple[Sense, ...]:
    """Give all that each term means, naming the board where it means so on that one alone."""
    boards = {body.body_id: the(body.name) for body in day.bodies}
    told = [
        _sense(sense, boards.get(sense.body_id or 0, ""))
        for sense in day.glossary
        if sense.body_id is None or sense.body_id in boards
    ]
    return (*told, *_boards_not_in(told, day))


def boards_by_letters(bodies: Iterable[StandingBody]) -> dict[str, str]:
    """Give the boards that are called by an abbreviation, by it."""
    found = ((letters_for(body.name, body.short_name), body.name) for body in bodies)
    return {letters: name for letters, name in found if letters}


def jargon(senses: Iterable[Sense], who: str = "") -> Jargon:
    """List the terms that stand in a paper, and say whom to ask where nobody has told us."""
    return Jargon(senses=tuple(senses), ask=f"{_ASK} Or ask {who}." if who else _ASK)


def jargon_in_brief(senses: Iterable[Sense], title: str) -> Jargon:
    """Name the terms used most in a board's papers, under a title of their own."""
    return Jargon(senses=tuple(senses), ask="", in_brief=True, title=title)


def _boards_not_in(told: Iterable[Sense], day: Day) -> list[Sense]:
    """Say of the boards that are called by an abbreviation that it is them, where it has no other meaning."""
    known = {sense.term.casefold() for sense in told}
    return [
        Sense(term=letters, expansion=name if name != letters else "", meaning=_A_BOARD)
        for letters, name in boards_by_letters(day.bodies).items()
        if letters.casefold() not in known
    ]


def _key(sense: GlossarySense) -> str:
    return sense.term.strip().casefold()


def _sense(sense: GlossarySense, board: str = "") -> Sense:
    return Sense(
        term=sense.term.strip(),
        expansion=sense.expansion.strip(),
        meaning=sense.meaning.strip(),
        board=board,
    )
