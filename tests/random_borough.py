"""Random boroughs: whatever the program's own operations allow, in any order, under few and awkward names."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from vcsdesk.operations.boards.appointments import appoint, end_appointment, reappoint
from vcsdesk.operations.boards.bodies import link_bodies, move_body, rename_body, set_up_body
from vcsdesk.operations.boards.constituencies import name_constituency
from vcsdesk.operations.boards.contracts import sign_contract
from vcsdesk.operations.boards.disputes import mark_disputed, settle_dispute
from vcsdesk.operations.boards.endings import end_body
from vcsdesk.operations.boards.mandates import record_mandate
from vcsdesk.operations.boards.seats import end_seat, set_up_seat
from vcsdesk.operations.sector.affiliations import affiliate, end_affiliation
from vcsdesk.operations.sector.contact_points import add_contact_point, end_contact_point
from vcsdesk.operations.sector.organisations import add_organisation, rename_organisation
from vcsdesk.operations.sector.people import add_person
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body import Body, BodyKind
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.lineage import LineageKind
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import RoleLabel, Seat
from vcsdesk.records.partial_date import PartialDate, on_day
from vcsdesk.records.record import Record
from vcsdesk.records.sector.affiliation import Affiliation, Standing
from vcsdesk.records.sector.contact_point import Channel, ContactPoint
from vcsdesk.records.sector.organisation import Organisation, OrganisationKind
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store

NAMES = ("Ann", "ann ", "Ş&<Ngũgĩ>", "منظمة الأمل", "A; b;c", "Board", "2", 'She said "no"')
AnyRecord = TypeVar("AnyRecord", bound=Record)


def random_borough(store: Store, chance: Random, deeds: int) -> None:
    """Do so many things as come; what is refused is passed over.

    Nothing ends as a whole where dates are known in part: that can make of "some time in 2026" for two who
    followed one another the same day for both.
    """
    doing = Doing(store, chance)
    for deed in chance.choices(_DEEDS if doing.partly else (*_DEEDS, *_ENDINGS), k=deeds):
        with suppress(Refused, _NothingThere):
            deed(doing)


class _NothingThere(Exception):  # noqa: N818
    """There is nothing of the kind yet to do something with."""


class Doing:
    """A store and the choices that fall."""

    def __init__(self, store: Store, chance: Random) -> None:
        self.store = store
        self.chance = chance
        self.partly = chance.random() < 0.5

    def any(self, kind: type[AnyRecord]) -> AnyRecord:
        found = self.store.find(kind)
        if not found:
            raise _NothingThere
        return self.chance.choice(found)

    def maybe(self, kind: type[AnyRecord]) -> AnyRecord | None:
        found = self.store.find(kind)
        return self.chance.choice([None, *found])

    def name(self) -> str:
        return self.chance.choice(NAMES)

    def day(self) -> date:
        return date(2025, 11, 24) + timedelta(days=self.chance.randrange(730))

    def when(self) -> PartialDate:
        return PartialDate(on_day(self.day())[: self.chance.choice((4, 7, 10)) if self.partly else 10])


def _body(it: Doing) -> None:
    set_up_body(
        it.store,
        it.name(),
        it.chance.choice(list(BodyKind)),
        parent=it.maybe(Body),
        short_name=it.chance.choice(("", "B")),
        owner=it.maybe(Organisation),
        chair=it.maybe(Person),
        purpose=it.chance.choice(("", it.name())),
    )


def _seat(it: Doing) -> None:
    set_up_seat(
        it.store,
        it.any(Body),
        it.name(),
        constituency=it.maybe(Constituency),
        role=it.chance.choice(list(RoleLabel)),
        term_months=it.chance.choice((None, 12)),
        route=it.chance.choice((None, *Route)),
    )


def _appointment(it: Doing) -> None:
    person = it.any(Person)
    places = it.store.find(Affiliation, person_id=person.id)
    appoint(
        it.store,
        it.any(Seat),
        person,
        capacity=it.chance.choice(list(Capacity)),
        route=it.chance.choice((None, *Route)),
        started=it.chance.choice((None, it.when())),
        affiliation=it.chance.choice([None, *places]),
        supporter=it.maybe(Person),
        note=it.chance.choice(("", it.name())),
    )


def _again(it: Doing) -> None:
    reappoint(it.store, it.any(Appointment), started=it.day(), beyond_limit="Nobody else stood")


def _constituency(it: Doing) -> None:
    name_constituency(
        it.store, it.name(), part_of=it.maybe(Constituency), electors_body=it.maybe(Body), since=it.when()
    )


def _place(it: Doing) -> None:
    standing = it.chance.choice(list(Standing))
    affiliate(
        it.store, it.any(Person), it.any(Organisation), post=it.name(), standing=standing, since=it.when()
    )


def _contact(it: Doing) -> None:
    whose = it.any(it.chance.choice((Person, Organisation)))
    add_contact_point(it.store, whose, it.chance.choice((Channel.POST, Channel.VISIT)), it.name())


def _organisation(it: Doing) -> None:
    kind = it.chance.choice(list(OrganisationKind))
    other = it.chance.choice(("", it.name()))
    add_organisation(it.store, it.name(), kind=kind, other_names=other)


def _mandate(it: Doing) -> None:
    record_mandate(it.store, it.any(Appointment), nominee_count=2, returned_by=it.name(), secret=False)


def _end_of_body(it: Doing) -> None:
    into = [body for body in (it.maybe(Body),) if body]
    kind = it.chance.choice(list(LineageKind))
    end_body(
        it.store,
        it.any(Body),
        on=it.day(),
        reason="Restructured",
        told_on=it.day(),
        successors=into,
        became=kind,
    )


_DEEDS: tuple[Callable[[Doing], object], ...] = (
    lambda it: add_person(it.store, it.name(), known_as=it.chance.choice(("", it.name()))),
    _organisation,
    _organisation,
    _body,
    _body,
    _constituency,
    _seat,
    _seat,
    _place,
    _appointment,
    _appointment,
    _appointment,
    _again,
    _contact,
    _mandate,
    lambda it: sign_contract(it.store, it.any(Organisation), it.name(), days_week=2.5),
    lambda it: rename_body(it.store, it.any(Body), it.name(), on=it.day()),
    lambda it: rename_organisation(it.store, it.any(Organisation), it.name()),
    lambda it: move_body(it.store, it.any(Body), it.maybe(Body), on=it.day()),
    lambda it: link_bodies(it.store, it.any(Body), it.any(Body), it.chance.choice(list(LinkKind))),
    lambda it: end_appointment(it.store, it.any(Appointment), on=it.when(), reason="Stood down"),
    lambda it: end_affiliation(it.store, it.any(Affiliation), it.when()),
    lambda it: end_contact_point(it.store, it.any(ContactPoint), it.when()),
    lambda it: mark_disputed(it.store, it.any(Appointment), on=it.day(), reason="Not all were told"),
    lambda it: settle_dispute(it.store, it.any(Appointment), on=it.day(), outcome="It holds"),
)
_ENDINGS: tuple[Callable[[Doing], object], ...] = (
    _end_of_body,
    _end_of_body,
    lambda it: end_seat(it.store, it.any(Seat), on=it.day(), reason="No longer wanted"),
)
