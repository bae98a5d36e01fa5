"""What the two forms ask: after a meeting (Lewisham), and in it (Sutton)."""

from collections.abc import Sequence

from vcsdesk.printing import (
    Part,
    choice_field,
    date_field,
    field_grid,
    field_row,
    heading,
    hidden_field,
    text_field,
    tick_field,
)
from vcsdesk.printing.fields import TextField
from vcsdesk.printing.words import Words
from vcsdesk.records.feedback.report import ReportForm
from vcsdesk.wording import shortened

_WENT = {
    "yes": "Yes",
    "deputy": "No, somebody went for me",
    "apologies": "No, I sent apologies",
    "no": "No",
}
_POINTS = _ACTIONS = _SUGGESTIONS = 3
_LEAST_ITEMS, _FREE_ITEMS, _MOST_LETTERS = 4, 2, 70


def asked_by(form: ReportForm, items: Sequence[str] = (), more: int = 0) -> list[Part]:
    """Give what a form asks; `more` is by how many points and actions there are more than usual."""
    return asked_in_meeting(items, more) if form is ReportForm.PROFORMA else asked_after_meeting(more=more)


def asked_after_meeting(next_on: str = "", more: int = 0, *, names_meeting: bool = True) -> list[Part]:
    """Ask what somebody reports back, and from which meeting where the form does not name it."""
    when = (
        date_field("next", "Next meeting", next_on)
        if names_meeting
        else date_field("meeting", "Which meeting")
    )
    actions = range(1, _ACTIONS + 1 + more)
    return [
        choice_field("went", "Did you go?", _WENT),
        text_field("deputy", "If somebody went for you: who?"),
        field_row(
            text_field("hours", "Hours you spent, with travel"),
            when,
        ),
        *(text_field(f"point-{at}", f"Key point {at}", lines=2) for at in range(1, _POINTS + 1 + more)),
        text_field("decisions", "What was decided", lines=2, how="One on each line"),
        text_field("sector", "What the sector needs to know", lines=3, how="One on each line"),
        tick_field("urgent", "This cannot wait for the next briefing"),
        text_field("influence", "What we influenced, or tried to", lines=2),
        field_grid(
            ("What is to be done", "Who", "By when"),
            [[_cell("do", at), _cell("who", at), _cell("by", at)] for at in actions],
            (5, 2.6, 2.4),
            "What is to be done, by whom and by when",
        ),
    ]


def asked_in_meeting(items: Sequence[str] = (), more: int = 0) -> list[Part]:
    """Ask for notes item by item, and for what the forum should do."""
    free = max(_FREE_ITEMS, _LEAST_ITEMS - len(items)) + more
    places = range(1, len(items) + free + 1)
    titled = dict(enumerate(items, 1))
    return [
        field_grid(
            ("Item", "My notes", "What was decided", "Who does what"),
            [_item(at, titled.get(at, "")) for at in places],
            (2.6, 4, 3, 2.8),
            "Notes, decisions and actions item by item",
        ),
        heading("What I suggest the forum does", 2),
        *_suggestions(_SUGGESTIONS + more),
        *(hidden_field(f"title-{at}", title) for at, title in titled.items()),
    ]


def _suggestions(many: int) -> list[Part]:
    """Leave room for suggestions, three to a row."""
    fields = [text_field(f"suggest-{at}", f"Suggestion {at}", lines=2) for at in range(1, many + 1)]
    return [field_row(*fields[first : first + 3]) for first in range(0, many, 3)]


def _cell(key: str, at: int) -> TextField:
    words = {"do": "what", "who": "who", "by": "by when"}[key]
    return text_field(f"{key}-{at}", f"Action {at}: {words}", lines=2)


def _item(at: int, title: str) -> list[Words | TextField]:
    called = shortened(title, _MOST_LETTERS) or f"Item {at}"
    first: Words | TextField = title or text_field(f"item-{at}", f"Item {at}: what it is", lines=3)
    return [
        first,
        text_field(f"notes-{at}", f"{called}: my notes", lines=3),
        text_field(f"decision-{at}", f"{called}: what was decided", lines=3),
        text_field(f"does-{at}", f"{called}: who does what", lines=3),
    ]
