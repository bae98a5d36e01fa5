"""Finding which record here a thing of a source is, by what it is naturally known by."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

import msgspec

from vcsdesk.formats.incoming import IncomingBody, IncomingPerson, IncomingThing
from vcsdesk.lists.desk.spans import Lasting
from vcsdesk.operations.exchange.fields import refers_to, said_fields
from vcsdesk.operations.exchange.ours import Ours, known_by
from vcsdesk.operations.exchange.read import Read
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.body_link import BodyLink
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.continuance import Continuance
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.dispute import Dispute
from vcsdesk.records.boards.lineage import Lineage
from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation
from vcsdesk.records.sector.contact_point import ContactPoint
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.rules.boards.current import is_past, overlap, surely_overlap
from vcsdesk.rules.desk.folding import said_alike


class Found(msgspec.Struct, frozen=True):
    """The record a thing surely is, or those it may be; neither where there is none."""

    sure: Record | None = None
    perhaps: tuple[Record, ...] = ()


class Search(msgspec.Struct, frozen=True):
    """What a record is looked for among, and whether a record is free to be found."""

    ours: Ours
    read: Read
    today: date
    is_free: Callable[[Record], bool]


def find_ours(search: Search, thing: IncomingThing, wanted: Record) -> Found:
    """Find the record here that a thing is; `wanted` is the record it would become."""
    same = _come_home(search, thing, wanted) or _same_fact(search, thing, wanted)
    return Found(same) if same else _FINDERS[type(wanted)](search, thing, wanted)


_Fact = TypeVar("_Fact", bound=Record)


def _come_home(search: Search, thing: IncomingThing, wanted: Record) -> Record | None:
    """Find what went out from here under its own number and still goes by the same names."""
    kind = type(wanted)
    number = thing.key.removeprefix(f"{kind.table}-")
    if not search.read.incoming.is_ours or number == thing.key or not number.isdecimal():
        return None
    ours = search.ours.get(kind, int(number))
    if ours is None or not search.is_free(ours) or not known_by(wanted) <= known_by(ours):
        return None
    return ours if kind is not Body or _shares_name(search, thing.key, ours) else None


def _shares_name(search: Search, key: str, body: Record) -> bool:
    here = {said_alike(name.name) for name in search.ours.all(BodyName, ("body", body.id))}
    return any(said_alike(name.name) in here for name in search.read.names.get(key, ()))


def _same_fact(search: Search, thing: IncomingThing, wanted: Record) -> Record | None:
    """Find a fact about something that says just what the source says; for things more is asked."""
    if type(wanted) not in _FACTS:
        return None
    fields = [f"{name}_id" if refers_to(thing.record, name) else name for name in said_fields(thing)]
    records = (each for name in known_by(wanted) for each in search.ours.all(type(wanted), name))
    return next(
        (
            each
            for each in records
            if search.is_free(each) and all(getattr(each, name) == getattr(wanted, name) for name in fields)
        ),
        None,
    )


_FACTS = {BodyName, BodyParent, BodyLink, Lineage, ContactPoint, Dispute}


def _free(search: Search, records: Iterable[_Fact]) -> list[_Fact]:
    return [each for each in records if search.is_free(each)]


def _one(records: Sequence[Record]) -> Found:
    """Take the only one, or be unsure of several."""
    return Found(records[0]) if len(records) == 1 else Found(None, tuple(records))


def _first(records: Sequence[Record]) -> Found:
    return Found(records[0] if records else None)


def _lasting(search: Search, records: Sequence[Any], wanted: Lasting) -> Found:
    """Take the one that may hold at the same time; of several the current one; be unsure of a past one."""
    together = [each for each in records if overlap(_span(each), _span(wanted))]
    now = [each for each in together if not is_past(each.valid_to, search.today)]
    if now or wanted.valid_from or wanted.valid_to:
        return _one(now if len(now) == 1 else together)
    return Found(None, tuple(together))


def _organisation(search: Search, _thing: IncomingThing, wanted: Organisation) -> Found:
    return _lasting(search, _free(search, search.ours.all(Organisation, said_alike(wanted.name))), wanted)


def _constituency(search: Search, _thing: IncomingThing, wanted: Constituency) -> Found:
    return _lasting(search, _free(search, search.ours.all(Constituency, said_alike(wanted.name))), wanted)


def _person(search: Search, thing: IncomingThing, wanted: Person) -> Found:
    """Take who has the name and something else in common, or the name alone where nothing tells more."""
    assert isinstance(thing, IncomingPerson)
    same_name = _free(search, search.ours.all(Person, said_alike(wanted.name)))
    theirs = _known_of_incoming(search, thing)
    known = {each.id: _known_of(search, each) for each in same_name}
    shared = [each for each in same_name if known[each.id] & theirs]
    if shared:
        return _one(shared)
    loose = [each for each in same_name if not (theirs and known[each.id])]
    return Found(loose[0]) if len(same_name) == len(loose) == 1 else Found(None, tuple(same_name))


def _known_of_incoming(search: Search, thing: IncomingPerson) -> set[str]:
    at = {said_alike(search.read.organisation(key)) for key in thing.of}
    return at | {said_alike(each.value) for each in search.read.contacts.get(thing.key, ())}


def _known_of(search: Search, person: Person) -> set[str]:
    """Give what else a person is known by: organisations and addresses."""
    places = search.ours.all(Affiliation, ("person", person.id))
    at = (search.ours.get(Organisation, each.organisation_id) for each in places)
    points = search.ours.all(ContactPoint, ("of", person.id, None))
    return {said_alike(each.name) for each in at if each} | {said_alike(each.value) for each in points}


def _body(search: Search, thing: IncomingThing, wanted: Body) -> Found:
    """Take the body that had one of the names at the time, and of several the one in the same place."""
    assert isinstance(thing, IncomingBody)
    numbers = {
        ours.body_id
        for name in search.read.names.get(thing.key, ())
        for ours in search.ours.all(BodyName, said_alike(name.name))
        if overlap(_span(ours), _span(name))
    }
    bodies = [body for number in sorted(numbers) if (body := search.ours.get(Body, number))]
    bodies = _free(search, bodies)
    above = {said_alike(search.read.body(each.parent)) for each in search.read.parents.get(thing.key, ())}
    if len(bodies) > 1:
        bodies = [each for each in bodies if _names_above(search, each) & above] or bodies
    return _lasting(search, bodies, wanted)


def _names_above(search: Search, body: Body) -> set[str]:
    """Give every name of every body that a body stood under."""
    places = search.ours.all(BodyParent, ("body", body.id))
    return {
        said_alike(name.name)
        for place in places
        for name in search.ours.all(BodyName, ("body", place.parent_id))
    }


def _body_name(search: Search, _thing: IncomingThing, wanted: BodyName) -> Found:
    names = _free(search, search.ours.all(BodyName, ("body", wanted.body_id)))
    same = [each for each in names if said_alike(each.name) == said_alike(wanted.name)]
    return _first(_together(same, wanted) or _surely_together(names, wanted))


def _body_parent(search: Search, _thing: IncomingThing, wanted: BodyParent) -> Found:
    places = _free(search, search.ours.all(BodyParent, ("body", wanted.body_id)))
    same = [each for each in places if each.parent_id == wanted.parent_id]
    return _first(_together(same, wanted) or _surely_together(places, wanted))


def _body_link(search: Search, _thing: IncomingThing, wanted: BodyLink) -> Found:
    links = search.ours.all(BodyLink, (wanted.from_body_id, wanted.to_body_id, wanted.kind))
    return _first(_together(_free(search, links), wanted))


def _lineage(search: Search, _thing: IncomingThing, wanted: Lineage) -> Found:
    lines = search.ours.all(Lineage, (wanted.from_body_id, wanted.to_body_id, wanted.kind))
    return _first(_free(search, lines))


def _contract(search: Search, _thing: IncomingThing, wanted: Contract) -> Found:
    contracts = search.ours.all(Contract, (wanted.organisation_id, said_alike(wanted.title)))
    return _first(_together(_free(search, contracts), wanted))


def _seat(search: Search, _thing: IncomingThing, wanted: Seat) -> Found:
    seats = _free(search, search.ours.all(Seat, (wanted.body_id, said_alike(wanted.label))))
    together = _together(seats, wanted)
    now = [each for each in together if not is_past(each.valid_to, search.today)]
    return _first(now or together)


def _affiliation(search: Search, _thing: IncomingThing, wanted: Affiliation) -> Found:
    places = _free(search, search.ours.all(Affiliation, (wanted.person_id, wanted.organisation_id)))
    places = _together(places, wanted)
    same = [each for each in places if said_alike(each.post) == said_alike(wanted.post)]
    return _first(same or [each for each in places if not (each.post and wanted.post)])


def _contact(search: Search, _thing: IncomingThing, wanted: ContactPoint) -> Found:
    owner = wanted.person_id, wanted.organisation_id
    points = search.ours.all(ContactPoint, (*owner, wanted.channel, said_alike(wanted.value)))
    return _first(_free(search, points))


def _appointment(search: Search, _thing: IncomingThing, wanted: Appointment) -> Found:
    sittings = _free(search, search.ours.all(Appointment, (wanted.seat_id, wanted.person_id)))
    sittings = _together(sittings, wanted)
    same = [each for each in sittings if each.valid_from == wanted.valid_from]
    if same and wanted.valid_from:
        return _first(same)
    return _lasting(search, [*same, *(each for each in sittings if each not in same)], wanted)


def _mandate(search: Search, _thing: IncomingThing, wanted: MandateEvidence) -> Found:
    return _first(_free(search, search.ours.all(MandateEvidence, wanted.appointment_id)))


def _dispute(search: Search, _thing: IncomingThing, wanted: Dispute) -> Found:
    disputes = _free(search, search.ours.all(Dispute, wanted.appointment_id))
    same = [each for each in disputes if said_alike(each.reason) == said_alike(wanted.reason)]
    return _first(_together(same, wanted))


def _continuance(search: Search, _thing: IncomingThing, wanted: Continuance) -> Found:
    known = search.ours.all(Continuance, (wanted.appointment_id, wanted.affiliation_id))
    return _first(_free(search, known))


_FINDERS: dict[type[Record], Callable[[Search, IncomingThing, Any], Found]] = {
    Organisation: _organisation,
    Person: _person,
    Body: _body,
    BodyName: _body_name,
    BodyParent: _body_parent,
    BodyLink: _body_link,
    Lineage: _lineage,
    Constituency: _constituency,
    Contract: _contract,
    Seat: _seat,
    Affiliation: _affiliation,
    ContactPoint: _contact,
    Appointment: _appointment,
    MandateEvidence: _mandate,
    Dispute: _dispute,
    Continuance: _continuance,
}


def _together(facts: Iterable[Any], wanted: Lasting) -> list[Any]:
    """Give those that may hold at the same time."""
    return [each for each in facts if overlap(_span(each), _span(wanted))]


def _surely_together(facts: Iterable[Any], wanted: Lasting) -> list[Any]:
    return [each for each in facts if surely_overlap(_span(each), _span(wanted))]


def _span(fact: Any) -> Any:  # noqa: ANN401  (any of several records)
    return fact.valid_from, fact.valid_to
