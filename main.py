"""Start VCS Desk: `python3 main.py`. The first start makes the program's own environment beside this file."""

from __future__ import annotations

import os
import sys


def start(words: list[str]) -> int:
    """Step into the environment, then run the program, its checks or its benchmarks."""
    home = os.path.dirname(os.path.abspath(__file__))
    sys.path.insert(0, os.path.join(home, "packaging"))
    import environment

    environment.enter(home, words)
    if words[:1] in environment.WORDS_FOR_MAKERS:
        import checks

        return checks.run(home, words)
    sys.path.pop(0)
    from vcsdesk.app import main

    return main(words)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a packaged program starts its worker by starting itself
    sys.exit(start(sys.argv[1:]))
