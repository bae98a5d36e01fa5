"""The open borough file is touched by SQLite alone: another open() of it would drop SQLite's own lock."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import vcsdesk

ROOT = Path(vcsdesk.__file__).parent
COPIES = {"copy", "copyfile", "copy2", "copytree", "move"}
WRITES = {"write_bytes", "write_text", "open"}


@cache
def calls() -> tuple[tuple[str, str, ast.Call], ...]:
    """Give every call in the program that may write: where it stands, the name called, and the call."""
    return tuple(call for call in _all_calls() if call[1] in COPIES | WRITES)


def _all_calls() -> Iterator[tuple[str, str, ast.Call]]:
    for source in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
                yield f"{source.relative_to(ROOT)}:{node.lineno}", name, node


def test_nothing_copies_files_behind_sqlites_back() -> None:
    found = [
        where
        for where, name, call in calls()
        if name in COPIES and isinstance(call.func, ast.Attribute)
        if isinstance(call.func.value, ast.Name) and call.func.value.id == "shutil"
    ]
    assert found == []


def test_files_are_written_through_one_function() -> None:
    found = [
        where
        for where, name, call in calls()
        if name in WRITES and (name != "open" or (isinstance(call.func, ast.Name) and _writes(call)))
    ]
    assert [where for where in found if not where.startswith("files.py")] == []


def _writes(call: ast.Call) -> bool:
    modes = [str(word.value) for word in call.args[1:2] if isinstance(word, ast.Constant)]
    return any(letter in mode for mode in modes for letter in "wax+")
