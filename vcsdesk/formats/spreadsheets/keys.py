"""Lasting keys for boards and people of a sheet, which has no numbers of its own for them."""

from collections import defaultdict
from collections.abc import Iterable

from vcsdesk.formats.spreadsheets.asking import Asking
from vcsdesk.formats.spreadsheets.lines import Line
from vcsdesk.rules.desk.folding import said_alike
from vcsdesk.wording import listed

ONE, SEVERAL = "one", "several"


class BodyKeys:
    """A body is known by its name, and by its board too where several boards have a group of that name."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._boards_of: dict[str, set[str]] = defaultdict(set)
        for line in lines:
            if is_group(line):
                self._boards_of[said_alike(line.group)].add(said_alike(line.board))

    def of(self, line: Line) -> str:
        """Give the key of the body that a row is about."""
        if not is_group(line):
            return said_alike(line.board)
        group = said_alike(line.group)
        return group if len(self._boards_of[group]) == 1 else f"{said_alike(line.board)}/{group}"

    def places(self, line: Line) -> list[tuple[str, str, str]]:
        """Give what a row says of what stands under what: the key below, and the key and name above."""
        found = [(self.of(line), said_alike(line.board), line.board)] if is_group(line) else []
        if line.parent:
            found.append((said_alike(line.board), said_alike(line.parent), line.parent))
        return found


def is_group(line: Line) -> bool:
    """Tell whether a row is about a group under its board."""
    return bool(line.group) and said_alike(line.group) != said_alike(line.board)


class PersonKeys:
    """A person is known by their name; where one name comes from several organisations, she says how many.

    Unless she says otherwise it is one person with several hats, which is what it mostly is.
    """

    def __init__(self, lines: Iterable[Line], asking: Asking) -> None:
        self._asking = asking
        self._at: dict[str, dict[str, str]] = defaultdict(dict)
        self._where: dict[str, list[str]] = defaultdict(list)
        for line in lines:
            for each in line.people or ():
                if line.organisation and not line.why_refused:
                    self._at[said_alike(each.name)][said_alike(line.organisation)] = line.organisation
                    self._where[said_alike(each.name)].append(line.where)

    def of(self, name: str, organisation: str) -> str:
        """Give the key of a person who is named with an organisation, or with none."""
        said = said_alike(name)
        at = self._at.get(said, {})
        if len(at) < 2:
            return said
        for where in self._where[said]:
            words = f"{name} is named with {listed(at.values())}."
            options = ((ONE, "One person"), (SEVERAL, "A person for each"))
            answer = self._asking.ask(f"reading/hats/{said}", where, name, words, options, ONE)
        return said if answer == ONE else f"{said}/{said_alike(organisation)}"
