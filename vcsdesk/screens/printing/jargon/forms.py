"""Explaining a word, and taking over a list of words from elsewhere."""

from PySide6.QtWidgets import QWidget

from vcsdesk.documents.papers.unexplained import UnexplainedRow
from vcsdesk.lists.papers.glossary import EVERYWHERE
from vcsdesk.operations.papers.glossary import Pasted, explain, paste_terms
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import Choice, Day, Text
from vcsdesk.wording import count, listed

_MOST = 200_000
_SHOWN = 3
_HOW = (
    "One word on each line: the word, a tab or a dash, and what it stands for or means. What its letters fit "
    "comes under “Stands for”, all else under “In plain words”."
)


def boards_choice(desk: Desk) -> Choice:
    """Offer every board there is, and everywhere."""
    bodies = sorted(desk.store.view(StandingBody, on=desk.on), key=lambda body: body.name.casefold())
    return Choice([(None, EVERYWHERE), *((body.body_id, body.name) for body in bodies)])


def ask_word(parent: QWidget, desk: Desk, row: UnexplainedRow | None = None) -> Form:
    """Ask what a word means; one from the papers is filled in as far as they explain it."""
    fields = [
        Field("term", "Word or abbreviation", value=row.term if row else "", needed=True),
        Field("expansion", "What it stands for", value=row.said if row else ""),
        Field("meaning", "What it means in plain words", Text(lines=3)),
        Field("body_id", "On which board it means this", boards_choice(desk)),
        Field("source", "From where you know it", value=row.where if row and row.said else ""),
        Field("checked_on", "When it was checked", Day(lambda: desk.today), desk.today),
    ]

    def act(**said: object) -> None:
        explain(desk.store, **said)  # type: ignore[arg-type]

    return ask(parent, f"Explain “{row.term}”" if row else "Explain a word", fields, act, button="Keep it")


def ask_list(parent: QWidget, desk: Desk) -> Form:
    """Ask for a list of words, copied from a spreadsheet, a paper or a page."""
    fields = [
        Field("pasted", "The list", Text(lines=12, most=_MOST), needed=True, help=_HOW),
        Field("source", "Where it comes from"),
    ]

    def act(pasted: str, source: str) -> None:
        done = paste_terms(desk.store, pasted, source=source, checked_on=desk.today)
        desk.tell(_told(done))

    return ask(parent, "Paste a list of words", fields, act, button="Take them over")


def _told(done: Pasted) -> str:
    said = [f"{count(len(done.added), 'word', none='No word')} added"]
    said += [f"{listed(done.completed, _SHOWN)} told in plain words as well"] * bool(done.completed)
    said += [f"{count(done.known, 'word')} already there"] * bool(done.known)
    first = listed(f"“{line[:40]}”" for line in done.unread[:_SHOWN])
    said += [f"{count(len(done.unread), 'line')} left out, such as {first}"] * bool(done.unread)
    return f"{'; '.join(said)}.{_otherwise(done.otherwise)}"


def _otherwise(terms: tuple[str, ...]) -> str:
    """Say which words keep what is there in plain words, though the list says something else."""
    if not terms:
        return ""
    which, words = listed(terms, _SHOWN), "keeps the words it has" if len(terms) == 1 else "keep their words"
    return f" {which} {words}: the list says otherwise. Type over them where the list is right."
