"""Papers of ours that come back in place of a form, known by the letters at their foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.rules.forms.identity import KEY
from vcsdesk.store import Store
from vcsdesk.wording import plain_day

if TYPE_CHECKING:
    from vcsdesk.printing.returned import ReturnedForm

_FORMS = frozenset(("feedback-form", "blank-feedback-form", "meeting-proforma"))
_FORM_TITLES = ("Feedback form", "Meeting proforma")
_INSTEAD = "Choose the form that came back."


def refuse_other_papers(store: Store, form: ReturnedForm) -> None:
    """Refuse a pack or another paper of ours that is no form, and name it."""
    if KEY in form.answers:
        return
    for short_id in form.short_ids:
        given = store.find(GivenPaper, short_id=short_id, order_by="id")
        if given and given[-1].document not in _FORMS:
            raise Refused(_named(store, given[-1]), _INSTEAD)
    if form.title and not form.title.startswith(_FORM_TITLES):
        raise Refused(f"This is a paper printed here, “{form.title}”, and not a form.", _INSTEAD)


def _named(store: Store, paper: GivenPaper) -> str:
    person = store.first(Person, id=paper.person_id) if paper.person_id else None
    title = paper.title[:1].lower() + paper.title[1:]
    whom = f"given to {person.name}" if person else f"given for {paper.words}" if paper.words else "given"
    return f"This is the {title} {whom} on {plain_day(paper.printed_on)}, and not a form."
