"""For whom a seat is kept, who may vote for it and who runs the choosing, in the pane and in the form."""

from collections.abc import Iterator

from vcsdesk import wording
from vcsdesk.lists.boards.electorate import electorate
from vcsdesk.operations.boards.names import name_on
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.rules.boards.mandate import is_by_sector
from vcsdesk.ui.desk import Desk

_NOT_RECORDED = "not recorded"


def choosing_facts(desk: Desk, seat: Seat) -> Iterator[tuple[str, object]]:
    """Say who belongs to the constituency of a seat, who may vote, and who runs the choosing."""
    group = _constituency(desk, seat)
    if group is None:
        return
    yield "Who belongs", wording.capital(group.who_belongs or _NOT_RECORDED)
    if group.electors_body_id is not None:
        yield "Elected by", _electors(desk, group)
    elif _is_voted(seat):
        yield "Who may vote", f"Those who belong to {group.name}"
    yield "Choosing run by", wording.capital(_runs(desk, group))


def choosing_words(desk: Desk, seat: Seat) -> str:
    """Say the same in a row; empty for a seat that is kept for no constituency."""
    group = _constituency(desk, seat)
    if group is None:
        return ""
    belongs = group.who_belongs.rstrip(".") or f"who belongs to it is {_NOT_RECORDED}"
    said = [f"It speaks for {group.name} ({belongs})."]
    if group.electors_body_id is not None:
        said.append(f"Elected by {_electors(desk, group)}.")
    elif _is_voted(seat):
        said.append("Those who belong to it may vote.")
    said.append(f"Who runs the choosing: {_runs(desk, group)}.")
    return " ".join(said)


def _constituency(desk: Desk, seat: Seat) -> Constituency | None:
    return desk.store.first(Constituency, id=seat.constituency_id) if seat.constituency_id else None


def _is_voted(seat: Seat) -> bool:
    """Tell whether the sector may be the one to choose, as far as the seat’s route tells."""
    return is_by_sector(seat.route) is not False


def _electors(desk: Desk, group: Constituency) -> str:
    """Name the body whose seat-holders elect, and who they are on the day looked at."""
    where = name_on(desk.store, desk.store.get(Body, group.electors_body_id or 0), desk.on)
    electors = electorate(desk.store, group, desk.on)
    names = wording.listed(each.person for each in electors) or "nobody on this day"
    return f"{where}, from among themselves: {names}"


def _runs(desk: Desk, group: Constituency) -> str:
    runs = desk.store.first(Organisation, id=group.returned_by_id) if group.returned_by_id else None
    return runs.name if runs else _NOT_RECORDED
