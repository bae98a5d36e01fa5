"""How long somebody says they spent, as people write it: 3, 2½, 2.5 hours, 90 minutes, 1:30, 2 h 15."""

import re

_FRACTIONS = {"¼": 0.25, "½": 0.5, "¾": 0.75}
_MOST_MINUTES = 60 * 24 * 14
_HOURS = r"h|hr|hrs|hour|hours"
_MINUTES = r"m|min|mins|minute|minutes"
_BOTH = re.compile(rf"([0-9]+)(?:(?: ?(?:{_HOURS}),?(?: and)? ?)|:)([0-9]{{1,2}})(?: ?(?:{_MINUTES}))?")
_ONE = re.compile(rf"([0-9]+(?:[.,][0-9]+)?)?([¼½¾])? ?({_HOURS}|{_MINUTES})?")


def minutes_spent(written: str) -> int | None:
    """Read how many minutes somebody spent, a bare number being hours; None where it says no such thing."""
    words = " ".join(written.lower().replace("about", "").replace("1/2", "½").split())
    minutes = _both(words) if _BOTH.fullmatch(words) else _one(words)
    return minutes if minutes is not None and 0 <= minutes <= _MOST_MINUTES else None


def _both(words: str) -> int | None:
    match = _BOTH.fullmatch(words)
    return int(match[1][:6]) * 60 + int(match[2]) if match else None


def _one(words: str) -> int | None:
    match = _ONE.fullmatch(words)
    if not match or not (match[1] or match[2]):
        return None
    amount = float((match[1] or "0")[:9].replace(",", ".")) + _FRACTIONS.get(match[2] or "", 0)
    in_minutes = bool(match[3]) and re.fullmatch(_MINUTES, match[3]) is not None
    return round(amount if in_minutes else amount * 60)
