"""What may be typed: text, numbers, dates, one of a few words; read and written as text everywhere."""

from collections.abc import Callable, Sequence
from datetime import date, time
from pathlib import Path

from vcsdesk import wording
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.folding import fold
from vcsdesk.rules.desk.typed_dates import read_day, read_partial, read_time


class Kind:
    """What one field or cell takes; nothing typed is read as None."""

    lines = 1
    hint = ""

    def read(self, text: str) -> object:
        """Turn what was typed into a value; Refused when it is none."""
        return text.strip() or None

    def write(self, value: object) -> str:
        """Turn a value into what could have been typed."""
        return wording.value(value)

    def echo(self, text: str) -> str:
        """Say what is understood by what is being typed, where that is not plain to see."""
        return ""


class Text(Kind):
    """Words of a person's own; an empty field is an empty text."""

    def __init__(self, lines: int = 1, most: int = 2000) -> None:
        self.lines, self._most = lines, most

    def read(self, text: str) -> object:
        """Take the words."""
        if len(text) > self._most:
            raise Refused(f"This is longer than {wording.number(self._most)} letters.", "Make it shorter.")
        return text.strip()


class Number(Kind):
    """A number within bounds; whole unless decimals are asked for."""

    def __init__(self, least: float = 0, most: float = 1_000_000, *, decimals: bool = False) -> None:
        self._least, self._most, self._decimals = least, most, decimals

    def read(self, text: str) -> object:
        """Take a number, with or without commas."""
        bare = text.strip().replace(",", "")
        if not bare:
            return None
        try:
            number = float(bare) if self._decimals else int(bare)
        except ValueError as error:
            raise Refused(f"“{text.strip()}” is not a {'' if self._decimals else 'whole '}number.") from error
        if not self._least <= number <= self._most:
            bounds = f"from {wording.number(self._least)} to {wording.number(self._most)}"
            raise Refused(f"{wording.number(number)} is out of bounds.", f"Type a number {bounds}.")
        return number


class Day(Kind):
    """A whole date."""

    hint = "3/12/26, 3 Dec, thu, today or +3"

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today

    def read(self, text: str) -> object:
        """Take a date as people type them."""
        return read_day(text, self._today()) if text.strip() else None

    def write(self, value: object) -> str:
        """Write it so that it reads back."""
        return wording.plain_day(value) if isinstance(value, date) else ""

    def echo(self, text: str) -> str:
        """Say the date understood in full."""
        value = self.read(text)
        return wording.day(value) if isinstance(value, date) else ""


class PartialDay(Day):
    """A date of which perhaps only the month or year is known."""

    hint = "2026, March 2026 or 3/12/26"

    def read(self, text: str) -> object:
        """Take as much of a date as is typed."""
        return read_partial(text, self._today()) if text.strip() else None

    def write(self, value: object) -> str:
        """Write it so that it reads back."""
        return wording.partial(str(value)) if value else ""

    def echo(self, text: str) -> str:
        """Say what is understood in full."""
        value = self.read(text)
        return wording.partial(str(value)) if value else ""


class TimeOfDay(Kind):
    """A time of day."""

    hint = "6.30 pm or 18:30"

    def read(self, text: str) -> object:
        """Take a time as people type them."""
        return read_time(text) if text.strip() else None

    def echo(self, text: str) -> str:
        """Say the time understood."""
        value = self.read(text)
        return wording.clock_time(value) if isinstance(value, time) else ""


class Choice(Kind):
    """One of several values, each with the words for it."""

    def __init__(self, choices: Sequence[tuple[object, str]], *, needed: bool = True) -> None:
        self.choices = tuple(choices) if needed else ((None, ""), *choices)

    def read(self, text: str) -> object:
        """Take the value whose words these are, or begin as these."""
        wanted = fold(text.strip())
        exact = [value for value, words in self.choices if fold(words) == wanted]
        found = exact or [value for value, words in self.choices if wanted and fold(words).startswith(wanted)]
        if len(found) == 1:
            return found[0]
        if not wanted:
            return None
        several = any(wanted in fold(words) for _, words in self.choices)
        said = "could mean more than one" if several else "is not one of the choices"
        raise Refused(f"“{text.strip()}” {said}.", "Choose one from the list.")

    def write(self, value: object) -> str:
        """Give the words for a value."""
        return next((words for one, words in self.choices if one == value), "")


class Several(Choice):
    """As many of several values as are picked, in the order they are; written one on each line."""

    def __init__(self, choices: Sequence[tuple[object, str]]) -> None:
        super().__init__(choices, needed=False)

    def read(self, text: str) -> object:
        """Take the values whose words stand on the lines; one that is picked twice counts once."""
        picked = [super(Several, self).read(line) for line in text.splitlines() if line.strip()]
        return tuple(dict.fromkeys(picked))

    def write(self, value: object) -> str:
        """Give the words for the values."""
        picked = value if isinstance(value, tuple | list) else ()
        return "\n".join(super(Several, self).write(each) for each in picked)


class Ticked(Several):
    """As many of several values as are ticked in a list, where often all are wanted; `thing` is one."""

    def __init__(self, choices: Sequence[tuple[object, str]], thing: str) -> None:
        super().__init__(choices)
        self.thing = thing


class Tick(Kind):
    """Yes or no."""

    def read(self, text: str) -> object:
        """Take yes and no."""
        answer = fold(text.strip())
        if answer not in ("yes", "no", "y", "n", ""):
            raise Refused(f"“{text.strip()}” is neither yes nor no.")
        return answer.startswith("y")

    def write(self, value: object) -> str:
        """Say yes or no."""
        return "Yes" if value else "No"


class File(Kind):
    """A file on this computer, such as `PDF papers (*.pdf)`."""

    def __init__(self, pattern: str = "All files (*)", *, new: bool = False) -> None:
        self.pattern, self.new = pattern, new

    def read(self, text: str) -> object:
        """Take a path; what is to be opened must be there."""
        if not text.strip():
            return None
        path = Path(text.strip()).expanduser()
        if not self.new and not path.is_file():
            raise Refused(
                f"There is no file “{path.name}” there.", "Choose it with the button beside the field."
            )
        return path


class Folder(Kind):
    """A folder on this computer; it need not be there yet."""

    def read(self, text: str) -> object:
        """Take the whole path of a folder."""
        if not text.strip():
            return None
        path = Path(text.strip()).expanduser()
        if not path.is_absolute():
            raise Refused(
                f"“{text.strip()}” does not say where it lies.", "Choose the folder with “Browse…”."
            )
        if path.is_file():
            raise Refused(f"“{path.name}” is a file and not a folder.", "Choose a folder with “Browse…”.")
        return path


class Colour(Kind):
    """A colour such as `#8a1538`; what it is for says which will do, and what to say of one."""

    def __init__(self, check: Callable[[str], str], say: Callable[[str], str]) -> None:
        self._check, self._say = check, say

    def read(self, text: str) -> object:
        """Take a colour that will do; nothing typed is none."""
        return self._check(text)

    def echo(self, text: str) -> str:
        """Say something of the colour typed."""
        return self._say(text) if self._check(text) else ""


def words_of(words: type) -> list[tuple[object, str]]:
    """Give the choices of a set of words, in their order."""
    return [(each, wording.value(each)) for each in words]  # type: ignore[attr-defined]


YES_NO: list[tuple[object, str]] = [(True, "Yes"), (False, "No")]
"""The answers to a question whose answer need not be known: `Choice(YES_NO, needed=False)`."""
