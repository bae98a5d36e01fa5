"""By what right somebody sits, in one plain sentence, with who vouches for it and what is not recorded.

What was typed is a phrase of whoever typed it: behind a colon it reads right however it begins.
"""

from collections.abc import Iterator
from datetime import date

import msgspec

from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.route import Route
from vcsdesk.rules.boards import mandate_ways as fields
from vcsdesk.rules.boards.mandate_ways import WAYS, Way
from vcsdesk.wording import capital, count, listed, plain_day, plural

INTERIM = frozenset({Route.APPROACH, Route.OFFICER_GAP_FILL})
"""The routes by which somebody sits only until the sector has chosen."""
_BY_SECTOR = frozenset({Route.BALLOT, Route.SHOW_OF_HANDS, Route.FORUM_NOMINATION, Route.INDIRECT_ELECTION})
_IF_OPEN = frozenset({Route.UNOPPOSED, Route.NO_OBJECTION, Route.DRAW, Route.APPLICATION})
_NOT_KNOWN = frozenset({Route.UNKNOWN, Route.TRUSTEE_NOMINATION})
_SHOWING = tuple(
    name for name in MandateEvidence.__struct_fields__ if name not in {"id", "appointment_id", "note"}
)


class Rigour(msgspec.Struct, frozen=True, kw_only=True):
    """How somebody was chosen and what shows it; empty text is nothing to say."""

    choice: str
    """How open and how contested the choice was."""
    vouched: tuple[tuple[str, str], ...] = ()
    """Who ran it, saw it and approved it, and the paper that shows it."""
    lacking: str = ""
    """What should show it and is not recorded."""

    @property
    def sentence(self) -> str:
        """Say all of it in a row."""
        vouched = (f"{label}: {who.rstrip('.')}." for label, who in self.vouched)
        return " ".join(filter(None, (self.choice, *vouched, self.lacking)))


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """What else is in the file that a mandate has to do with."""

    name: str = ""
    """The contract, or the organisation that holds the seat."""
    has_contract: bool = False
    told: str = ""
    """Who was called, where that is not every organisation."""


def is_by_sector(route: Route, evidence: MandateEvidence | None = None) -> bool | None:
    """Tell whether the sector chose; None where the route does not tell, or where nothing shows it.

    Nobody can be unopposed, or drawn, by the sector's choice unless the sector was asked.
    """
    if route in _BY_SECTOR:
        return True if is_shown(evidence) else None
    if route in _IF_OPEN:
        return True if evidence and (evidence.call_sent_on or evidence.notified_count) else None
    return None if route in _NOT_KNOWN else False


def by_sector_words(route: Route, evidence: MandateEvidence | None = None) -> str:
    """Say whether the sector chose."""
    answers = {True: "Yes", False: "No, not chosen by the sector", None: "Not known"}
    return answers[is_by_sector(route, evidence)]


def is_shown(evidence: MandateEvidence | None) -> bool:
    """Tell whether anything is recorded that shows a choice."""
    return any(_is_known(evidence, name) for name in _SHOWING)


def wants_showing(route: Route, evidence: MandateEvidence | None) -> bool:
    """Tell whether this route should have something to show for it, and nothing is recorded."""
    return bool(WAYS[route].matters) and not is_shown(evidence)


def rigour(
    route: Route,
    evidence: MandateEvidence | None = None,
    *,
    named: Named | None = None,
    until: date | None = None,
) -> Rigour:
    """Say how somebody was chosen, what shows it, and what is not recorded of it; `until` is when it ends."""
    named, way = named or Named(), WAYS[route]
    if evidence is None or not is_shown(evidence):
        return Rigour(choice=_unshown(route, named, until), lacking=_lack(route, None, named))
    shown = ", ".join([*_called(way, evidence, named), *_how(way, evidence, named)])
    return Rigour(
        choice=f"{capital(shown or 'how they were chosen is not recorded')}{_caution(route, until)}.",
        vouched=tuple(_vouched(way, evidence)),
        lacking=_lack(route, evidence, named),
    )


def not_recorded(
    route: Route, evidence: MandateEvidence | None, named: Named | None = None
) -> tuple[str, ...]:
    """Name what should show how somebody was chosen by this route, and is not recorded."""
    way, named = WAYS[route], named or Named()
    said = {fields.SECRET} if "secret" in way.how else set()  # the route itself says that it was
    if named.has_contract:
        said.add(fields.PAPER)
    wanted = [each for each in way.matters if each not in said and not _is_known(evidence, each)]
    told = plural(named.told or way.told)
    return tuple(_ABSENT[each].format(way, told=told) for each in wanted)


_ABSENT = {
    fields.CALL: "when the {0.call} went out",
    fields.TOLD: "how many {told} were told",
    fields.CLOSED: "when it closed",
    fields.STOOD: "how many stood",
    fields.CONTESTED: "whether it was contested",
    fields.SECRET: "whether it was secret",
    fields.BY: "{0.whom}",
    fields.APPROVED: "who approved it",
    fields.WITNESSES: "who witnessed it",
    fields.PAPER: "{0.paper}",
}


def _is_known(evidence: MandateEvidence | None, field: str) -> bool:
    return evidence is not None and getattr(evidence, field) not in (None, "")


def _unshown(route: Route, named: Named, until: date | None) -> str:
    """Say what nothing shows as what it is: said to be so."""
    way = WAYS[route]
    if route is Route.UNKNOWN:
        return "How they were chosen is not recorded."
    name = f" ({named.name})" if named.name else ""
    if named.has_contract or not way.matters:
        return f"{capital(way.how)}{name}{_caution(route, until)}."
    caution = _caution(route, until)
    return f"Said to be {way.hearsay or way.how}{name}{caution}; nothing is recorded that shows it."


def _called(way: Way, evidence: MandateEvidence, named: Named) -> Iterator[str]:
    if evidence.notified_count is not None or evidence.call_sent_on:
        number = evidence.notified_count
        to = "" if number is None else f" to {count(number, named.told or way.told)}"
        on = f" on {plain_day(evidence.call_sent_on)}" if evidence.call_sent_on else ""
        yield f"{way.call}{to}{on}"
    if evidence.closed_on:
        yield f"closed on {plain_day(evidence.closed_on)}"
    if evidence.nominee_count is not None:
        yield count(evidence.nominee_count, "nominee")
    if evidence.contested is not None:
        yield "contested" if evidence.contested else "not contested"


def _how(way: Way, evidence: MandateEvidence, named: Named) -> Iterator[str]:
    """Say how it was decided; a ballot that was not secret is not called one."""
    how = f"{way.how} ({named.name})" if named.name and way.how else way.how
    if evidence.secret is None or (not evidence.secret and fields.SECRET not in way.matters):
        said = how  # only of a vote does it matter that it was in the open
    elif "secret" in how:
        said = how if evidence.secret else f"{how.removeprefix('secret ')}, not secret"
    else:
        secrecy = "in secret" if evidence.secret else "in the open"
        said = f"{how} {secrecy}" if how else f"decided {secrecy}"
    yield from filter(None, (said,))


def _vouched(way: Way, evidence: MandateEvidence) -> Iterator[tuple[str, str]]:
    told = (
        (way.by, evidence.returned_by),
        ("Witnessed by", evidence.witnesses),
        ("Approved by", evidence.approved_by),
        ("Shown by", evidence.document),
    )
    yield from ((label, capital(who)) for label, who in told if who)


def _caution(route: Route, until: date | None) -> str:
    """Say of a route that is not the sector's choosing that it is not, and of an interim one until when."""
    said = "; not chosen by the sector" if is_by_sector(route) is False else ""
    if route not in INTERIM:
        return said
    return f"{said}; interim until {plain_day(until)}" if until else f"{said}; interim, with no end recorded"


def _lack(route: Route, evidence: MandateEvidence | None, named: Named) -> str:
    if evidence is None and not named.has_contract:
        return ""
    lacking = not_recorded(route, evidence, named)
    return (
        f"{capital(listed(lacking))} {'is' if len(lacking) == 1 else 'are'} not recorded." if lacking else ""
    )
