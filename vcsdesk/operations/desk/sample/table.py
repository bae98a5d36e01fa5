"""What every table in the source of a sample is."""

import msgspec


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table in the source, in which every word must be known."""
