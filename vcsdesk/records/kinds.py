"""Words of which a field takes one, each with how it reads on screen and paper."""

from enum import StrEnum


class Kind(StrEnum):
    """One of a few words."""

    @property
    def words(self) -> str:
        """Say it as people read it: in sentence case."""
        return self.value.replace("_", " ").capitalize()
