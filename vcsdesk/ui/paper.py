"""A finished paper, and its pages as pictures drawn by the worker."""

from collections.abc import Callable
from enum import Enum
from shutil import rmtree
from typing import Any
from weakref import finalize

import msgspec
from PySide6.QtGui import QImage

from vcsdesk.files import lay_ready, private_folder
from vcsdesk.refused import Refused
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.jobs import Job
from vcsdesk.ui.page_picture import draw_from

_METRES_IN_AN_INCH = 0.0254


class Sides(Enum):
    """On which sides a paper is made to be printed, and about which edge sheets are turned."""

    ONE = "one side"
    BOTH = "both sides"
    FOLDED = "both sides, turned about the short edge"


class Paper(msgspec.Struct, frozen=True):
    """A finished paper to look at.

    `draw(pdf, number, width, report)` is a function of a module that gives a `Picture` (or anything with
    `width`, `height`, `rgba` and `dots_per_inch`) of one page, counted from nought, so many dots wide; it
    runs in the worker.
    """

    title: str
    file_name: str
    pdf: bytes
    pages: int
    draw: Callable[..., Any]
    names: tuple[str, ...] = ()
    """What each page is called, as it is printed on it; nothing is by its place."""
    heads: tuple[str, ...] = ()
    """What begins on each page."""
    sides: Sides | None = None
    """How it was chosen to be printed; nothing leaves it to the printer."""
    notes: str = ""
    """What she should know before she prints it."""
    is_first_page: bool = False
    """Whether this is its first page alone, while the rest is being set out."""

    @property
    def called(self) -> tuple[str, ...]:
        """Give what each page is called."""
        return self.names or tuple(str(number + 1) for number in range(self.pages))


class LaidReady:
    """A paper as a private file for the worker to draw from, taken away when it is closed."""

    def __init__(self, paper: Paper) -> None:
        folder = private_folder()
        self.close = finalize(self, rmtree, folder, ignore_errors=True)
        self.paper = paper
        self.path = lay_ready(folder / "paper.pdf", paper.pdf)


def image_of(picture: Any) -> QImage:  # noqa: ANN401  (whatever the drawing room calls it)
    """Make Qt's picture of the worker's."""
    form = QImage.Format.Format_RGBA8888
    made = QImage(picture.rgba, picture.width, picture.height, picture.width * 4, form).copy()
    for note in (made.setDotsPerMeterX, made.setDotsPerMeterY):
        note(round(picture.dots_per_inch / _METRES_IN_AN_INCH))
    return made


def ask_for_page(
    desk: Desk,
    laid: LaidReady,
    number: int,
    wide: int,
    then: Callable[[QImage], object],
    refused: Callable[[Refused], object] | None = None,
) -> Job:
    """Have the worker draw a page so many dots wide, and go on with the picture."""
    work = (laid.paper.draw, laid.path, number, wide)
    return desk.jobs.run(
        draw_from, *work, on_done=lambda picture: then(image_of(picture)), on_refused=refused
    )
