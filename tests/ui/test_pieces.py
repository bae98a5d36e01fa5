"""Work in pieces lets the window have its say in between, and is done to the end or left as it is."""

from collections.abc import Generator
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from vcsdesk.refused import Refused
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.pieces import Pieces
from waiting import wait_for

FOR_EVER = float("inf")


def counting(said: list[str], refused_at: int = 0) -> Generator[int, None, str]:
    """Say one number at each step, up to three; say when it is closed."""
    try:
        for number in (1, 2, 3):
            if number == refused_at:
                raise Refused("That is enough.")
            said.append(str(number))
            yield number
        return "All three"
    finally:
        said.append("closed")


@pytest.fixture
def heard() -> list[object]:
    return []


def listened_to(pieces: Pieces, heard: list[object]) -> Pieces:
    pieces.stepped.connect(heard.append)
    pieces.done.connect(heard.append)
    pieces.refused.connect(lambda refusal: heard.append(str(refusal)))
    pieces.failed.connect(lambda: heard.append("failed"))
    return pieces


def test_the_window_has_its_say_between_two_steps(desk: Desk, heard: list[object]) -> None:
    order: list[str] = []
    window = QTimer(interval=0)
    window.timeout.connect(lambda: order.append("window"))
    pieces = listened_to(Pieces(desk, counting(order)), heard)
    window.start()
    pieces.start()
    assert order == []
    wait_for(lambda: "All three" in heard)
    steps = [order.index(said) for said in ("1", "2", "3", "closed")]
    assert all("window" in order[step:after] for step, after in pairwise(steps))
    assert heard == [1, 2, 3, "All three"]


def test_as_many_steps_as_a_moment_holds_are_done_at_once(desk: Desk, heard: list[object]) -> None:
    listened_to(Pieces(desk, counting([]), at_once_seconds=FOR_EVER), heard).start()
    assert heard == []
    QApplication.processEvents()
    assert heard == ["All three"]


def test_what_is_left_can_be_done_at_once_and_is_done_once(desk: Desk, heard: list[object]) -> None:
    said: list[str] = []
    pieces = listened_to(Pieces(desk, counting(said)), heard)
    pieces.stepped.connect(lambda _number: pieces.finish())
    pieces.start()
    QApplication.processEvents()
    assert heard == [1, "All three"]
    wait_for(lambda: not isValid(pieces))
    assert said == ["1", "2", "3", "closed"]


def test_what_is_cancelled_puts_its_things_away_and_says_nothing_more(
    desk: Desk, heard: list[object]
) -> None:
    said: list[str] = []
    pieces = listened_to(Pieces(desk, counting(said)), heard)
    pieces.stepped.connect(lambda _number: pieces.cancel())
    pieces.start()
    wait_for(lambda: not isValid(pieces))
    assert said == ["1", "closed"]
    assert heard == [1]


def test_a_step_that_is_refused_is_the_last(desk: Desk, heard: list[object]) -> None:
    listened_to(Pieces(desk, counting([], refused_at=2)), heard).start()
    wait_for(lambda: len(heard) > 1)
    assert heard == [1, "That is enough."]


def test_a_step_that_breaks_down_is_the_last_and_its_fault_is_shown(
    desk: Desk, heard: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, fault, _trace: faults.append(fault))
    pieces = listened_to(Pieces(desk, (1 // number for number in (1, 0, 1))), heard)
    pieces.start()
    wait_for(lambda: not isValid(pieces))
    assert heard == [1, "failed"]
    assert [type(fault) for fault in faults] == [ZeroDivisionError]
