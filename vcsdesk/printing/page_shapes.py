"""The shapes of page a story may be told on."""

import msgspec

HEADER_MM = 14
FOOTER_MM = 10


class PageShape(msgspec.Struct, frozen=True, kw_only=True):
    """A size of paper, which way up it is, and how far from its edges the text and the running lines stay."""

    name: str
    width_mm: float
    height_mm: float
    left_mm: float
    right_mm: float
    top_mm: float
    bottom_mm: float
    header_mm: float = HEADER_MM
    footer_mm: float = FOOTER_MM


UPRIGHT = PageShape(
    name="A4 upright", width_mm=210, height_mm=297, left_mm=25, right_mm=22, top_mm=28, bottom_mm=24
)
"""Everything is set on this unless a story or an edition says otherwise, and large print always is."""
A4_LYING = PageShape(
    name="A4 lying", width_mm=297, height_mm=210, left_mm=15, right_mm=15, top_mm=23, bottom_mm=24
)
A3_LYING = PageShape(
    name="A3 lying", width_mm=420, height_mm=297, left_mm=15, right_mm=15, top_mm=23, bottom_mm=24
)
A5_UPRIGHT = PageShape(
    name="A5 upright",
    width_mm=148,
    height_mm=210,
    left_mm=15,
    right_mm=13,
    top_mm=24,
    bottom_mm=24,
    header_mm=12,
)
"""Small pages, two of which fit on a sheet of A4 that is folded to a booklet."""
