"""Finding the record classes by walking their room."""

import pkgutil
from functools import cache
from importlib import import_module

import vcsdesk.records
from vcsdesk.records.record import Record


@cache
def record_classes() -> dict[str, type[Record]]:
    """Give every record class by its table name."""
    for module in pkgutil.walk_packages(vcsdesk.records.__path__, "vcsdesk.records."):
        if not module.ispkg:
            import_module(module.name)
    return {kind.table: kind for kind in sorted(Record.__subclasses__(), key=lambda kind: kind.table)}


@cache
def schema_steps() -> tuple[tuple[str, str], ...]:
    """Give every step of the schema in order: its name and its SQL."""
    steps = [
        (f"{day} {table}", sql)
        for table, kind in record_classes().items()
        for day, sql in kind.schema.items()
    ]
    return tuple(sorted(steps))
