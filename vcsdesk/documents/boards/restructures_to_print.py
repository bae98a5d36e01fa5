"""Restructures as papers are printed for them: named by their title and their day."""

from datetime import date

from vcsdesk.documents.printable import Printable, Printables, Target
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.store import Store
from vcsdesk.wording import plain_day


def _read(store: Store, _on: date, _today: date) -> tuple[Printable, ...]:
    found = (_target(each) for each in store.find(Restructure, order_by="starts_on, id"))
    return tuple(Printable(target, target.words) for target in found)


def _target(restructure: Restructure) -> Target:
    day = restructure.starts_on
    return Target(record_id=restructure.id, words=restructure.title + (f", {plain_day(day)}" if day else ""))


RESTRUCTURES = Printables(
    read=_read,
    about="One restructure",
    each="restructure",
    none=("No restructure has been drafted yet.", "Draft one on “Restructures”."),
    unnamed="No restructure",
    where="Look at “Restructures” for the name.",
)
