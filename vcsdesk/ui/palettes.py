"""The colours of the four looks; text stands out 4.5 to 1 or better on every surface of its look."""

from enum import StrEnum

import msgspec
from PySide6.QtGui import QColor, QPalette

from vcsdesk.lists.column import Tone


class Look(StrEnum):
    """What the person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Colours(msgspec.Struct, frozen=True, kw_only=True):
    """One look's colours, by what they are for."""

    dark: bool
    strong: bool
    window: str
    surface: str
    stripe: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    on_accent: str
    chosen: str
    on_chosen: str
    good: str
    good_tint: str
    warning: str
    warning_tint: str
    bad: str
    bad_tint: str
    accent_tint: str
    plain_tint: str
    rail: str
    rail_text: str
    rail_chosen: str

    def tone(self, tone: Tone) -> QColor:
        """Give the colour of text that means this."""
        return QColor(self.text if tone == Tone.PLAIN else getattr(self, tone.value))

    def tint(self, tone: Tone) -> QColor:
        """Give the pale colour behind text that means this."""
        return QColor(
            self.plain_tint if tone in (Tone.PLAIN, Tone.MUTED) else getattr(self, f"{tone.value}_tint")
        )


LIGHT = Colours(
    dark=False,
    strong=False,
    window="#f6f4ef",
    surface="#ffffff",
    stripe="#faf9f6",
    line="#e3dfd6",
    edge="#8a8778",
    text="#1a2426",
    muted="#566164",
    accent="#0a6660",
    on_accent="#ffffff",
    chosen="#d3ebe7",
    on_chosen="#0d2b2b",
    good="#1c6336",
    good_tint="#e2f2e5",
    warning="#7d4a00",
    warning_tint="#fdefd2",
    bad="#a8201a",
    bad_tint="#fbe5e2",
    accent_tint="#dff0ee",
    plain_tint="#eeebe4",
    rail="#12363a",
    rail_text="#e9f2f1",
    rail_chosen="#25585b",
)

DARK = Colours(
    dark=True,
    strong=False,
    window="#13181a",
    surface="#1c2326",
    stripe="#20282b",
    line="#323c40",
    edge="#7b888c",
    text="#e9eded",
    muted="#a9b5b7",
    accent="#63ccc0",
    on_accent="#06201e",
    chosen="#235450",
    on_chosen="#ffffff",
    good="#86d8a0",
    good_tint="#1c3727",
    warning="#f4bf66",
    warning_tint="#3f3014",
    bad="#ff9b91",
    bad_tint="#47211e",
    accent_tint="#1b3a39",
    plain_tint="#2b3438",
    rail="#0d1214",
    rail_text="#dfe7e7",
    rail_chosen="#1f4446",
)

STRONG_LIGHT = Colours(
    dark=False,
    strong=True,
    window="#ffffff",
    surface="#ffffff",
    stripe="#ffffff",
    line="#000000",
    edge="#000000",
    text="#000000",
    muted="#000000",
    accent="#003b6f",
    on_accent="#ffffff",
    chosen="#003b6f",
    on_chosen="#ffffff",
    good="#004b1c",
    good_tint="#ffffff",
    warning="#5c3200",
    warning_tint="#ffffff",
    bad="#8c0000",
    bad_tint="#ffffff",
    accent_tint="#ffffff",
    plain_tint="#ffffff",
    rail="#000000",
    rail_text="#ffffff",
    rail_chosen="#003b6f",
)

STRONG_DARK = Colours(
    dark=True,
    strong=True,
    window="#000000",
    surface="#000000",
    stripe="#000000",
    line="#ffffff",
    edge="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    accent="#ffe14d",
    on_accent="#000000",
    chosen="#ffe14d",
    on_chosen="#000000",
    good="#7dffa8",
    good_tint="#000000",
    warning="#ffc457",
    warning_tint="#000000",
    bad="#ffa39b",
    bad_tint="#000000",
    accent_tint="#000000",
    plain_tint="#000000",
    rail="#000000",
    rail_text="#ffffff",
    rail_chosen="#4a4100",
)

ALL = (LIGHT, DARK, STRONG_LIGHT, STRONG_DARK)


def palette(colours: Colours) -> QPalette:
    """Make Qt's palette of one look."""
    roles = QPalette.ColorRole
    made = QPalette(QColor(colours.plain_tint), QColor(colours.window))
    for role, colour in (
        (roles.Window, colours.window),
        (roles.WindowText, colours.text),
        (roles.Base, colours.surface),
        (roles.AlternateBase, colours.stripe),
        (roles.Text, colours.text),
        (roles.PlaceholderText, colours.muted),
        (roles.Button, colours.surface),
        (roles.ButtonText, colours.text),
        (roles.BrightText, colours.bad),
        (roles.ToolTipBase, colours.text),
        (roles.ToolTipText, colours.surface),
        (roles.Highlight, colours.chosen),
        (roles.HighlightedText, colours.on_chosen),
        (roles.Link, colours.accent),
        (roles.LinkVisited, colours.accent),
        (roles.Accent, colours.accent),
        (roles.Light, colours.surface),
        (roles.Midlight, colours.line),
        (roles.Mid, colours.line),
        (roles.Dark, colours.edge),
        (roles.Shadow, colours.edge),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.edge))
    return made


def colours_of(palette: QPalette) -> Colours:
    """Tell by a palette which look is in use."""
    window, text = palette.window().color().name(), palette.windowText().color().name()
    return next((look for look in ALL if look.window == window and look.text == text), LIGHT)
