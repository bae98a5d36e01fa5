"""Reading what came back, in the worker: forms, and pictures of forms, each by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from vcsdesk.refused import Refused
from vcsdesk.rules.forms.identity import KEY
from vcsdesk.screens.papers.reading import content_of

if TYPE_CHECKING:
    from vcsdesk.printing.guard import Guard
    from vcsdesk.printing.pictures import Picture
    from vcsdesk.printing.returned import ReturnedForm

_DOTS_PER_INCH = 150
_WIDEST = 2200
"""As many dots as hand-writing on A4 is read by with ease, also enlarged."""


class CameBack(msgspec.Struct, frozen=True):
    """A file that came back: a PDF with what stands in its fields, if it has any, or else a picture."""

    name: str
    content: bytes
    form: ReturnedForm | None = None
    path: Path | None = None


class SeenPage(msgspec.Struct, frozen=True):
    """One page of what came back as a picture, and how many there are."""

    picture: Picture
    pages: int


def read_returned(
    paths: tuple[Path, ...], report: Callable[[int, int, str], object]
) -> tuple[CameBack | tuple[str, Refused], ...]:
    """Read each file, or say why not; one that cannot be read does not keep the others out."""
    from vcsdesk.printing.guard import Guard

    found: list[CameBack | tuple[str, Refused]] = []
    with Guard() as guard:
        for number, path in enumerate(paths):
            report(number, len(paths), path.name)
            try:
                found.append(_read(guard, path))
            except Refused as refusal:
                found.append((path.name, refusal))
    report(len(paths), len(paths), "")
    return tuple(found)


def forms_among(paths: tuple[Path, ...], _report: Callable[..., object]) -> frozenset[Path]:
    """Tell which files are forms of ours that came back, or photos; what cannot be read is neither."""
    from vcsdesk.printing.guard import Guard

    with Guard() as guard:
        return frozenset(path for path in paths if _is_form(guard, path))


def _is_form(guard: Guard, path: Path) -> bool:
    from vcsdesk.printing.photos import is_photo

    try:
        content = content_of(path)
        return is_photo(content) or KEY in guard.read_form(content).answers
    except Refused:
        return False


def see_page(content: bytes, number: int, _report: Callable[..., object]) -> SeenPage:
    """Give a page, counted from nought, of what came back, as large as it is read with ease."""
    from vcsdesk.printing.guard import Guard
    from vcsdesk.printing.photos import is_photo

    with Guard() as guard:
        if is_photo(content):
            return SeenPage(guard.read_photo(content, _WIDEST), 1)
        return SeenPage(guard.draw(content, number, _DOTS_PER_INCH), guard.read_form(content).pages)


def _read(guard: Guard, path: Path) -> CameBack:
    from vcsdesk.printing.photos import is_photo

    content = content_of(path)
    if is_photo(content):
        guard.read_photo(content, _WIDEST)
        return CameBack(path.name, content, path=path)
    if b"%PDF-" not in content[:1024]:
        raise Refused(
            "It is neither a PDF nor a PNG or JPEG picture.",
            "Ask for the form as the file it was, or a photo.",
        )
    return CameBack(path.name, content, guard.read_form(content), path)
