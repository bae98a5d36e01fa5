"""Making an environment: when to begin afresh, and what a half-made one becomes."""

import subprocess
import sys
from pathlib import Path

import bootstrap
import environment
import pytest


def folder_and_python(home: Path) -> tuple[Path, Path]:
    return Path(environment.folder_of(str(home))), Path(environment.python_of(str(home)))


def test_nothing_there_begins_afresh(tmp_path: Path) -> None:
    assert bootstrap.must_begin_afresh(*folder_and_python(tmp_path))


def test_a_working_environment_somebody_else_made_is_built_on(tmp_path: Path) -> None:
    assert not bootstrap.must_begin_afresh(tmp_path / ".venv", Path(sys.executable))


def test_one_that_only_waits_for_a_system_library_is_built_on(tmp_path: Path) -> None:
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / environment.STAMP).write_bytes(bootstrap.NOT_YET_TRIED)
    assert not bootstrap.must_begin_afresh(tmp_path / ".venv", Path(sys.executable))


def test_a_python_without_pip_begins_afresh(tmp_path: Path) -> None:
    folder, python = folder_and_python(tmp_path)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    assert bootstrap.must_begin_afresh(folder, python)


def test_a_half_made_environment_is_cleared_away_and_made_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, python = folder_and_python(tmp_path)
    folder.mkdir()
    (folder / environment.STAMP).write_bytes(b"")
    (folder / "half-unpacked").touch()
    assert bootstrap.must_begin_afresh(folder, python)

    bootstrap.begin_afresh(folder)

    assert not (folder / "half-unpacked").exists()
    assert subprocess.run([python, "-m", "pip", "--version"], capture_output=True).returncode == 0
    assert (folder / environment.STAMP).read_bytes() == b""
    assert "never finished" in capsys.readouterr().err


def test_a_folder_we_may_not_write_in_is_told_in_words(tmp_path: Path) -> None:
    lock = tmp_path / "packaging" / environment.RUNNING_LOCK
    lock.parent.mkdir()
    lock.touch()
    (tmp_path / ".venv").write_text("a file where the folder should be")
    with pytest.raises(SystemExit, match="could not make its environment"):
        bootstrap.make(str(tmp_path), lock.name)
