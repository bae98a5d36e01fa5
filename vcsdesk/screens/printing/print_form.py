"""The form before printing: it says on its button what will happen, and asks only what matters to that."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from vcsdesk import wording
from vcsdesk.documents.drafting import Message
from vcsdesk.documents.printable import Target
from vcsdesk.documents.targets import PRINTABLES
from vcsdesk.documents.usual_message import usual_message
from vcsdesk.printing.choices import Choices, Way
from vcsdesk.printing.document import Document
from vcsdesk.refused import Refused
from vcsdesk.screens.printing.chosen_before import chosen_before, keep_chosen
from vcsdesk.screens.printing.out_folder import keep_place
from vcsdesk.screens.printing.print_fields import Asked, choices_of, more_fields, usual_fields
from vcsdesk.screens.printing.runs import hand_out_all, look_at_all, wish_for
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Form, ask
from vcsdesk.ui.tick_list import TickList

_BY_E_MAIL = (Way.DRAFTS, Way.AS_ASKED)

_NO_FOLDED_MAIL = Refused(
    "A booklet is folded out of paper, and goes in no e-mail.",
    "Choose other sheets, or make files to print.",
)
_NO_ENVELOPE = Refused(
    "A covering sheet is for an envelope, and an e-mail goes in none.",
    "Leave the covering sheet out, or make files to print.",
)


class PrintForm:
    """Asks how to print some papers, and for whom; then looks at them or has them made."""

    def __init__(self, parent: QWidget, desk: Desk, asked: Asked, about: str) -> None:
        self._parent, self._desk, self._asked = parent, desk, asked
        self._way_chosen = self._suggesting = False
        before = chosen_before(desk.settings, asked.found[0].name)
        self._usual_way = before.way
        self.form = self._opened(before, about)
        self._follow()
        self._suggest()

    def _opened(self, before: Choices, about: str) -> Form:
        many = len(self._asked.wanted) > 1
        single = f"{wording.count(len(self._asked.wanted), 'paper')}, one for each {self._each()}."
        words = " ".join(each for each in (single if many else "", self._of_that_day()) if each)
        return ask(
            self._parent,
            _title(self._asked.found, about),
            usual_fields(self._desk, self._asked, before),
            self._act,
            button="Look at it",
            words=words,
            more=more_fields(self._asked, before, usual_message(self._desk.store)),
        )

    def _act(self, **answers: Any) -> None:  # noqa: ANN401  (answers of fields)
        """Do what was chosen."""
        choices = choices_of(answers)
        if choices.way is Way.DRAFTS and choices.sheets.is_booklet:
            raise _NO_FOLDED_MAIL
        if choices.way is Way.DRAFTS and choices.cover_sheet:
            raise _NO_ENVELOPE
        found = self._asked.found
        first = next(each for each in found if each.name == answers.get("document", found[0].name))
        also = [each for each in answers.get("also", ()) if each is not first]
        whom: Sequence[Target] = answers.get("whom", self._asked.wanted)
        wish = wish_for(self._desk, [first, *also], whom, choices)
        if choices.way is Way.LOOK:
            look_at_all(self._parent, self._desk, wish)
        else:
            folder = Path(answers["folder"])
            keep_place(self._desk, folder)
            message = Message(answers.get("subject", ""), answers.get("words", ""))
            hand_out_all(self._parent, self._desk, msgspec.structs.replace(wish, out_folder=folder), message)
        keep_chosen(self._desk.settings, first.name, choices)

    # How the form follows what is answered

    def _follow(self) -> None:
        rows = self.form.rows
        rows["way"].editor.altered.connect(self._choose_way)
        for name in ("whom", "also"):
            if name in rows:
                rows[name].editor.altered.connect(self._suggest)
        if "document" in rows:
            rows["document"].editor.altered.connect(self._suggest)

    def _choose_way(self) -> None:
        self._way_chosen = self._way_chosen or not self._suggesting
        self._fit()

    def _suggest(self) -> None:
        """Suggest to look at one paper and to make several, until she chose herself."""
        if not self._way_chosen:
            usual = Way.FILES if self._usual_way is Way.LOOK else self._usual_way
            self._suggesting = True
            self.form.rows["way"].editor.say(str(Way.LOOK if self._number() == 1 else usual))
            self._suggesting = False
        self._fit()

    def _fit(self) -> None:
        """Show what matters to what is chosen, and say on the button what will happen."""
        rows, way = self.form.rows, self._way()
        if "whom" in rows:  # what is ticked suggests the way: nothing may move then under the mouse
            rows["folder"].setEnabled(way is not Way.LOOK)
        else:
            rows["folder"].setVisible(way is not Way.LOOK)
        for name in ("subject", "words"):
            if name in rows:
                rows[name].setVisible(way in _BY_E_MAIL)
        if way in _BY_E_MAIL:
            self.form.more.open()
        self.form.done_button.set_words(_button(way, self._number()))

    def _way(self) -> Way:
        return Way(self.form.rows["way"].editor.said())

    def _number(self) -> int:
        """Count the papers that are wanted."""
        row = self.form.rows.get("whom")
        people = row.editor.number if row and isinstance(row.editor, TickList) else len(self._asked.wanted)
        also = self.form.rows.get("also")
        return people * (1 + len(also.editor.said().splitlines() if also else ()))

    # What it says

    def _of_that_day(self) -> str:
        """Say of which day the paper will be, where that is not today."""
        desk = self._desk
        return "" if desk.on == desk.today else f"As at {wording.day(desk.on)}, not today."

    def _each(self) -> str:
        about = self._asked.found[0].about
        return PRINTABLES[about].each if about else "borough"


def _button(way: Way, number: int) -> str:
    """Say what will happen."""
    if way is Way.LOOK:
        return "Look at it" if number == 1 else "Look at them"
    if way is Way.DRAFTS:
        return "Make e-mail drafts"
    return f"Make {wording.count(number, 'paper')}" if number else "Make them"


def _title(found: Sequence[Document[Any]], about: str) -> str:
    """Say what is printed and, where that is another thing than its title, of whom."""
    if len(found) > 1:
        return f"Print: {about}"
    return f"Print: {found[0].title}" + ("" if about == found[0].title else f", {about}")
