"""Seats are set up, corrected and ended; a seat is there whether or not anybody sits in it."""

from datetime import date

from vcsdesk import wording
from vcsdesk.operations import checks
from vcsdesk.operations.checks import When
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm, HeldBy, RoleLabel, Seat
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_over_by, overlap
from vcsdesk.store import Store

_WHOSE = "A seat"


def set_up_seat(
    store: Store,
    body: Body,
    label: str,
    *,
    constituency: Constituency | None = None,
    role: RoleLabel = RoleLabel.REPRESENTATIVE,
    held_by: HeldBy = HeldBy.PERSON,
    organisation: Organisation | None = None,
    contract: Contract | None = None,
    term_months: int | None = None,
    max_terms: int | None = None,
    after_last_term: AfterLastTerm = AfterLastTerm.NOT_KNOWN,
    review_on: date | None = None,
    route: Route | None = None,
    speaks_for: str = "",
    not_for: str = "",
    since: When | None = None,
) -> Seat:
    """Set up a seat on a body, with its term rule and how it is filled; it ends when the body is to end.

    Without a route it is filled as the contract or the organisation that holds it says, or as the body’s
    seats usually are.
    """
    _refuse_terms(term_months, max_terms)
    start = checks.partial(since)
    _refuse_ended(body, start)
    seat = Seat(
        body_id=body.id,
        label=checks.name(label, _WHOSE),
        constituency_id=constituency.id if constituency else None,
        role=role,
        held_by=HeldBy.ORGANISATION if organisation else held_by,
        organisation_id=organisation.id if organisation else None,
        contract_id=contract.id if contract else None,
        term_months=term_months,
        max_terms=max_terms,
        after_last_term=after_last_term,
        review_on=review_on,
        route=_usual_route(body, organisation, contract) if route is None else route,
        speaks_for=checks.text(speaks_for),
        not_for=checks.text(not_for),
        valid_from=start or body.valid_from,
        valid_to=body.valid_to,
        end_reason=body.end_reason,
    )
    with store.step("Set up seat"):
        return store.add(seat)


def correct_seat(store: Store, seat: Seat, **new: object) -> Seat:
    """Correct what is recorded of a seat; terms already given keep their end."""
    new = checks.corrected(seat, new)
    if "label" in new:
        new["label"] = checks.name(str(new["label"]), _WHOSE)
    if "organisation_id" in new:
        new["held_by"] = HeldBy.PERSON if new["organisation_id"] is None else HeldBy.ORGANISATION
    _refuse_terms(new.get("term_months"), new.get("max_terms"))
    with store.step("Correct seat"):
        return store.change(seat, **new)


def end_seat(store: Store, seat: Seat, *, on: When, reason: str) -> Seat:
    """End a seat, and with it whoever sits in it."""
    why = checks.said(reason, "The reason", "Say why the seat ends.")
    end = PartialDate(checks.partial(on) or "")
    if not checks.sooner(end, seat.valid_to):
        raise Refused(f"This seat ended {wording.on_or_in(seat.valid_to or '')} already.", "Undo that first.")
    checks.in_order(seat.valid_from, end)
    with store.step("End seat"):
        return close_seat(store, seat, end, why)


def close_seat(store: Store, seat: Seat, end: PartialDate, why: str) -> Seat:
    """End a seat with everybody's sitting in it; Refused when somebody is to begin only afterwards.

    One that goes on as another seat cannot end before it does.
    """
    checks.in_order(seat.valid_from, end)
    following = store.first(Seat, follows_id=seat.id)
    if following is not None:
        since = wording.partial(following.valid_from or "")
        raise Refused(
            f"“{seat.label}” goes on as “{following.label}” from {since}.",
            "End that seat, or reverse the restructure first.",
        )
    for appointment in store.find(Appointment, seat_id=seat.id):
        if is_over_by(appointment.valid_to, end.last_day()):
            continue
        if not checks.follows(appointment.valid_from, end):
            who = store.get(Person, appointment.person_id).name
            raise Refused(
                f"{who} is appointed to “{seat.label}” from {wording.partial(appointment.valid_from or '')}.",
                "Withdraw that appointment first.",
            )
        store.change(appointment, valid_to=end, end_reason=why)
    return store.change(seat, valid_to=end, end_reason=why)


def _usual_route(body: Body, organisation: Organisation | None, contract: Contract | None) -> Route:
    if contract is not None:
        return Route.CONTRACT
    return Route.ORGANISATION_HELD if organisation is not None else body.default_route


def _refuse_ended(body: Body, start: PartialDate | None) -> None:
    if not overlap((start, None), (body.valid_from, body.valid_to)):
        raise Refused(
            f"The board or group ended {wording.on_or_in(body.valid_to or '')}.", "Choose one that goes on."
        )


def _refuse_terms(term_months: object, max_terms: object) -> None:
    if isinstance(term_months, int) and term_months < 1:
        raise Refused("A term lasts at least one month.", "Type the months, or leave it empty for no term.")
    if isinstance(max_terms, int) and max_terms < 1:
        raise Refused("At least one term must be allowed.", "Type 1 or more, or leave it empty for no limit.")
