"""Arranging a paper: its sections beside the words of the chosen one, and how that one prints."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vcsdesk.documents.day import Day
from vcsdesk.documents.one_section import OneSection, one_section
from vcsdesk.lists.printing.sections import section_rows, text_versions
from vcsdesk.operations.printing.arranging import leave_out, move_down, move_up, put_in
from vcsdesk.operations.printing.section_texts import (
    add_section,
    give_words_back,
    go_back_to,
    put_all_back,
    remove_section,
    write_section,
)
from vcsdesk.printing.document import Document
from vcsdesk.records.printing.section_choice import SectionChoice
from vcsdesk.records.printing.section_text import SectionText
from vcsdesk.records.record import Record
from vcsdesk.refused import Refused
from vcsdesk.screens.printing.any_pdf import show_pdf
from vcsdesk.screens.printing.arranging.frame import ArrangeFrame
from vcsdesk.screens.printing.arranging.pages_pane import PagesPane
from vcsdesk.screens.printing.arranging.versions import show_versions
from vcsdesk.screens.printing.step_buttons import StepButtons
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, ask
from vcsdesk.ui.paper import Paper

# A version that no kept one reaches: what is only typed counts as the newest.
_NEWEST = 1_000_000


class ArrangeWindow(ArrangeFrame):
    """One paper's sections, to switch, order and reword; every change counts at once."""

    def __init__(
        self, parent: QWidget, desk: Desk, found: Sequence[Document[Any]], document: Document[Any]
    ) -> None:
        pages, steps = (
            PagesPane(desk, self._as_it_stands),
            StepButtons(desk.store, SectionChoice, SectionText),
        )
        super().__init__(parent, [each.title for each in found], pages, steps)
        self._desk, self._found, self.document = desk, found, document
        self._day: Day | None = None
        self.which.say(document.title)
        self._connect()
        self._add_keys()
        self._refresh()
        self._load()
        self.sections.list.setFocus()

    def done(self, result: int) -> None:
        """Keep what is typed; stay where that is refused."""
        if self._keep():
            self.pages.close_up()
            super().done(result)

    # What she does

    def _tick(self, key: str, is_in: bool) -> None:  # noqa: FBT001  (as the list's signal carries it)
        act = put_in if is_in else leave_out
        if not self._do(lambda: act(self._desk.store, self.document, key)):
            self._refresh()

    def _move(self, key: str, step: int) -> None:
        act = move_up if step < 0 else move_down
        self._do(lambda: act(self._desk.store, self.document, key))

    def _add(self) -> None:
        def act(title: str) -> None:
            added = add_section(self._desk.store, self.document, title, self._desk.today)
            self.sections.choose(added.section)
            self.words.text.setFocus()

        if self._keep():
            ask(
                self,
                "A section of your own",
                [Field("title", "Its title", needed=True)],
                act,
                button="Add it",
            )

    def _remove(self, key: str) -> None:
        title, act = self.words.head.text(), partial(remove_section, self._desk.store, self.document, key)
        if self._keep() and self._do(lambda: act(self._desk.today)):
            self._load()
            self.message.tell(f"Removed: “{title}”. Undo brings it back.")

    def _keep(self) -> bool:
        """Keep what is typed as a version; tell whether nothing is left that is not kept."""
        row, typed = self.words.row, self.words.typed()
        if row is None or not self.words.is_altered():
            return True

        def act() -> None:
            kept = write_section(
                self._desk.store,
                self.document,
                row.key,
                typed.text,
                title=typed.title,
                stands=typed.stands,
                written_on=self._desk.today,
            )
            self.message.tell(f"Kept as version {kept.version} of “{kept.title or row.kind.title}”.")

        return self._do_and_load(act)

    def _give_back(self) -> None:
        if self._keep():
            act = partial(give_words_back, self._desk.store, self.document, self.sections.key)
            self._do_and_load(lambda: act(self._desk.today))

    def _show_versions(self) -> None:
        def take_back(earlier: SectionText) -> None:
            self._do_and_load(lambda: go_back_to(self._desk.store, earlier, self._desk.today))

        if self._keep():
            versions = text_versions(self._desk.store, self.document, self.sections.key)
            show_versions(self, self.words.head.text(), versions, take_back)

    def _put_all_back(self) -> None:
        def act() -> None:
            put_all_back(self._desk.store, self.document, self._desk.today)
            self.message.tell("All is as the house has it, and no text of yours is lost. Undo takes it back.")

        if self._keep():
            self._do_and_load(act)

    def _undo(self, undo: Callable[[], object]) -> None:
        """Take a step back or do it again; what is only typed is kept first, and undone as what came last."""
        if self._keep():
            undo()
            self._load()

    # How it follows

    def _choose_paper(self) -> None:
        wanted = next((each for each in self._found if each.title == self.which.said()), self.document)
        if wanted is not self.document and self._keep():
            self.document = wanted
            self._refresh()
            self._load()
        self.which.say(self.document.title)

    def _look(self, key: str) -> None:
        """Go to another section, once what is typed for the one before is kept."""
        row = self.words.row
        if row is None or row.key == key:
            return
        if self._keep():
            self._load()
        else:
            self.sections.choose(row.key)

    def _follow(self, _kinds: frozenset[type[Record]]) -> None:
        self._refresh()

    def _refresh(self) -> None:
        """Read the sections anew, and which step undo would touch."""
        self._day = None
        self.sections.show_rows(section_rows(self._desk.store, self.document), self.sections.key)
        self.steps.name_steps()
        self.pages.refresh_soon()

    def _load(self) -> None:
        """Show what is kept for the chosen section."""
        row = next(row for row in self.sections.rows if row.key == self.sections.key)
        self.words.show_row(row, len(text_versions(self._desk.store, self.document, row.key)))
        self.pages.refresh()

    def _as_it_stands(self) -> OneSection | None:
        """Tell the chosen section with what is typed, whether it is kept or not."""
        row = self.words.row
        if row is None or row.kind.is_fixed:
            raise Refused("The cover and the contents follow from all the rest.")
        self._day = self._day or Day(self._desk.store, self._desk.on, self._desk.today)
        typed = self.words.as_text()
        newest = replace(typed, document=self.document.name, version=_NEWEST) if typed else None
        return one_section(self._day, self.document, row.key, newest)

    def _show_larger(self, paper: Paper) -> None:
        show_pdf(self, self._desk, self.words.head.text(), paper.file_name, paper.pdf, paper.pages)

    def _do(self, act: Callable[[], object]) -> bool:
        """Do something, or say why not."""
        self.message.leave_refusal()
        try:
            act()
        except Refused as refusal:
            self.message.refuse(refusal)
            return False
        return True

    def _do_and_load(self, act: Callable[[], object]) -> bool:
        done = self._do(act)
        if done:
            self._load()
        return done

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self.message.hear(self._desk)
        self._desk.closed.connect(self.close)
        self.which.altered.connect(self._choose_paper)
        sections, words = self.sections, self.words
        sections.chosen.connect(self._look)
        sections.ticked.connect(self._tick)
        sections.moved.connect(self._move)
        sections.add_wanted.connect(self._add)
        sections.remove_wanted.connect(self._remove)
        words.altered.connect(self.pages.refresh_soon)
        words.keep_wanted.connect(self._keep)
        words.house_wanted.connect(self._give_back)
        words.versions_wanted.connect(self._show_versions)
        self.pages.larger_wanted.connect(self._show_larger)
        self.larger.clicked.connect(self.pages.look_closer)
        self.steps.undo.clicked.connect(lambda: self._undo(self._desk.undo))
        self.steps.redo.clicked.connect(lambda: self._undo(self._desk.redo))
        self.all_back.clicked.connect(self._put_all_back)
        self.finish.clicked.connect(self.accept)

    def _add_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+S", self._keep),
            ("Ctrl+N", self._add),
            ("Ctrl+Z", self.steps.undo.click),
            ("Ctrl+Y", self.steps.redo.click),
            ("Ctrl+P", self.larger.click),
            ("F5", self.pages.refresh),
            ("F6", self._change_sides),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), self, lambda act=act: act())

    def _change_sides(self) -> None:
        """Go from the sections to the words, and back."""
        (self.sections.list if self.words.text.hasFocus() else self.words.text).setFocus()
