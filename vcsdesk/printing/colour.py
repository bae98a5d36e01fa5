"""Colours as shares of red, green and blue: how far they stand out, and which darker one does enough."""

from __future__ import annotations

import re

Rgb = tuple[float, float, float]

WHITE: Rgb = (1.0, 1.0, 1.0)
ENOUGH = 7.0
"""How far letters stand out from what is behind them at least, as UKAAF G003 asks for clear print."""

_WRITTEN = re.compile(r"#?([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")
_STEPS = 256


def rgb(written: str) -> Rgb | None:
    """Read a colour written as `#rrggbb`; None for anything else."""
    found = _WRITTEN.fullmatch(written.strip())
    if found is None:
        return None
    red, green, blue = (int(part, 16) / 255 for part in found.groups())
    return red, green, blue


def written(colour: Rgb) -> str:
    """Write a colour as `#rrggbb`."""
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)


def contrast(colour: Rgb, behind: Rgb = WHITE) -> float:
    """Measure how far a colour stands out from what is behind it, as WCAG 2 does."""
    lighter, darker = sorted((_luminance(colour), _luminance(behind)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def on_white(colour: Rgb, share: float) -> Rgb:
    """Give what a share of a colour makes of white paper."""
    red, green, blue = (1 - share * (1 - part) for part in colour)
    return red, green, blue


def dark_enough(colour: Rgb) -> Rgb:
    """Give the nearest darker shade of a colour that stands out enough from white, or the colour itself."""
    for step in range(_STEPS):
        share = 1 - step / _STEPS
        shade = rgb(written((colour[0] * share, colour[1] * share, colour[2] * share)))
        if shade is not None and contrast(shade) >= ENOUGH:
            return shade
    return 0.0, 0.0, 0.0


def _luminance(colour: Rgb) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
