import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from toy_work import break_down
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.fault_window import Faults, FaultWindow, describe
from vcsdesk.ui.jobs import WorkFailed
from vcsdesk.ui.theme import Theme
from vcsdesk.ui.worker import worked


@pytest.fixture
def faults(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Faults]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    faults = Faults()
    faults.install()
    yield faults
    for window in shown():
        window.close()


def shown() -> list[FaultWindow]:
    QApplication.processEvents()
    return [
        each for each in QApplication.topLevelWidgets() if isinstance(each, FaultWindow) and each.isVisible()
    ]


def caught(name: str) -> tuple[type[BaseException], BaseException]:
    try:
        raise KeyError(name)
    except KeyError as fault:
        return type(fault), fault


def test_a_fault_is_shown_in_plain_words_without_anybodys_name(
    faults: Faults, capsys: pytest.CaptureFixture[str]
) -> None:
    kind, fault = caught("Amina Yusuf")
    sys.excepthook(kind, fault, fault.__traceback__)
    (window,) = shown()
    assert "KeyError" in window.details.toPlainText()
    assert "test_faults.py" in window.details.toPlainText()
    assert "Amina" not in window.details.toPlainText()
    assert "Amina" not in capsys.readouterr().err
    assert str(Path(__file__).resolve().parent) not in window.details.toPlainText()
    copy = next(button for button in window.findChildren(PlainButton) if "Copy" in button.text())
    copy.click()
    assert QGuiApplication.clipboard().text() == window.details.toPlainText()


def test_only_one_fault_is_shown_at_a_time(faults: Faults) -> None:
    for _ in range(3):
        kind, fault = caught("Ann")
        sys.excepthook(kind, fault, fault.__traceback__)
    assert len(shown()) == 1


def test_a_fault_on_another_thread_is_shown_in_the_windows_own(faults: Faults) -> None:
    thread = threading.Thread(target=caught_not)
    thread.start()
    thread.join()
    assert len(shown()) == 1


def caught_not() -> None:
    raise ZeroDivisionError


def test_a_fault_of_the_worker_keeps_its_place_and_loses_its_words() -> None:
    what, where = worked(break_down, ("Ann Okafor",), lambda *_step: None)
    assert what == "failed"
    details = describe(WorkFailed, WorkFailed(where), None)
    assert "toy_work.py" in details
    assert "ValueError" in details
    assert "Okafor" not in details
    assert str(Path(__file__).resolve().parent) not in details
