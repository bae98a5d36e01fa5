"""Private folders: hers alone, and cleared of what a killed run left behind."""

import os
import sys
import tempfile
import time
from pathlib import Path

import pytest

from vcsdesk.files import lay_ready, laying_ready, private_folder


@pytest.fixture(autouse=True)
def _in_a_place_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a person's temporary folder private")
def test_nobody_else_may_look_into_it() -> None:
    assert private_folder().stat().st_mode & 0o077 == 0


def test_what_a_killed_run_left_days_ago_goes_and_what_others_are_using_stays(tmp_path: Path) -> None:
    left, in_use, strangers = private_folder(), private_folder(), tmp_path / "other-program"
    (left / "paper.pdf").write_bytes(b"%PDF-")
    strangers.mkdir()
    days_ago = time.time() - 3 * 24 * 60 * 60
    for folder in (left, strangers):
        os.utime(folder, (days_ago, days_ago))
    private_folder()
    assert not left.exists()
    assert in_use.exists()
    assert strangers.exists()


def test_a_large_paper_is_laid_ready_in_steps(tmp_path: Path) -> None:
    content = bytes(range(250)) * 10_000
    steps = laying_ready(tmp_path / "paper.pdf", content)
    assert len(list(steps)) == 3
    assert (tmp_path / "paper.pdf").read_bytes() == content
    assert lay_ready(tmp_path / "empty.pdf", b"").read_bytes() == b""
