"""The lines of a restructure in plain words: Merge Play group and Youth group into a new Families group."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

import msgspec

from vcsdesk.lists.column import Column
from vcsdesk.lists.reach import reach
from vcsdesk.records.boards.merged_body import MergedBody
from vcsdesk.records.boards.named_body import NamedBody
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.store import Store
from vcsdesk.wording import count, listed

_UNNAMED = "a group that has no name yet"
_NOT_CHOSEN = "a group that is not chosen yet"


class LineRow(msgspec.Struct, frozen=True, kw_only=True):
    """One line; a part of a split names the line it is a part of."""

    number: int
    kind: ChangeKind
    words: str
    reason: str
    change_id: int
    part_of_id: int | None


def rows(store: Store, restructure: Restructure, today: date) -> tuple[LineRow, ...]:
    """Read the lines in their order, each split before its parts; bodies bear the names of the day before."""
    lines = store.find(RestructureChange, restructure_id=restructure.id, order_by="place, id")
    said = LineWords(store, lines, reach(restructure.starts_on or today, timedelta(days=-1)))
    tops = [line for line in lines if line.part_of_id is None]
    ordered = [each for top in tops for each in (top, *said.parts[top.id])]
    numbers = {top.id: number for number, top in enumerate(tops, 1)}
    return tuple(
        LineRow(
            number=numbers[line.part_of_id or line.id],
            kind=line.kind,
            words=said.of(line),
            reason=line.reason,
            change_id=line.id,
            part_of_id=line.part_of_id,
        )
        for line in ordered
    )


class LineWords:
    """Says lines of one restructure, with what they are about read once."""

    def __init__(self, store: Store, lines: Sequence[RestructureChange], on: date) -> None:
        self._store, self._on = store, on
        self._lines = {line.id: line for line in lines}
        self._names: dict[int, str] = {}
        self._merged = _merged(store, lines)
        self.parts: defaultdict[int, list[RestructureChange]] = defaultdict(list)
        for line in lines:
            if line.part_of_id is not None:
                self.parts[line.part_of_id].append(line)

    def of(self, line: RestructureChange) -> str:
        """Say one line."""
        body = self._body(line.body_id)
        match line.kind:
            case ChangeKind.RENAME:
                return f"Rename {body} to {line.name or _UNNAMED}"
            case ChangeKind.MOVE:
                return f"Move {body} {self._place(line)}"
            case ChangeKind.MERGE:
                return self._merger(line)
            case ChangeKind.SPLIT:
                goes_on = ", and it goes on itself" if line.goes_on else ""
                return f"Split {body} into {self._made(self.parts[line.id])}{goes_on}"
            case ChangeKind.ABOLISH:
                return f"Abolish {body}"
            case ChangeKind.CREATE:
                return f"{'Part of it' if line.part_of_id else 'Set up'}: {self._new(line)}"

    def made(self, line: RestructureChange) -> str:
        """Name the body that a line makes or that others go into."""
        return self._body(line.body_id) if line.body_id else line.name or _UNNAMED

    def _merger(self, line: RestructureChange) -> str:
        those = listed(self._body(body_id) for body_id in self._merged[line.id]) or _NOT_CHOSEN
        if line.body_id is not None:
            return f"Merge {those} into {self._body(line.body_id)}"
        return f"Merge {those} into {f'a new {self._new(line)}' if line.name else self._new(line)}"

    def _new(self, line: RestructureChange) -> str:
        seats = f", with {count(line.new_seats, 'new seat')}" if line.new_seats else ""
        return f"{line.name or _UNNAMED}, {self._place(line)}{seats}"

    def _place(self, line: RestructureChange) -> str:
        if line.parent_change_id is not None:
            above = self._lines.get(line.parent_change_id)
            return f"under the new {above.name or _UNNAMED}" if above else "at the top"
        return f"under {self._body(line.parent_id)}" if line.parent_id else "at the top"

    def _made(self, parts: Iterable[RestructureChange]) -> str:
        return listed(part.name or _UNNAMED for part in parts) or "parts that have no names yet"

    def _body(self, body_id: int | None) -> str:
        if body_id is None:
            return _NOT_CHOSEN
        if body_id not in self._names:
            found = self._store.view(NamedBody, body_id=body_id, on=self._on)
            self._names[body_id] = found[0].name
        return self._names[body_id]


def _merged(store: Store, lines: Sequence[RestructureChange]) -> Mapping[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    for each in store.find(MergedBody, change_id=[line.id for line in lines], order_by="id"):
        found[each.change_id].append(each.body_id)
    return found


COLUMNS: tuple[Column[LineRow], ...] = (
    Column("No.", lambda row: row.number if row.part_of_id is None else None),
    Column("What changes", lambda row: row.words, width=60),
    Column("Why", lambda row: row.reason, width=20),
)
