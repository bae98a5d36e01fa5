"""For what a document can be printed: everything it is for, or those that somebody's words name."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from vcsdesk.documents.boards.boards_to_print import BOARDS
from vcsdesk.documents.boards.restructures_to_print import RESTRUCTURES
from vcsdesk.documents.boards.seats_to_print import SEATS
from vcsdesk.documents.feedback.meetings_to_print import MEETINGS
from vcsdesk.documents.printable import Printables, Target
from vcsdesk.printing import Document
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.wording import called, single

PRINTABLES: Mapping[type, Printables] = {
    Meeting: MEETINGS,
    Body: BOARDS,
    Seat: SEATS,
    Restructure: RESTRUCTURES,
}


def targets(
    store: Store, document: Document[Any], on: date, today: date, wanted: str = ""
) -> tuple[Target, ...]:
    """Find for what to print: all there is that can have one, or those that are named.

    Refused when there is none, or when what is named fits none.
    """
    if document.about is None:
        if wanted:
            raise Refused(
                f"There is one {single(called(document.title))} for the whole borough.",
                "Print it with --all.",
            )
        return (Target(),)
    kind = PRINTABLES[document.about]
    found = [each for each in kind.read(store, on, today) if each.is_meant_by(wanted)]
    ready = tuple(each.target for each in found if each.lacks is None)
    if ready:
        return ready
    if not wanted:
        raise Refused(*kind.none)
    lacks = next((each.lacks for each in found if each.lacks), None)
    raise lacks or Refused(f"{kind.unnamed} is called “{wanted}”.", kind.where)


def targets_of(
    store: Store, kind: type, record_ids: Iterable[int], on: date, today: date
) -> tuple[Target, ...]:
    """Name the papers for certain records, in the order they are listed; a vacant seat too, to be refused."""
    wanted = set(record_ids)
    found = (each.target for each in PRINTABLES[kind].read(store, on, today))
    return tuple(target for target in found if target.record_id in wanted)
