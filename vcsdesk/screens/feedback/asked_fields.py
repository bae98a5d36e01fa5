"""A printed form's questions as fields of a window, and what was typed into them as the form would say it."""

from collections.abc import Mapping, Sequence

from vcsdesk.printing.fields import ChoiceField, FormField, TextField, TickField, fields_in
from vcsdesk.printing.parts import Part
from vcsdesk.ui.form import Field
from vcsdesk.ui.kinds import Choice, Kind, Text, Tick

_MOST_LETTERS = 6_000


def fields_to_type(asked: Sequence[Part], answers: Mapping[str, str]) -> list[Field]:
    """Give the fields of a form in their order, holding what is known."""
    return [
        Field(each.key, each.label, _kind(each), _value(each, answers.get(each.key, "")), help=each.how)
        for each in fields_in(asked)
    ]


def answers_typed(typed: Mapping[str, object]) -> dict[str, str]:
    """Give what was typed as the form would say it."""
    said = {key: "Yes" if value is True else str(value or "") for key, value in typed.items()}
    return {key: text for key, text in said.items() if text}


def _kind(field: FormField) -> Kind:
    if isinstance(field, ChoiceField):
        return Choice(list(field.choices), needed=False)
    if isinstance(field, TickField):
        return Tick()
    return Text(field.lines if isinstance(field, TextField) else 1, _MOST_LETTERS)


def _value(field: FormField, answer: str) -> object:
    return bool(answer) if isinstance(field, TickField) else answer
