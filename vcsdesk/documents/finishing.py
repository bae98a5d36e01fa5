"""The last work on papers that are set out: pages chosen, folded as booklets, joined into sets, attached."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vcsdesk.documents.drafting import DRAFTS_FOLDER, Message, draft_name, draft_to
from vcsdesk.documents.set_out import SetOut
from vcsdesk.printing.choices import Choices, Sets
from vcsdesk.printing.edition import STANDARD
from vcsdesk.printing.free_names import FreeNames
from vcsdesk.printing.naming import file_stem, titled
from vcsdesk.printing.stopping import Stopping
from vcsdesk.printing.sweeping import READERS_FOLDER
from vcsdesk.refused import Refused
from vcsdesk.wording import count


class Finisher:
    """Makes the files of a run out of its papers, one set at a time, into a folder."""

    def __init__(self, choices: Choices, message: Message, folder: Path, stopping: Stopping) -> None:
        self._choices, self._message = choices, message
        self._stopping = stopping
        self._names = FreeNames(folder, ".pdf")
        self._beside_names = FreeNames(folder / READERS_FOLDER, ".pdf")
        self._draft_names = FreeNames(folder / DRAFTS_FOLDER, ".eml")
        self._sets: list[tuple[str, bytes]] = []
        self._in_sets: list[SetOut] = []
        self.paths: list[Path] = []
        self.beside: list[Path] = []
        self.drafts: list[Path] = []
        self.not_drafted: list[tuple[str, str]] = []
        self.saved: set[int] = set()
        self.drafted: set[int] = set()
        """The places of the papers that went out, to be printed and in drafts."""
        self.is_finished = False

    def finish(self, papers: Sequence[SetOut]) -> None:
        """Make what one person, or nobody in particular, gets of some papers."""
        given = [each for each in papers if not each.is_cover]
        if not given:
            return
        whose, way = given[0].recipient, self._choices.way
        if whose.wants_file(way):
            self._make_files(papers)
            if self._choices.sets is Sets.ONE:
                self._in_sets += given
            else:
                self._went_out(given)
        if whose.wants_draft(way):
            self._write_draft(given)
        if why := whose.why_no_draft(way):
            self.not_drafted.append((whose.name or given[0].name, why))

    def finish_all(self, title: str) -> None:
        """Make the one file of all that is to be printed, where that is chosen; before that none went out."""
        if self._sets:
            called = f"{title} ({count(len(self._sets), 'set')}{self._apart(', ')})"
            self._write(called, self._joined(self._sets, called, between=True))
            self._went_out(self._in_sets)
        self.is_finished = True

    def _make_files(self, papers: Sequence[SetOut]) -> None:
        """Make a file of each paper, or one of all that a person gets."""
        if self._choices.sets is Sets.EACH and not papers[0].is_cover:
            for each in papers:
                self._write(each.to_print, self._folded(each.pages(self._choices)))
            return
        given = [each for each in papers if not each.is_cover]
        whose = given[0].recipient.name
        many = count(len(given), "paper")
        name, called = f"{file_stem(whose, many)}{self._apart(' (', ')')}", f"{many} for {whose}"
        if len(given) == 1:
            name, called = given[0].to_print, titled(given[0].to_print)
        sets = [(each.title, each.pages(self._choices)) for each in papers]
        made = self._folded(self._joined(sets, called))
        if self._choices.sets is Sets.ONE:
            self._sets.append((whose or given[0].title, made))
        else:
            self._write(name, made)

    def _went_out(self, papers: Sequence[SetOut]) -> None:
        """Note that the files of papers are made, and lay beside them what goes with them."""
        self._lay_beside(papers)
        self.saved |= {each.place for each in papers}

    def _lay_beside(self, papers: Sequence[SetOut]) -> None:
        """Lay our own pages of papers with others bound in beside them, for a reader who listens."""
        for each in papers:
            if each.for_listening is not None:
                content = each.for_listening.read_bytes()
                path = self._beside_names.place(each.name, content)
                self.beside.append(self._stopping.write(path, content))

    def _joined(self, sets: Sequence[tuple[str, bytes]], called: str, *, between: bool = False) -> bytes:
        """Join papers into one file; one alone is left as it is, with its tags."""
        from vcsdesk.printing.joining import Set, joined

        if len(sets) == 1:
            return sets[0][1]
        both = self._choices.both_sides or self._choices.sheets.is_booklet
        return joined([Set(*each) for each in sets], called, both_sides=both, sheets_between=between)

    def _apart(self, before: str, after: str = "") -> str:
        """Say of a file of several papers that it is folded or in part, if it is."""
        apart = self._choices.apart(STANDARD, folded=self._choices.sheets.is_booklet)
        return f"{before}{apart}{after}" if apart else ""

    def _folded(self, pdf: bytes) -> bytes:
        """Fold a paper as a booklet, where that is chosen."""
        from vcsdesk.printing.imposing import booklet

        return booklet(pdf) if self._choices.sheets.is_booklet else pdf

    def _write(self, name: str, content: bytes) -> None:
        self.paths.append(self._stopping.write(self._names.place(name, content), content))

    def _write_draft(self, papers: Sequence[SetOut]) -> None:
        try:
            content = draft_to(papers, self._choices, self._message)
        except Refused as refusal:
            self.not_drafted.append((papers[0].recipient.name, refusal.message.rstrip(".")))
            return
        path = self._draft_names.place(draft_name(papers), content)
        self.drafts.append(self._stopping.write(path, content))
        self.drafted |= {each.place for each in papers}
