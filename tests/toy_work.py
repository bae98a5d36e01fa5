"""Long work for the tests of the worker: functions of a module, as the worker wants them."""

import os
import signal
from pathlib import Path
from time import sleep

from vcsdesk.files import write_whole
from vcsdesk.refused import Refused
from vcsdesk.ui.worker import Report


def add(one: int, other: int, report: Report) -> int:
    for done in range(3):
        report(done, 2, f"Step {done}")
    return one + other


def whose_process(_report: Report) -> int:
    return os.getpid()


def how_long(content: bytes, _report: Report) -> int:
    return len(content)


def how_polite(_report: Report) -> int:
    return os.getpriority(os.PRIO_PROCESS, 0)


def refuse(*_values: object) -> None:
    raise Refused("That paper has no pages.", "Ask for it again.")


def break_down(name: str, _report: Report) -> None:
    raise ValueError(name)


def die(_report: Report) -> None:
    os._exit(3)


def write_for_ever(folder: Path, report: Report) -> None:
    """Write one file whole, then be in the middle of another until somebody stops it."""
    write_whole(folder / "first.pdf", b"whole")
    part = folder / "second.pdf.part"
    try:
        part.write_bytes(b"half")
        report(1, 2, "Half-way")
        while True:
            sleep(0.01)
    finally:
        part.unlink()


def be_stuck(report: Report) -> None:
    """Do what cannot be asked to stop, as work in a library's own code cannot."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    report(os.getpid(), 0, "Stuck")
    while True:
        sleep(0.01)


def draw_wide_page(_pdf: bytes, number: int, wide: int, report: Report) -> object:
    """Draw a page that lies on its side, and cannot draw the second."""
    from vcsdesk.ui.page_picture import Picture

    if number == 1:
        refuse(report)
    high = round(wide * 210 / 297)
    return Picture(wide, high, b"\x80" * (4 * wide * high), wide * 25.4 / 297)


def draw_a4_then_a3(_pdf: bytes, number: int, wide: int, _report: Report) -> object:
    """Draw a page of A4 upright, then pages of A3 on their side."""
    from vcsdesk.ui.page_picture import Picture

    across, down = (420, 297) if number else (210, 297)
    high = round(wide * down / across)
    return Picture(wide, high, b"\xff" * (4 * wide * high), wide * 25.4 / across)


def draw_page(pdf: bytes, number: int, wide: int, _report: Report) -> object:
    """Draw a page all of one grey, darker page by page."""
    from vcsdesk.ui.page_picture import Picture

    high = round(wide * 297 / 210)
    return Picture(
        wide, high, bytes([255 - 20 * number, 255, len(pdf), 255]) * (wide * high), wide * 25.4 / 210
    )
