"""Constituencies, for whom seats speak, are named, corrected and ended."""

from vcsdesk.operations import checks
from vcsdesk.operations.checks import When
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.current import is_past
from vcsdesk.store import Store


def name_constituency(
    store: Store,
    name: str,
    *,
    who_belongs: str = "",
    part_of: Constituency | None = None,
    electors_body: Body | None = None,
    returned_by: Organisation | None = None,
    since: When | None = None,
) -> Constituency:
    """Name a part of the sector that a seat can speak for, and say who elects for it and who runs that."""
    called = checks.name(name, "A constituency")
    if store.first(Constituency, name=called, valid_to=None) is not None:
        raise Refused(f"“{called}” is there already.", "Choose it from the list.")
    constituency = Constituency(
        name=called,
        who_belongs=checks.text(who_belongs),
        part_of_id=part_of.id if part_of else None,
        electors_body_id=electors_body.id if electors_body else None,
        returned_by_id=returned_by.id if returned_by else None,
        valid_from=checks.partial(since),
    )
    with store.step("Name constituency"):
        return store.add(constituency)


def correct_constituency(store: Store, constituency: Constituency, **new: object) -> Constituency:
    """Correct what is recorded of a constituency: its name, of what it is a part, who elects for it."""
    new = checks.corrected(constituency, new)
    if "name" in new:
        new["name"] = checks.name(str(new["name"]), "A constituency")
    _refuse_loop(store, constituency, new.get("part_of_id"))
    with store.step("Correct constituency"):
        return store.change(constituency, **new)


def end_constituency(store: Store, constituency: Constituency, on: When) -> Constituency:
    """End a constituency; Refused while a seat still speaks for it."""
    end = checks.partial(on)
    checks.in_order(constituency.valid_from, end)
    for seat in store.find(Seat, constituency_id=constituency.id):
        if end is not None and (seat.valid_to is None or not is_past(seat.valid_to, end.last_day())):
            raise Refused(
                f"“{seat.label}” still speaks for {constituency.name}.",
                "Correct that seat, or end it, first.",
            )
    with store.step("End constituency"):
        return store.change(constituency, valid_to=end)


def _refuse_loop(store: Store, constituency: Constituency, part_of_id: object) -> None:
    """Refuse to make a constituency a part of itself or of one of its own parts."""
    above = part_of_id
    seen: set[object] = set()
    while isinstance(above, int) and above not in seen:
        if above == constituency.id:
            raise Refused("A constituency cannot be a part of itself.", "Choose a larger one, or none.")
        seen.add(above)
        above = store.get(Constituency, above).part_of_id
