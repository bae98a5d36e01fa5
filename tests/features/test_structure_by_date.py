"""The steps of structure_by_date.feature: boards, command line and paper on the days of restructures."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from officer import Officer
from pytest_bdd import parsers, scenarios, then, when

from vcsdesk import wording
from vcsdesk.app import main
from vcsdesk.records.boards.restructure import Restructure, RestructureState

scenarios("structure_by_date.feature")

_BOARDS, _CHANGES, _RESTRUCTURES = "Boards and groups", "What changed", "Restructures"
_EVE = timedelta(days=1)


@pytest.fixture
def days(officer: Officer, hillingdon: bytes) -> dict[str, date]:
    """The days of the restructures, as the feature names them."""
    store = officer.program.desk.store
    applied = store.find(Restructure, state=RestructureState.APPLIED, order_by="starts_on")
    found = {}
    for nth, each in zip(("first", "second"), applied, strict=True):
        assert each.starts_on
        found[f"of the {nth} restructure"] = each.starts_on
        found[f"before the {nth} restructure"] = each.starts_on - _EVE
    return found


@when(parsers.re(r"I look at the day (?P<which>(before|of) the \w+ restructure)"))
def look_at(officer: Officer, days: dict[str, date], which: str) -> None:
    officer.look_at(wording.plain_day(days[which]))


@when("I reverse the second restructure")
def reverse(officer: Officer) -> None:
    officer.choose_row(_RESTRUCTURES, "The spending review’s redrawing")
    officer.pick("Reverse it")


@when(parsers.parse('I print the rep pack for "{group}" of the day {which}'), target_fixture="paper")
def print_pack(officer: Officer, days: dict[str, date], group: str, which: str) -> str:
    return _printed(officer, "rep-pack", "--for", group, "--as-at", days[which].isoformat())


@when(parsers.parse('I print the report on "{title}"'), target_fixture="paper")
def print_report(officer: Officer, title: str) -> str:
    return _printed(officer, "restructure-report", "--for", title)


@then("the window warns that another day is looked at")
def warned(officer: Officer) -> None:
    assert officer.sees(f"You are looking at {wording.day(officer.program.desk.on)}.")


@then(parsers.parse('"{name}" is among the boards and groups'))
def is_there(officer: Officer, name: str) -> None:
    assert name in _boards(officer)


@then(parsers.parse('"{name}" is not among the boards and groups'))
def is_not_there(officer: Officer, name: str) -> None:
    assert name not in _boards(officer)


@then(parsers.parse('"{name}" stands under "{above}"'))
def stands_under(officer: Officer, name: str, above: str) -> None:
    rows = {row.key: row for row in officer.list_called(_BOARDS).model.shown}
    (row,) = [each for each in rows.values() if each.name == name and each.board]
    assert rows[row.upper].name == above


@then("the command line shows the same boards on that day")
def same_on_the_command_line(officer: Officer, capsys: pytest.CaptureFixture[str]) -> None:
    shown, on, path = _boards(officer), officer.program.desk.on, officer.program.desk.store.path
    officer.program.close()
    assert main(["show", "boards", str(path), "--as-at", on.isoformat(), "--json"]) == 0
    assert {row["name"] for row in json.loads(capsys.readouterr().out)} == shown


@then(parsers.re(r"I see what changed on the day (?P<which>of the \w+ restructure)"))
def changed_on(officer: Officer, days: dict[str, date], which: str) -> None:
    assert officer.sees(f"What changed on {wording.day(days[which])}: ")


@then(parsers.parse('"{name}" is among what changed'))
def among_changes(officer: Officer, name: str) -> None:
    assert any(name in cells for cells in officer.rows(_CHANGES))


@then(parsers.parse('"{name}" is not among what changed'))
def not_among_changes(officer: Officer, name: str) -> None:
    assert not any(name in cells for cells in officer.rows(_CHANGES))


@then(parsers.parse('the paper names "{name}"'))
def paper_names(paper: str, name: str) -> None:
    assert name in paper


@then(parsers.parse('the paper does not name "{name}"'))
def paper_does_not_name(paper: str, name: str) -> None:
    assert name not in paper


def _boards(officer: Officer) -> set[str]:
    """Read which boards and groups the screen shows, without the lines of their seats."""
    panel = officer.list_called(_BOARDS)
    return {row.board.name for row in panel.model.shown if row.board}


def _printed(officer: Officer, document: str, *words: str) -> str:
    """Print one paper from the command line, and read it."""
    path, out = officer.program.desk.store.path, officer.folder / "paper"
    officer.program.close()
    assert main(["print", document, str(path), *words, "--out", str(out)]) == 0
    (file,) = out.iterdir()
    return _words(file)


def _words(file: Path) -> str:
    pdf = pypdfium2.PdfDocument(file)
    said = " ".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    return " ".join(said.split())
