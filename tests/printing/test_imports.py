"""The window starts without anything that lays out."""

import subprocess
import sys

import pytest

_LAYS_OUT = {"reportlab", "pikepdf", "pypdfium2", "uharfbuzz", "markdown_it", "PIL", "numpy", "lxml"}
_SCREENS = (
    "import pkgutil, vcsdesk.screens as s; from importlib import import_module as i;"
    "[i(m.name) for m in pkgutil.walk_packages(s.__path__, 'vcsdesk.screens.')]"
)


@pytest.mark.parametrize(
    "imports",
    ["import vcsdesk.printing, vcsdesk.printing.pictures, vcsdesk.printing.cleaning", _SCREENS],
    ids=["a story", "the screens"],
)
def test_naming_it_brings_in_nothing_that_lays_out(imports: str) -> None:
    code = f"{imports}; import sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    brought = {name.partition(".")[0] for name in done.stdout.split()}
    assert "vcsdesk" in brought
    assert not brought & _LAYS_OUT
