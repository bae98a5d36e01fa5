"""Forms that come back: chosen or dropped, read in the worker, filed, and each told of by name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QFileDialog, QWidget

from vcsdesk.operations.feedback.taking_in import NoMeeting, kept_before, known_answers, take_in_form, told
from vcsdesk.places import documents_folder
from vcsdesk.records.feedback.report import Report
from vcsdesk.refused import Refused
from vcsdesk.screens.days import meant_today
from vcsdesk.screens.feedback.no_form import refuse_other_papers
from vcsdesk.screens.feedback.reading import CameBack, read_returned
from vcsdesk.screens.feedback.typing_window import Typed, type_report
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.jobs import Job
from vcsdesk.wording import count

_LAST_FOLDER = "returned forms/folder"
_PATTERN = "Forms and photos of them (*.pdf *.png *.jpg *.jpeg *.heic);;All files (*)"
_FLAT = Refused(
    "It has no fields to read: it is a form that was printed or scanned, or no form.",
    "Type in what it says, beside its picture, or take it in as a paper.",
)
_CUT_OFF = Refused(
    "It is damaged: its end is missing.",
    "Ask for it again, or type in what can be read of it, beside its picture.",
)


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one file: the report it is, or a picture to type beside, or why neither."""

    name: str
    words: str
    is_new: bool = False
    report: Report | None = None
    to_type: bytes = b""
    answers: dict[str, str] = {}
    """What a form of ours says that does not say from which meeting it is."""
    paper: Path | None = None
    """Where it lies, if it may be a paper of a meeting instead."""


def choose_and_take_in_forms(parent: QWidget, desk: Desk) -> Job | None:
    """Ask which files came back, and take them in."""
    folder = desk.settings.text(_LAST_FOLDER, str(documents_folder()))
    chosen, _ = QFileDialog.getOpenFileNames(parent, "Take in returned forms", folder, _PATTERN)
    if not chosen:
        return None
    desk.settings.keep(_LAST_FOLDER, str(Path(chosen[0]).parent))
    return take_in_forms(parent, desk, [Path(name) for name in chosen])


def take_in_forms(parent: QWidget, desk: Desk, paths: Sequence[Path]) -> Job:
    """Read files in the worker, then file those that are forms of ours and say what became of each."""
    meant_today(desk)

    def file_them(read: tuple[CameBack | tuple[str, Refused], ...]) -> None:
        show(parent, desk, filed(desk, read))

    return desk.jobs.run(
        read_returned, tuple(paths), on_done=file_them, words=f"Reading {count(len(paths), 'file')}"
    )


def filed(desk: Desk, read: Sequence[CameBack | tuple[str, Refused]]) -> list[Outcome]:
    """File what was read, as one step; what is refused does not keep the others out."""
    with desk.store.step("Take in returned forms"):
        return [_outcome(desk, each) for each in read]


def show(parent: QWidget, desk: Desk, outcomes: Sequence[Outcome]) -> None:
    """Say what became of files: one that is filed in a line, one to type in its window, several in a list."""
    from vcsdesk.screens.feedback.outcomes import OutcomesWindow

    first = outcomes[0]
    if len(outcomes) == 1 and first.report is not None:
        desk.tell(f"{first.name}: {first.words}")
        desk.show_record(Report, first.report.id)
    elif len(outcomes) == 1 and first.to_type and not first.words:
        type_report(parent, desk, Typed(content=first.to_type, file_name=first.name))
    else:
        OutcomesWindow(parent.window(), desk, outcomes).open()


def _outcome(desk: Desk, read: CameBack | tuple[str, Refused]) -> Outcome:
    if not isinstance(read, CameBack):
        name, refusal = read
        return Outcome(name=name, words=str(refusal))
    if (before := kept_before(desk.store, read.content)) is not None:
        return Outcome(name=read.name, words=told(before), report=before.report)
    if read.form is None:
        return Outcome(name=read.name, words="", to_type=read.content)
    try:
        refuse_other_papers(desk.store, read.form)
    except Refused as refusal:
        return Outcome(name=read.name, words=str(refusal))
    if not read.form.answers and read.form.is_cut_off:
        return Outcome(name=read.name, words=str(_CUT_OFF), to_type=read.content)
    if not read.form.answers:
        return Outcome(name=read.name, words=str(_FLAT), to_type=read.content, paper=read.path)
    try:
        made = take_in_form(desk.store, read.form, read.content, file_name=read.name, received_on=desk.today)
    except Refused as refusal:
        answers = known_answers(read.form.answers) if isinstance(refusal, NoMeeting) else {}
        return Outcome(name=read.name, words=str(refusal), to_type=read.content, answers=answers)
    return Outcome(name=read.name, words=told(made), is_new=made.is_new, report=made.report)
