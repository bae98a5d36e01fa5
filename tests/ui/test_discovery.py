import sys
from pathlib import Path
from types import ModuleType

import pytest

from vcsdesk.ui.discovery import find_screens
from vcsdesk.ui.screen import Screen


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    home = tmp_path / "found_screens"
    (home / "boards").mkdir(parents=True)
    (home / "__init__.py").write_text("")
    (home / "boards" / "__init__.py").write_text("")
    one = "from vcsdesk.ui.screen import Screen\n\n\nclass {0}(Screen):\n    title, order = '{0}', {1}\n"
    (home / "later.py").write_text(one.format("Later", 20))
    (home / "boards" / "sooner.py").write_text(
        one.format("Sooner", 10) + "\nfrom found_screens.later import Later\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    import found_screens

    return found_screens


def test_screens_are_found_wherever_they_are_in_their_order(package: ModuleType) -> None:
    found = find_screens(package)
    assert [screen.title for screen in found] == ["Sooner", "Later"]
    assert all(issubclass(screen, Screen) for screen in found)
    assert "found_screens.boards.sooner" in sys.modules
