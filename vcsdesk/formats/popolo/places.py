"""Which records the objects of a file may be, so that what could not be read is not taken for gone."""

_TABLES = {
    "organizations": ("body", "organisation", "constituency"),
    "persons": ("person",),
    "posts": ("seat",),
    "memberships": ("appointment", "affiliation"),
}


def places(name: str, id_: str | None) -> tuple[tuple[str, str], ...]:
    """Give the tables and the key of what an object of one of the lists may have become before."""
    return tuple((table, id_) for table in _TABLES[name]) if id_ else ()
