from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from vcsdesk.operations.desk.sample.offered import SAMPLES as SAMPLES_ON_OFFER
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.start_page import Sample, StartCalls, StartPage
from vcsdesk.ui.theme import Theme

SAMPLES = [
    Sample("hillingdon", "Hillingdon", "An officer in 24 groups."),
    Sample("sutton", "Sutton", "28 boards."),
]


@pytest.fixture
def chosen() -> list[object]:
    return []


@pytest.fixture
def page(theme: Theme, chosen: list[object]) -> Iterator[StartPage]:
    calls = StartCalls(chosen.append, lambda *answers: chosen.append(answers), chosen.append)
    page = StartPage(SAMPLES, [Path("/boroughs/Camden & West.vcsdesk")], calls)
    page.show()
    yield page
    page.close()
    page.deleteLater()


def press(page: StartPage, words: str) -> None:
    next(button for button in page.findChildren(PlainButton) if words in button.accessibleName()).click()


def test_a_sample_is_opened_by_its_card(page: StartPage, chosen: list[object]) -> None:
    press(page, "Open Sutton")
    assert chosen == ["sutton"]


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("wide", [900, 1280])
def test_every_sample_on_offer_is_read_without_scrolling_sideways(
    theme: Theme, percent: int, wide: int
) -> None:
    theme.choose_size(percent)
    samples = [Sample(each.name, each.title, each.sentence) for each in SAMPLES_ON_OFFER]
    page = StartPage(samples, [], StartCalls(print, print, print))
    page.resize(wide, 720)
    page.show()
    QApplication.processEvents()
    (area,) = page.findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    buttons = [each.accessibleName() for each in page.findChildren(PlainButton)]
    assert [f"Open {sample.title}" for sample in samples] == buttons[1 : len(samples) + 1]
    page.close()
    page.deleteLater()
    theme.choose_size(100)


def test_a_borough_opened_lately_is_opened_again(page: StartPage, chosen: list[object]) -> None:
    press(page, "Open Camden & West")
    assert chosen == [Path("/boroughs/Camden & West.vcsdesk")]


def test_three_answers_start_a_borough(page: StartPage, chosen: list[object]) -> None:
    for name, answer in (("borough", "Camden"), ("organisation", "Camden Voice"), ("officer", "Ann Okafor")):
        page.questions[name].editor.say(answer)
    page.start()
    assert chosen == [("Camden", "Camden Voice", "Ann Okafor")]


@pytest.mark.parametrize("last", ["borough", "officer"])
def test_enter_in_any_field_starts_a_borough(page: StartPage, chosen: list[object], last: str) -> None:
    for name, answer in (("borough", "Camden"), ("organisation", "Camden Voice"), ("officer", "Ann Okafor")):
        page.questions[name].editor.say(answer)
    QTest.keyClick(page.questions[last].editor, Qt.Key.Key_Return)
    assert chosen == [("Camden", "Camden Voice", "Ann Okafor")]


def test_a_missing_answer_is_asked_for(page: StartPage, chosen: list[object]) -> None:
    page.questions["borough"].editor.say("Camden")
    page.start()
    assert chosen == []
    assert page.questions["organisation"].under.text() == "This has to be filled in."


def test_a_refusal_is_said_on_the_page(page: StartPage, refuse: Callable[..., None]) -> None:
    page.do(refuse)
    assert page.message.isVisible()
    assert page.message.words.text() == "The seat is filled. End the appointment first."
