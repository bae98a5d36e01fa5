"""The inks of an edition: the organisation's colour and what follows from it, or black alone."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reportlab.lib.colors import Color, HexColor

from vcsdesk.printing.brand import HOUSE_BRAND
from vcsdesk.printing.colour import ENOUGH, Rgb, contrast, on_white, rgb
from vcsdesk.printing.edition import Ink

# How much of the colour a tint behind words takes at most, and by how little it is tried.
_TINT = 0.07
_STEPS = 14
_RULE = 0.25
_WHITE, _BLACK = HexColor("#ffffff"), HexColor("#000000")


class Inks(NamedTuple):
    """Which colour is used for what; where there is only black, shapes and words say what colours say."""

    ink: Color
    quiet: Color
    accent: Color
    rule: Color
    tint: Color
    good: Color
    warning: Color
    bad: Color
    paper: Color = _WHITE

    @property
    def has_tint(self) -> bool:
        """Tell whether a tint sets something apart; without it, a line around it does."""
        return bool(self.tint != self.paper)

    def tone(self, name: str) -> Color:
        """Give the colour that means this: good, warning, bad, accent or muted."""
        named = {"good": self.good, "warning": self.warning, "bad": self.bad}
        return {**named, "accent": self.accent, "muted": self.quiet}.get(name, self.ink)


ONLY_BLACK = Inks(_BLACK, _BLACK, _BLACK, _BLACK, _WHITE, _BLACK, _BLACK, _BLACK)


@cache
def inks(ink: Ink, colour: str) -> Inks:
    """Give the inks of an edition in an organisation's colour; anything but a colour is the house's."""
    if ink is Ink.BLACK:
        return ONLY_BLACK
    accent = rgb(colour) or rgb(HOUSE_BRAND.colour) or (0.0, 0.0, 0.0)
    return Inks(
        ink=HexColor("#1b1f23"),
        quiet=HexColor("#444c56"),
        accent=Color(*accent),
        rule=Color(*on_white(accent, _RULE)),
        tint=Color(*_tint(accent)),
        good=HexColor("#1c6336"),
        warning=HexColor("#7d4a00"),
        bad=HexColor("#a01c16"),
    )


def _tint(accent: Rgb) -> Rgb:
    """Give the strongest tint from which words in the colour itself still stand out enough."""
    tints = (on_white(accent, _TINT * step / _STEPS) for step in range(_STEPS, 0, -1))
    return next((tint for tint in tints if contrast(accent, tint) >= ENOUGH), (1.0, 1.0, 1.0))
