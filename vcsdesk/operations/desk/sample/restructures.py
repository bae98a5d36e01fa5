"""The sample's restructures: drafted and applied as the officer would, then lived in."""

from collections.abc import Iterable

from vcsdesk.operations.boards.bodies import correct_body
from vcsdesk.operations.boards.restructuring.applying import apply_restructure
from vcsdesk.operations.boards.restructuring.drafting import start_restructure
from vcsdesk.operations.boards.restructuring.fates import decide_fate
from vcsdesk.operations.boards.restructuring.lines import (
    NewBody,
    draft_abolition,
    draft_creation,
    draft_merger,
    draft_move,
    draft_part,
    draft_rename,
    draft_split,
)
from vcsdesk.operations.desk.sample.board_source import BodySource, LineSource, RestructureSource
from vcsdesk.operations.desk.sample.making import Making
from vcsdesk.operations.desk.sample.meetings import lay_rhythm
from vcsdesk.operations.desk.sample.seats import lay_seats_of
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.boards.seat_fate import Fate


def lay_restructures(making: Making) -> None:
    """Draft every restructure and apply those that were: each one a step by itself, which can be reversed."""
    for source in making.source.restructures:
        drafting = _Drafting(making, source)
        with making.store.step(f"Draft {source.title}"):
            drafting.draft()
        if source.entered is not None:
            apply_restructure(making.store, drafting.restructure, making.on(source.entered))
            with making.store.step("Go on after restructure"):
                _go_on(making, drafting.made)


class _Drafting:
    """One restructure being drafted; `made` are the lines that make a body, by its key."""

    def __init__(self, making: Making, source: RestructureSource) -> None:
        self._making, self._store, self._source = making, making.store, source
        self._keyed = {body.key: body for body in making.source.bodies}
        self.made: dict[str, RestructureChange] = {}
        self.restructure = Restructure(title=source.title)

    def draft(self) -> None:
        """Write the draft down, line by line."""
        source = self._source
        self.restructure = start_restructure(
            self._store,
            source.title,
            starts_on=self._making.on(source.starts),
            told_on=self._making.on(source.told),
            decided_by=source.decided_by,
            reason=source.reason,
            note=source.note,
        )
        for line in source.lines:
            self._add(line)
        for key in source.lapses:
            for seat in self._store.find(Seat, body_id=self._making.bodies[key].id):
                decide_fate(self._store, self.restructure, seat, Fate.LAPSES)

    def _add(self, line: LineSource) -> None:
        store, draft, why = self._store, self.restructure, line.reason
        body = self._making.bodies[line.body] if line.body else None
        match line.does:
            case ChangeKind.RENAME:
                draft_rename(store, draft, body, line.name, short_name=line.short, reason=why)
            case ChangeKind.MOVE:
                draft_move(store, draft, body, self._place(line.under), reason=why)
            case ChangeKind.MERGE:
                merged = [self._making.bodies[key] for key in line.merges]
                ((key, new),) = self._new(line)
                self.made[key] = draft_merger(store, draft, merged, new=new, reason=why)
            case ChangeKind.SPLIT:
                split = draft_split(store, draft, body, goes_on=line.goes_on, reason=why)
                for key, new in self._new(line):
                    self.made[key] = draft_part(store, split, new)
            case ChangeKind.ABOLISH:
                draft_abolition(store, draft, body, reason=why)
            case ChangeKind.CREATE:
                ((key, new),) = self._new(line)
                self.made[key] = draft_creation(store, draft, new, reason=why)

    def _new(self, line: LineSource) -> Iterable[tuple[str, NewBody]]:
        seats = line.new_seats or (0,) * len(line.makes)
        for key, number in zip(line.makes, seats, strict=True):
            source = self._keyed[key]
            yield (
                key,
                NewBody(
                    name=source.name,
                    short_name=source.short,
                    kind=source.kind,
                    level=source.level,
                    parent=self._place(source.under),
                    new_seats=number,
                ),
            )

    def _place(self, key: str) -> Body | RestructureChange | None:
        return (self.made.get(key) or self._making.bodies[key]) if key else None


def _go_on(making: Making, made: dict[str, RestructureChange]) -> None:
    """Give the new bodies what came after: what they are for, their seats, and the rhythm they meet in."""
    store = making.store
    for key, line in made.items():
        made_body = store.get(RestructureChange, line.id).made_body_id
        making.bodies[key] = store.get(Body, made_body or 0)
    making.bodies = {key: store.get(Body, body.id) for key, body in making.bodies.items()}
    for source in making.source.bodies:
        if source.key in made:
            _live_in(making, source)


def _live_in(making: Making, source: BodySource) -> None:
    if source.purpose or source.chair:
        making.bodies[source.key] = correct_body(
            making.store,
            making.bodies[source.key],
            purpose=source.purpose,
            chair_id=making.people[source.chair].id if source.chair else None,
        )
    lay_seats_of(making, source)
    lay_rhythm(making, source)
