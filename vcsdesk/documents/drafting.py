"""The e-mail draft to one person, with their papers and what a screen reader follows of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from vcsdesk.documents.set_out import SetOut
from vcsdesk.printing.choices import Choices

if TYPE_CHECKING:
    from vcsdesk.formats.mail_drafts import Attached

DRAFTS_FOLDER = "E-mail drafts"


class Message(msgspec.Struct, frozen=True):
    """What is written in e-mail drafts, beneath the name of whom each is to."""

    subject: str = ""
    words: str = ""


def draft_to(papers: Sequence[SetOut], choices: Choices, message: Message) -> bytes:
    """Write the draft to whom some papers are for; Refused where their address is none."""
    from vcsdesk.formats.mail_drafts import Draft, as_eml

    whose = papers[0].recipient
    attached = [each for paper in papers for each in _attached(paper, choices)]
    draft = Draft(
        to_name=whose.name,
        to_address=whose.address,
        subject=message.subject,
        words=f"Dear {whose.name},\n\n{message.words}",
        attached=attached,
    )
    return as_eml(draft)


def _attached(paper: SetOut, choices: Choices) -> list[Attached]:
    """Attach a paper, and our own pages by themselves where bound papers took its tags away."""
    from vcsdesk.formats.mail_drafts import Attached

    made = [Attached(f"{paper.name}.pdf", paper.pages(choices))]
    if paper.for_listening is not None and not choices.pages.strip():
        made.append(Attached(f"{paper.name} (for screen readers).pdf", paper.for_listening.read_bytes()))
    return made
