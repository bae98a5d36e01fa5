"""Boards and groups as papers are printed for them: named as they are called on the day."""

from datetime import date

from vcsdesk.documents.printable import Printable, Printables, Target
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.store import Store


def _read(store: Store, on: date, _today: date) -> tuple[Printable, ...]:
    found = store.view(StandingBody, on=on)
    return tuple(
        Printable(Target(record_id=body.body_id, words=body.name), f"{body.name} {body.short_name}")
        for body in found
    )


BOARDS = Printables(
    read=_read,
    about="One board or group",
    each="board or group",
    none=("No board or group is recorded yet.", "Add one on “Boards and groups”."),
    unnamed="No board or group",
    where="Look at the list of boards for the name.",
)
