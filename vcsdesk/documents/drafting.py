"""The e-mail draft to one person, with their papers and what a screen reader follows of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from vcsdesk.documents.set_out import SetOut
from vcsdesk.printing.choices import Choices
from vcsdesk.printing.naming import file_stem
from vcsdesk.wording import count, listed

if TYPE_CHECKING:
    from vcsdesk.formats.mail_drafts import Attached

_MOST = 2
_MOST_NAMED = 3
DRAFTS_FOLDER = "E-mail drafts"


class Message(msgspec.Struct, frozen=True):
    """What is written in e-mail drafts, beneath the name of whom each is to."""

    subject: str = ""
    words: str = ""


def draft_to(papers: Sequence[SetOut], choices: Choices, message: Message) -> bytes:
    """Write the draft to whom papers are for, with their boards; Refused where their address is none."""
    from vcsdesk.formats.mail_drafts import Draft, as_eml

    whose = papers[0].recipient
    boards = _boards(papers)
    about = [f"This is about {listed(boards)}."] if boards else []
    attached = [each for paper in papers for each in _attached(paper, choices)]
    draft = Draft(
        to_name=whose.name,
        to_address=whose.address,
        subject=": ".join(filter(None, (message.subject, listed(boards, _MOST)))),
        words="\n\n".join((f"Dear {whose.name},", *about, message.words)),
        attached=attached,
    )
    return as_eml(draft)


def draft_name(papers: Sequence[SetOut]) -> str:
    """Name the file of a draft: after the one paper in it, or by whose they are, their boards and number."""
    if len(papers) == 1:
        return papers[0].to_send
    return file_stem(papers[0].recipient.name, listed(_boards(papers), _MOST), count(len(papers), "paper"))


def said_not_drafted(people: Sequence[tuple[str, str]]) -> str:
    """Say for whom there is no draft, and why; nothing where there is one for everybody."""
    if not people:
        return ""
    return f"No draft for {listed((f'{name} ({why})' for name, why in people), _MOST_NAMED)}."


def _boards(papers: Sequence[SetOut]) -> tuple[str, ...]:
    """Name the boards that papers are about, each once."""
    return tuple(dict.fromkeys(each.recipient.board for each in papers if each.recipient.board))


def _attached(paper: SetOut, choices: Choices) -> list[Attached]:
    """Attach a paper, and our own pages by themselves where bound papers took its tags away."""
    from vcsdesk.formats.mail_drafts import Attached

    made = [Attached(f"{paper.to_send}.pdf", paper.pages(choices))]
    if paper.for_listening is not None:
        made.append(Attached(f"{paper.name} (for screen readers).pdf", paper.for_listening.read_bytes()))
    return made
