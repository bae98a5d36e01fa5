"""Seats that a source gives no name are named here, however many there are."""

from exchange_saying import Saying
from vcsdesk.operations.exchange import unlabelled
from vcsdesk.operations.exchange.bring_in import bring_in
from vcsdesk.records.boards.seat import Seat
from vcsdesk.rules.desk.folding import said_alike


def test_each_is_named_without_going_through_the_others(store, today, monkeypatch):
    said, looked = Saying(), []
    board = said.body("Forum")
    for number in range(30):
        said.seat(board, None, key=f"seat {number}")
    monkeypatch.setattr(unlabelled, "said_alike", lambda name: looked.append(name) or said_alike(name))
    bring_in(store, said.all(), source="Her sheet", today=today)
    assert [seat.label for seat in store.find(Seat)] == [
        f"Representative {number}" if number > 1 else "Representative" for number in range(1, 31)
    ]
    assert len(looked) == 30
