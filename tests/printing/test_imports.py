"""The window starts without anything that lays out."""

import subprocess
import sys


def test_naming_a_story_brings_in_nothing_that_lays_out() -> None:
    code = (
        "import sys, vcsdesk.printing, vcsdesk.printing.pictures, vcsdesk.printing.cleaning;"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}"
        " & {'reportlab', 'pikepdf', 'pypdfium2', 'uharfbuzz', 'markdown_it', 'PIL', 'numpy', 'lxml'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
