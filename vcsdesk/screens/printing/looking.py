"""Papers looked at before they are printed, one after another: each is set out when it is turned to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.documents.drafting import Message
from vcsdesk.documents.gathering import Wish
from vcsdesk.documents.handing_out import Handing, put_away
from vcsdesk.documents.making import show_first_page
from vcsdesk.documents.print_run import PrintRun
from vcsdesk.documents.showing import Looked, look
from vcsdesk.printing.choices import Choices, Way
from vcsdesk.records.printing.given_paper import GivenHow
from vcsdesk.refused import Refused
from vcsdesk.screens.printing.gatherer import Gatherer
from vcsdesk.screens.printing.out_folder import folder_field, keep_place
from vcsdesk.screens.printing.pages import draw_page
from vcsdesk.screens.printing.remembering import remember
from vcsdesk.screens.printing.running import Running
from vcsdesk.screens.printing.told import before_printing
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import ask
from vcsdesk.ui.jobs import Job
from vcsdesk.ui.paper import Paper, Sides

if TYPE_CHECKING:
    from vcsdesk.ui.preview import Preview

_MOST_LETTERS = 60


class Looking(QObject):
    """A run that is looked at: what it laid ready stays until the window is closed."""

    progressed = Signal(int, int, str)
    """How far it is: done, total, and words."""
    ended = Signal()
    """The first paper is there, or will not come."""
    is_missed = False

    def __init__(self, parent: QWidget, desk: Desk, wish: Wish, words: str = "") -> None:
        super().__init__(desk)
        self.words = f"Setting out: {wish.documents[0].title}"
        self._parent, self._desk, self._wish, self._of = parent, desk, wish, words
        self._gatherer: Gatherer | None = None
        self._handing: Handing | None = None
        self._window: Preview | None = None
        self._looked: Looked | None = None
        self._job: Job | None = None
        self._unfinished: list[Job] = []
        self._first_shown = False

    def start(self, run: PrintRun | None = None) -> None:
        """Begin, with a run that is gathered already or by gathering it."""
        self._desk.closed.connect(self._close)
        self._desk.job_started.emit(self)
        if run is not None:
            self._gathered(run)
            return
        self._gatherer = Gatherer(self._desk, self._wish)
        self._gatherer.done.connect(self._gathered)
        self._gatherer.refused.connect(self._refuse)
        self._gatherer.failed.connect(self._break_off)
        self._gatherer.start()

    def cancel(self) -> None:
        """Look at nothing."""
        self._desk.tell(f"Stopped: {self.words}.")
        self._close()

    def _gathered(self, run: PrintRun) -> None:
        self._gatherer = None
        self._handing = Handing(run=run)
        if run.choices.pages.strip() or run.choices.sheets.is_booklet:
            self._ask(0)
            return
        first = msgspec.structs.replace(run, requests=run.requests[:1])
        self._wait_for(self._desk.jobs.run(show_first_page, first, 0, on_done=self._show_first))

    def _ask(self, place: int) -> None:
        """Have a paper set out; one that was asked for before is wanted no longer."""
        if self._job is not None:
            self._job.forget()
        self._wait_for(
            self._desk.jobs.run(
                look,
                self._handing,
                place,
                on_done=lambda looked: self._show(place, looked),
                on_refused=self._refuse,
            )
        )

    def _wait_for(self, job: Job) -> None:
        """Wait for what the worker makes of what lies ready."""
        self._job = job
        self._unfinished.append(job)
        job.failed.connect(self._break_off)
        job.ended.connect(lambda: self._unfinished.remove(job))

    def _show_first(self, pdf: bytes | None) -> None:
        """Show the first page, if there is one before the whole; then have the whole set out."""
        self._job = None
        if pdf is not None:
            self._window = self._opened(self._named(0, pdf, pages=1, is_first_page=True))
        self._ask(0)

    def _show(self, place: int, looked: Looked) -> None:
        """Show a paper that was set out."""
        self._job, self._looked = None, looked
        paper = self._paper(place, looked)
        if self._window is None:
            self._window = self._opened(paper)
        else:
            self._window.show_paper(paper)
        self._end_first()

    def _opened(self, paper: Paper) -> Preview:
        from vcsdesk.ui.preview import Preview

        run = self._run
        words = _papers(run) if len(run.requests) > 1 else ()
        window = Preview(self._desk, paper, self._parent.window(), words)
        window.paper_wanted.connect(self._ask)
        window.all_wanted.connect(self._make)
        window.saved.connect(lambda: self._remember(GivenHow.SAVED))
        window.printed.connect(lambda: self._remember(GivenHow.PRINTED))
        window.finished.connect(self._close)
        window.open()
        return window

    def _paper(self, place: int, looked: Looked) -> Paper:
        return self._named(
            place,
            looked.pdf,
            pages=len(looked.names),
            names=looked.names,
            heads=looked.heads,
            sides=_sides(self._run.choices),
            notes=before_printing(looked.shown.printed, looked.otherwise),
        )

    def _named(self, place: int, pdf: bytes, **more: Any) -> Paper:  # noqa: ANN401  (fields of a paper)
        """Name what is looked at as the paper of the run that it is."""
        run, request = self._run, self._run.requests[place]
        title = request.document.title
        apart = run.choices.apart(request.edition, folded=run.choices.sheets.is_booklet)
        return Paper(
            title=wording.shortened(f"{title}: {self._of or run.drafts[place].words}", _MOST_LETTERS),
            file_name=f"{request.called(apart)}.pdf",
            pdf=pdf,
            draw=draw_page,
            **more,
        )

    def _make(self) -> None:
        """Ask where to, and make all papers as they were chosen."""
        field = folder_field(self._desk, self._title)
        number = wording.count(len(self._run.requests), "paper")
        ask(self._window or self._parent, f"Save {number}", [field], self._make_into, button="Save all")

    def _make_into(self, folder: Path) -> None:
        keep_place(self._desk, folder)
        choices = msgspec.structs.replace(self._wish.choices, way=Way.FILES)
        wish = msgspec.structs.replace(self._wish, out_folder=folder, choices=choices)
        # Not over the window with the papers: it may be closed before there is something to ask.
        Running(self._parent, self._desk, wish, self._title, Message()).start()

    def _remember(self, how: GivenHow) -> None:
        """Remember the paper that is seen as given, unless it is only some of its pages."""
        if self._looked is not None and not self._run.choices.pages.strip():
            remember(self._desk, self._looked.title, [self._looked.shown.given], how)

    def _refuse(self, refusal: Refused) -> None:
        """Say why a paper cannot be looked at."""
        self._gatherer = self._job = None
        if self._window is None:
            self._close()
        elif self._window.paper.is_first_page:
            self._window.close()
        self._desk.refused.emit(refusal)

    def _break_off(self) -> None:
        """End where a fault of the program leaves nothing to look at."""
        self._gatherer = self._job = None
        if self._window is None:
            self._close()
        else:
            self._end_first()

    def _end_first(self) -> None:
        """Let the window no longer say that something is being set out."""
        if not self._first_shown:
            self._first_shown = True
            self.ended.emit()

    def _close(self) -> None:
        """Stop what goes on, and take away what was laid ready."""
        if self._gatherer is not None:
            self._gatherer.cancel()
        if self._job is not None:
            self._job.forget()
        if self._handing is not None:
            self._put_away(self._handing)
        self._gatherer = self._job = self._handing = None
        self._end_first()
        self.deleteLater()

    def _put_away(self, handing: Handing) -> None:
        """Take away what was laid ready, once the worker reads nothing of it any more."""

        def put_away_at_last() -> None:
            if not self._unfinished:
                put_away(handing)

        for job in self._unfinished:
            job.ended.connect(put_away_at_last)
        put_away_at_last()

    @property
    def _title(self) -> str:
        return self._wish.documents[0].title

    @property
    def _run(self) -> PrintRun:
        if self._handing is None:
            raise ValueError("Nothing is gathered yet")
        return self._handing.run


def _papers(run: PrintRun) -> tuple[str, ...]:
    """Name the papers of a run, by whom they are for and, where there are several kinds, by what they are."""
    kinds = {request.document.name for request in run.requests}
    titles = [
        f", {wording.called(request.document.title)}" if len(kinds) > 1 else "" for request in run.requests
    ]
    said = [f"{draft.words}{title}" for draft, title in zip(run.drafts, titles, strict=True)]
    return tuple(f"{number}. {words}" for number, words in enumerate(said, 1))


def _sides(choices: Choices) -> Sides:
    if choices.sheets.is_booklet:
        return Sides.FOLDED
    return Sides.BOTH if choices.both_sides else Sides.ONE
