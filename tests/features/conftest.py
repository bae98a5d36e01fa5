"""What every feature begins with: the officer at her window, and the sample on her desk."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from officer import Officer
from PySide6.QtWidgets import QApplication
from pytest_bdd import given, parsers, then, when

from conftest import TODAY
from standing import standing_on
from vcsdesk.clock import Clock
from vcsdesk.operations.desk.samples import make_sample


@pytest.fixture(scope="session")
def hillingdon(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The Hillingdon sample as a file's bytes, made once."""
    path = tmp_path_factory.mktemp("sample") / "hillingdon.vcsdesk"
    return make_sample("hillingdon", path, standing_on(TODAY)).read_bytes()


@pytest.fixture
def officer(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Officer]:
    """An officer whose documents lie in a folder of the test's own."""
    monkeypatch.setattr("vcsdesk.program.documents_folder", lambda: tmp_path)
    monkeypatch.setattr("vcsdesk.screens.printing.out_folder.documents_folder", lambda: tmp_path)
    QApplication.instance() or QApplication([])
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back what the program puts in its place
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    officer = Officer(tmp_path, clock)
    yield officer
    faults = officer.faults()
    officer.leave()
    assert faults == []


@given("the Hillingdon sample is open")
def sample_open(officer: Officer, hillingdon: bytes) -> None:
    path = officer.folder / "hillingdon.vcsdesk"
    path.write_bytes(hillingdon)
    officer.start(path)


@when(parsers.parse('I press "{words}"'))
def press(officer: Officer, words: str) -> None:
    officer.press(words)


@when(parsers.parse('I go to "{title}"'))
def go_to(officer: Officer, title: str) -> None:
    officer.go_to(title)


@then(parsers.parse('I see "{words}"'))
def see(officer: Officer, words: str) -> None:
    assert officer.sees(words)


@then(parsers.parse('the last thing I can undo is "{name}"'))
def last_undo(officer: Officer, name: str) -> None:
    assert officer.program.desk.store.undoable == name
