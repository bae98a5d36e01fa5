"""The window's toolkit: PySide6 6.12.0 loses a reference to None at each empty answer, and dies of it."""

import subprocess
import sys

MANY_VOID_CALLS = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range(50_000):
    label.setText("24 groups")
print(label.text())
"""


def test_fifty_thousand_calls_that_return_nothing_do_no_harm() -> None:
    asked = [sys.executable, "-c", MANY_VOID_CALLS, "-platform", "offscreen"]
    answer = subprocess.run(asked, capture_output=True, text=True)
    assert (answer.returncode, answer.stdout) == (0, "24 groups\n"), answer.stderr
