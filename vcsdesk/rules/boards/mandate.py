"""By what right somebody sits: what each route should have to show for it, and that in one plain sentence."""

from collections.abc import Iterator
from datetime import date

import msgspec

from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.route import Route
from vcsdesk.wording import capital, count, listed, plain_day

INTERIM = frozenset({Route.APPROACH, Route.OFFICER_GAP_FILL})
"""The routes by which somebody sits only until the sector has chosen."""
_BY_SECTOR = frozenset({Route.BALLOT, Route.SHOW_OF_HANDS, Route.FORUM_NOMINATION, Route.INDIRECT_ELECTION})
_IF_OPEN = frozenset({Route.UNOPPOSED, Route.NO_OBJECTION, Route.DRAW, Route.APPLICATION})
_NOT_KNOWN = frozenset({Route.UNKNOWN, Route.TRUSTEE_NOMINATION})
_CALL, _TOLD, _CLOSED, _STOOD = "call_sent_on", "notified_count", "closed_on", "nominee_count"
_CONTESTED, _SECRET, _BY, _APPROVED = "contested", "secret", "returned_by", "approved_by"
_WITNESSES, _PAPER = "witnesses", "document"
_OPEN_CALL = (_CALL, _TOLD, _CLOSED, _STOOD)


class Way(msgspec.Struct, frozen=True):
    """What a route should have to show for it, and how it reads in a sentence."""

    how: str
    matters: tuple[str, ...]
    """The fields of the evidence that count for this route, in the order in which they are asked."""
    call: str = "open call"
    by: str = "declared by"
    """What comes before whoever ran it."""
    whom: str = "who declared it"
    """What is missing where nobody is named."""
    paper: str = "the minute"


_COUNTED = ("counted by", "who counted")
WAYS: dict[Route, Way] = {
    Route.BALLOT: Way("secret ballot", (*_OPEN_CALL, _CONTESTED, _SECRET, _BY), "open call", *_COUNTED),
    Route.SHOW_OF_HANDS: Way("show of hands", (*_OPEN_CALL, _CONTESTED, _BY, _PAPER), "open call", *_COUNTED),
    Route.UNOPPOSED: Way("unopposed", (_CALL, _TOLD, _CLOSED, _BY)),
    Route.NO_OBJECTION: Way("nobody objected", (_CALL, _TOLD, _CLOSED, _PAPER), "offer"),
    Route.DRAW: Way(
        "drawn from a hat",
        (*_OPEN_CALL, _PAPER, _WITNESSES, _BY),
        "open call",
        "the draw made by",
        "who drew",
        "the list drawn from",
    ),
    Route.APPLICATION: Way(
        "application and interview",
        (*_OPEN_CALL, _CONTESTED, _BY, _APPROVED),
        "open call",
        "decided by",
        "who decided",
    ),
    Route.TRUSTEE_NOMINATION: Way(
        "nominated by trustees", (_BY, _PAPER, _APPROVED), "call", "namely those of", "which trustees"
    ),
    Route.FORUM_NOMINATION: Way(
        "nominated by the forum",
        (_CALL, _TOLD, _STOOD, _CONTESTED, _BY, _PAPER),
        "call",
        "namely",
        "which forum",
    ),
    Route.INDIRECT_ELECTION: Way(
        "elected by other seat-holders from among themselves",
        (_CALL, _TOLD, _STOOD, _CONTESTED, _SECRET, _BY),
        "call",
        *_COUNTED,
    ),
    Route.INVITATION: Way(
        "by invitation", (_CALL, _TOLD, _BY, _PAPER), "invitation", "invited by", "who invited", "the letter"
    ),
    Route.APPROACH: Way(
        "approached", (_BY, _PAPER, _APPROVED), "call", "by way of", "who approached them", "the letter"
    ),
    Route.CHOSEN_BY_AUTHORITY: Way(
        "chosen by the authority",
        (_BY, _PAPER),
        "call",
        "namely",
        "who there chose",
        "the authority’s letter",
    ),
    Route.CONTRACT: Way(
        "appointed by contract",
        (_PAPER, _CALL, _BY),
        "call for bids",
        "let by",
        "who let the contract",
        "the contract itself",
    ),
    Route.ORGANISATION_HELD: Way(
        "named by the organisation that holds the seat",
        (_PAPER, _BY),
        "call",
        "signed by",
        "who signed for it",
        "the organisation’s letter",
    ),
    Route.OFFICER_GAP_FILL: Way("the officer goes because nobody else has been found", ()),
    Route.UNKNOWN: Way("", (*_OPEN_CALL, _CONTESTED, _SECRET, _BY, _APPROVED)),
}


def is_by_sector(route: Route, evidence: MandateEvidence | None = None) -> bool | None:
    """Tell whether the sector chose; None where the route alone does not tell and nothing shows it.

    Nobody can be unopposed, or drawn, by the sector's choice unless the sector was asked.
    """
    if route in _BY_SECTOR:
        return True
    if route in _IF_OPEN:
        return True if evidence and (evidence.call_sent_on or evidence.notified_count) else None
    return None if route in _NOT_KNOWN else False


def by_sector_words(route: Route, evidence: MandateEvidence | None = None) -> str:
    """Say whether the sector chose."""
    answers = {True: "Yes", False: "No, not chosen by the sector", None: "Not known"}
    return answers[is_by_sector(route, evidence)]


def rigour(
    route: Route, evidence: MandateEvidence | None = None, *, named: str = "", until: date | None = None
) -> str:
    """Say in one sentence how somebody was chosen, what shows it, and what is not recorded of it.

    `named` is the contract or the organisation the route has to do with; `until` is when the term ends.
    """
    if route is Route.UNKNOWN and evidence is None:
        return "How they were chosen is not recorded."
    shown = list(_shown(WAYS[route], evidence, named))
    known = shown or ["how they were chosen is not recorded"]
    return f"{capital(', '.join(known))}{_caution(route, until)}{_lack(route, evidence)}."


def not_recorded(route: Route, evidence: MandateEvidence | None) -> tuple[str, ...]:
    """Name what should show how somebody was chosen by this route, and is not recorded."""
    way = WAYS[route]
    said = {_SECRET} if "secret" in way.how else set()  # the route itself says that it was
    wanted = [each for each in way.matters if each not in said and not _is_known(evidence, each)]
    return tuple(_ABSENT[each].format(way) for each in wanted)


_ABSENT = {
    _CALL: "when the {0.call} went out",
    _TOLD: "how many organisations were told",
    _CLOSED: "when it closed",
    _STOOD: "how many stood",
    _CONTESTED: "whether it was contested",
    _SECRET: "whether it was secret",
    _BY: "{0.whom}",
    _APPROVED: "who approved it",
    _WITNESSES: "who witnessed it",
    _PAPER: "{0.paper}",
}


def _is_known(evidence: MandateEvidence | None, field: str) -> bool:
    return evidence is not None and getattr(evidence, field) not in (None, "")


def _shown(way: Way, evidence: MandateEvidence | None, named: str) -> Iterator[str]:
    """Give what is known, in the order in which it happened."""
    how = f"{way.how} ({named})" if named and way.how else way.how
    if evidence is None:
        yield how
        return
    yield from _called(way, evidence)
    yield from filter(None, (_how(how, evidence),))
    yield from _vouched(way, evidence)


def _called(way: Way, evidence: MandateEvidence) -> Iterator[str]:
    if evidence.notified_count is not None or evidence.call_sent_on:
        told = evidence.notified_count
        to = "" if told is None else f" to {count(told, 'organisation')}"
        on = f" on {plain_day(evidence.call_sent_on)}" if evidence.call_sent_on else ""
        yield f"{way.call}{to}{on}"
    if evidence.closed_on:
        yield f"closed on {plain_day(evidence.closed_on)}"
    if evidence.nominee_count is not None:
        yield count(evidence.nominee_count, "nominee")
    if evidence.contested is not None:
        yield "contested" if evidence.contested else "not contested"


def _how(how: str, evidence: MandateEvidence) -> str:
    """Say how it was decided; a ballot that was not secret is not called one."""
    if evidence.secret is None or "secret" in how:
        return f"{how.removeprefix('secret ')}, not secret" if evidence.secret is False else how
    secrecy = "in secret" if evidence.secret else "in the open"
    return f"{how} {secrecy}" if how else f"decided {secrecy}"


def _vouched(way: Way, evidence: MandateEvidence) -> Iterator[str]:
    if evidence.returned_by:
        yield f"{way.by} {evidence.returned_by}"
    if evidence.witnesses:
        yield f"witnessed by {evidence.witnesses}"
    if evidence.approved_by:
        yield f"approved by {evidence.approved_by}"
    if evidence.document:
        yield f"shown by {evidence.document}"


def _caution(route: Route, until: date | None) -> str:
    """Say of a route that is not the sector's choosing that it is not, and of an interim one until when."""
    said = "; not chosen by the sector" if is_by_sector(route) is False else ""
    if route not in INTERIM:
        return said
    return f"{said}; interim until {plain_day(until)}" if until else f"{said}; interim, with no end recorded"


def _lack(route: Route, evidence: MandateEvidence | None) -> str:
    lacking = not_recorded(route, evidence)
    if not lacking:
        return ""
    if evidence is None:
        return "; nothing is recorded that shows it"
    return f"; {listed(lacking)} {'is' if len(lacking) == 1 else 'are'} not recorded"
