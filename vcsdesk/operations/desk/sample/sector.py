"""The sample's borough, organisations and people."""

from vcsdesk.operations.desk.borough import correct_borough, start_borough
from vcsdesk.operations.desk.sample.made_up import made_up
from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.operations.desk.sample.source import OrganisationSource, PersonSource
from vcsdesk.operations.sector.affiliations import affiliate, correct_affiliation
from vcsdesk.operations.sector.contact_points import add_contact_point
from vcsdesk.operations.sector.organisations import add_organisation, correct_organisation
from vcsdesk.operations.sector.people import add_person, correct_person
from vcsdesk.operations.workload.limits import set_load_limit
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.partial_date import on_day
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person


def lay_sector(making: Making) -> None:
    """Start the borough, then add its organisations and its people."""
    borough = _start(making)
    for organisation in (*making.source.organisations, *made_up(making.source)):
        _add_organisation(making, organisation)
    for person in making.source.people:
        _add_person(making, person)
    _set_up_desk(making, borough)


def _start(making: Making) -> Borough:
    source = making.source.borough
    borough = start_borough(making.store, source.name, source.organisation, source.officer)
    host = making.store.get(Organisation, borough.organisation_id or 0)
    officer = making.store.get(Person, borough.officer_id or 0)
    making.organisations[host.name], making.people[officer.name] = host, officer
    making.places[officer.name] = making.store.find(Affiliation, person_id=officer.id)[0]
    return borough


def _set_up_desk(making: Making, borough: Borough) -> None:
    source, limit = making.source.borough, making.source.borough.officer_limit
    correct_borough(
        making.store,
        borough,
        authority_id=making.organisations[source.authority].id,
        expenses=source.expenses,
        how_to_report=source.how_to_report,
        prepare_minutes=source.prepare_minutes,
        travel_minutes=source.travel_minutes,
        attend_minutes=source.attend_minutes,
        feedback_minutes=source.feedback_minutes,
        support_minutes=source.support_minutes,
        limit_groups=source.limit_groups,
    )
    set_load_limit(
        making.store,
        making.officer,
        since=making.today.replace(year=making.today.year - 1, day=1),
        limit_groups=limit.groups,
        limit_hours_month=limit.hours_month,
        contract_days_week=limit.days_week,
    )


def _add_organisation(making: Making, source: OrganisationSource) -> None:
    facts = {
        "kind": source.kind,
        "size": source.size,
        "does": source.does,
        "area": source.area,
        "other_names": source.other_names,
        "note": source.note,
    }
    known = making.organisations.get(source.name)
    organisation = (
        correct_organisation(making.store, known, **facts)
        if known
        else correct_organisation(making.store, add_organisation(making.store, source.name), **facts)
    )
    making.organisations[source.name] = organisation
    for channel, value in ((Channel.EMAIL, source.email), (Channel.PHONE, source.phone)):
        if value:
            add_contact_point(making.store, organisation, channel, value, preferred=channel is Channel.EMAIL)


def _add_person(making: Making, source: PersonSource) -> None:
    facts = {
        "known_as": source.known_as,
        "print_size": source.print_size,
        "print_ink": source.print_ink,
        "gets": source.gets,
        "access_note": source.access_note,
        "experience": source.experience,
        "note": source.note,
    }
    known = making.people.get(source.name) or add_person(making.store, source.name)
    person = correct_person(making.store, known, **facts)
    making.people[source.name] = person
    if source.at:
        _place(making, person, source)
    _add_contacts(making, person, source)


def _place(making: Making, person: Person, source: PersonSource) -> None:
    since = making.on_or_none(source.since)
    known = making.places.get(source.name)
    if known is not None:
        valid_from = on_day(since) if since else None
        place = correct_affiliation(
            making.store, known, post=source.post, standing=source.standing, valid_from=valid_from
        )
    else:
        organisation = making.organisations[source.at]
        place = affiliate(
            making.store, person, organisation, post=source.post, standing=source.standing, since=since
        )
    making.places[source.name] = place


def _add_contacts(making: Making, person: Person, source: PersonSource) -> None:
    for channel, value in ((Channel.EMAIL, source.email), (Channel.PHONE, source.phone)):
        if value:
            add_contact_point(
                making.store,
                person,
                channel,
                value,
                preferred=channel is Channel.EMAIL or not source.email,
                answers_messages=source.answers_messages if channel is Channel.PHONE else None,
                best_hours=source.best_hours if channel is Channel.PHONE else "",
                verified_on=making.on_or_none(source.verified),
            )
