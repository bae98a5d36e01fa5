"""Which source an edition belongs to: by its name, or by what it says."""

from collections.abc import Iterable
from datetime import date

from vcsdesk.formats.incoming import Incoming
from vcsdesk.operations import checks
from vcsdesk.operations.exchange.read import place_of
from vcsdesk.records.exchange.import_origin import ImportOrigin
from vcsdesk.records.exchange.import_source import ImportSource, SourceKind
from vcsdesk.store import Store

_MOST_APART = 0.5


def source_name(store: Store, incoming: Incoming, otherwise: str) -> str:
    """Name the source of which this is an edition: one known by that name, else the one most like it.

    Editions come under ever new file names, and say much the same.
    """
    known = store.find(ImportSource, kind=incoming.kind)
    if any(each.name == otherwise for each in known):
        return otherwise
    places = {place_of(thing) for thing in incoming.things()}
    likes = [(_likeness(store, each, places), each.name) for each in known]
    likeness, name = max(likes, default=(0.0, otherwise))
    return name if likeness > _MOST_APART else otherwise


def find_source(store: Store, name: str, kind: SourceKind) -> ImportSource:
    """Give the source of a name, new and not kept yet where there is none."""
    called = checks.name(name, "The source")
    return store.first(ImportSource, name=called, kind=kind) or ImportSource(name=called, kind=kind)


def keep_source(store: Store, source: ImportSource, mapping: str, today: date | None) -> ImportSource:
    """Keep a source with how its columns are read; `today` where something was brought in of it."""
    if not source.id:
        return store.add(ImportSource(name=source.name, kind=source.kind, mapping=mapping, last_on=today))
    new = {"mapping": mapping or source.mapping, "last_on": today or source.last_on}
    if new == {"mapping": source.mapping, "last_on": source.last_on}:
        return source
    return store.change(source, **new)


def _likeness(store: Store, source: ImportSource, places: Iterable[tuple[str, str]]) -> float:
    """Tell what share of the smaller of two editions stands in both."""
    before = {(each.record, each.key) for each in store.find(ImportOrigin, source_id=source.id)}
    now = set(places)
    return len(before & now) / min(len(before), len(now)) if before and now else 0.0
