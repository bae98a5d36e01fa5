"""What is asked about the organisation's paper: its colour and its logo, with a sample of how they look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout

from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.sender import sender
from vcsdesk.operations.desk.brand import darker_shade, how_far, readable_colour
from vcsdesk.printing.logos import logo_from
from vcsdesk.records.desk.borough import Borough
from vcsdesk.refused import Refused
from vcsdesk.screens.desk.paper_sample import PaperSample
from vcsdesk.ui.buttons import PlainButton
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, FieldRow, Form
from vcsdesk.ui.kinds import Colour, File, Text, Tick

_COLOUR = "Printed titles and lines are in it. Left empty, they are in this program’s own colour."
_WORDS = "Read out to whoever cannot see it, such as “Two hands and the name Voluntary Action”."


def paper_fields(borough: Borough) -> list[Field]:
    """Ask for the colour, the logo and its words; a logo that is kept may be taken off again."""
    pictures = File("Pictures (*.png *.jpg *.jpeg)")
    label = "Another logo, from a picture file" if borough.logo else "Logo, from a picture file"
    fields = [
        Field("colour", "Colour of your paper", Colour(readable_colour, _said), borough.colour, help=_COLOUR),
        Field("logo_file", label, pictures, help="A PNG or JPEG; it is kept in the borough’s file."),
        Field("logo_words", "What the logo shows", Text(most=300), borough.logo_words, help=_WORDS),
    ]
    return [*fields, *([Field("without_logo", "Print no logo", Tick())] if borough.logo else [])]


def show_sample(form: Form, desk: Desk, borough: Borough) -> PaperSample:
    """Show below the questions how paper looks with the answers so far, and offer a darker shade."""
    kept = desk.store.content(borough.logo) if borough.logo else b""
    sample = PaperSample(sender(Day(desk.store, desk.on, desk.today)).name)
    _under(form.rows["logo_words"], sample)
    offer = PlainButton("")
    offer.setAutoDefault(False)
    _under(form.rows["colour"], offer)

    def look_again() -> None:
        typed = form.rows["colour"].editor.said()
        darker = darker_shade(typed)
        offer.setVisible(bool(darker))
        offer.set_words(f"Too light for words: use the darker shade {darker}")
        sample.show_brand(darker or _readable(typed), _logo(form, kept))

    offer.clicked.connect(lambda: form.rows["colour"].editor.say(darker_shade(_typed(form))))
    for row in form.rows.values():
        if row.field.name in ("colour", "logo_file", "without_logo"):
            row.editor.altered.connect(look_again)
    look_again()
    return sample


def _said(typed: str) -> str:
    said = how_far(typed)
    return f"Easy to read: {said}." if said else ""


def _typed(form: Form) -> str:
    return form.rows["colour"].editor.said()


def _readable(typed: str) -> str:
    try:
        return readable_colour(typed)
    except Refused:
        return ""


def _logo(form: Form, kept: bytes) -> bytes:
    """Give the logo as it would be printed; none while the file named is no picture."""
    path = form.rows["logo_file"].editor.said().strip()
    if path:
        try:
            return logo_from(Path(path).expanduser())
        except Refused:
            return b""
    left_out = "without_logo" in form.rows and form.rows["without_logo"].editor.said() == "Yes"
    return b"" if left_out else kept


def _under(row: FieldRow, widget: PaperSample | PlainButton) -> None:
    column = row.layout()
    if isinstance(column, QVBoxLayout):
        column.addWidget(widget)
