"""What the program needs from the system: libraries under the window, tools that tests read paper with."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from wanted import Wanted

Say = Callable[[str], None]

WINDOW_LIBRARIES = [
    *("libgl1", "libegl1", "libfontconfig1", "libdbus-1-3", "libxkbcommon0", "libglib2.0-0"),
    *("libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1"),
    *("libxcb-render-util0", "libxcb-shape0", "libxcb-xkb1", "libwayland-cursor0", "libcups2"),
]
PAPER_TOOLS = {"pdftotext": "poppler-utils", "qpdf": "qpdf"}

LOAD_QT = "from PySide6 import QtPrintSupport, QtSvg, QtWidgets; QtWidgets.QApplication([])"
_LOAD_WINDOW = """
import ctypes, pathlib, PySide6
from PySide6 import QtWidgets
ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))
"""
_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object")


def have_window_libraries(python: Path, say: Say) -> None:
    """See that the window's toolkit can start, getting what is missing where we may."""
    say("Seeing that a window can be opened…")
    trouble = trouble_with(python, LOAD_QT)
    shown_here = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    on_a_desktop = os.name == "posix" and os.uname().sysname == "Linux"
    if not trouble and on_a_desktop and (shown_here or may_install()):
        trouble = trouble_with(python, _LOAD_WINDOW)
    if trouble:
        get(WINDOW_LIBRARIES, what_is_missing(trouble), say)
        if trouble := trouble_with(python, LOAD_QT):
            raise Wanted(what_is_missing(trouble))


def trouble_with(python: Path, code: str) -> str:
    """Try something in the environment and give back what it complained of, or nothing."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    tried = subprocess.run([str(python), "-c", code], capture_output=True, text=True, env=surroundings)
    return (tried.stderr.strip() or "it stopped without a word") if tried.returncode else ""


def what_is_missing(trouble: str) -> str:
    """Name the system library a complaint is about, or hand the complaint on."""
    library = _LIBRARY.search(trouble)
    if library:
        return f"A part of the system that every window needs is missing: {library[1]}."
    return f"The window's toolkit cannot start here. It said:\n  {trouble.splitlines()[-1]}"


def have_paper_tools(say: Say) -> None:
    """See that the tools some tests read paper with are there; without them those tests are left out."""
    missing = [package for tool, package in PAPER_TOOLS.items() if shutil.which(tool) is None]
    lack = "Some tests read paper with tools that are missing."
    if missing and may_install():
        get(missing, lack, say)
    elif missing:
        say(f"{lack} Without {' and '.join(missing)} they are left out.")


def may_install() -> bool:
    """Tell whether we can install system packages ourselves: on Debian and its kin, as root."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def get(packages: list[str], lack: str, say: Say) -> None:
    """Install system packages where we may; otherwise say what is lacking and what to type."""
    if not may_install():
        raise Wanted(how_to_get(packages, lack, by_apt=shutil.which("apt-get") is not None))
    say(f"{lack} Installing from the system: {' '.join(packages)}…")
    surroundings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], capture_output=True, env=surroundings)
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    done = subprocess.run(command, capture_output=True, text=True, env=surroundings)
    if done.returncode:
        raise Wanted(f"{lack}\nInstalling it did not work. apt-get said:\n{done.stderr}".rstrip())


def how_to_get(packages: list[str], lack: str, *, by_apt: bool) -> str:
    """Say what is lacking and how to get it."""
    names = " ".join(packages)
    if by_apt:
        return f"{lack}\nType this, then start VCS Desk again:\n\n    sudo apt-get install {names}\n"
    advice = "Install it with your system's own tool, then start VCS Desk again. Debian calls it:"
    return f"{lack}\n{advice}\n\n    {names}\n"
