from pathlib import Path

from vcsdesk.ui.settings import Settings


def test_what_is_kept_is_there_for_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    one = Settings(path)
    one.keep("look", "dark")
    one.keep("text size", 150)
    one.keep("widths/Seats", "100 200")
    one.close()
    other = Settings(path)
    assert other.text("look") == "dark"
    assert other.number("text size", 100) == 150
    assert other.widths("widths/Seats") == [100, 200]
    assert other.number("look", 7) == 7


def test_boroughs_opened_lately_come_newest_first_and_only_while_they_are_there(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "window.ini")
    for name in ("a", "b", "c"):
        (tmp_path / name).write_text("")
        settings.remember_file(tmp_path / name)
    settings.remember_file(tmp_path / "a")
    (tmp_path / "b").unlink()
    assert settings.recent_files() == [tmp_path / "a", tmp_path / "c"]
