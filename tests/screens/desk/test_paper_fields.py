"""How the organisation's paper looks is asked and shown."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QColorDialog

from keyboard import button
from vcsdesk.records.desk.borough import Borough
from vcsdesk.screens.desk.borough_form import ask_borough
from vcsdesk.screens.desk.paper_sample import PaperSample
from vcsdesk.store import Store
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.editors import ColourEditor
from vcsdesk.ui.form import Form
from vcsdesk.ui.window import MainWindow


@pytest.fixture
def form(small: object, window: MainWindow, desk: Desk) -> Form:
    return ask_borough(window, desk)


def sample(form: Form) -> PaperSample:
    found = form.findChild(PaperSample)
    assert isinstance(found, PaperSample)
    return found


def test_a_light_colour_is_refused_beside_its_field_and_a_darker_one_offered(
    form: Form, store: Store
) -> None:
    row = form.rows["colour"]
    row.editor.say("#e4002b")
    form.submit()
    assert form.isVisible()
    assert "4.8 to 1 from white paper" in row.under.text()
    button(form, "Too light for words: use the darker shade #b50022").click()
    assert row.editor.said() == "#b50022"
    assert "Easy to read: it stands out 7" in row.under.text()
    form.submit()
    kept = store.first(Borough)
    assert kept is not None
    assert kept.colour == "#b50022"


def test_the_sample_follows_the_colour_and_the_logo(form: Form, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    Image.new("RGB", (300, 100), "navy").save(logo)
    assert sample(form).accessibleDescription() == "Titles in #0b4f5c, without a logo"
    form.rows["colour"].editor.say("#8a1538")
    form.rows["logo_file"].editor.say(str(logo))
    assert sample(form).accessibleDescription() == "Titles in #8a1538, with the logo"
    QApplication.processEvents()
    shown = sample(form).grab().toImage()
    drawn = {shown.pixelColor(60, high).name() for high in range(shown.height())}
    assert {"#000080", "#8a1538"} <= drawn
    logo.write_bytes(b"<svg/>")
    form.rows["logo_file"].editor.say(str(logo) + " ")
    assert "without a logo" in sample(form).accessibleDescription()


def test_a_logo_that_is_kept_can_be_taken_off(
    form: Form, window: MainWindow, desk: Desk, store: Store, tmp_path: Path
) -> None:
    Image.new("RGB", (300, 100), "navy").save(tmp_path / "logo.png")
    form.rows["logo_file"].editor.say(str(tmp_path / "logo.png"))
    form.rows["logo_words"].editor.say("A blue board")
    form.submit()
    again = ask_borough(window, desk)
    assert "with the logo" in sample(again).accessibleDescription()
    again.rows["without_logo"].editor.say("Yes")
    assert "without a logo" in sample(again).accessibleDescription()
    again.submit()
    kept = store.first(Borough)
    assert kept is not None
    assert kept.logo is None


def test_a_colour_is_chosen_from_all(form: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = form.rows["colour"].editor
    assert isinstance(editor, ColourEditor)
    given = iter([QColor(), QColor("#003087")])
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: next(given))
    button(editor, "Choose…").click()
    assert editor.said() == ""
    button(editor, "Choose…").click()
    assert editor.said() == "#003087"
