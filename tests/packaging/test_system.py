"""What the system must bring: named, with what to type."""

import sys
from pathlib import Path

import pytest
import system
from wanted import Wanted


def test_the_missing_library_is_named() -> None:
    trouble = "Traceback\nImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
    assert system.what_is_missing(trouble).endswith("is missing: libEGL.so.1.")


def test_any_other_complaint_is_handed_on() -> None:
    assert "Illegal instruction" in system.what_is_missing("Traceback\nIllegal instruction")


def test_debian_is_given_a_line_to_type() -> None:
    told = system.how_to_get(["libgl1", "libegl1"], "A part is missing.", by_apt=True)
    assert "    sudo apt-get install libgl1 libegl1\n" in told


def test_other_systems_are_given_the_names() -> None:
    told = system.how_to_get(["libgl1"], "A part is missing.", by_apt=False)
    assert "apt-get" not in told
    assert "    libgl1\n" in told


def test_where_we_may_not_install_we_say_so_and_touch_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Wanted, match=r"(?s)Python's own part.*python3\.11-venv"):
        system.get(["python3.11-venv"], "Python's own part is missing.", lambda _: None)


def test_the_windows_toolkit_starts_here() -> None:
    assert system.trouble_with(Path(sys.executable), system.LOAD_QT) == ""


def test_what_cannot_start_says_why() -> None:
    assert "libnowhere" in system.trouble_with(
        Path(sys.executable), "import ctypes; ctypes.CDLL('libnowhere.so.1')"
    )
