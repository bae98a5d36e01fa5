"""The shapes of page a story may be told on."""

import msgspec


class PageShape(msgspec.Struct, frozen=True, kw_only=True):
    """A size of paper, which way up it is, and how far from its edges the text stays."""

    name: str
    width_mm: float
    height_mm: float
    left_mm: float
    right_mm: float
    top_mm: float
    bottom_mm: float


UPRIGHT = PageShape(
    name="A4 upright", width_mm=210, height_mm=297, left_mm=25, right_mm=22, top_mm=28, bottom_mm=24
)
"""Everything is set on this unless a story says otherwise, and large print always is."""
A4_LYING = PageShape(
    name="A4 lying", width_mm=297, height_mm=210, left_mm=15, right_mm=15, top_mm=23, bottom_mm=24
)
A3_LYING = PageShape(
    name="A3 lying", width_mm=420, height_mm=297, left_mm=15, right_mm=15, top_mm=23, bottom_mm=24
)
