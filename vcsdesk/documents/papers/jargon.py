"""What the words of the trade mean, as papers explain them."""

from collections.abc import Iterable

from vcsdesk.documents.boards.said import the
from vcsdesk.documents.day import Day
from vcsdesk.printing import Jargon, Sense
from vcsdesk.records.papers.glossary_sense import GlossarySense

_ASK = "Ask whoever says it at the table: you will not be the only one who wants to know."


def senses_on(day: Day, body_id: int) -> tuple[Sense, ...]:
    """Give what each term means on a board: its own meaning there, or else the one it has everywhere."""
    own = {_key(sense) for sense in day.glossary if sense.body_id == body_id}
    return tuple(
        _sense(sense)
        for sense in day.glossary
        if sense.body_id == body_id or (sense.body_id is None and _key(sense) not in own)
    )


def every_sense(day: Day) -> tuple[Sense, ...]:
    """Give all that each term means, naming the board where it means so on that one alone."""
    boards = {body.body_id: the(body.name) for body in day.bodies}
    return tuple(
        _sense(sense, boards.get(sense.body_id or 0, ""))
        for sense in day.glossary
        if sense.body_id is None or sense.body_id in boards
    )


def jargon(senses: Iterable[Sense], who: str = "") -> Jargon:
    """List the terms that stand in a paper, and say whom to ask where nobody has told us."""
    return Jargon(senses=tuple(senses), ask=f"{_ASK} Or ask {who}." if who else _ASK)


def jargon_in_brief(senses: Iterable[Sense], title: str) -> Jargon:
    """Name the terms used most in a board's papers, under a title of their own."""
    return Jargon(senses=tuple(senses), ask="", in_brief=True, title=title)


def _key(sense: GlossarySense) -> str:
    return sense.term.strip().casefold()


def _sense(sense: GlossarySense, board: str = "") -> Sense:
    return Sense(
        term=sense.term.strip(),
        expansion=sense.expansion.strip(),
        meaning=sense.meaning.strip(),
        board=board,
    )
