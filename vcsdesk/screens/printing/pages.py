"""Pages as the preview wants them, drawn in the worker, which knows no window."""

from collections.abc import Callable

from vcsdesk.ui.page_picture import Picture


def draw_page(pdf: bytes, number: int, wide: int, _report: Callable[..., object]) -> Picture:
    """Draw a page, counted from nought, so many dots wide."""
    from vcsdesk.printing.pictures import page_picture, page_size

    across, _down = page_size(pdf, number)
    dots_per_inch = wide * 72 / max(across, 1)
    drawn = page_picture(pdf, number, dots_per_inch)
    rows = memoryview(drawn.pixels)
    bare = b"".join(
        rows[at : at + drawn.width * 4] for at in range(0, drawn.stride * drawn.height, drawn.stride)
    )
    rgba = bytearray(b"\xff") * len(bare)
    rgba[0::4], rgba[1::4], rgba[2::4] = bare[2::4], bare[1::4], bare[0::4]
    return Picture(drawn.width, drawn.height, bytes(rgba), dots_per_inch)
