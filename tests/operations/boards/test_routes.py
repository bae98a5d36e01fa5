"""By which other route somebody came than was recorded."""

import pytest

import make
from vcsdesk.operations.boards.routes import correct_route
from vcsdesk.records.boards.appointment import Appointment
from vcsdesk.records.boards.route import Route
from vcsdesk.refused import Refused
from vcsdesk.store import Store


def test_another_route_than_the_seats_own_says_why(store: Store, one_step, unchanged) -> None:
    made = make.appointment(store, make.seat(store, route=Route.BALLOT), note="By letter.")
    with unchanged(), pytest.raises(Refused, match="filled otherwise"):
        correct_route(store, made, Route.APPROACH, " ")
    with one_step("Correct route"):
        correct_route(store, made, Route.APPROACH, "Nobody stood.")
    kept = store.get(Appointment, made.id)
    assert (kept.route, kept.note) == (
        Route.APPROACH,
        "By letter.\nOther than the seat’s rule: Nobody stood.",
    )


@pytest.mark.parametrize(("own", "route"), [(Route.UNKNOWN, Route.DRAW), (Route.DRAW, Route.DRAW)])
def test_the_seats_own_or_any_where_it_has_none_needs_no_reason(
    store: Store, own: Route, route: Route
) -> None:
    made = make.appointment(store, make.seat(store, route=own))
    assert correct_route(store, made, route).route is route
