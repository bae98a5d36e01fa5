"""What the first words open: a command, the window on a file, or a sentence on what was typed wrongly."""

import pytest

from vcsdesk import app


@pytest.fixture
def opened(monkeypatch):
    """The windows that were asked for, of which none is opened."""
    asked = []
    monkeypatch.setattr(app, "open_window", lambda path: asked.append(path) or 0)
    return asked


@pytest.fixture
def file(tmp_path):
    """A file there is."""
    path = tmp_path / "h.vcsdesk"
    path.write_bytes(b"")
    return path


def screen(monkeypatch, *, there):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if there:
        monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.setattr("sys.platform", "linux")


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("first", ["shwo", "FILE"])
def test_more_words_without_a_command_are_wrong_usage(monkeypatch, capsys, opened, file, there, first):
    screen(monkeypatch, there=there)
    assert app.main([str(file) if first == "FILE" else first, "today", str(file)]) == 2
    said = "The window opens one FILE." if first == "FILE" else "There is no command called “shwo”."
    assert capsys.readouterr().err == f"{said} Type: python3 main.py --help\n"
    assert opened == []


def test_a_word_that_is_neither_a_command_nor_a_file_is_said_where_there_is_no_screen(monkeypatch, capsys):
    screen(monkeypatch, there=False)
    assert app.main(["shwo"]) == 2
    assert capsys.readouterr().err.startswith("“shwo” is neither a command nor a file.")


def test_with_a_screen_the_start_page_says_of_a_file_that_it_is_not_there(monkeypatch, opened, tmp_path):
    screen(monkeypatch, there=True)
    assert app.main([str(tmp_path / "gone.vcsdesk")]) == 0
    assert app.main([]) == 0
    assert opened == [tmp_path / "gone.vcsdesk", None]


def test_a_file_without_a_screen_is_refused(monkeypatch, capsys, file):
    screen(monkeypatch, there=False)
    assert app.main([str(file)]) == 1
    assert capsys.readouterr().err.startswith("There is no screen here")


def test_a_name_too_long_for_a_file_is_no_file(monkeypatch, capsys):
    screen(monkeypatch, there=False)
    assert app.main(["a" * 300]) == 2
    assert "neither a command nor a file" in capsys.readouterr().err
