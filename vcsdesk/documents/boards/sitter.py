"""Who sits in a seat, by what right and from where: what the certificate and the card both say."""

from datetime import date

import msgspec

from vcsdesk.documents.boards.sat_in import constituency_of, sat_in, speaks_for
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.sender import Reach, Sender, organisation_name, reached, sender
from vcsdesk.documents.unknown import NOT_RECORDED
from vcsdesk.lists.boards.mandates import Mandate, mandate_of
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.printing import unbroken
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import is_current
from vcsdesk.rules.boards.seat_state import COVERING, SeatState
from vcsdesk.wording import count, days, months, partial, plain_day


class Sitter(msgspec.Struct, frozen=True, kw_only=True):
    """Whoever sits in a seat, as of a day; empty text is what is not recorded."""

    on: date
    printed_on: date
    sender: Sender
    row: SeatRow
    seat: Seat
    board: StandingBody
    person: Person
    posts: tuple[str, ...]
    """What they are where: Manager, Riverside Play."""
    reached: tuple[Reach, ...]
    speaks_for: str
    appointment: Appointment
    mandate: Mandate
    returned_by: str
    """The organisation that runs the choosing for the constituency, where that is recorded."""

    @property
    def goes_for_now(self) -> bool:
        """Whether they were found to go rather than chosen to sit."""
        return self.appointment.capacity in COVERING


def sitter(day: Day, seat_id: int, wanted: str) -> Sitter:
    """Read who sits in a seat; Refused where nobody is there `wanted`."""
    row = sat_in(day, seat_id, wanted)
    seat = day.store.get(Seat, seat_id)
    appointment = day.store.get(Appointment, row.appointment_id or 0)
    constituency = constituency_of(day, seat)
    return Sitter(
        on=day.on,
        printed_on=day.printed_on,
        sender=sender(day),
        row=row,
        seat=seat,
        board=next(body for body in day.bodies if body.body_id == row.body_id),
        person=day.store.get(Person, appointment.person_id),
        posts=_posts(day, appointment),
        reached=reached(day.contacts_of_people[appointment.person_id]),
        speaks_for=speaks_for(seat, constituency),
        appointment=appointment,
        mandate=mandate_of(day.store, appointment),
        returned_by=organisation_name(day, constituency.returned_by_id) if constituency else "",
    )


def term_words(facts: Sitter) -> str:
    """Say since when they sit there, and until when the term runs or since when it is over."""
    since = facts.appointment.valid_from
    return f"{f'Since {partial(since)}' if since else f'Since when is {NOT_RECORDED}'}; {_until(facts)}"


def _until(facts: Sitter) -> str:
    ends = facts.appointment.term_ends
    if facts.goes_for_now:
        return "until the seat is filled"
    if ends is None:
        leaves = facts.appointment.valid_to
        return f"until {unbroken(partial(leaves))}" if leaves else "no end recorded"
    if facts.row.state is SeatState.HOLD_OVER:
        over = f"the term ended on {unbroken(plain_day(ends))}, {days(facts.row.days_over)} ago"
        return f"{over}, and they go on in hold-over until the seat is filled again"
    return f"until {unbroken(plain_day(ends))}"


def rule_words(seat: Seat) -> str:
    """Say how long a term is, and how many there may be."""
    if seat.term_months is None:
        return NOT_RECORDED
    length = months(seat.term_months)
    return f"{length}, at most {count(seat.max_terms, 'term')}" if seat.max_terms else length


def _posts(day: Day, appointment: Appointment) -> tuple[str, ...]:
    """Name what somebody is in which organisation, the one they were appointed from first."""
    found = [
        each
        for each in day.store.find(Affiliation, person_id=appointment.person_id, order_by="valid_from, id")
        if is_current(each.valid_from, each.valid_to, day.on)
    ]
    found.sort(key=lambda each: each.id != appointment.affiliation_id)
    return tuple(
        ", ".join(part for part in (each.post, organisation_name(day, each.organisation_id)) if part)
        for each in found
    )
