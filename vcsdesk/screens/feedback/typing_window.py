"""The window in which a report is typed: beside its picture, after a telephone call, or to correct it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from vcsdesk.lists.column import Tone
from vcsdesk.operations.feedback.reports import Sent, correct_report, in_place_of, keep_report, take_in_report
from vcsdesk.operations.feedback.taking_in import from_code
from vcsdesk.records.feedback.report import Report, ReportCame, ReportForm, ReportState
from vcsdesk.records.feedback.report_line import ReportLine
from vcsdesk.refused import Refused
from vcsdesk.rules.feedback.answers import answers_of
from vcsdesk.screens.feedback.picture_view import PictureView
from vcsdesk.screens.feedback.places import Place, about, places, words_for
from vcsdesk.screens.feedback.questions import SPACING, Questions, TypedRow
from vcsdesk.ui.band import Band
from vcsdesk.ui.buttons import PlainButton, icon_button
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.first_size import first_size
from vcsdesk.ui.form import MARGIN, Field
from vcsdesk.ui.kinds import Choice
from vcsdesk.ui.labels import heading
from vcsdesk.ui.lines import scrolling

_BESIDE, _ALONE = QSize(1240, 760), QSize(680, 760)
_BAR = 24
_FORMS: list[tuple[object, str]] = [(form, form.words) for form in ReportForm]


class Typed(msgspec.Struct, frozen=True, kw_only=True):
    """What is typed: a report that is there, or a new one with whatever is known of it."""

    report: Report | None = None
    place: Place | None = None
    form: ReportForm = ReportForm.FEEDBACK
    answers: Mapping[str, str] = {}
    content: bytes = b""
    file_name: str = ""


class TypingWindow(QDialog):
    """A picture at the left, where there is one, and the form's questions at the right."""

    def __init__(self, parent: QWidget, desk: Desk, typed: Typed) -> None:
        super().__init__(parent)
        self._desk, self._typed = desk, typed
        self._choices = places(desk)
        self.questions = Questions()
        self.code = TypedRow(
            Field("code", "Code at the end of the form", help="It reads like F-12-3-4-K7QXM.")
        )
        self.place = TypedRow(Field("place", "From which meeting, by whom", self._choices))
        self.form = TypedRow(Field("form", "On which form", Choice(_FORMS), typed.form))
        self.message = Band(Tone.BAD, icon_button("Close this message", "x"))
        self.leave = PlainButton("Cancel")
        self.keep_button = PlainButton("Keep for later", "save")
        self.take_button = PlainButton("Take in", "check", main=True)
        self.picture = PictureView(desk, typed.file_name, typed.content) if typed.content else None
        self._changed = self._warned = False
        self.setWindowTitle("Type in a report" if typed.report is None else "Correct a report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out()
        self.questions.ask(typed.form, typed.answers)
        self._connect()
        self._begin()

    def keep(self) -> None:
        """Keep what has been typed so far as a draft, and close."""
        self._finish(lambda: f"Kept{in_place_of(self._kept())}. It waits under “Reports”.")

    def take_in(self) -> None:
        """Keep what has been typed and take it in, and close."""

        def act() -> str:
            with self._desk.store.step("Take in report"):
                report = self._kept()
                if report.state is not ReportState.DRAFT:
                    return "The report is taken in."
                return f"The report is taken in{in_place_of(take_in_report(self._desk.store, report))}."

        self._finish(act)

    def showEvent(self, event: QShowEvent) -> None:
        """Leave the questions as much room beside the picture as they need, however large the letters."""
        super().showEvent(event)
        self._area.setMinimumWidth(self._inside.minimumSizeHint().width() + _BAR)

    def reject(self) -> None:
        """Leave; what has been typed and not kept is named first, since nothing brings it back."""
        if self._changed and not self._warned:
            self._warned = True
            self.leave.set_words("Leave without keeping")
            self.message.say("What you typed has not been kept yet.", Tone.WARNING, at_once=True)
            return
        super().reject()

    def done(self, result: int) -> None:
        """Stop drawing what nobody will see."""
        if self.picture is not None:
            self.picture.close_quietly()
        super().done(result)

    def _kept(self) -> Report:
        store, typed, answers = self._desk.store, self._typed, self.questions.answers()
        if typed.report is not None:
            return correct_report(store, store.get(Report, typed.report.id), answers)
        came = ReportCame.PICTURE if typed.content else ReportCame.TYPED
        sent = Sent(came=came, on=self._desk.today, content=typed.content, file_name=typed.file_name)
        return keep_report(store, about(self._desk, self._form(), self.place.answer()), answers, sent)

    def _finish(self, act: Callable[[], str]) -> None:
        """Do it, and tell what it says of itself."""
        try:
            words = act()
        except Refused as refusal:
            self.message.refuse(refusal)
            return
        self._changed = False
        self._desk.tell(words)
        self.accept()

    def _form(self) -> ReportForm:
        chosen = self.form.answer()
        return chosen if isinstance(chosen, ReportForm) else self._typed.form

    def _read_code(self) -> None:
        """Take meeting, seat and form from the code, once it is one of ours."""
        typed = self.code.editor.said()
        if not typed.strip():
            return
        try:
            found = from_code(self._desk.store, typed)
        except Refused as refusal:
            self.code.complain(str(refusal))
            return
        self.code.calm()
        self.form.editor.say(self.form.field.kind.write(ReportForm(found.form)))
        words = words_for(self._choices.choices, Place(found.meeting_id, found.seat_id, found.person_id))
        if words:
            self.place.editor.say(words)
        else:
            self.code.complain("It names no meeting of the last year. Choose the meeting below.")

    def _alter(self) -> None:
        self._changed, self._warned = True, False

    def _begin(self) -> None:
        """Choose what is known, and put the keyboard where typing begins."""
        if self._typed.place is not None:
            self.place.editor.say(words_for(self._choices.choices, self._typed.place))
        is_known = self._typed.report is not None
        for row in (self.code, self.place, self.form):
            row.setVisible(not is_known)
        self.code.setVisible(not is_known and bool(self._typed.content))
        self._focus(known=is_known or self._typed.place is not None)
        is_taken = self._typed.report is not None and self._typed.report.state is not ReportState.DRAFT
        self.keep_button.setVisible(not is_taken)
        if is_taken:
            self.take_button.set_words("Save")

    def _focus(self, *, known: bool) -> None:
        if known:
            self.questions.focus_first()
        else:
            (self.code if self._typed.content else self.place).editor.setFocus()

    def _connect(self) -> None:
        self.code.editor.altered.connect(self._read_code)
        self.form.editor.altered.connect(lambda: self.questions.turn_to(self._form()))
        self.questions.altered.connect(self._alter)
        self.message.pressed.connect(self.message.hide)
        self.leave.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self.keep)
        self.take_button.clicked.connect(self.take_in)

    def _lay_out(self) -> None:
        self._inside = right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(2, 2, 12, 2)
        column.setSpacing(SPACING)
        for row in (self.code, self.place, self.form):
            column.addWidget(row)
        column.addWidget(self.questions)
        column.addStretch(1)
        self._area = area = scrolling(right)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        whole.setSpacing(SPACING)
        whole.addWidget(heading(self.windowTitle(), wrap=True))
        whole.addWidget(self.message)
        whole.addWidget(self._beside(area), 1)
        whole.addLayout(self._buttons())
        self.resize(first_size(_BESIDE if self.picture else _ALONE))

    def _beside(self, area: QWidget) -> QWidget:
        if self.picture is None:
            return area
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(14)
        split.addWidget(self.picture)
        split.addWidget(area)
        split.setSizes([_BESIDE.width() * 3 // 5, _BESIDE.width() * 2 // 5])
        return split

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.leave, self.keep_button, self.take_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row


def type_report(parent: QWidget, desk: Desk, typed: Typed) -> TypingWindow:
    """Open the window in which a report is typed."""
    window = TypingWindow(parent.window(), desk, typed)
    window.open()
    return window


def correct(parent: QWidget, desk: Desk, report: Report) -> TypingWindow:
    """Open the window on a report that is there, beside the file it came as."""
    lines = desk.store.find(ReportLine, report_id=report.id, order_by="place")
    typed = Typed(
        report=report,
        form=report.form,
        answers=answers_of(report, lines),
        content=desk.store.content(report.sha256) if report.sha256 else b"",
        file_name=report.file_name,
    )
    return type_report(parent, desk, typed)
