"""Printing, the same from every screen: choose the paper, look at it, or have many made into a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.making import (
    PrintedRun,
    Shown,
    carry_out,
    clear_up,
    let_go,
    prepare,
    show_first,
)
from vcsdesk.documents.print_run import PrintRun
from vcsdesk.documents.printable import Target, distinct_words
from vcsdesk.documents.targets import PRINTABLES, targets, targets_of
from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.places import documents_folder
from vcsdesk.printing.document import Document
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, Edition
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.given_paper import GivenHow
from vcsdesk.records.record import Record
from vcsdesk.refused import Refused
from vcsdesk.rules.boards.seat_state import STANDING_BY
from vcsdesk.screens.desk.folders import free_folder, make_folder
from vcsdesk.screens.desk.pages import draw_page
from vcsdesk.screens.desk.told import lacking, not_bound, stopped, told
from vcsdesk.screens.printing.remembering import remember
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.jobs import Job
from vcsdesk.ui.kinds import Choice, Folder, Ticked

if TYPE_CHECKING:
    from vcsdesk.ui.preview import Preview

_MOST_LETTERS = 60
_SIZES: list[tuple[object, str]] = [
    ("as asked for", "As each person asked for"),
    (STANDARD, "Standard"),
    (LARGE_PRINT, "Large print"),
]


def print_for(parent: QWidget, desk: Desk, kind: type[Record], ids: Sequence[int], about: str) -> Form | None:
    """Ask how to print what there is for some records: one is looked at first, several go into a folder."""
    found = [document for document in documents().values() if document.about is kind]
    if not found or not ids:
        raise Refused(f"There is nothing to print for “{about}”.", "Choose a seat with somebody in it.")
    chosen = targets_of(desk.store, kind, ids, desk.on, desk.today)
    if not chosen:
        raise Refused(f"“{about}” is not there on {wording.day(desk.on)}.", "Look at a day on which it is.")
    return _ask(parent, desk, found, chosen, about)


def print_whole(parent: QWidget, desk: Desk, kind: type[Record] | None, *, usual: str = "") -> Form | None:
    """Ask how to print a paper for the whole borough, or one for everybody there is of a kind.

    `usual` names the paper that is offered first.
    """
    found = [document for document in documents().values() if document.about is kind]
    found.sort(key=lambda document: document.name != usual)
    if not found:
        raise Refused("There is nothing to print here.")
    everybody = targets(desk.store, found[0], desk.on, desk.today)
    return _ask(parent, desk, found, everybody, "The whole borough" if kind is None else "Everybody")


def print_document(parent: QWidget, desk: Desk, document: Document[object]) -> Form:
    """Ask how to print one document, and for whom: nobody is ticked yet."""
    everybody = targets(desk.store, document, desk.on, desk.today)
    return _ask(parent, desk, [document], everybody, document.title, ticked=False)


def print_packs_of(
    parent: QWidget, desk: Desk, about: str, *, body_id: int | None = None, person_id: int | None = None
) -> Form | None:
    """Ask how to print what there is for the seats of one body, or for those one person sits in."""
    sitting = [
        row.seat_id
        for row in sittings(desk.store, desk.on)
        if row.capacity not in STANDING_BY and (row.body_id == body_id or row.person_id == person_id)
    ]
    return print_for(parent, desk, Seat, list(dict.fromkeys(sitting)), about)


def look_at(
    parent: QWidget, desk: Desk, document: str, target: Target, edition: Edition | None = None
) -> Job:
    """Set one paper out in the worker and show it."""
    run = prepare(desk.store, document, [target], documents_folder(), edition, desk.on, desk.today)
    return _set_out(parent, desk, run, document, target.words)


def look_between(parent: QWidget, desk: Desk, document: str, since: date, on: date) -> Job:
    """Set out and show a paper that compares two days."""
    out, today = documents_folder(), desk.today
    run = prepare(desk.store, document, [Target()], out, STANDARD, on, today, since)
    return _set_out(parent, desk, run, document, f"{wording.plain_day(since)} to {wording.plain_day(on)}")


def make_all(
    desk: Desk, document: str, wanted: Sequence[Target], folder: Path, edition: Edition | None = None
) -> Job:
    """Have a paper made for each of many into a folder, saying how far it is."""
    run = prepare(desk.store, document, wanted, folder, edition, desk.on, desk.today)
    free = free_folder(folder, [f"{request.file_name}.pdf" for request in run.requests])
    try:
        make_folder(free)
    except Refused:
        clear_up(run)
        raise
    run = msgspec.structs.replace(run, out_folder=free)
    title = documents()[document].title
    kept = f"“{folder.name}” has papers of these names already; they were left as they are."

    def say(done: PrintedRun) -> None:
        said = told(done, title, free)
        desk.tell(said if free == folder else f"{said} {kept}")
        remember(desk, title, done.given, GivenHow.SAVED, lambda: let_go(done))

    def say_stopped() -> None:
        made = sum((free / f"{request.file_name}.pdf").exists() for request in run.requests)
        desk.tell(stopped(made, len(run.requests), title, free))

    words = f"Making {wording.count(len(run.requests), title.lower())}"
    return _run(desk, run, carry_out, say, words, say_stopped)


def show_pdf(parent: QWidget, desk: Desk, title: str, name: str, pdf: bytes, pages: int) -> Preview:
    """Show any PDF in the window of papers."""
    from vcsdesk.ui.paper import Paper
    from vcsdesk.ui.preview import Preview

    window = Preview(desk, Paper(title, name, pdf, pages, draw_page), parent.window())
    window.open()
    return window


def _set_out(parent: QWidget, desk: Desk, run: PrintRun, document: str, words: str) -> Job:
    title = documents()[document].title
    name = f"{run.requests[0].file_name}.pdf"

    def show(shown: Shown) -> None:
        _show(parent, desk, _shortened(f"{title}: {words}"), name, title, shown)

    return _run(desk, run, show_first, show, f"Setting out: {title}")


def _ask(
    parent: QWidget,
    desk: Desk,
    found: Sequence[Document[object]],
    wanted: Sequence[Target],
    about: str,
    *,
    ticked: bool = True,
) -> Form:
    def act(
        document: str = found[0].name,
        size: object = None,
        whom: Sequence[Target] = wanted,
        folder: Path | None = None,
    ) -> None:
        if folder is None or len(whom) == 1:
            look_at(parent, desk, document, whom[0], _edition(size))
        else:
            make_all(desk, document, whom, folder, _edition(size))

    fields = _fields(desk, found, wanted, ticked=ticked)
    many = f"{wording.count(len(wanted), 'paper')}, one for each {_each(found)}." if len(wanted) > 1 else ""
    words = " ".join(each for each in (many, _of_that_day(desk)) if each)
    title = f"Print: {about}" if len(found) > 1 else f"Print: {found[0].title}{_of(about, found)}"
    form = ask(parent, title, fields, act, button="Look at it", words=words)
    if "whom" in form.rows:
        whom = form.rows["whom"].editor
        whom.altered.connect(lambda: _name_button(form, len(whom.said().splitlines())))
        _name_button(form, len(whom.said().splitlines()))
    return form


def _of(about: str, found: Sequence[Document[object]]) -> str:
    """Say of whom a paper is, where that is another thing than its own title."""
    return "" if about == found[0].title else f", {about}"


def _name_button(form: Form, number: int) -> None:
    """Say on the button what is done for so many: one paper is looked at, several are made."""
    many = f"Make {wording.count(number, 'paper')}" if number else "Make them"
    form.done_button.set_words("Look at it" if number == 1 else many)
    form.rows["folder"].setVisible(number != 1)


def _of_that_day(desk: Desk) -> str:
    """Say of which day the paper will be, where that is not today."""
    return "" if desk.on == desk.today else f"As at {wording.day(desk.on)}, not today."


def _each(found: Sequence[Document[object]]) -> str:
    return PRINTABLES[found[0].about].each if found[0].about else "borough"


def _fields(
    desk: Desk, found: Sequence[Document[object]], wanted: Sequence[Target], *, ticked: bool
) -> list[Field]:
    """Ask which paper, for whom, in which letters and where to: each only where there is a choice."""
    fields = [Field("size", "Size of the letters", Choice(_SIZES), _SIZES[0][0], needed=True)]
    if len(found) > 1:
        names: list[tuple[object, str]] = [(document.name, document.title) for document in found]
        fields.insert(0, Field("document", "Which paper", Choice(names), found[0].name, needed=True))
    if len(wanted) > 1:
        choices = list(zip(wanted, distinct_words(wanted), strict=True))
        whom = Field("whom", "For whom", Ticked(choices, "paper"), wanted if ticked else (), needed=True)
        usual = f"{wording.capital(wording.plural(found[0].title))} {desk.on.isoformat()}"
        made = "It is made if it is not there yet."
        folder = Field(
            "folder", "Into which folder", Folder(), documents_folder() / usual, needed=True, help=made
        )
        fields = [*fields[:-1], whom, fields[-1], folder]
    return fields


def _edition(size: object) -> Edition | None:
    return size if isinstance(size, Edition) else None


def _run(
    desk: Desk,
    run: PrintRun,
    work: object,
    done: object,
    words: str,
    say_stopped: Callable[[], object] | None = None,
) -> Job:
    """Give a run to the worker, and clear up after it however it ends."""
    job = desk.jobs.run(work, run, on_done=done, on_stopped=say_stopped, words=words)  # type: ignore[arg-type]
    job.ended.connect(lambda: clear_up(run))
    return job


def _show(parent: QWidget, desk: Desk, head: str, name: str, title: str, shown: Shown) -> None:
    """Show a paper, and remember it as given each time it is saved or printed."""
    printed = shown.printed
    window = show_pdf(parent, desk, head, name, printed.pdf, printed.pages)
    window.saved.connect(lambda: remember(desk, title, [shown.given], GivenHow.SAVED))
    window.printed.connect(lambda: remember(desk, title, [shown.given], GivenHow.PRINTED))
    if lacks := lacking(printed.missing_letters, printed.untagged):
        desk.tell(lacks)
    if printed.unbound:
        desk.refused.emit(Refused(not_bound(printed.unbound), "The paper itself names what is missing."))


def _shortened(words: str) -> str:
    return words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS].rstrip(' ,')}…"
