"""Whether whoever holds a seat may serve another term in it."""

from vcsdesk.records.boards.seat import AfterLastTerm
from vcsdesk.records.kinds import Kind
from vcsdesk.wording import count


class Again(Kind):
    """Whether somebody may."""

    NO_LIMIT = "no_limit"
    YES = "yes"
    IF_NOBODY_ELSE = "only_if_nobody_else_stands"
    NO = "no"
    NOT_KNOWN = "not_known"


def may_serve_again(served: int, most: int | None, after: AfterLastTerm) -> Again:
    """Tell it from the terms served without a gap and the seat's own rule."""
    if most is None:
        return Again.NO_LIMIT
    if served < most:
        return Again.YES
    if after is AfterLastTerm.ONLY_IF_NOBODY_ELSE:
        return Again.IF_NOBODY_ELSE
    return Again.NO if after is AfterLastTerm.NOT_RE_ELIGIBLE else Again.NOT_KNOWN


def again_words(who: str, again: Again, served: int, most: int | None) -> str:
    """Say it in a sentence; nothing where the seat knows no limit."""
    allowed = f"{served} of at most {count(most or 0, 'term')} served"
    return {
        Again.NO_LIMIT: "",
        Again.YES: f"{who} may serve again: {allowed}.",
        Again.IF_NOBODY_ELSE: f"{who} may serve again only if nobody else stands: {allowed}.",
        Again.NO: f"{who} cannot serve again: {allowed}.",
        Again.NOT_KNOWN: f"Ask whether {who} may serve again: {allowed}, and what follows is not recorded.",
    }[again]
