"""Rows held against each other: what two of them say differently of one board, loops, and rows said twice."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from vcsdesk import wording
from vcsdesk.formats.spreadsheets.keys import BodyKeys
from vcsdesk.formats.spreadsheets.lines import Line
from vcsdesk.rules.desk.folding import said_alike

_OF_BODIES = {
    "kind": "what sort of group it is",
    "level": "its level",
    "purpose": "its purpose",
    "notice": "its notice",
}


def agreed(lines: Sequence[Line]) -> list[Line]:
    """Refuse each row that says something else than one before it, closes a loop, or says the same again."""
    keys = BodyKeys(lines)
    checks: tuple[Callable[[Line], str], ...] = (
        _Bodies(keys).complaint,
        _Tree(keys).complaint,
        _Twice(keys).complaint,
    )
    found = []
    for line in lines:
        why = line.why_refused
        for check in checks:
            why = why or check(line)
        found.append(replace(line, why_refused=why) if why != line.why_refused else line)
    return found


class _Bodies:
    """What was said of each body first."""

    def __init__(self, keys: BodyKeys) -> None:
        self._keys = keys
        self._said: dict[tuple[str, str], tuple[object, str]] = {}

    def complaint(self, line: Line) -> str:
        """Say which earlier row says otherwise of the same body."""
        for field, words in _OF_BODIES.items():
            value = getattr(line, field)
            if value is None:
                continue
            before, where = self._said.setdefault((self._keys.of(line), field), (value, line.where))
            if before != value:
                return f"It says otherwise of {line.group or line.board} than {where}: {words}."
        return ""


class _Tree:
    """Which body stands under which, as far as the rows were read."""

    def __init__(self, keys: BodyKeys) -> None:
        self._keys = keys
        self._above: dict[str, tuple[str, str, str]] = {}

    def complaint(self, line: Line) -> str:
        """Say that a body would stand under itself, or under two others."""
        for below, above, name in self._keys.places(line):
            known, known_name, where = self._above.get(below, (above, name, line.where))
            if known != above:
                return f"It puts {line.group or line.board} under {name}; {where} puts it under {known_name}."
            if self._comes_back(below, above):
                return f"{line.group or line.board} would stand under itself, by way of {name}."
            self._above[below] = (above, name, where)
        return ""

    def _comes_back(self, below: str, above: str) -> bool:
        seen = {below}
        while above and above not in seen:
            seen.add(above)
            above = self._above.get(above, ("", "", ""))[0]
        return above == below


class _Twice:
    """Which rows there were."""

    def __init__(self, keys: BodyKeys) -> None:
        self._keys = keys
        self._seen: dict[tuple[object, ...], str] = {}

    def complaint(self, line: Line) -> str:
        """Say which row said the same before."""
        if not line.people:
            return ""
        who = tuple(said_alike(each.name) for each in line.people)
        since = wording.partial(line.since) if line.since else ""
        said = (said_alike(line.seat), who, since, said_alike(line.organisation), line.role)
        where = self._seen.setdefault((self._keys.of(line), *said), line.where)
        return "" if where == line.where else f"It says again what {where} says."
