"""A finished paper, and its pages as pictures drawn by the worker."""

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtGui import QImage

from vcsdesk.refused import Refused
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.jobs import Job


class Paper(msgspec.Struct, frozen=True):
    """A finished paper to look at.

    `draw(pdf, number, width, report)` is a function of a module that gives a `Picture` (or anything with
    `width`, `height` and `rgba`) of one page, counted from nought, so many dots wide; it runs in the worker.
    """

    title: str
    file_name: str
    pdf: bytes
    pages: int
    draw: Callable[..., Any]


def image_of(picture: Any) -> QImage:  # noqa: ANN401  (whatever the drawing room calls it)
    """Make Qt's picture of the worker's."""
    form = QImage.Format.Format_RGBA8888
    return QImage(picture.rgba, picture.width, picture.height, picture.width * 4, form).copy()


def ask_for_page(
    desk: Desk,
    paper: Paper,
    number: int,
    wide: int,
    then: Callable[[QImage], object],
    refused: Callable[[Refused], object] | None = None,
) -> Job:
    """Have the worker draw a page so many dots wide, and go on with the picture."""
    work = (paper.draw, paper.pdf, number, wide)
    return desk.jobs.run(*work, on_done=lambda picture: then(image_of(picture)), on_refused=refused)
