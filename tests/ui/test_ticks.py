"""Boxes to tick are seen in every look, empty or not, and grow with the letters."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton

from accessibility import contrast
from vcsdesk.ui.editors import TickEditor
from vcsdesk.ui.palettes import Look
from vcsdesk.ui.theme import Theme

LEAST = 3.0
"""What the edges of something to press have to have against what is around it (WCAG 1.4.11)."""


def box_of(tick: TickEditor) -> QRect:
    option = QStyleOptionButton()
    tick.initStyleOption(option)
    return tick.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, tick)


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
@pytest.mark.parametrize("said", ["Yes", "No"])
def test_a_box_stands_out_from_its_ground(theme: Theme, look: Look, said: str) -> None:
    theme.choose_look(look)
    tick = TickEditor()
    tick.say(said)
    tick.show()
    QApplication.processEvents()
    assert contrast(tick.grab(box_of(tick)).toImage()) >= LEAST
    tick.close()


def test_a_box_grows_with_the_letters(theme: Theme) -> None:
    tick = TickEditor()
    before = box_of(tick).height()
    theme.choose_size(200)
    assert box_of(tick).height() > before * 1.8
