"""Constituencies, for whom seats speak, are named."""

from vcsdesk.operations import checks
from vcsdesk.operations.checks import When
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def name_constituency(
    store: Store, name: str, *, who_belongs: str = "", since: When | None = None
) -> Constituency:
    """Name a part of the sector that a seat can speak for."""
    called = checks.name(name, "A constituency")
    if store.first(Constituency, name=called, valid_to=None) is not None:
        raise Refused(f"“{called}” is there already.", "Choose it from the list.")
    constituency = Constituency(
        name=called, who_belongs=checks.text(who_belongs), valid_from=checks.partial(since)
    )
    with store.step("Name constituency"):
        return store.add(constituency)
