"""What makes paper an organisation's own: its colour and its logo."""

from __future__ import annotations

import msgspec


class Brand(msgspec.Struct, frozen=True):
    """An organisation's colour as `#rrggbb`, its logo as a small PNG, and words for what the logo shows."""

    colour: str = "#0b4f5c"
    logo: bytes = b""
    logo_words: str = ""


HOUSE_BRAND = Brand()
"""The colour of paper whose organisation has named none of its own."""
