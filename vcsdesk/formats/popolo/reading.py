"""From anybody's Popolo file to what any source says, read whole before anything is done with it.

What does not fit is refused with its place, such as “membership 14”. Whether two things are the same, and
whether a fact can be, is not asked here but where it is brought in.
"""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from vcsdesk.formats.incoming import (
    Incoming,
    IncomingAppointment,
    IncomingBody,
    IncomingConstituency,
    IncomingContact,
    IncomingContinuance,
    IncomingContract,
    IncomingDispute,
    IncomingLineage,
    IncomingLink,
    IncomingMandate,
    IncomingName,
    IncomingOrganisation,
    IncomingParent,
    IncomingPerson,
    IncomingPost,
    IncomingSeat,
)
from vcsdesk.formats.popolo.crowded import Crowds, crowds_of
from vcsdesk.formats.popolo.file import Shaped, shape_all
from vcsdesk.formats.popolo.incoming_members import make_inferred, read_person, read_post
from vcsdesk.formats.popolo.incoming_memberships import Memberships
from vcsdesk.formats.popolo.incoming_organizations import read_organization
from vcsdesk.formats.popolo.making import Making
from vcsdesk.formats.popolo.not_taken import not_taken
from vcsdesk.formats.popolo.opening import open_json
from vcsdesk.formats.popolo.places import places
from vcsdesk.formats.popolo.unposted import seats_of
from vcsdesk.records.exchange.import_source import SourceKind
from vcsdesk.refused import Refused

_MOST_OBJECTS = 250_000


def read_popolo(path: Path, answers: Mapping[str, str] | None = None) -> Incoming:
    """Read a file; `answers` are those given to the questions it raised before, by their ids."""
    return incoming(open_json(path), path.name, answers or {})


def incoming(found: object, name: str, answers: Mapping[str, str]) -> Incoming:
    """Give what a file says, taken apart already; Refused where it holds nothing of Popolo."""
    file = shape_all(found, answers)
    if not file.rows and not file.is_ours:
        raise Refused(
            f"“{name}” holds no persons, organizations, posts or memberships of Popolo.",
            "Choose a file that was exported as Popolo JSON.",
        )
    if file.rows > _MOST_OBJECTS:
        raise Refused(
            f"“{name}” holds {file.rows:,} things, and {_MOST_OBJECTS:,} are the most that are read at once.",
            "Export only the organisations, posts and memberships that matter here.",
        )
    return _incoming(file, crowds_of(file, answers))


def _incoming(file: Shaped, crowds: Crowds) -> Incoming:
    making = Making()
    making.refused += file.refused
    making.unread += file.unread
    for where, each in file.organizations:
        act = partial(read_organization, where, each, file, making)
        making.attempt(where, each.name, act, places("organizations", each.id))
    for where, person in file.persons:
        act = partial(read_person, where, person, file, making)
        making.attempt(where, person.name, act, places("persons", person.id))
    memberships = Memberships(file, making, crowds.numbered)
    for id_, (where, post) in file.posts.items():
        if id_ in crowds.numbered:
            continue
        act = partial(read_post, where, post, file, making, memberships.spoken_for[id_])
        making.attempt(where, post.label, act, places("posts", id_))
    seats = seats_of(memberships.unposted)
    for seat in seats:
        making.attempt(seat.where, seat.label, partial(make_inferred, seat, making), ())
    memberships.make_sittings(seats)
    return Incoming(
        kind=SourceKind.POPOLO,
        organisations=making.all(IncomingOrganisation),
        people=making.all(IncomingPerson),
        contacts=making.all(IncomingContact),
        posts=making.all(IncomingPost),
        contracts=making.all(IncomingContract),
        bodies=making.all(IncomingBody),
        names=making.all(IncomingName),
        parents=making.all(IncomingParent),
        links=making.all(IncomingLink),
        lineages=making.all(IncomingLineage),
        constituencies=making.all(IncomingConstituency),
        seats=making.all(IncomingSeat),
        appointments=making.all(IncomingAppointment),
        mandates=making.all(IncomingMandate),
        disputes=making.all(IncomingDispute),
        continuances=making.all(IncomingContinuance),
        refused=tuple(making.refused),
        questions=(*file.sorts.questions, *crowds.questions),
        unread=tuple(making.unread),
        not_taken=not_taken(file),
        is_ours=file.is_ours,
        rows=file.rows,
    )
