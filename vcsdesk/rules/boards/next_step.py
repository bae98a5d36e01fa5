"""What to do next about a seat, in plain words, and by when to begin."""

from datetime import date

import msgspec

from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.again import again_words, may_serve_again
from vcsdesk.rules.boards.filling import SOMEBODY_TO_ASK, Way, lead_of, way_of
from vcsdesk.rules.boards.need import Need
from vcsdesk.wording import days, distance, on_or_in, plain_day


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a seat that needs something; empty text is what is not recorded."""

    need: Need
    on: date
    route: Route = Route.UNKNOWN
    who: str = ""
    """Who holds it, or goes for now."""
    holders: int = 0
    term_ends: date | None = None
    whom: str = ""
    """The organisation, board or authority to ask, where the route has one."""
    contract_ends: PartialDate | None = None
    next_meeting: date | None = None
    served: int = 0
    max_terms: int | None = None
    after_last_term: AfterLastTerm = AfterLastTerm.NOT_KNOWN


def next_step(case: Case) -> str:
    """Say what to do next."""
    if case.need is Need.DISPUTED:
        return _settle(case)
    said = _contract(case) if case.route is Route.CONTRACT else _fill(case, way_of(case.route))
    return " ".join(each for each in (said, then(case)) if each)


def shared_step(case: Case) -> str:
    """Say what to do next in the words that all seats share which are filled alike."""
    if case.need is Need.DISPUTED:
        return _settle(case)
    if case.route is Route.CONTRACT:
        return _contract(case)
    way = way_of(case.route)
    if case.need is Need.ENDING:
        return f"{way.begin.format(whom=_whom(case), when='in time')}; this takes {days(way.lead.days)}."
    return _fill(msgspec.structs.replace(case, next_meeting=None), way)


def begin_by(case: Case) -> date:
    """Give the day by which to begin: at once, unless a term still runs for longer than it takes."""
    if case.need is not Need.ENDING or case.term_ends is None:
        return case.on
    lead = lead_of(case.route)
    return case.on if case.term_ends - case.on <= lead else case.term_ends - lead


def _fill(case: Case, way: Way) -> str:
    whom = _whom(case)
    if case.need is not Need.ENDING or case.term_ends is None:
        return f"{way.begin.format(whom=whom, when='now')}{_ready(case, way)}."
    by = begin_by(case)
    if by > case.on:
        ends = f"before the term ends on {plain_day(case.term_ends)}"
        begin = way.begin.format(whom=whom, when=f"by {plain_day(by)}")
        return f"{begin}, so that {way.so_that} {ends}."
    begin = way.begin.format(whom=whom, when="now")
    ends = f"the term ends on {plain_day(case.term_ends)}, {distance(case.term_ends, case.on)}"
    return f"{begin}: {ends}, and this takes {days(way.lead.days)}."


def _ready(case: Case, way: Way) -> str:
    """Say when somebody could be there, as far as the calendar goes."""
    if date.max - case.on < way.lead:
        return ""
    ready, meeting = case.on + way.lead, case.next_meeting
    if meeting is not None and meeting >= ready:
        return f", so that {way.so_that} before the meeting on {plain_day(meeting)}"
    return f", so that {way.so_that} by {plain_day(ready)}"


def _contract(case: Case) -> str:
    ends = case.contract_ends
    by = begin_by(case)
    when = f"by {plain_day(by)}" if by > case.on else "now"
    what = (
        f"after the contract ends {on_or_in(ends)}"
        if ends
        else "when the contract ends, which is not recorded"
    )
    return f"Ask {_whom(case)} {when} what happens {what}."


def _settle(case: Case) -> str:
    if case.holders > 1:
        return (
            "More than one person is recorded as holding it. Find out whom the sector chose, and record "
            "when the other stopped."
        )
    return (
        f"Find out by what right {case.who or 'whoever sits there'} holds it, record what shows it, and "
        "settle the dispute."
    )


def then(case: Case) -> str:
    """Say what it means for whoever is there."""
    if case.need in {Need.HOLD_OVER, Need.ENDING}:
        again = may_serve_again(case.served, case.max_terms, case.after_last_term)
        return again_words(case.who, again, case.served, case.max_terms)
    if case.need is Need.OFFICER_GOES:
        return f"That takes it off {case.who}."
    return ""


def _whom(case: Case) -> str:
    return case.whom or SOMEBODY_TO_ASK.get(case.route, "")
