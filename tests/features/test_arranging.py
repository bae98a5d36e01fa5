"""The steps of arranging.feature, on the real window and real paper."""

from __future__ import annotations

import pypdfium2
import pytest
from officer import Officer
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytest_bdd import parsers, scenarios, then, when

from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.printable import Target
from vcsdesk.documents.targets import targets
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.records.printing.section_text import SectionText
from vcsdesk.screens.printing.arranging.window import ArrangeWindow
from vcsdesk.screens.printing.runs import look_at
from vcsdesk.ui.preview import Preview

scenarios("arranging.feature")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shown() -> list[str]:
    """The pages of the paper that was looked at last."""
    return []


@when(parsers.parse('I write "{text}" in "{title}", {where} what the house says'))
def write(officer: Officer, text: str, title: str, where: str) -> None:
    _choose(officer, title)
    words = _arranging(officer).words
    words.text.setPlainText(text)
    words.stands.say(f"{where.capitalize()} the house’s")


@when(parsers.parse('I move "{title}" up until it is first'))
def move(officer: Officer, title: str) -> None:
    _choose(officer, title)
    sections = _arranging(officer).sections
    sections.list.setFocus()
    while sections.up.isEnabled():
        officer.type_key(Qt.Key.Key_Up, ALT)


@when(parsers.parse('I leave "{title}" out'))
def leave_out(officer: Officer, title: str) -> None:
    _choose(officer, title)
    _arranging(officer).sections.list.setFocus()
    officer.type_key(Qt.Key.Key_Space)


@when("I choose the handbook to arrange")
def choose_handbook(officer: Officer) -> None:
    _arranging(officer).which.say("Handbook")


@when("I look at the rep pack of a seat")
def look_at_pack(officer: Officer, shown: list[str]) -> None:
    desk = officer.program.desk
    assert desk
    target = targets(desk.store, document_named("rep-pack"), desk.on, desk.today)[-1]
    _look(officer, "rep-pack", target, shown)


@when("I look at the handbook")
def look_at_handbook(officer: Officer, shown: list[str]) -> None:
    _look(officer, "handbook", Target(), shown)


@when(parsers.parse('I save it as "{name}"'))
def save(officer: Officer, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    desk = officer.program.desk
    assert desk
    chosen = (str(officer.folder / name), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    preview = _previews()[-1]
    preview.save()
    preview.close()
    officer.wait_for(lambda: desk.store.find(GivenPaper) != ())


@then(parsers.parse('the pack starts with "{first}" and then "{second}"'))
def starts_with(shown: list[str], first: str, second: str) -> None:
    titles = [_first_line(page) for page in shown]
    behind_contents = titles[titles.index("What is in this pack") + 1 :]
    assert behind_contents[0] == first
    assert behind_contents[behind_contents.index(second) - 1] == first


@then(parsers.parse('under "{title}" it says "{words}"'))
def says_under(shown: list[str], title: str, words: str) -> None:
    (page,) = [page for page in shown if _first_line(page) == title]
    assert words in _one_line(page)


@then(parsers.parse('it does not say "{one}" or "{other}" anywhere'))
def says_not(shown: list[str], one: str, other: str) -> None:
    assert not any(words in page for page in shown for words in (one, other))


@then(parsers.parse('it says "{words}" on its cover'))
def says_on_cover(shown: list[str], words: str) -> None:
    assert words in shown[0]


@then(parsers.parse('its contents say "{words}"'))
def contents_say(shown: list[str], words: str) -> None:
    assert words in _one_line(shown[1])


@then(parsers.parse('the words "{text}" are still kept'))
def still_kept(officer: Officer, text: str) -> None:
    assert text in [each.text for each in officer.program.desk.store.find(SectionText)]


def _arranging(officer: Officer) -> ArrangeWindow:
    (window,) = [each for each in officer.window.findChildren(ArrangeWindow) if each.isVisible()]
    return window


def _choose(officer: Officer, title: str) -> None:
    sections = _arranging(officer).sections
    sections.choose(next(row.key for row in sections.rows if row.title == title))
    QApplication.processEvents()


def _look(officer: Officer, document: str, target: Target, shown: list[str]) -> None:
    """Look at a paper, read it, and leave it open."""
    for each in _previews():
        each.close()
    look_at(officer.window, officer.program.desk, document, target)
    officer.wait_for(lambda: _previews() != [])
    with pypdfium2.PdfDocument(_previews()[-1].paper.pdf) as pdf:
        shown[:] = [page.get_textpage().get_text_bounded().replace("\u00a0", " ") for page in pdf]


def _first_line(page: str) -> str:
    """Give the title a page starts with, under the line that runs at its head."""
    return page.splitlines()[0].strip()


def _one_line(page: str) -> str:
    return " ".join(page.split())


def _previews() -> list[Preview]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, Preview) and each.isVisible() and not each.paper.is_first_page
    ]
