"""What the first picture does not wait for."""

import subprocess
import sys

HEAVY = {
    "reportlab",
    "pikepdf",
    "pypdfium2",
    "sqlite_utils",
    "click",
    "multiprocessing",
    "PySide6.QtPrintSupport",
}
_IMPORT = "import vcsdesk.ui.window, vcsdesk.ui.theme, vcsdesk.ui.fault_window, sys; print(*sys.modules)"


def test_the_window_imports_nothing_heavy() -> None:
    found = subprocess.run([sys.executable, "-c", _IMPORT], capture_output=True, text=True, check=True)
    loaded = set(found.stdout.split())
    assert "vcsdesk.ui.window" in loaded
    assert loaded.isdisjoint(HEAVY)
    assert loaded.isdisjoint({"vcsdesk.ui.table", "vcsdesk.ui.form", "vcsdesk.ui.preview", "vcsdesk.ui.jobs"})
