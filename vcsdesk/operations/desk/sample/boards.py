"""The sample's bodies, their seats, and who sits and sat in them."""

from dataclasses import dataclass

from vcsdesk.operations.boards.appointments import appoint, end_appointment
from vcsdesk.operations.boards.bodies import link_bodies, rename_body, set_up_body
from vcsdesk.operations.boards.constituencies import name_constituency
from vcsdesk.operations.boards.endings import end_body
from vcsdesk.operations.boards.mandates import record_mandate
from vcsdesk.operations.boards.seats import set_up_seat
from vcsdesk.operations.checks import When as Day
from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.operations.desk.sample.source import BodySource, MandateSource, SeatSource, SittingSource
from vcsdesk.operations.desk.sample.when import When
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.partial_date import PartialDate


def lay_boards(making: Making) -> None:
    """Set up every body with its seats, and tie them together."""
    constituencies = {
        each.name: name_constituency(making.store, each.name, who_belongs=each.who_belongs)
        for each in making.source.constituencies
    }
    for source in making.source.bodies:
        body = _set_up(making, source)
        for seat in source.seats:
            _Seating(making, body, seat, constituencies).lay()
    for link in making.source.links:
        link_bodies(making.store, making.bodies[link.body], making.bodies[link.to], link.kind)


def end_bodies(making: Making) -> None:
    """End the bodies that are no more, once their meetings are there to be called off."""
    for source in making.source.bodies:
        if source.ended is not None:
            making.bodies[source.key] = end_body(
                making.store,
                making.bodies[source.key],
                on=making.on(source.ended.on),
                reason=source.ended.reason,
                told_on=making.on(source.ended.told),
                successors=[making.bodies[key] for key in source.ended.successors],
                became=source.ended.became,
            )


def _set_up(making: Making, source: BodySource) -> Body:
    names = [*((each.name, each.short) for each in source.formerly), (source.name, source.short)]
    body = set_up_body(
        making.store,
        names[0][0],
        source.kind,
        level=source.level,
        parent=making.bodies[source.under] if source.under else None,
        short_name=names[0][1],
        owner=making.organisations[source.owner] if source.owner else None,
        chair=making.people[source.chair] if source.chair else None,
        purpose=source.purpose,
        notice_days=source.notice_days,
        notice_unit=source.notice_unit,
        allows_deputies=source.deputies,
        since=_since(making, source),
    )
    for before, (name, short) in zip(source.formerly, names[1:], strict=True):
        rename_body(making.store, body, name, on=making.on(before.until), short_name=short)
    making.bodies[source.key] = body
    return body


def _since(making: Making, source: BodySource) -> Day | None:
    if isinstance(source.since, When):
        return making.on(source.since)
    return PartialDate(source.since) if source.since else None


@dataclass(slots=True)
class _Seating:
    """One seat of a body being filled."""

    making: Making
    body: Body
    source: SeatSource
    constituencies: dict[str, Constituency]

    def lay(self) -> None:
        source = self.source
        seat = set_up_seat(
            self.making.store,
            self.body,
            source.label,
            constituency=self.constituencies[source.constituency] if source.constituency else None,
            route=source.route,
            term_months=source.term_months,
            max_terms=source.max_terms,
            review_on=self.making.on_or_none(source.review),
            speaks_for=source.speaks_for,
            not_for=source.not_for,
        )
        for sitting in source.sat:
            self._seat_one(seat, sitting)
        if source.covered is not None:
            appoint(
                self.making.store,
                seat,
                self.making.officer,
                capacity=Capacity.GAP_FILL,
                route=Route.OFFICER_GAP_FILL,
                started=self.making.on(source.covered),
                note="Nobody could be found to take the seat.",
            )

    def _seat_one(self, seat: Seat, sitting: SittingSource) -> None:
        making = self.making
        appointment = appoint(
            making.store,
            seat,
            making.people[sitting.person],
            capacity=sitting.capacity,
            route=sitting.route,
            started=making.on(sitting.started),
            term_ends=making.on_or_none(sitting.term_ends),
            affiliation=making.places.get(sitting.person),
            supporter=making.people[sitting.supporter] if sitting.supporter else None,
            support=sitting.support,
        )
        if sitting.mandate:
            _record(making, appointment, making.source.mandates[sitting.mandate])
        if sitting.ended is not None:
            end_appointment(making.store, appointment, on=making.on(sitting.ended), reason=sitting.end_reason)


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
