"""Taking in papers: chosen with a button or dropped on the window, for a meeting or for a board."""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from vcsdesk.operations.papers.papers import take_in_paper
from vcsdesk.places import documents_folder
from vcsdesk.records.boards.body import Body
from vcsdesk.records.meetings.dated_meeting import DatedMeeting
from vcsdesk.records.meetings.meeting import Meeting, MeetingStatus
from vcsdesk.records.papers.paper import Stage
from vcsdesk.refused import Refused
from vcsdesk.screens import forms
from vcsdesk.screens.papers.reading import ReadFile, read_files
from vcsdesk.screens.papers.refused_files import tell_refused
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, Text, words_of
from vcsdesk.wording import capital, count

if TYPE_CHECKING:
    from vcsdesk.printing.cleaning import CleanPaper

_BACK, _AHEAD = timedelta(days=60), timedelta(days=120)
_LAST_FOLDER = "papers/folder"
_NO_FILES = Refused(
    "There is no file in what was dropped.",
    "Save the attachment to a folder first, then drop it from there or use “Take in papers…”.",
)


def choose_and_take_in(parent: QWidget, desk: Desk, meeting_id: int | None = None) -> Form | None:
    """Ask which files, then for which meeting they are."""
    folder = desk.settings.text(_LAST_FOLDER, str(documents_folder()))
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, "Take in papers", folder, "PDF papers (*.pdf);;All files (*)"
    )
    if not chosen:
        return None
    desk.settings.keep(_LAST_FOLDER, str(Path(chosen[0]).parent))
    return ask_take_in(parent, desk, [Path(name) for name in chosen], meeting_id)


def dropped_files(mime: QMimeData) -> list[Path]:
    """Give the files of what was dropped; Refused where there are none, as with an Outlook attachment."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if not files:
        raise _NO_FILES
    return files


def ask_take_in(parent: QWidget, desk: Desk, files: Sequence[Path], meeting_id: int | None = None) -> Form:
    """Ask for which meeting or board files are, when they came and how far along they are."""
    near = desk.store.view(DatedMeeting, on=desk.on, first=desk.on - _BACK, last=desk.on + _AHEAD)
    open_to = (
        each for each in near if each.status is not MeetingStatus.CANCELLED or each.meeting_id == meeting_id
    )
    meetings = forms.meetings_of(desk, forms.next_first(desk, open_to))
    fields = [
        Field("meeting", "For which meeting", meetings, meeting_id),
        Field("body", "Or for which board, without a meeting", forms.bodies(desk, needed=False)),
        Field("received_on", "When they came", Day(lambda: desk.today), desk.today),
        Field("stage", "How far along they are", Choice(words_of(Stage)), Stage.NOT_KNOWN, needed=True),
    ]
    if len(files) == 1:
        fields.insert(0, Field("title", "Title", Text(), title_of(files[0]), needed=True))

    def act(
        meeting: int | None, body: int | None, received_on: date | None, stage: Stage, title: str = ""
    ) -> None:
        about = _about(desk, meeting, body)
        take_in(parent, desk, files, about, received_on=received_on, stage=stage, title=title)

    words = files[0].name if len(files) == 1 else f"{count(len(files), 'file')}; titles can be changed later."
    return ask(parent, "Take in papers", fields, act, button="Take in", words=words)


def take_in(
    parent: QWidget,
    desk: Desk,
    files: Sequence[Path],
    about: Meeting | Body,
    *,
    received_on: date | None,
    stage: Stage = Stage.NOT_KNOWN,
    title: str = "",
) -> None:
    """Read the files in the worker, then keep those that can be read as one step."""

    def keep(read: tuple[ReadFile | Refused, ...]) -> None:
        good = [each for each in read if isinstance(each, ReadFile)]
        with desk.store.step("Take in papers"):
            for file in good:
                take_in_paper(
                    desk.store,
                    about,
                    title or title_of(Path(file.name)),
                    file.content,
                    file_name=file.name,
                    received_on=received_on,
                    stage=stage,
                    read=known(file),
                )
        if good:
            desk.tell(f"{capital(count(len(good), 'paper'))} taken in.")
        tell_refused(parent, desk, [each for each in read if isinstance(each, Refused)], len(files))

    desk.jobs.run(read_files, tuple(files), on_done=keep, words=f"Reading {count(len(files), 'file')}")


def title_of(file: Path) -> str:
    """Make a title of a file's name: Agenda item 4, from agenda_item-4.pdf."""
    words = re.sub(r"[_\s]+|(?<=\w)-(?=\w)", " ", file.stem).strip()
    return capital(words) or "Paper"


def known(file: ReadFile) -> "Callable[[bytes], CleanPaper]":
    """Give what the worker already found out about a file."""
    from vcsdesk.printing.cleaning import CleanPaper

    return lambda content: CleanPaper(content, file.pages, is_tagged=False)


def _about(desk: Desk, meeting: int | None, body: int | None) -> Meeting | Body:
    if meeting is not None:
        return desk.store.get(Meeting, meeting)
    if body is not None:
        return desk.store.get(Body, body)
    raise Refused("Neither a meeting nor a board is chosen.", "Choose the meeting the papers are for.")
