import compileall
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from vcsdesk.ui.discovery import find_screens
from vcsdesk.ui.screen import Screen


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    home = tmp_path / "found_screens"
    (home / "boards").mkdir(parents=True)
    (home / "__init__.py").write_text("")
    (home / "boards" / "__init__.py").write_text("")
    one = "from vcsdesk.ui.screen import Screen\n\n\nclass {0}(Screen):\n    title = '{0}'\n    order = {1}\n"
    (home / "later.py").write_text(one.format("Later", 20))
    (home / "boards" / "sooner.py").write_text(
        one.format("Sooner", 10) + "\nfrom found_screens.later import Later\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    yield importlib.import_module("found_screens")
    for name in [name for name in sys.modules if name.startswith("found_screens")]:
        del sys.modules[name]


def test_screens_are_found_wherever_they_are_in_their_order(package: ModuleType) -> None:
    found = find_screens(package)
    assert [(place.title, place.order, place.icon) for place in found] == [
        ("Sooner", 10, "list"),
        ("Later", 20, "list"),
    ]
    assert "found_screens.later" not in sys.modules
    assert all(issubclass(place.screen, Screen) for place in found)
    assert found[1].shows == ()


def test_a_title_that_is_worked_out_is_found_by_importing(package: ModuleType, tmp_path: Path) -> None:
    head = "from vcsdesk.ui.screen import Screen\n\n\nclass Odd(Screen):\n"
    (tmp_path / "found_screens" / "odd.py").write_text(head + "    title = 'Od' + 'd'\n    order = 5\n")
    assert find_screens(package)[0].title == "Odd"


def test_screens_are_found_where_no_source_came_along(package: ModuleType, tmp_path: Path) -> None:
    compileall.compile_dir(tmp_path, legacy=True, quiet=1)
    for source in tmp_path.rglob("*.py"):
        source.unlink()
    assert [place.title for place in find_screens(package)] == ["Sooner", "Later"]
