"""One paper of a run as it will be printed, to be looked at before it is."""

from __future__ import annotations

import msgspec

from vcsdesk.documents.handing_out import Handing
from vcsdesk.documents.making import Report, Shown, show
from vcsdesk.documents.not_as_typed import NotAsTyped, not_as_typed
from vcsdesk.documents.print_run import PrintRun
from vcsdesk.documents.set_out import chosen_pages, reaches_bound


class Looked(msgspec.Struct, frozen=True):
    """A paper to look at: what its pages are called as they are printed, and what begins on each."""

    title: str
    shown: Shown
    pdf: bytes
    names: tuple[str, ...]
    heads: tuple[str, ...]
    otherwise: tuple[NotAsTyped, ...] = ()
    """What does not stand in it as it was typed."""


def look(handing: Handing, place: int, report: Report) -> Looked:
    """Set one paper of a run out as it was chosen, and leave what the run laid ready for the next."""
    from vcsdesk.printing.imposing import booklet
    from vcsdesk.printing.parting import page_heads, page_names

    choices = handing.run.choices
    shown = show(handing.run, place, report)
    whole = shown.printed
    pdf = chosen_pages(whole.pdf, choices)
    if choices.pages.strip() and not reaches_bound(whole.pdf, whole.own_pages, choices):
        shown = Shown(msgspec.structs.replace(whole, unbound=(), untagged=()), shown.given)
    if choices.sheets.is_booklet:
        pdf = booklet(pdf)
    return Looked(
        title=handing.run.requests[place].document.title,
        shown=shown,
        pdf=pdf,
        names=page_names(pdf),
        heads=page_heads(pdf),
        otherwise=not_as_typed(_alone(handing.run, place), report),
    )


def _alone(run: PrintRun, place: int) -> PrintRun:
    """Give a run of one paper alone."""
    requests, drafts = run.requests[place : place + 1], run.drafts[place : place + 1]
    return msgspec.structs.replace(run, requests=requests, drafts=drafts)
