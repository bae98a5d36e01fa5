from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

import make
from accessibility import contrast, findings, label_format_findings, ratio_of
from vcsdesk.clock import Clock
from vcsdesk.lists.column import Tone
from vcsdesk.refused import Refused
from vcsdesk.ui.fault_window import FaultWindow
from vcsdesk.ui.form import Field, Form
from vcsdesk.ui.help_windows import show_about, show_keys
from vcsdesk.ui.kinds import Choice, Day, File, Number, PartialDay, Text, Tick, TimeOfDay
from vcsdesk.ui.palettes import ALL, Colours, Look
from vcsdesk.ui.start_page import Sample, StartCalls, StartPage
from vcsdesk.ui.theme import Theme
from vcsdesk.ui.window import MainWindow


def settled(window: QWidget) -> QWidget:
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
@pytest.mark.parametrize("number", [0, 1])
def test_the_window_is_accessible(window: MainWindow, theme: Theme, look: Look, number: int) -> None:
    theme.choose_look(look)
    window.go_to(number)
    window.desk.look_at(window.desk.today + timedelta(days=3))
    window.desk.refused.emit(Refused("The seat is filled.", "End the appointment first."))
    settled(window)
    assert "\n".join(findings(window)) == ""
    assert label_format_findings(window) == []


@pytest.mark.parametrize("size", [100, 150, 200])
def test_the_window_fits_a_small_screen(window: MainWindow, theme: Theme, size: int) -> None:
    theme.choose_size(size)
    settled(window)
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 720


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_a_form_is_accessible(theme: Theme, clock: Clock, look: Look) -> None:
    theme.choose_look(look)
    kinds = [
        Text(),
        Text(3),
        Number(),
        Day(clock.today),
        PartialDay(clock.today),
        TimeOfDay(),
        Tick(),
        File(),
    ]
    fields = [Field(f"field{number}", f"Question {number}", kind) for number, kind in enumerate(kinds)]
    many = Choice([(number, f"Board {number}") for number in range(12)])
    fields += [Field("few", "A few", Choice([(1, "One"), (2, "Two")])), Field("many", "Many", many, value=3)]
    form = Form(None, "Name a deputy", fields, lambda **_answers: None, words="Who goes instead.")
    settled(form)
    assert "\n".join(findings(form)) == ""
    assert label_format_findings(form) == []
    form.close()


def test_the_start_page_is_accessible(theme: Theme) -> None:
    samples = [Sample("hillingdon", "Hillingdon", "An officer in 24 groups.")]
    page = StartPage(samples, [Path("/somewhere/Camden.vcsdesk")], StartCalls(print, print, print))
    page.start()
    settled(page)
    assert "\n".join(findings(page)) == ""
    assert label_format_findings(page) == []
    page.close()


def test_the_small_windows_are_accessible(window: MainWindow) -> None:
    for dialog in (show_keys(window, window.desk), show_about(window), FaultWindow("Traceback")):
        settled(dialog)
        assert "\n".join(findings(dialog)) == ""
        assert label_format_findings(dialog) == []
        dialog.close()


def test_faults_are_found(theme: Theme) -> None:
    window = QWidget()
    QLabel("faint", window).setStyleSheet("color: #eeeeee; background: white")
    QLineEdit(window)
    settled(window)
    said = " ".join(findings(window))
    assert "has no name" in said
    assert "between words and ground" in said
    assert label_format_findings(window)


def test_contrast_is_measured_between_ground_and_words() -> None:
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    for x in range(10):
        picture.setPixelColor(x, 5, QColor("black"))
    assert contrast(picture) == pytest.approx(21)


@pytest.mark.parametrize("colours", ALL)
def test_every_colour_of_words_stands_out_on_every_ground(colours: Colours) -> None:
    for tone in Tone:
        for ground in (colours.surface, colours.window, colours.stripe):
            assert ratio_of(colours.tone(tone), QColor(ground)) >= 4.5, (tone, ground)
        assert ratio_of(colours.tone(tone), colours.tint(tone)) >= 4.5, tone
    for ink, ground in (
        (colours.on_accent, colours.accent),
        (colours.on_chosen, colours.chosen),
        (colours.rail_text, colours.rail),
        (colours.rail_text, colours.rail_chosen),
        (colours.text, colours.plain_tint),
    ):
        assert ratio_of(QColor(ink), QColor(ground)) >= 4.5, (ink, ground)
    assert ratio_of(QColor(colours.edge), QColor(colours.surface)) >= 3


def test_a_screen_reader_reads_every_cell_also_after_the_list_was_read_anew(window: MainWindow) -> None:
    def heard() -> list[str]:
        words: list[str] = []

        def walk(interface: QAccessibleInterface) -> None:
            words.append(interface.text(QAccessible.Text.Name))
            for number in range(interface.childCount()):
                child = interface.child(number)
                if child is not None:
                    walk(child)

        walk(QAccessible.queryAccessibleInterface(window.current.table.view))
        return words

    QAccessible.setActive(True)
    assert {"Organisations", "Name", "Łódź Club", "9 of 10"} <= set(heard())
    window.current.table.search("zoe")
    assert "Łódź Club" not in heard()
    window.current.table.search("")
    make.organisation(window.desk.store, "A new one")
    assert "A new one" in heard()
    QAccessible.setActive(False)
