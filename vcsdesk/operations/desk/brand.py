"""How the organisation's paper looks: a colour that is easy to read, and a logo with words for it."""

from __future__ import annotations

from pathlib import Path

from vcsdesk import wording
from vcsdesk.operations import checks
from vcsdesk.printing.colour import ENOUGH, contrast, dark_enough, rgb, written
from vcsdesk.printing.logos import logo_from
from vcsdesk.records.desk.borough import Borough
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def readable_colour(typed: str) -> str:
    """Read a colour for words on white paper; Refused, with the nearest darker one, where it is too light.

    UKAAF G003 asks for a contrast of 7 to 1 in clear print.
    """
    if not typed.strip():
        return ""
    colour = rgb(typed)
    if colour is None:
        raise Refused(f"“{typed.strip()}” is not a colour.", "Type it like #8a1538, or choose it.")
    if contrast(colour) < ENOUGH:
        raise Refused(
            f"Words in {written(colour)} would be hard to read: {how_far(typed)}, and 7 to 1 is needed.",
            f"The nearest darker shade that stands out enough is {written(dark_enough(colour))}.",
        )
    return written(colour)


def darker_shade(typed: str) -> str:
    """Give the nearest shade in which words are easy to read; nothing where a colour is so itself."""
    colour = rgb(typed)
    if colour is None or contrast(colour) >= ENOUGH:
        return ""
    return written(dark_enough(colour))


def how_far(typed: str) -> str:
    """Say how far a colour stands out from white paper; nothing of what is no colour."""
    colour = rgb(typed)
    if colour is None:
        return ""
    reached = int(contrast(colour) * 10) / 10  # never rounded up to what it does not reach
    return f"it stands out {wording.number(reached)} to 1 from white paper"


def branded(
    store: Store, borough: Borough, new: dict[str, object], logo_file: Path | None, *, without_logo: bool
) -> dict[str, object]:
    """Check the colour among new values and take a logo in, which never goes without words; inside a step."""
    if "colour" in new:
        new["colour"] = readable_colour(str(new["colour"]))
    if logo_file is not None:
        new["logo"] = store.keep_content(logo_from(logo_file))
    elif without_logo:
        new["logo"] = None
    if new.get("logo", borough.logo) and not checks.text(str(new.get("logo_words", borough.logo_words))):
        raise Refused(
            "The logo needs words that say what it shows.",
            "They are read out to whoever cannot see it, such as “Two hands and the name Voluntary Action”.",
        )
    return new
