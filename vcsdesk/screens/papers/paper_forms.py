"""Forms about one paper: put it to another meeting, and take in a newer version of it."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from vcsdesk.lists.papers.papers import PaperRow
from vcsdesk.operations.papers.papers import move_paper, new_version
from vcsdesk.records.boards.body import Body
from vcsdesk.records.meetings.dated_meeting import DatedMeeting
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.papers.paper import Paper
from vcsdesk.refused import Refused
from vcsdesk.screens import forms
from vcsdesk.screens.days import meant_today
from vcsdesk.screens.papers.reading import ReadFile, read_files
from vcsdesk.screens.papers.taking_in import known
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask

_YEAR = timedelta(days=366)


def ask_move_paper(parent: QWidget, desk: Desk, row: PaperRow) -> Form:
    """Ask for which meeting a paper is, or that it is for none."""
    near = desk.store.view(DatedMeeting, on=desk.on, first=desk.on - _YEAR, last=desk.on + _YEAR)
    own = sorted(forms.next_first(desk, near), key=lambda each: each.body_id != row.body_id)
    fields = [
        Field(
            "meeting",
            "For which meeting",
            forms.meetings_of(desk, own),
            row.meeting_id,
            help="Left empty, it belongs to the board without a meeting.",
        )
    ]

    def act(meeting: int | None) -> None:
        store = desk.store
        to = store.get(Body, row.body_id) if meeting is None else store.get(Meeting, meeting)
        move_paper(store, store.get(Paper, row.paper_id), to)

    return ask(parent, row.title, fields, act, button="Move")


def choose_new_version(parent: QWidget, desk: Desk, row: PaperRow) -> None:
    """Ask which file is the newer version, read it in the worker and keep it beside the earlier ones."""
    meant_today(desk)
    name, _ = QFileDialog.getOpenFileName(parent, "Newer version", "", "PDF papers (*.pdf);;All files (*)")
    if name:
        take_in_version(desk, row, Path(name))


def take_in_version(desk: Desk, row: PaperRow, path: Path) -> None:
    """Keep a file as the newer version of a paper."""

    def keep(read: tuple[ReadFile | Refused, ...]) -> None:
        found = read[0]
        if isinstance(found, Refused):
            desk.refused.emit(found)
            return
        desk.do(
            lambda: new_version(
                desk.store,
                desk.store.get(Paper, row.paper_id),
                found.content,
                file_name=found.name,
                received_on=desk.today,
                read=known(found),
            )
        )

    desk.jobs.run(read_files, (path,), on_done=keep, words=f"Reading {path.name}")
