"""A page as the worker draws it; made where no window is known."""

import msgspec


class Picture(msgspec.Struct, frozen=True):
    """One page as the worker draws it: its size, and four bytes a dot: red, green, blue and alpha."""

    width: int
    height: int
    rgba: bytes
