"""Fetching parts: by hash, ready-made, and told in plain words."""

import base64
import hashlib
import sys
import zipfile
from pathlib import Path

import parts
import pytest
from wanted import Wanted


def test_a_lock_is_counted(home: Path) -> None:
    assert parts.count("a==1 \\\n    --hash=sha256:00\n# b==2\nc-d==3 ; sys_platform == 'win32' \\\n") == 2
    assert parts.count((home / "packaging" / "requirements.lock").read_text("utf-8")) > 15


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Collecting pikepdf==10.17.0 (from -r requirements.lock (line 12))\n", "pikepdf"),
        ("Requirement already satisfied: tzdata==2026.6 in lib\n", "tzdata"),
        ("  Downloading pikepdf-10.17.0-cp311.whl (5.0 MB)\n", ""),
    ],
)
def test_a_line_of_pips_tells_which_part_it_turned_to(line: str, name: str) -> None:
    assert parts.name_begun(line) == name


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not the one we know"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: No matching distribution found for pikepdf==10.17.0", "no ready-made pikepdf"),
        ("ERROR: something else", "could not be put in place"),
    ],
)
def test_a_failure_is_told_in_plain_words_with_pips_own_after(said: str, answer: str) -> None:
    told = parts.why_it_failed(said.splitlines(keepends=True))
    assert answer in told
    assert told.endswith(said.splitlines()[-1])


def test_no_connection_is_told_without_pips_own() -> None:
    said = [
        "WARNING: Retrying after NewConnectionError\n",
        "ERROR: No matching distribution found for click==8\n",
    ]
    assert parts.why_it_failed(said).endswith("when this computer is on line.")


@pytest.fixture
def wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a part of our own, and point pip at it and at an empty place to put it."""
    path = tmp_path / "trifle-1.0-py3-none-any.whl"
    held = {
        "trifle.py": "SPONGE = True\n",
        "trifle-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: trifle\nVersion: 1.0\n",
        "trifle-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in held.items():
            archive.writestr(name, text)
        archive.writestr("trifle-1.0.dist-info/RECORD", "\n".join(map(_recorded, held.items())) + "\n")
    for setting, value in {
        "NO_INDEX": "1",
        "FIND_LINKS": str(tmp_path),
        "TARGET": str(tmp_path / "put"),
    }.items():
        monkeypatch.setenv(f"PIP_{setting}", value)
    return path


def _recorded(held: tuple[str, str]) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(held[1].encode()).digest()).rstrip(b"=").decode()
    return f"{held[0]},sha256={digest},{len(held[1])}"


def lock_for(wheel: Path, digest: str) -> Path:
    lock = wheel.with_name("requirements.lock")
    lock.write_text(f"trifle==1.0 \\\n    --hash=sha256:{digest}\n")
    return lock


def test_a_part_with_the_right_hash_is_put_in_place(wheel: Path) -> None:
    said: list[str] = []
    lock = lock_for(wheel, hashlib.sha256(wheel.read_bytes()).hexdigest())
    parts.fetch(Path(sys.executable), lock, said.append)
    assert (wheel.parent / "put" / "trifle.py").exists()
    assert said[-1] == "Putting them in place…"


def test_a_part_with_another_hash_is_refused_and_not_used(wheel: Path) -> None:
    with pytest.raises(Wanted, match="not the one we know"):
        parts.fetch(Path(sys.executable), lock_for(wheel, "0" * 64), lambda _: None)
    assert not (wheel.parent / "put" / "trifle.py").exists()
