"""Named places, so that the contents can lead to pages drawn or bound in later."""

from typing import NamedTuple


class Spot(NamedTuple):
    """A page, counted from nought, and a place on it, as far as it is named."""

    page: int
    left: float | None
    top: float | None
