"""Why the process that reads other people's files gave no answer, as far as the computer tells.

Whatever may be otherwise next time, with more time, memory or quiet, is `NotNow`.
"""

from __future__ import annotations

import signal

from vcsdesk.refused import NotNow, Refused

_PRINT_ANEW = "Print it to a new PDF and use that."
_AGAIN = "Try again in a moment."


def too_long() -> NotNow:
    """Say that the time for reading a file is over."""
    return NotNow("Reading it took too long.", _PRINT_ANEW)


def too_busy() -> NotNow:
    """Say that the process had too little of the computer to begin, or to be done."""
    return NotNow("The computer is too busy to read papers.", _AGAIN)


def not_started() -> NotNow:
    """Say that the computer gave no process to read in."""
    return NotNow("The computer could not start what reads papers.", "Close other programs, then try again.")


def no_memory() -> NotNow:
    """Say that more memory was asked for than there may be."""
    return NotNow("Reading it needs more memory than it may have.", _PRINT_ANEW)


def why_ended(code: int | None) -> Refused:
    """Say why the process ended before it answered, by the code it ended with; None where that is unknown.

    On Windows the code is no signal, and of one that broke off no more is known than that it did.
    """
    match _signal(code):
        case "SIGPROF" | "SIGALRM":
            return too_long()
        case "SIGABRT":
            # What a library does that gets no memory, and some where they find themselves in disorder.
            return NotNow(
                "Reading it broke off, most likely because it needs more memory than it may have.",
                _PRINT_ANEW,
            )
        case "SIGKILL" | "SIGTERM":
            return NotNow(
                "The computer ended the reading of it, as it does when memory runs short.",
                "Close other programs, then try again.",
            )
        case "":
            return NotNow("What reads papers ended before it was done.", _AGAIN)
        case _:
            return Refused("Reading it broke off in the middle.", _PRINT_ANEW)


def _signal(code: int | None) -> str:
    """Name what ended a process; nothing where it ended by itself."""
    if code is None or 0 <= code < _LEAST_OF_WINDOWS:
        return ""
    known = {each.value: each.name for each in signal.Signals}
    return known.get(-code, "another")


# From here on Windows numbers the faults for which it ends a process.
_LEAST_OF_WINDOWS = 0x8000_0000
