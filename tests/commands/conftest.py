"""A borough file on disk, and the command line standing on one day."""

import pytest

import make
from vcsdesk.commands.line import run
from vcsdesk.records.boards.appointment import Capacity
from vcsdesk.records.meetings.meeting_series import Pattern
from vcsdesk.store import Store


class Line:
    """Types commands and keeps what they said."""

    def __init__(self, capsys, clock):
        self._capsys = capsys
        self._clock = clock
        self.out = self.err = ""

    def __call__(self, *words, **around):
        code = run([str(word) for word in words], clock=self._clock, **around)
        self.out, self.err = self._capsys.readouterr()
        return code


@pytest.fixture
def line(capsys, clock):
    """Type a command and get its number; `line.out` and `line.err` have what it said."""
    return Line(capsys, clock)


@pytest.fixture
def borough(tmp_path, clock):
    """A borough whose officer fills gaps on ten monthly sub-groups, against a limit of 8."""
    path = tmp_path / "anyborough.vcsdesk"
    store = Store.create(path, clock)
    jo = make.person(store, "Jo <Baker> & co")
    make.borough(store, officer_id=jo.id)
    for number in range(10):
        body = make.body(store, f"Sub-group {number}")
        make.meeting_series(store, body, pattern=Pattern.MONTHLY)
        make.appointment(store, make.seat(store, body, "Youth"), jo, capacity=Capacity.GAP_FILL)
    store.close()
    return path
