from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from accessibility import findings
from vcsdesk.ui.editors import editor_for
from vcsdesk.ui.form import Field, FieldRow
from vcsdesk.ui.kinds import Ticked
from vcsdesk.ui.tick_list import TickList

NAMES = [
    "Ann Okafor",
    "Zoë Adams",
    "Łucja Nowak",
    "Ş&<Ngũgĩ>",
    "Ben Cole",
    "Cal Dunn",
    "Dee Evans",
    "Eli Fox",
]
KIND = Ticked([(number, name) for number, name in enumerate(NAMES)], "person")


@pytest.fixture
def ticks(application: QApplication) -> Iterator[TickList]:
    made = editor_for(KIND)
    assert isinstance(made, TickList)
    made.show()
    yield made
    made.close()


def test_what_is_ticked_is_read_back_as_values(ticks: TickList) -> None:
    ticks.say("Zoë Adams\nBen Cole")
    assert KIND.read(ticks.said()) == (1, 4)
    assert ticks._count.text() == "2 of 8 people ticked"


def test_typing_finds_by_any_part_and_enter_ticks_the_only_one(ticks: TickList) -> None:
    ticks.line.setText("lucja")
    assert [item.text() for item in ticks._seen()] == ["Łucja Nowak"]
    QTest.keyClick(ticks.line, Qt.Key.Key_Return)
    assert (ticks.said(), ticks.line.text(), len(ticks._seen())) == ("Łucja Nowak", "", 8)


def test_all_in_sight_are_ticked_and_what_is_out_of_sight_stays(ticks: TickList) -> None:
    ticks.say("Ann Okafor")
    ticks.line.setText("e")
    ticks.everybody.click()
    assert ticks.said().splitlines() == ["Ann Okafor", "Zoë Adams", "Ben Cole", "Dee Evans", "Eli Fox"]
    ticks.nobody.click()
    assert ticks.said() == "Ann Okafor"


def test_the_down_arrow_goes_into_the_list_and_space_ticks(ticks: TickList) -> None:
    ticks.activateWindow()
    ticks.line.setFocus()
    QTest.keyClick(ticks.line, Qt.Key.Key_Down)
    QTest.keyClick(ticks.list, Qt.Key.Key_Space)
    assert ticks.said() == "Ann Okafor"


def test_escape_empties_the_line_before_it_closes_anything(ticks: TickList) -> None:
    ticks.line.setText("lucja")
    QTest.keyClick(ticks.line, Qt.Key.Key_Escape)
    assert (ticks.line.text(), len(ticks._seen()), ticks.isVisible()) == ("", 8, True)


def test_a_long_name_goes_on_in_the_next_line(application: QApplication) -> None:
    long = "Oluwaseunfunmilayo Featherstonehaugh-Constantinopolitano the Younger, Board, Seat"
    made = TickList(["Ann Okafor", long], "person")
    made.resize(320, 300)
    made.show()
    QApplication.processEvents()
    short, tall = (made.list.visualItemRect(made.list.item(number)).height() for number in (0, 1))
    assert tall > short * 1.7
    assert made.list.horizontalScrollBar().maximum() == 0
    made.close()


def test_a_short_list_of_long_names_is_seen_whole(application: QApplication) -> None:
    long = "Oluwaseunfunmilayo Featherstonehaugh-Constantinopolitano, Board, Seat"
    row = FieldRow(Field("whom", "For whom", Ticked([(n, f"{long} {n}") for n in range(3)], "person")))
    row.resize(460, row.sizeHint().height())
    row.show()
    QApplication.processEvents()
    row.resize(460, row.sizeHint().height())
    QApplication.processEvents()
    made = row.editor
    assert isinstance(made, TickList)
    assert made.list.verticalScrollBar().maximum() == 0
    row.close()


def test_every_change_is_told(ticks: TickList) -> None:
    heard: list[str] = []
    ticks.altered.connect(lambda: heard.append(ticks.said()))
    ticks.list.item(2).setCheckState(Qt.CheckState.Checked)
    ticks.everybody.click()
    assert (heard[0], len(heard[-1].splitlines())) == ("Łucja Nowak", len(NAMES))


def test_in_a_form_everything_has_a_name(application: QApplication) -> None:
    row = FieldRow(Field("whom", "For whom", KIND, (1,), needed=True))
    row.show()
    assert findings(row) == []
    assert row.answer() == (1,)
    row.close()
