"""Steps of the features about what a representative holds."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest
from officer import Officer
from PySide6.QtWidgets import QApplication
from pytest_bdd import given, parsers, scenarios, then, when

import make
from documents import boroughs
from documents.giving_out import give_out, named, print_out, said
from documents.reading import ReadBack
from vcsdesk.documents.targets import targets_of
from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.seats import SeatRow
from vcsdesk.lists.meetings import meetings
from vcsdesk.operations.boards.bodies import rename_body
from vcsdesk.records.boards.body import Body
from vcsdesk.records.boards.seat import Seat
from vcsdesk.refused import Refused
from vcsdesk.store import Store
from vcsdesk.ui.preview import Preview

scenarios("giving.feature")

DOCUMENTS = {"rep pack": "rep-pack", "pages to swap": "pack-changes", "late papers": "late-papers"}


@pytest.fixture
def files() -> dict[str, Path]:
    """The papers that were given, by what they are."""
    return {}


def store_of(officer: Officer) -> Store:
    assert officer.program.desk is not None
    return officer.program.desk.store


def seat_of(officer: Officer, name: str = "Dilwara Begum") -> SeatRow:
    desk = officer.program.desk
    assert desk is not None
    return next(row for row in seats.rows(desk.store, desk.on, desk.today) if row.holder == name)


def hand(officer: Officer, name: str, what: str, files: dict[str, Path]) -> None:
    desk = officer.program.desk
    assert desk is not None
    seat_id = seat_of(officer, name).seat_id
    folder = officer.folder / what
    (files[what],) = give_out(desk.store, DOCUMENTS[what], [seat_id], folder, desk.on).paths


@given(parsers.parse('"{name}" was given the {what}'))
def was_given(officer: Officer, files: dict[str, Path], name: str, what: str) -> None:
    hand(officer, name, what, files)


@when(parsers.parse('I give "{name}" the {what}'))
def give_it(officer: Officer, files: dict[str, Path], name: str, what: str) -> None:
    hand(officer, name, what, files)


@given(parsers.parse('her board was renamed "{name}"'))
def renamed(officer: Officer, name: str) -> None:
    store = store_of(officer)
    on = officer.program.desk.on
    rename_body(store, store.get(Body, seat_of(officer).body_id), name, on=on)


@given(parsers.parse('the paper "{title}" came late for her next meeting'))
def came_late(officer: Officer, title: str) -> None:
    store, on = store_of(officer), officer.program.desk.on
    body = store.get(Body, seat_of(officer).body_id)
    coming = [row for row in meetings.rows(store, on, on) if row.body_id == body.id and row.held_on > on]
    paper = make.paper(store, body, title, meeting_id=coming[0].meeting_id, place=30)
    came = on - timedelta(days=1)
    make.paper_version(store, paper, boroughs.letter(2, title), pages=2, received_on=came)


@when("I ask for pages to swap")
def ask_for_pages(officer: Officer) -> None:
    open_given(officer)
    officer.press("Make pages to swap")
    officer.wait_for(lambda: officer.sees("Nothing has changed since"))


@when("I look at what was given as it was")
def look_again(officer: Officer) -> None:
    open_given(officer)
    officer.press("Look at it as it was")
    officer.wait_for(lambda: previews() != [])


@then(parsers.parse('what was given names the "{title}" for "{name}"'))
def is_listed(officer: Officer, title: str, name: str) -> None:
    open_given(officer)
    (row,) = officer.rows("What was given")
    assert (title in row, name in row) == (True, True)


@then("the slip takes out and puts in the pages that now read otherwise, and no others")
def slip_is_right(officer: Officer, files: dict[str, Path]) -> None:
    slip, (out, in_) = files["pages to swap"], read_otherwise(officer, files)
    assert "Opening 1" in out & in_
    assert pages_in(named("Take out", slip)) == out
    assert pages_in(named("Put in the new", slip)) == in_


@then(parsers.parse('the slip says "{words}"'))
def slip_says(files: dict[str, Path], words: str) -> None:
    assert words in " ".join(said(files["pages to swap"], page) for page in (1, 2))


@then("behind the slip are those pages with the numbers they have in the pack")
def pages_behind(officer: Officer, files: dict[str, Path]) -> None:
    labels = ReadBack(files["pages to swap"]).labels
    behind = [label for label in labels if "-" in label or label.startswith("Opening")]
    assert set(behind) == read_otherwise(officer, files)[1]


@then(parsers.parse('the supplement says where "{title}" goes and what notice it leaves'))
def supplement_is_right(files: dict[str, Path], title: str) -> None:
    slip = said(files["late papers"]).replace("\u00a0", " ")
    assert slip.startswith("Supplement 1")
    assert re.search(rf"“{title}”\. Put pages (\d+)-1 to \1-2 behind page ", slip)
    assert "clear working day" in slip or "ahead" in slip or "clear day" in slip


@then("the late papers cannot be given again")
def not_again(officer: Officer) -> None:
    with pytest.raises(Refused, match="was already given"):
        hand(officer, "Dilwara Begum", "late papers", {})


@then(parsers.parse('pages to swap do not repeat "{title}"'))
def not_repeated(officer: Officer, files: dict[str, Path], title: str) -> None:
    hand(officer, "Dilwara Begum", "pages to swap", files)
    assert title not in said(files["pages to swap"])
    late = {label for label in ReadBack(files["late papers"]).labels if not label.startswith("S")}
    assert not late & set(ReadBack(files["pages to swap"]).labels)


@then("the window shows the very pages that were given")
def same_pages(files: dict[str, Path]) -> None:
    (shown,) = previews()
    assert shown.paper.pdf == files["rep pack"].read_bytes()
    shown.close()


def open_given(officer: Officer) -> None:
    officer.go_to("Print room")
    officer.press("What was given…")
    officer.list_called("What was given").choose(lambda _row: True)
    QApplication.processEvents()


def previews() -> list[Preview]:
    tops = [each for top in QApplication.topLevelWidgets() for each in (top, *top.findChildren(Preview))]
    return list(
        {
            each
            for each in tops
            if isinstance(each, Preview) and each.isVisible() and not each.paper.is_first_page
        }
    )


def read_otherwise(officer: Officer, files: dict[str, Path]) -> tuple[set[str], set[str]]:
    """Print the whole pack of today beside the one that was given, and find in both the pages that differ.

    A section that is longer now, or shorter, differs as a whole, and so does the list of what is in the pack.
    """
    desk = officer.program.desk
    assert desk is not None
    target = targets_of(desk.store, Seat, [seat_of(officer).seat_id], desk.on, desk.today)
    folder = officer.folder / "today"
    run = print_out(desk.store, "rep-pack", target, folder, desk.on)
    before, now = (words_by_page(path) for path in (files["rep pack"], run.paths[0]))
    other_lengths = {_section(label) for label in before.keys() ^ now.keys()}
    same = {label for label in before.keys() & now.keys() if before[label] == now[label]}
    same -= {label for label in same if _section(label) in other_lengths}
    same -= {"Opening 2"} if other_lengths else set()
    return before.keys() - same, now.keys() - same


def _section(label: str) -> str:
    return label.rstrip("0123456789")


def words_by_page(path: Path) -> dict[str, str]:
    """Read each page without the short number of the paper."""
    back = ReadBack(path)
    words = (re.sub(r"\b[A-Z2-9]{5}\b", "", page) for page in back.pages)
    return dict(zip(back.labels, words, strict=True))


def pages_in(told: list[str]) -> set[str]:
    """Spell out the pages that a slip names: 3-1 to 3-3."""
    found: set[str] = set()
    for each in told:
        before = "Opening " if each.startswith("opening") else ""
        for run in re.sub(r"^(opening )?pages? ", "", each).replace(" and ", ", ").split(", "):
            first, last = (run.split(" to ") * 2)[:2] if " to " in run else (run, run)
            stem = first.rpartition("-")[0]
            numbers = range(int(first.rpartition("-")[2]), int(last.rpartition("-")[2]) + 1)
            found |= {f"{before}{stem}{'-' if stem else ''}{number}" for number in numbers}
    return found
