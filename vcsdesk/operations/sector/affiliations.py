"""People take a place in an organisation, and leave it."""

from vcsdesk.operations import checks
from vcsdesk.operations.checks import When
from vcsdesk.records.sector.affiliation import Affiliation, Standing
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import overlap, surely_overlap
from vcsdesk.store import Store


def affiliate(
    store: Store,
    person: Person,
    organisation: Organisation,
    *,
    post: str = "",
    standing: Standing = Standing.NOT_KNOWN,
    since: When | None = None,
) -> Affiliation:
    """Record what somebody is to an organisation, which never makes them its voice on a seat."""
    place = Affiliation(
        person_id=person.id,
        organisation_id=organisation.id,
        post=checks.text(post),
        standing=standing,
        valid_from=checks.partial(since),
    )
    _refuse_twice(store, person, organisation, place)
    if organisation.valid_to is not None and not overlap(
        (place.valid_from, None), (organisation.valid_from, organisation.valid_to)
    ):
        raise Refused(f"{organisation.name} had ended by then.", "Choose an organisation that goes on.")
    with store.step("Record place in organisation"):
        return store.add(place)


def correct_affiliation(store: Store, place: Affiliation, **new: object) -> Affiliation:
    """Correct somebody's post or standing."""
    new = checks.corrected(place, new)
    with store.step("Correct place in organisation"):
        return store.change(place, **new)


def end_affiliation(store: Store, place: Affiliation, on: When) -> Affiliation:
    """Record that somebody left an organisation; a seat they hold stays theirs until that is ended too."""
    end = checks.partial(on)
    checks.in_order(place.valid_from, end)
    with store.step("End place in organisation"):
        return store.change(place, valid_to=end)


def _refuse_twice(store: Store, person: Person, organisation: Organisation, place: Affiliation) -> None:
    for other in store.find(Affiliation, person_id=person.id, organisation_id=organisation.id):
        if other.post == place.post and surely_overlap(
            (other.valid_from, other.valid_to), (place.valid_from, place.valid_to)
        ):
            raise Refused(
                f"{person.name} is already recorded at {organisation.name}.",
                "Correct their post there, or end it first.",
            )
