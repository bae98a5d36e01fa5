"""Whether an environment is the right one, and stepping into it."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import environment
import pytest

RUNNING, TESTING = environment.RUNNING_LOCK, environment.TESTING_LOCK


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Lay out a program's folder with two locks and an environment made from neither."""
    for name in (RUNNING, TESTING):
        path = tmp_path / "packaging" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"click==8 # {name}")
    python = Path(environment.python_of(str(tmp_path)))
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@"\n')
    python.chmod(0o755)
    return tmp_path


def stamp(place: Path, made_from: str) -> None:
    Path(environment.folder_of(str(place)), environment.STAMP).write_text(made_from)


def test_made_from_its_lock_is_fresh(place: Path) -> None:
    stamp(place, f"click==8 # {RUNNING}")
    assert environment.is_fresh(str(place), RUNNING)


def test_never_finished_is_not_fresh(place: Path) -> None:
    assert not environment.is_fresh(str(place), RUNNING)
    stamp(place, "")
    assert not environment.is_fresh(str(place), RUNNING)


def test_older_than_the_lock_is_not_fresh(place: Path) -> None:
    stamp(place, f"click==7 # {RUNNING}")
    assert not environment.is_fresh(str(place), RUNNING)


def test_the_testing_environment_serves_both_and_the_running_one_does_not(place: Path) -> None:
    stamp(place, f"click==8 # {TESTING}")
    assert environment.is_fresh(str(place), RUNNING)
    assert environment.is_fresh(str(place), TESTING)
    stamp(place, f"click==8 # {RUNNING}")
    assert not environment.is_fresh(str(place), TESTING)


def test_without_its_python_it_is_not_fresh(place: Path) -> None:
    stamp(place, f"click==8 # {RUNNING}")
    Path(environment.python_of(str(place))).unlink()
    assert not environment.is_fresh(str(place), RUNNING)


def test_we_are_inside_our_own_and_not_inside_another(place: Path) -> None:
    assert environment.is_inside(str(Path(sys.prefix).parent)) == (Path(sys.prefix).name == ".venv")
    assert not environment.is_inside(str(place))
    assert not environment.is_orphaned(str(place))


@pytest.mark.skipif(os.name == "nt", reason="stands a shell script in for Python")
def test_main_steps_into_a_fresh_environment_with_the_same_words(place: Path, home: Path) -> None:
    stamp(place, f"click==8 # {RUNNING}")
    for name in ("main.py", "packaging/environment.py"):
        (place / name).write_bytes((home / name).read_bytes())
    command = [sys.executable, place / "main.py", "show", "St Mary & St John.vcsdesk"]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    assert answer.stdout == f"{place / 'main.py'} show St Mary & St John.vcsdesk\n"


@pytest.mark.parametrize("name", ["main.py", "packaging/environment.py"])
def test_an_old_python_can_read_it_far_enough_to_be_told(name: str, home: Path) -> None:
    ast.parse((home / name).read_text("utf-8"), feature_version=(3, 7))
    assert "3.8.2" in environment.too_old("3.8.2")
    assert "3.11" in environment.too_old("3.8.2")


def test_stepping_in_imports_nothing_of_weight(home: Path) -> None:
    ask = "import sys; had = set(sys.modules); import environment; print(*sorted(set(sys.modules) - had))"
    answer = subprocess.run(
        [sys.executable, "-S", "-c", ask], cwd=home / "packaging", capture_output=True, text=True, check=True
    )
    assert set(answer.stdout.split()) <= {
        "__future__",
        "environment",
        "os",
        "stat",
        "_stat",
        "posixpath",
        "genericpath",
        "_collections_abc",
        "os.path",
    }
