"""People, seats, appointments and posts with employers as the persons, posts and memberships of Popolo."""

from vcsdesk.formats.popolo.contacts import contact_details
from vcsdesk.formats.popolo.facts import Facts
from vcsdesk.formats.popolo.shapes import Membership, OtherName, Person, Post
from vcsdesk.formats.popolo.words import KNOWN_AS, role
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector import person
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.organisation import Organisation

_DATES = ("valid_from", "valid_to")


def somebody(of: person.Person, facts: Facts) -> Person:
    """Write a person; how to reach them goes out only when it was asked for."""
    return Person(
        id=facts.ids.of(of),
        name=of.name,
        other_names=(OtherName(name=of.known_as, note=KNOWN_AS),) if of.known_as else (),
        contact_details=contact_details(facts.contacts_of_people[of.id], facts.beyond),
        x_vcsdesk=facts.beyond(of, ("name", "known_as")) or None,
    )


def post(seat: Seat, facts: Facts) -> Post:
    """Write a seat, whether or not anybody sits in it."""
    return Post(
        id=facts.ids.of(seat),
        label=seat.label,
        role=seat.role.words,
        organization_id=facts.ids(Body, seat.body_id),
        start_date=seat.valid_from,
        end_date=seat.valid_to,
        x_vcsdesk=facts.beyond(seat, ("body_id", "label", "role", *_DATES)) or None,
    )


def sitting(appointment: Appointment, facts: Facts) -> Membership:
    """Write an appointment: on behalf of those the seat speaks for, never of an employer."""
    seat = facts.seats[appointment.seat_id]
    evidence = facts.beyond.each(facts.evidence[appointment.id], ["appointment_id"])
    more = facts.beyond(
        appointment,
        ("seat_id", "person_id", "capacity", *_DATES),
        evidence=evidence[0] if evidence else None,
        disputes=facts.beyond.each(facts.disputes[appointment.id], ["appointment_id"]),
        continuances=facts.beyond.each(facts.continuances[appointment.id], ["appointment_id"]),
    )
    return Membership(
        id=facts.ids.of(appointment),
        role=role(appointment.capacity, seat.role),
        person_id=facts.ids(person.Person, appointment.person_id),
        organization_id=facts.ids(Body, seat.body_id),
        post_id=facts.ids.of(seat),
        on_behalf_of_id=facts.ids(Constituency, seat.constituency_id),
        start_date=appointment.valid_from,
        end_date=appointment.valid_to,
        x_vcsdesk=more or None,
    )


def employment(affiliation: Affiliation, facts: Facts) -> Membership:
    """Write what somebody is to an organisation, apart from any seat."""
    return Membership(
        id=facts.ids.of(affiliation),
        role=affiliation.post or None,
        person_id=facts.ids(person.Person, affiliation.person_id),
        organization_id=facts.ids(Organisation, affiliation.organisation_id),
        start_date=affiliation.valid_from,
        end_date=affiliation.valid_to,
        x_vcsdesk=facts.beyond(affiliation, ("person_id", "organisation_id", "post", *_DATES)) or None,
    )
