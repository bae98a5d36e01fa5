"""A paper is made safe once, however often it is bound, and what is kept of it is bounded and cleared up."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from shutil import rmtree

import msgspec
import pytest

from vcsdesk import files
from vcsdesk.printing import cleaned
from vcsdesk.printing.cleaned import Cleaned, cleaned_here
from vcsdesk.printing.cleaning import CleanPaper
from vcsdesk.printing.guard import Guard
from vcsdesk.printing.worker import Spool


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place of its own for private folders, so that what is left can be seen."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    cleaned_here.cache_clear()
    yield place
    cleaned_here().close()
    cleaned_here.cache_clear()


def paper(content: bytes) -> CleanPaper:
    return CleanPaper(content, 1, is_tagged=False)


def test_a_paper_bound_in_two_runs_is_cleaned_in_the_first_alone(
    tmp_path: Path, report: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = sha256(report).hexdigest()
    (tmp_path / f"{name}.pdf").write_bytes(report)
    first = Spool(tmp_path)
    before = first[name]
    monkeypatch.setattr(Guard, "clean", lambda *_: pytest.fail("It was cleaned again"))
    second = Spool(tmp_path)
    assert second[name] == before


def test_what_goes_by_a_name_that_is_not_its_own_is_never_taken_for_it(tmp_path: Path, report: bytes) -> None:
    name = sha256(report).hexdigest()
    (tmp_path / f"{name}.pdf").write_bytes(b"%PDF-1.7 something else")
    spool = Spool(tmp_path)
    spool[name]
    (tmp_path / f"{name}.pdf").write_bytes(report)
    spool = Spool(tmp_path)
    assert spool[name].pages == 3


def test_what_is_kept_can_be_read_by_nobody_else_and_goes_at_the_end(temporary: Path) -> None:
    kept = Cleaned()
    kept.keep("aa", paper(b"words"))
    (folder,) = temporary.iterdir()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    kept.close()
    assert list(temporary.iterdir()) == []
    assert kept.find("aa") is None


def test_what_was_asked_for_longest_ago_makes_room(temporary: Path) -> None:
    kept = Cleaned(most_bytes=250)
    for name in ("aa", "bb"):
        kept.keep(name, paper(bytes(100)))
    assert kept.find("aa") is not None
    kept.keep("cc", paper(bytes(100)))
    assert [kept.find(name) is None for name in ("aa", "bb", "cc")] == [False, True, False]
    assert sum(path.stat().st_size for path in temporary.rglob("*") if path.is_file()) == 200


def test_no_more_than_so_many_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cleaned, "MOST_PAPERS", 3)
    kept = Cleaned()
    for name in "abcde":
        kept.keep(name, paper(b"x"))
    assert [kept.find(name) is not None for name in "abcde"] == [False, False, True, True, True]


def test_one_that_was_swept_away_or_cut_is_cleaned_again(temporary: Path) -> None:
    kept = Cleaned()
    kept.keep("aa", paper(b"words"))
    (folder,) = temporary.iterdir()
    (folder / "aa").write_bytes(b"wor")
    assert kept.find("aa") is None
    kept.keep("aa", paper(b"words"))
    rmtree(folder)
    assert kept.find("aa") is None
    kept.keep("aa", paper(b"words"))
    assert kept.find("aa") == paper(b"words")


def test_where_there_is_no_room_nothing_is_kept_and_nothing_fails(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    kept = Cleaned()
    kept.keep("aa", paper(b"words"))
    assert kept.find("aa") is None
    assert [path for path in temporary.rglob("*") if path.is_file()] == []


def test_all_is_known_of_a_kept_paper_but_only_its_content_lies_on_the_disk(report: bytes) -> None:
    kept = Cleaned()
    with Guard() as guard:
        clean = guard.clean(report)
    kept.keep("aa", clean)
    assert kept.find("aa") == clean
    assert msgspec.structs.replace(clean, content=b"") == kept._known["aa"][0]


def test_a_process_that_ends_takes_what_it_kept_with_it(temporary: Path) -> None:
    said = (
        "from vcsdesk.printing.cleaned import cleaned_here; from vcsdesk.printing.cleaning import CleanPaper;"
        "cleaned_here().keep('aa', CleanPaper(b'words', 1, False)); print(cleaned_here().find('aa').pages)"
    )
    environment = {**os.environ, "TMPDIR": str(temporary)}
    done = subprocess.run([sys.executable, "-c", said], env=environment, capture_output=True, check=True)
    assert done.stdout == b"1\n"
    assert list(temporary.iterdir()) == []
