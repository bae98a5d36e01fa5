"""The sample's seats, for whom they speak, under which contract, and who sits and sat in them."""

from dataclasses import dataclass

from vcsdesk.operations.boards.appointments import appoint, end_appointment
from vcsdesk.operations.boards.mandates import record_mandate
from vcsdesk.operations.boards.seats import set_up_seat
from vcsdesk.operations.desk.sample.board_source import BodySource, MandateSource, SeatSource, SittingSource
from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat


def lay_seats(making: Making) -> None:
    """Set up every seat of every body that stands from the start, and seat whoever sits and sat there."""
    for source in making.source.standing:
        lay_seats_of(making, source)


def lay_seats_of(making: Making, source: BodySource) -> None:
    """Set up the seats of one body, and seat whoever sits and sat there."""
    for seat in source.seats:
        _Seating(making, making.bodies[source.key], seat).lay()


@dataclass(slots=True)
class _Seating:
    """One seat of a body being filled."""

    making: Making
    body: Body
    source: SeatSource

    def lay(self) -> None:
        seat = self._set_up()
        for sitting in self.source.sat:
            self._seat_one(seat, sitting)
        if self.source.covered is not None:
            appoint(
                self.making.store,
                seat,
                self.making.officer,
                capacity=Capacity.GAP_FILL,
                route=Route.OFFICER_GAP_FILL,
                started=self.making.on(self.source.covered),
                note="Nobody could be found to take the seat.",
            )

    def _set_up(self) -> Seat:
        source, making = self.source, self.making
        return set_up_seat(
            making.store,
            self.body,
            source.label,
            constituency=making.constituencies[source.constituency] if source.constituency else None,
            role=source.role,
            organisation=making.organisations[source.organisation] if source.organisation else None,
            contract=making.contracts[source.contract] if source.contract else None,
            route=source.route,
            term_months=source.term_months,
            max_terms=source.max_terms,
            after_last_term=source.after_last_term,
            review_on=making.on_or_none(source.review),
            speaks_for=source.speaks_for,
            not_for=source.not_for,
            since=making.then_or_none(source.since),
        )

    def _seat_one(self, seat: Seat, sitting: SittingSource) -> None:
        making = self.making
        appointment = appoint(
            making.store,
            seat,
            making.people[sitting.person],
            capacity=sitting.capacity,
            route=sitting.route,
            started=making.then(sitting.started),
            term_ends=making.on_or_none(sitting.term_ends),
            affiliation=making.places.get(sitting.person),
            supporter=making.people[sitting.supporter] if sitting.supporter else None,
            support=sitting.support,
            note=sitting.note,
        )
        if sitting.mandate:
            _record(making, appointment, making.source.mandates[sitting.mandate])
        if sitting.ended is not None:
            end_appointment(
                making.store, appointment, on=making.then(sitting.ended), reason=sitting.end_reason
            )


def _record(making: Making, appointment: Appointment, mandate: MandateSource) -> None:
    record_mandate(
        making.store,
        appointment,
        call_sent_on=making.on_or_none(mandate.call_sent),
        notified_count=mandate.notified,
        closed_on=making.on_or_none(mandate.closed),
        nominee_count=mandate.nominees,
        contested=mandate.contested,
        secret=mandate.secret,
        returned_by=mandate.returned_by,
        approved_by=mandate.approved_by,
        note=mandate.note,
    )
