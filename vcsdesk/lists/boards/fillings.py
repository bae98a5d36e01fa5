"""How seats are filled: by which route, and which organisation, board or authority has the say."""

from datetime import date
from functools import cached_property

from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.constituency import Constituency
from vcsdesk.records.boards.contract import Contract
from vcsdesk.records.boards.named_body import NamedBody
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import HeldBy, Seat
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.rules.boards.filling import route_to_fill
from vcsdesk.store import Store


class Fillings:
    """What is read once to say of any seat how it is filled next."""

    def __init__(self, store: Store, on: date) -> None:
        self._store, self._on = store, on
        self.seats = {each.id: each for each in store.find(Seat)}
        self._bodies = {each.id: each for each in store.find(Body)}
        self._contracts = {each.id: each for each in store.find(Contract)}

    @cached_property
    def borough(self) -> Borough | None:
        """Whose desk it is."""
        return self._store.first(Borough)

    def route(self, seat: Seat, last: Route | None) -> Route:
        """Choose the route by which a seat is filled next."""
        return route_to_fill(
            seat.route,
            self._bodies[seat.body_id].default_route,
            last,
            organisation_holds=seat.held_by is HeldBy.ORGANISATION or seat.organisation_id is not None,
            under_contract=seat.contract_id is not None,
        )

    def whom(self, seat: Seat, route: Route) -> str:
        """Name whoever has the say; nothing where that is not recorded."""
        if route is Route.ORGANISATION_HELD:
            return self._organisation(seat.organisation_id)
        if route is Route.TRUSTEE_NOMINATION and seat.organisation_id:
            return f"the trustees of {self._organisation(seat.organisation_id)}"
        if route is Route.INDIRECT_ELECTION:
            return self._electors(seat)
        if route in {Route.CONTRACT, Route.CHOSEN_BY_AUTHORITY}:
            authority_id = self.borough.authority_id if self.borough else None
            return self._organisation(self._bodies[seat.body_id].owner_id or authority_id)
        return ""

    def contract_ends(self, seat: Seat) -> PartialDate | None:
        """Give when the contract under which a seat is held ends."""
        contract = self._contracts.get(seat.contract_id or 0)
        return contract.valid_to if contract else None

    def _organisation(self, organisation_id: int | None) -> str:
        found = self._store.first(Organisation, id=organisation_id) if organisation_id else None
        return found.name if found else ""

    def _electors(self, seat: Seat) -> str:
        group = self._store.first(Constituency, id=seat.constituency_id) if seat.constituency_id else None
        if group is None or group.electors_body_id is None:
            return ""
        (found,) = self._store.view(NamedBody, body_id=group.electors_body_id, on=self._on)
        return found.name
