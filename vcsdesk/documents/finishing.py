"""The last work on papers that are set out: pages chosen, folded as booklets, joined into sets, attached."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from vcsdesk.documents.recipients import Recipient
from vcsdesk.files import write_whole
from vcsdesk.formats.mail_drafts import Attached, Draft, as_eml
from vcsdesk.printing.choices import Choices, Sets
from vcsdesk.printing.naming import distinct, file_stem
from vcsdesk.refused import Refused
from vcsdesk.wording import count

DRAFTS_FOLDER = "E-mail drafts"
_READERS = "for screen readers"


class Message(msgspec.Struct, frozen=True):
    """What is written in e-mail drafts, beneath the name of whom each is to."""

    subject: str = ""
    words: str = ""


class SetOut(msgspec.Struct, frozen=True, kw_only=True):
    """A paper that is set out: its file, our own pages where others are bound in, and whose it is."""

    place: int
    """Its place in the run, counted from nought."""
    name: str
    title: str
    path: Path
    own: Path | None
    recipient: Recipient


class _NoSuchPages(Exception):  # noqa: N818  (a refusal is an answer, not an error)
    """The pages that are chosen are not in a paper."""

    def __init__(self, name: str, refusal: Refused) -> None:
        super().__init__(name, refusal)
        self.name, self.refusal = name, refusal


class Finisher:
    """Makes the files of a run out of its papers, one set at a time, into a folder."""

    def __init__(self, choices: Choices, message: Message, folder: Path, run: str) -> None:
        self._choices, self._message = choices, message
        self._folder, self._run = folder, run
        self._taken: set[str] = set()
        self.paths: list[Path] = []
        self.drafts: list[Path] = []
        self.not_drafted: list[tuple[str, str]] = []
        self.refused: list[tuple[str, Refused]] = []
        self.saved: set[int] = set()
        self.drafted: set[int] = set()
        """The places of the papers that went out, to be printed and in drafts."""

    def finish(self, papers: Sequence[SetOut]) -> None:
        """Make what one person, or nobody in particular, gets of some papers; what is refused is noted."""
        try:
            self._finish(papers)
        except _NoSuchPages as gone:
            self.refused.append((gone.name, gone.refusal))

    def _finish(self, papers: Sequence[SetOut]) -> None:
        whose = papers[0].recipient
        if whose.wants_file(self._choices.way) and self._choices.sets is not Sets.ONE:
            self._make_files(papers)
            self.saved |= {each.place for each in papers}
        if why := whose.why_no_draft(self._choices.way):
            self.not_drafted.append((whose.name or papers[0].name, why))
        if whose.wants_draft(self._choices.way):
            self._write_draft(papers)

    def finish_all(self, papers: Sequence[SetOut], title: str) -> None:
        """Make the one file of all that is to be printed, where that is chosen."""
        printed = [each for each in papers if each.recipient.wants_file(self._choices.way)]
        if self._choices.sets is not Sets.ONE or not printed:
            return
        try:
            self._write(f"{title} ({count(len(printed), 'paper')})", self._joined(printed, between=True))
        except _NoSuchPages as gone:
            self.refused.append((gone.name, gone.refusal))
        else:
            self.saved |= {each.place for each in printed}

    def _make_files(self, papers: Sequence[SetOut]) -> None:
        if self._choices.sets is Sets.EACH or len(papers) == 1:
            for each in papers:
                self._write(each.name, self._altered(each))
            return
        whose = papers[0].recipient.name or papers[0].name
        self._write(file_stem(whose, count(len(papers), "paper")), self._joined(papers, between=False))

    def _joined(self, papers: Sequence[SetOut], *, between: bool) -> bytes:
        """Join papers into one file; a booklet is folded out of what one person gets."""
        from vcsdesk.printing.imposing import booklet
        from vcsdesk.printing.joining import Set, joined

        folds = self._choices.sheets.is_booklet
        sets = [Set(each.title, self._altered(each) if between else self._part(each)) for each in papers]
        made = joined(sets, both_sides=self._choices.both_sides or folds, sheets_between=between)
        return booklet(made) if folds and not between else made

    def _altered(self, paper: SetOut) -> bytes:
        """Take the pages that are chosen, and fold them where they are a booklet."""
        from vcsdesk.printing.imposing import booklet

        part = self._part(paper)
        return booklet(part) if self._choices.sheets.is_booklet else part

    def _part(self, paper: SetOut) -> bytes:
        """Take the pages that are chosen."""
        whole = paper.path.read_bytes()
        if not self._choices.pages.strip():
            return whole
        from vcsdesk.printing.page_ranges import pages_meant
        from vcsdesk.printing.parting import only_pages, page_names

        try:
            return only_pages(whole, pages_meant(self._choices.pages, page_names(whole)))
        except Refused as refusal:
            raise _NoSuchPages(paper.name, refusal) from refusal

    def _write(self, name: str, content: bytes) -> None:
        path = self._folder / f"{self._free(name)}.pdf"
        self.paths.append(write_whole(path, content, self._run))

    def _write_draft(self, papers: Sequence[SetOut]) -> None:
        """Write the draft to one person, with each paper and what a screen reader follows of it."""
        whose = papers[0].recipient
        attached: list[Attached] = []
        for each in papers:
            attached.append(Attached(f"{each.name}.pdf", self._part(each)))
            if each.own is not None and not self._choices.pages.strip():
                attached.append(Attached(f"{each.name} ({_READERS}).pdf", each.own.read_bytes()))
        words = f"Dear {whose.name},\n\n{self._message.words}"
        draft = Draft(
            to_name=whose.name,
            to_address=whose.address,
            subject=self._message.subject,
            words=words,
            attached=attached,
        )
        try:
            content = as_eml(draft)
        except Refused as refusal:
            self.not_drafted.append((whose.name, refusal.message.rstrip(".")))
            return
        path = self._folder / DRAFTS_FOLDER / f"{self._free(papers[0].name)}.eml"
        self.drafts.append(write_whole(path, content, self._run))
        self.drafted |= {each.place for each in papers}

    def _free(self, name: str) -> str:
        """Give no two files of a run one name."""
        stem = distinct(name, self._taken.__contains__)
        self._taken.add(stem.casefold())
        return stem
