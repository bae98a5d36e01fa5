"""What is told of the chosen row is set out once, however much changed."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

import make
from vcsdesk.records.sector.person import Gets, PrintSize
from vcsdesk.screens.panes import DetailPane, Section
from vcsdesk.store import Store
from vcsdesk.ui.actions import Action
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.theme import Theme

WITH_A_PANE = ("Boards and groups", "Terms", "People and organisations", "Meetings", "Papers")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of what panes told of, in order."""
    titles: list[str] = []
    show = DetailPane.show_details

    def note(pane: DetailPane, title: str, *rest: object, **named: object) -> None:
        titles.append(title)
        show(pane, title, *rest, **named)

    monkeypatch.setattr(DetailPane, "show_details", note)
    return titles


@pytest.fixture
def screen(small, store: Store, go_to, title: str, told: list[str]):
    make.paper_version(store, make.paper(store, small.board, "Plan"))
    return go_to(title)


@pytest.mark.parametrize("title", WITH_A_PANE)
def test_a_screen_opens_on_its_first_row_and_tells_of_it_once(screen, told: list[str]) -> None:
    shown = screen.tables[0]
    assert shown.current() is shown.model.shown[0]
    assert len(told) == 1


@pytest.mark.parametrize("title", WITH_A_PANE)
def test_a_refresh_tells_once(screen, told: list[str]) -> None:
    told.clear()
    screen.refresh()
    assert len(told) == 1


@pytest.mark.parametrize("title", ["People and organisations"])
def test_the_side_that_is_hidden_is_read_when_it_is_turned_to(screen, told: list[str]) -> None:
    told.clear()
    make.organisation(screen.desk.store, "A youth club")
    assert screen.organisations.list.model.rows == ()
    assert told == ["Ann Okafor"]
    screen.which.choose("Show", "Organisations")
    assert told[1:] == ["A youth club"]


@pytest.mark.parametrize("title", ["Meetings"])
def test_the_month_and_who_came_are_read_when_they_are_turned_to(screen, told: list[str]) -> None:
    assert screen.came.model.rows == ()
    told.clear()
    screen.ways.choose("Look at", "Who came")
    QApplication.processEvents()
    assert told == ["Housing group"]


def test_what_can_be_done_no_more_is_offered_no_more(desk: Desk) -> None:
    pane, may = DetailPane(desk, "Choose one."), [True]
    action = Action("Look under it", print, may=lambda _row: may[0])

    def offered() -> list[str]:
        pane.show_details("Board", "", [], actions=[(action, None)])
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [button.text() for button in pane.findChildren(PlainButton)]

    assert offered() == ["Look under it"]
    may[0] = False
    assert offered() == []


REACH = Section("How to reach them", [("E-mail", "jas@towpathyouth.example.org, checked 15 Oct 2026")])


@pytest.mark.parametrize("others", [1, 4])
@pytest.mark.parametrize("wide", [500, 950, 1200])
def test_no_word_is_cut_where_there_is_room_for_it(theme: Theme, desk: Desk, wide: int, others: int) -> None:
    pane = DetailPane(desk, "Choose one.")
    pane.resize(wide, 300)
    pane.show()
    lines = Section(
        "Sits on", lines=["Children’s Trust Board, delegate, in hold-over: the term ended on 16 Oct 2026"]
    )
    pane.show_details("Jasminder Virk", "Towpath Youth Partnership", [REACH, *[lines] * others])
    QApplication.processEvents()
    words = [each for each in pane.findChildren(PlainLabel) if each.isVisible()]
    right = pane._scroll.viewport().width()
    assert len(words) > others + 3
    for each in words:
        longest = max(map(each.fontMetrics().horizontalAdvance, each.text().split()))
        assert each.width() >= longest, each.text()
        assert each.mapTo(pane._scroll.viewport(), each.rect().topRight()).x() < right, each.text()
    pane.close()
    pane.deleteLater()


def test_no_heading_and_no_name_of_a_fact_is_cut(small, go_to, store: Store, theme: Theme) -> None:
    with store.step("Ask for large print"):
        store.change(small.ann, print_size=PrintSize.LARGER, gets=Gets.BOTH)
    screen = go_to("People and organisations")
    for size in (100, 125, 150):
        theme.choose_size(size)
        QApplication.processEvents()
        screen.tables[0].choose(lambda row: row.person_id == small.ann.id)
        QApplication.processEvents()
        panes = [pane for pane in screen.findChildren(DetailPane) if pane.isVisible()]
        told = [each for pane in panes for each in pane.findChildren(PlainLabel)]
        once = [each for each in told if each.isVisible() and not each.wordWrap()]
        assert {"Belongs to", "On paper", "Gets papers"} <= {each.text() for each in once}
        for each in once:
            assert each.width() >= each.fontMetrics().horizontalAdvance(each.text()), each.text()
