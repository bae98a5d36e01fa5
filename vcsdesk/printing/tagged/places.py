"""Named places, so that the contents can lead to pages drawn or bound in later."""

from typing import NamedTuple


class Spot(NamedTuple):
    """A place on a page, counted from nought."""

    page: int
    left: float
    top: float
