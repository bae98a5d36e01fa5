"""Accounting for everything that was read, and for what came before and is not there any more."""

from collections.abc import Iterator

from vcsdesk.formats.incoming import (
    Incoming,
    IncomingBody,
    IncomingConstituency,
    IncomingOrganisation,
    IncomingPerson,
    IncomingSeat,
    IncomingThing,
)
from vcsdesk.operations.exchange import called
from vcsdesk.operations.exchange.bringing import Bringing
from vcsdesk.operations.exchange.gone import Gone
from vcsdesk.operations.exchange.read import place_of
from vcsdesk.operations.exchange.report import Item, Result
from vcsdesk.records.exchange.import_origin import ImportOrigin
from vcsdesk.records.record import Record
from vcsdesk.store.discovery import record_classes

ROW = "row"


def unread(incoming: Incoming) -> Iterator[Item]:
    """Account for rows that could not be read, and for what has to be known before they can."""
    for number, row in enumerate(incoming.refused):
        key = f"refused {number}"
        yield Item(result=Result.REFUSED, kind=ROW, key=key, where=row.where, what=row.what, why=row.why)
    for number, idle in enumerate(incoming.idle):
        yield Item(
            result=Result.SAME,
            kind=ROW,
            key=f"idle {number}",
            where=idle.where,
            what=idle.what,
            why="It adds nothing to what the other rows say.",
        )
    for each in incoming.questions:
        yield Item(
            result=Result.DECISION,
            kind=ROW,
            key=each.id,
            where=each.where,
            what=each.what,
            why=each.words,
            questions=(each,),
        )


def brought(bringing: Bringing) -> Iterator[Item]:
    """Account for everything that was read, in the order of the file."""
    for place, thing in bringing.read.things.items():
        yield bringing.items.get(place) or _left_behind(bringing, thing)
    for thing in bringing.read.twice:
        first = bringing.read.things[place_of(thing)]
        yield _item(
            bringing, thing, Result.REFUSED, f"The file has this twice; it stands at {first.where} too."
        )


def gone(bringing: Bringing, origins: list[ImportOrigin]) -> Iterator[Item]:
    """Account for what came before and is not in the file now; what was taken away here is not missed."""
    kinds = record_classes()
    known = ((origin, bringing.ours.get(kinds[origin.record], origin.row_id)) for origin in origins)
    found = [(origin, record) for origin, record in known if record is not None]
    together = Gone(record for _, record in found)
    for origin, record in found:
        yield Item(
            result=Result.GONE,
            kind=origin.record,
            key=origin.key,
            where="",
            what=called.record_words(bringing.ours, record),
            why=f"It came from this source before, and is not in it now. {_stands(record)}",
            told_with=together.main(record),
        )


def _stands(record: Record) -> str:
    return "It has an end here." if getattr(record, "valid_to", None) else "Nothing was ended here."


def _left_behind(bringing: Bringing, thing: IncomingThing) -> Item:
    """Say why something did not come in that only comes with others."""
    results = _results_of_needing(bringing, thing)
    if Result.DECISION in results:
        return _item(bringing, thing, Result.DECISION, "What needs it waits for an answer.")
    if results == {Result.SAME}:
        return _item(bringing, thing, Result.SAME, "What needs it is left out.")
    return _item(bringing, thing, Result.REFUSED, "What needs it was refused.")


def _results_of_needing(bringing: Bringing, thing: IncomingThing) -> set[Result]:
    """Give what became of all that needs a thing, directly or by way of what was not tried either."""
    found, waiting, seen = set[Result](), [thing], {place_of(thing)}
    while waiting:
        for each in _needed_by(bringing, waiting.pop()):
            place = place_of(each)
            if place in bringing.items:
                found.add(bringing.items[place].result)
            elif place not in seen:
                seen.add(place)
                waiting.append(each)
    return found


def _needed_by(bringing: Bringing, thing: IncomingThing) -> list[IncomingThing]:
    """Give what brings a thing in: a person's seats, an organisation's people, what it belongs to."""
    read = bringing.read
    match thing:
        case IncomingPerson():
            return list(read.sittings.get(thing.key, ()))
        case IncomingOrganisation():
            return list(read.staff.get(thing.key, ()))
        case IncomingSeat():
            return list(read.sitters.get(thing.key, ()))
        case IncomingConstituency():
            return [each for each in read.incoming.seats if each.constituency == thing.key]
        case IncomingBody():
            return [*read.seats.get(thing.key, ()), *read.children.get(thing.key, ())]
    owner = read.things.get(read.owner_of(thing) or ("", ""))
    return [owner] if owner else []


def _item(bringing: Bringing, thing: IncomingThing, result: Result, why: str) -> Item:
    table, key = place_of(thing)
    what = bringing.read.what(thing)
    return Item(result=result, kind=table, key=key, where=thing.where, what=what, why=why)
