"""What is asked where somebody is seated otherwise than the seat’s rule says: who agreed, and why."""

from datetime import date

from vcsdesk import wording
from vcsdesk.lists.boards.electorate import electorate_of
from vcsdesk.operations.boards.routes import needs_reason
from vcsdesk.operations.boards.term_limits import end_by_rule
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm, Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.terms import terms_allowed
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field


def exception_fields(desk: Desk, seat_id: int) -> list[Field]:
    """Ask for the reasons that a seat’s rules may need, where it has such rules."""
    seat = desk.store.get(Seat, seat_id)
    return [*_beyond_limit(seat), *_not_an_elector(desk, seat), *_other_than_rule(seat)]


def refuse_unexplained(
    desk: Desk,
    seat: Seat,
    capacity: Capacity,
    route: Route | None,
    started: PartialDate | None,
    term_ends: date | None,
    why: str,
) -> None:
    """Refuse another route or another term than the seat’s own without a reason."""
    by_rule = end_by_rule(desk.store, seat, capacity, started)
    if route is Route.APPROACH and term_ends is None and by_rule is None:
        raise Refused(
            "Whoever was approached sits only for the time being.",
            "Say until when; somebody chosen by the sector can follow then.",
        )
    if why or capacity is not Capacity.HOLDER:
        return
    if route is not None and needs_reason(seat, route):
        raise Refused(
            f"This seat is filled otherwise: {seat.route.words.lower()}.",
            "Say below why it is not this time, or correct the seat.",
        )
    if term_ends is not None and by_rule is not None and term_ends != by_rule:
        raise Refused(
            f"By the seat’s rule this term ends on {wording.plain_day(by_rule)}.",
            "Say below why it is another day, or leave the day empty.",
        )


def _beyond_limit(seat: Seat) -> list[Field]:
    most = terms_allowed(seat)
    if most is None or seat.after_last_term is AfterLastTerm.NOT_RE_ELIGIBLE:
        return []
    allows = f"The seat allows {wording.count(most, 'term')} in a row."
    if seat.after_last_term is AfterLastTerm.ONLY_IF_NOBODY_ELSE:
        return [Field("beyond_limit", "That nobody else stood", help=f"{allows} Say how that was found out.")]
    return [Field("beyond_limit", "Why beyond the limit of terms", help=f"{allows} Say who agreed to more.")]


def _not_an_elector(desk: Desk, seat: Seat) -> list[Field]:
    electors = electorate_of(desk.store, seat, desk.on)
    if electors is None:
        return []
    names = wording.listed(each.person for each in electors) or "nobody"
    return [
        Field(
            "not_an_elector",
            "Why somebody who is not an elector",
            help=f"The electors choose one of themselves: {names}.",
        )
    ]


def _other_than_rule(seat: Seat) -> list[Field]:
    if seat.route is Route.UNKNOWN and seat.term_months is None and seat.contract_id is None:
        return []
    return [
        Field(
            "other_than_rule",
            "Why another route or term than the seat’s own",
            help="Needed only where they differ; it is kept in the note.",
        )
    ]
