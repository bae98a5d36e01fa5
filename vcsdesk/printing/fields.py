"""Fields of a form, as parts of a story: filled in on the screen or by hand, and read again when they return.

    text_field("decisions", "What was decided", lines=3)
    tick_field("is_urgent", "The sector needs to know this week")
    choice_field("went", "Did you go?", {"yes": "Yes", "no": "No"})
    field_grid(("What", "Who"), [(text_field("action-1", "Action 1: what"), text_field("who-1", "…"))])
    hidden_field("what-for", identity)

A key names an answer within its form, in small letters, digits and dashes. A label is what stands above the
field and what is spoken by a screen reader.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from vcsdesk.printing.parts import Note, Part, Section, Story, Together, flat
from vcsdesk.printing.words import Words


class FormField(Part, frozen=True, kw_only=True):
    """Something to fill in."""

    key: str
    label: str
    is_needed: bool = False
    how: str = ""
    """How to answer, in a few words."""


class TextField(FormField, frozen=True, kw_only=True):
    """Room for words: one line, or a box of several in which what is typed may run on."""

    lines: int = 1
    holds: str = ""


class TickField(FormField, frozen=True, kw_only=True):
    """A square to tick, before what ticking it says."""

    is_ticked: bool = False


class ChoiceField(FormField, frozen=True, kw_only=True):
    """A question with a round button before each answer, of which one can be chosen."""

    choices: tuple[tuple[str, str], ...]
    holds: str = ""


class HiddenField(Part, frozen=True, kw_only=True):
    """What a form says about itself, which nobody sees and nobody can change in a reader."""

    key: str
    holds: str


class FieldRow(Part, frozen=True, kw_only=True):
    """Short fields side by side, one below the other in large print; the shares are of the page's width."""

    fields: tuple[FormField, ...]
    shares: tuple[float, ...]


class FieldGrid(Part, frozen=True, kw_only=True):
    """A table with fields in its cells; in large print those of a row stay on one page, in a column."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Words | TextField, ...], ...]
    widths: tuple[float, ...]
    summary: str


def text_field(
    key: str, label: str, lines: int = 1, holds: str = "", *, needed: bool = False, how: str = ""
) -> TextField:
    """Leave room for words."""
    return TextField(key=key, label=label, lines=lines, holds=holds, is_needed=needed, how=how)


def date_field(key: str, label: str, holds: str = "", *, needed: bool = False) -> TextField:
    """Leave room for a date, which may be written as anybody writes one."""
    return text_field(key, label, holds=holds, needed=needed, how="Day, month and year")


def tick_field(key: str, label: str, *, ticked: bool = False) -> TickField:
    """Leave a square to tick."""
    return TickField(key=key, label=label, is_ticked=ticked)


def choice_field(
    key: str, label: str, choices: Mapping[str, str], holds: str = "", *, needed: bool = False
) -> ChoiceField:
    """Ask which of several answers is right; each is known by a word of small letters."""
    return ChoiceField(key=key, label=label, choices=tuple(choices.items()), holds=holds, is_needed=needed)


def hidden_field(key: str, holds: str) -> HiddenField:
    """Have the form say something about itself."""
    return HiddenField(key=key, holds=holds)


def field_row(*fields: FormField, shares: Sequence[float] = ()) -> FieldRow:
    """Set short fields side by side."""
    return FieldRow(fields=fields, shares=tuple(shares) or (1.0,) * len(fields))


def field_grid(
    headings: Sequence[str],
    rows: Sequence[Sequence[Words | TextField]],
    widths: Sequence[float],
    summary: str = "",
) -> FieldGrid:
    """Set fields out as a table, with words in some of its cells."""
    return FieldGrid(
        headings=tuple(headings),
        rows=tuple(tuple(row) for row in rows),
        widths=tuple(widths),
        summary=summary,
    )


def fields_in(story: Story) -> list[FormField]:
    """Give the fields of a story one by one, in the order in which they are filled in."""
    found: list[FormField] = []
    for part in flat(story):
        match part:
            case FormField():
                found.append(part)
            case FieldRow():
                found += part.fields
            case FieldGrid():
                found += [cell for row in part.rows for cell in row if isinstance(cell, FormField)]
            case Section() | Together() | Note():
                found += fields_in(part.parts)
    return found
