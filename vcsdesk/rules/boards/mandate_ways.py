"""What each route should have to show for itself, and how it reads."""

import msgspec

from vcsdesk.records.boards.route import Route

CALL, TOLD, CLOSED, STOOD = "call_sent_on", "notified_count", "closed_on", "nominee_count"
CONTESTED, SECRET, BY, APPROVED = "contested", "secret", "returned_by", "approved_by"
WITNESSES, PAPER = "witnesses", "document"
_OPEN_CALL = (CALL, TOLD, CLOSED, STOOD)


class Way(msgspec.Struct, frozen=True):
    """What a route should have to show for it, and how it reads in a sentence."""

    how: str
    matters: tuple[str, ...]
    """The fields of the evidence that count for this route, in the order in which they are asked."""
    call: str = "open call"
    by: str = "Declared by"
    """What stands before whoever ran it."""
    whom: str = "who declared it"
    """What is missing where nobody is named."""
    paper: str = "the minute"
    hearsay: str = ""
    """How somebody is said to be there, where nothing shows it; without words of its own, as `how`."""
    told: str = "organisation"
    """Who is called."""


_COUNTED = ("Counted by", "who counted")
WAYS: dict[Route, Way] = {
    Route.BALLOT: Way(
        "secret ballot",
        (*_OPEN_CALL, CONTESTED, SECRET, BY),
        "open call",
        *_COUNTED,
        hearsay="chosen by secret ballot",
    ),
    Route.SHOW_OF_HANDS: Way(
        "show of hands",
        (*_OPEN_CALL, CONTESTED, BY, PAPER),
        "open call",
        *_COUNTED,
        hearsay="chosen by show of hands",
    ),
    Route.UNOPPOSED: Way("unopposed", (CALL, TOLD, CLOSED, BY)),
    Route.NO_OBJECTION: Way(
        "nobody objected",
        (CALL, TOLD, CLOSED, PAPER),
        "offer",
        hearsay="there because nobody objected",
    ),
    Route.DRAW: Way(
        "drawn from a hat",
        (*_OPEN_CALL, PAPER, WITNESSES, BY),
        "open call",
        "Drawn by",
        "who drew",
        "the list drawn from",
    ),
    Route.APPLICATION: Way(
        "application and interview",
        (*_OPEN_CALL, CONTESTED, BY, APPROVED),
        "open call",
        "Decided by",
        "who decided",
        hearsay="chosen by application and interview",
    ),
    Route.TRUSTEE_NOMINATION: Way(
        "nominated by trustees", (BY, PAPER, APPROVED), "call", "The trustees", "which trustees"
    ),
    Route.FORUM_NOMINATION: Way(
        "nominated by the forum",
        (CALL, TOLD, STOOD, CONTESTED, BY, PAPER),
        "call",
        "The forum",
        "which forum",
    ),
    Route.INDIRECT_ELECTION: Way(
        "elected by other seat-holders from among themselves",
        (CALL, TOLD, STOOD, CONTESTED, SECRET, BY),
        "call",
        *_COUNTED,
        told="seat-holder",
    ),
    Route.INVITATION: Way(
        "by invitation",
        (CALL, TOLD, BY, PAPER),
        "invitation",
        "Invited by",
        "who invited",
        "the letter",
        hearsay="there by invitation",
    ),
    Route.APPROACH: Way(
        "approached", (BY, PAPER, APPROVED), "call", "Approached by", "who approached them", "the letter"
    ),
    Route.CHOSEN_BY_AUTHORITY: Way(
        "chosen by the authority",
        (BY, PAPER),
        "call",
        "Who there chose",
        "who there chose",
        "the authority’s letter",
    ),
    Route.CONTRACT: Way(
        "appointed by contract",
        (PAPER, CALL, BY),
        "call for bids",
        "Let by",
        "who let the contract",
        "the contract itself",
    ),
    Route.ORGANISATION_HELD: Way(
        "named by the organisation that holds the seat",
        (PAPER, BY),
        "call",
        "Signed by",
        "who signed for it",
        "the organisation’s letter",
    ),
    Route.OFFICER_GAP_FILL: Way("the officer goes because nobody else has been found", ()),
    Route.UNKNOWN: Way("", (*_OPEN_CALL, CONTESTED, SECRET, BY, APPROVED)),
}
