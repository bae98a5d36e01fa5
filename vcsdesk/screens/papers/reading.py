"""Reading PDF files from elsewhere, in the worker: what can be taken in, and what cannot and why."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from vcsdesk.refused import Refused


class ReadFile(msgspec.Struct, frozen=True):
    """A file that can be taken in."""

    name: str
    content: bytes
    pages: int


def read_files(
    paths: tuple[Path, ...], report: Callable[[int, int, str], object]
) -> tuple[ReadFile | Refused, ...]:
    """Read each file, or say why not; one that cannot be read does not keep the others out."""
    from vcsdesk.printing.guard import Guard

    found: list[ReadFile | Refused] = []
    with Guard() as guard:
        for number, path in enumerate(paths):
            report(number, len(paths), path.name)
            try:
                found.append(_read(path, guard.clean))
            except Refused as refusal:
                found.append(Refused(f"“{path.name}” was not taken in. {refusal.message}", refusal.hint))
    report(len(paths), len(paths), "")
    return tuple(found)


def content_of(path: Path) -> bytes:
    """Read what came as a file; Refused where that cannot be done, or it is empty or too large."""
    from vcsdesk.printing.cleaning import check_size

    try:
        check_size(path.stat().st_size)
        content = path.read_bytes()
    except OSError as error:
        raise Refused("It cannot be read.", "See that it is still there and not open elsewhere.") from error
    if not content:
        raise Refused("It is empty.", "Save the attachment to a folder first, then take it in from there.")
    return content


def _read(path: Path, clean: Callable[[bytes], object]) -> ReadFile:
    content = content_of(path)
    return ReadFile(path.name, content, int(getattr(clean(content), "pages", 0)))
