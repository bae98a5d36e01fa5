"""Every box that Qt would let the mouse wheel change is one of the house's, which leave the wheel alone."""

import ast
from collections.abc import Iterator
from pathlib import Path

import vcsdesk
from vcsdesk.ui import lines

TURNED = {
    *("QComboBox", "QFontComboBox", "QSlider", "QDial", "QSpinBox", "QDoubleSpinBox"),
    *("QDateEdit", "QTimeEdit", "QDateTimeEdit", "QAbstractSpinBox", "QAbstractSlider"),
}


def made_of(path: Path) -> Iterator[str]:
    """Name what a module calls and what its classes are made of."""
    for node in ast.walk(ast.parse(path.read_text())):
        for each in [node.func] if isinstance(node, ast.Call) else getattr(node, "bases", ()):
            yield each.attr if isinstance(each, ast.Attribute) else getattr(each, "id", "")


def test_no_module_but_one_makes_boxes_that_the_wheel_changes() -> None:
    found = {path for path in Path(vcsdesk.__file__).parent.rglob("*.py") if TURNED & set(made_of(path))}
    assert found == {Path(lines.__file__)}
