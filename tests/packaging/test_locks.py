"""The locks: whole, hashed, in step with pyproject.toml, and free of licences we may not carry."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

HOME = Path(__file__).resolve().parents[2]
LOCKS = {
    name: (HOME / "packaging" / name).read_text("utf-8")
    for name in ("requirements.lock", "requirements-test.lock")
}
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.MULTILINE)
TESTING = dict(PINNED.findall(LOCKS["requirements-test.lock"]))
STRICT = re.compile(r"(?<!L)A?GPL|(?<!Lesser )General Public License|Affero", re.IGNORECASE)

# Says nothing of its licence where programs read it; its source carries the zlib licence.
LICENCE_READ_BY_HAND = {"sqlcipher3": "Zlib"}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_part_is_pinned_and_hashed(lock: str) -> None:
    entries = re.split(
        r"\n(?=\S)", "\n".join(li for li in LOCKS[lock].splitlines() if not li.lstrip().startswith("#"))
    )
    assert len(entries) > 15
    for entry in entries:
        assert PINNED.match(entry), entry
        assert "--hash=sha256:" in entry, entry


def test_running_and_testing_use_the_same_versions() -> None:
    running = dict(PINNED.findall(LOCKS["requirements.lock"]))
    assert running.items() <= TESTING.items()


def test_the_locks_are_in_step_with_what_the_program_asks_for() -> None:
    project = tomllib.loads((HOME / "pyproject.toml").read_text("utf-8"))["project"]
    for lock, asked in (
        ("requirements.lock", project["dependencies"]),
        ("requirements-test.lock", project["optional-dependencies"]["test"]),
    ):
        held = {canonicalize_name(name): version for name, version in PINNED.findall(LOCKS[lock])}
        for requirement in map(Requirement, asked):
            assert requirement.specifier.contains(held[canonicalize_name(requirement.name)]), requirement


def licences(name: str) -> list[str]:
    """Read the licences a part may be used under, any one of them."""
    told = metadata(name)
    if expression := told.get("License-Expression") or (told.get("License") or "").split("\n")[0]:
        return re.split(r"\s+OR\s+", expression)
    classifiers = [line for line in told.get_all("Classifier", []) if line.startswith("License ::")]
    return classifiers or [LICENCE_READ_BY_HAND[name]]


@pytest.mark.parametrize("name", TESTING)
def test_no_part_is_only_to_be_had_under_gpl_or_agpl(name: str) -> None:
    try:
        choices = licences(name)
    except PackageNotFoundError:
        pytest.skip("not for this system")
    assert any(not STRICT.search(choice) for choice in choices), choices


@pytest.mark.parametrize(
    "words", ["GPL-3.0-only", "AGPL-3.0-or-later", "GNU General Public License v3", "GNU Affero"]
)
def test_the_forbidden_licences_would_be_seen(words: str) -> None:
    assert STRICT.search(words)


@pytest.mark.parametrize(
    "words", ["LGPL-3.0-only", "GNU Lesser General Public License v3", "MPL-2.0", "MIT-CMU"]
)
def test_the_allowed_licences_are_not_taken_for_them(words: str) -> None:
    assert not STRICT.search(words)
