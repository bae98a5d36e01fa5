"""Our own text names no machine it was written on and no place packages were fetched from."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parents[2]
MACHINE_FOLDERS = ("work", "root", "home", "tmp", "opt", "farm", "Users")
REGISTRIES = ("pypi" + ".org", "python" + "hosted", "npm" + "js", "deb." + "debian", "artifact" + "registry")
FOLDERS = "|".join(MACHINE_FOLDERS)
HOSTS = "|".join(map(re.escape, REGISTRIES))
FOREIGN = re.compile(rf"(?<![\w.~}}/-])(?:[A-Z]:)?[/\\](?:{FOLDERS})[/\\]\w|{HOSTS}")


def own_text() -> dict[str, str]:
    """Read every text file we keep."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=HOME, capture_output=True, text=True, check=True)
    files = [HOME / name for name in listed.stdout.split("\0") if name and (HOME / name).is_file()]
    return {str(file): file.read_text("utf-8") for file in files if b"\0" not in file.read_bytes()}


@pytest.mark.skipif(
    shutil.which("git") is None or not (HOME / ".git").exists(),
    reason="needs the files as they are kept in git",
)
def test_no_machine_and_no_registry_is_named() -> None:
    texts = own_text()
    assert len(texts) > 20
    named = [f"{file}: {found[0]}" for file, text in texts.items() for found in FOREIGN.finditer(text)]
    assert not named


@pytest.mark.parametrize(
    "text", ["open('/" + "home/ann/x')", "at C:\\" + "Users\\ann", "--index-url https://pypi" + ".org/"]
)
def test_such_names_would_be_seen(text: str) -> None:
    assert FOREIGN.search(text)
