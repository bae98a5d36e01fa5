"""How a seat is to be filled next, and how long that takes."""

from datetime import timedelta

import msgspec

from vcsdesk.records.boards.route import Route

# A call for names runs for three weeks (Herts Network, representation protocol).
CALL = timedelta(weeks=3)
# Our own: papers out and back by post. No protocol we know of says how long a vote runs.
VOTE = timedelta(weeks=2)
# Our own: a panel to be found, and a day that suits it.
INTERVIEWS = timedelta(weeks=2)
# Our own: a quarter for a specification, bids and a decision.
BIDS = timedelta(weeks=13)

_NO_WAY = {Route.UNKNOWN, Route.OFFICER_GAP_FILL}


class Way(msgspec.Struct, frozen=True):
    """What to begin with, what it leads to, and how long that takes.

    `{when}` stands for by when, `{whom}` for the organisation, board or authority that has the say.
    """

    begin: str
    so_that: str
    lead: timedelta


_ELECT = Way("Call for nominations {when}", "somebody can be elected", CALL + VOTE)
_CALL = Way("Ask all groups for names {when}", "the forum can choose", CALL)
WAYS: dict[Route, Way] = {
    Route.BALLOT: _ELECT,
    Route.UNOPPOSED: _ELECT,
    Route.SHOW_OF_HANDS: Way("Call for nominations {when}", "the forum can choose", CALL),
    Route.NO_OBJECTION: _CALL,
    Route.DRAW: Way(
        "Ask all groups for names {when}, and draw if there is more than one", "somebody can be drawn", CALL
    ),
    Route.APPLICATION: Way("Invite all groups to apply {when}", "somebody can be chosen", CALL + INTERVIEWS),
    Route.TRUSTEE_NOMINATION: Way(
        "Ask {whom} {when} to nominate somebody", "somebody can be nominated", CALL
    ),
    Route.FORUM_NOMINATION: Way(
        "Ask the forum {when} to nominate somebody", "somebody can be nominated", CALL
    ),
    Route.INDIRECT_ELECTION: Way(
        "Ask the seat-holders of {whom} {when} to elect one of themselves", "somebody can be elected", CALL
    ),
    Route.INVITATION: Way("Invite all groups {when}, not one alone", "somebody can be chosen", CALL),
    Route.APPROACH: Way(
        "Call for nominations {when}, since the sector did not choose last time",
        "the sector can choose",
        CALL,
    ),
    Route.CHOSEN_BY_AUTHORITY: Way(
        "Ask {whom} {when} whom it will choose, and to ask the sector first", "somebody can be chosen", CALL
    ),
    Route.ORGANISATION_HELD: Way("Ask {whom} {when} to name somebody", "there is a name", CALL),
    Route.UNKNOWN: Way(
        "Agree {when} how this seat is filled, which is not recorded, and call for names",
        "the sector can choose",
        CALL,
    ),
}
SOMEBODY_TO_ASK = {
    Route.TRUSTEE_NOMINATION: "the trustees",
    Route.INDIRECT_ELECTION: "the board that elects it",
    Route.CHOSEN_BY_AUTHORITY: "the authority",
    Route.ORGANISATION_HELD: "the organisation that holds the seat",
    Route.CONTRACT: "the council",
}
"""Whom to ask where nobody is named."""


def way_of(route: Route) -> Way:
    """Give how a seat is filled by a route."""
    return WAYS.get(route, WAYS[Route.UNKNOWN])


def lead_of(route: Route) -> timedelta:
    """Give how long it takes to fill a seat by a route."""
    return BIDS if route is Route.CONTRACT else way_of(route).lead


def route_to_fill(
    *routes: Route | None, organisation_holds: bool = False, under_contract: bool = False
) -> Route:
    """Choose how a seat is filled next: its own route, else its board's, else how it was filled last."""
    known = next((route for route in routes if route is not None and route not in _NO_WAY), Route.UNKNOWN)
    if known is not Route.UNKNOWN:
        return known
    if under_contract:
        return Route.CONTRACT
    return Route.ORGANISATION_HELD if organisation_holds else Route.UNKNOWN
