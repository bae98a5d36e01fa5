"""The seat at a glance: who you are there, for whom, how you came to it and for how long."""

from vcsdesk.documents.boards.pack.facts import RepPack
from vcsdesk.documents.boards.sat_in import speaks_for
from vcsdesk.documents.boards.sitter import rule_words
from vcsdesk.documents.boards.under_contract import contract_pairs
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.printing import (
    Part,
    Words,
    bold,
    bullets,
    facts,
    note,
    para,
    unbroken,
)
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.boards.route import Route
from vcsdesk.rules.boards.seat_state import SeatState
from vcsdesk.wording import days, hours, listed, moment, partial, plain_day

_FOR_NOW = "You go for now because nobody has been found; the seat is vacant"
_CAPACITIES = {
    Capacity.HOLDER: "holding the seat",
    Capacity.CONTRACT: "sitting under contract",
}


def glance(pack: RepPack) -> list[Part]:
    """Set the seat out at a glance, and name what this pack still lacks."""
    lacking = missing(pack)
    made: list[Part] = [
        facts([*_seat(pack), *_mandate(pack), *_term(pack), *_meetings(pack)]),
    ]
    if lacking:
        ask = "" if pack.is_officers else f" Ask {pack.sender.who} for:"
        said = para(f"Not recorded at the desk when this was printed.{ask}")
        made.append(note(said, bullets(lacking), title="What this pack does not have yet"))
    return made


def missing(pack: RepPack) -> tuple[str, ...]:
    """Name what a pack should have and this one has not."""
    wanted = (
        ("representation", pack.texts.representation, "what representation is"),
        ("role", pack.texts.role, "a job description for your role"),
        ("terms", pack.texts.terms, "the board’s terms of reference"),
        ("dates", pack.dates, "the dates of the meetings to come"),
        ("promises", pack.promises, "what the authority promises representatives"),
        ("reporting", pack.sender.how_to_report or pack.is_officers, "how to report back"),
        ("expenses", pack.sender.expenses or pack.is_officers, "how expenses are paid"),
    )
    return tuple(
        name for key, there, name in wanted if not there and pack.has(key) and not pack.in_her_words(key)
    )


def _seat(pack: RepPack) -> list[tuple[str, Words]]:
    capacity = _CAPACITIES.get(pack.appointment.capacity, pack.appointment.capacity.words.lower())
    return [
        ("Board", (bold(pack.board.name),)),
        ("Seat", pack.seat.label),
        ("How you go", _FOR_NOW) if pack.goes_for_now else ("You are", f"{pack.seat.role.words}, {capacity}"),
        (
            "The seat speaks for" if pack.goes_for_now else "You speak for",
            known(speaks_for(pack.seat, pack.constituency)),
        ),
        ("Not for" if pack.goes_for_now else "You do not speak for", pack.seat.not_for),
    ]


def _mandate(pack: RepPack) -> list[tuple[str, Words]]:
    mandate = pack.mandate
    since = pack.appointment.valid_from
    began: tuple[str, Words] = ("Since", unbroken(partial(since)) if since else NOT_RECORDED)
    if pack.goes_for_now:
        return [began]
    return [
        ("How you came to it", NOT_RECORDED if mandate.route is Route.UNKNOWN else mandate.route.words),
        began,
        ("What shows it", mandate.sentence),
        *contract_pairs(mandate),
    ]


def _term(pack: RepPack) -> list[tuple[str, Words]]:
    return [
        ("Your term", _term_ends(pack)),
        ("Length of a term", rule_words(pack.seat)),
        ("Next review", unbroken(plain_day(pack.seat.review_on)) if pack.seat.review_on else NOT_RECORDED),
        ("Your deputy", _deputy(pack)),
    ]


def _term_ends(pack: RepPack) -> str:
    ends = pack.appointment.term_ends
    if ends is None and pack.goes_for_now:
        return "none: you go until the seat is filled"
    if ends is None:
        leaves = pack.appointment.valid_to
        return f"You sit there until {unbroken(partial(leaves))}" if leaves else "no end recorded"
    if pack.row.state is SeatState.HOLD_OVER:
        over = days(pack.row.days_over)
        return (
            f"Ended on {unbroken(plain_day(ends))}, {over} ago. "
            "You go on in hold-over, with your full voice, until the seat is filled again."
        )
    return f"Until {unbroken(plain_day(ends))}"


def _deputy(pack: RepPack) -> str:
    if pack.row.deputy:
        return pack.row.deputy
    return (
        "none: this board does not take deputies" if pack.board.takes_deputies is False else "none named yet"
    )


def _meetings(pack: RepPack) -> list[tuple[str, Words]]:
    coming = pack.next_meeting
    notice = f"{pack.board.notice} before each meeting" if pack.board.notice else NOT_RECORDED
    return [
        ("The board meets", known(pack.board.rhythm)),
        ("Next meeting", moment(coming.held_on, coming.starts_at) if coming else NOT_RECORDED),
        ("Notice promised", notice),
        ("What it takes", _takes(pack)),
        ("Chair", known(pack.board.chair)),
    ]


def _takes(pack: RepPack) -> str:
    time = pack.board.time
    if time is None:
        return NOT_RECORDED
    each = (
        (time.prepare_minutes, "to read and prepare"),
        (time.travel_minutes, "to travel"),
        (time.attend_minutes, "in the meeting"),
        (time.feedback_minutes, "to report back"),
    )
    total = sum(minutes for minutes, _ in each)
    spent = listed(f"{hours(minutes)} {what}" for minutes, what in each if minutes)
    return f"About {hours(total)} a meeting: {spent}"
