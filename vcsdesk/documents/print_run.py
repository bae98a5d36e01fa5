"""A run of papers: all that is needed to print them in any process, and what could not be printed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from vcsdesk.documents.recipients import Recipient
from vcsdesk.printing.choices import Choices
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.refused import Refused

if TYPE_CHECKING:
    from vcsdesk.printing.request import Request


class NotPrinted(msgspec.Struct, frozen=True):
    """A paper that could not be made, and why."""

    words: str
    refusal: Refused


def why_none(refused: Sequence[NotPrinted]) -> Refused:
    """Give the reason of the only paper, or how many there are with the reason of the first."""
    first, number = refused[0].refusal, len(refused)
    if number == 1:
        return first
    return Refused(f"None of the {number} papers can be made. The first: {first.message}", first.hint)


class PrintRun(msgspec.Struct, frozen=True, kw_only=True):
    """A run ready to be set out in any process: all facts gathered, all papers laid ready in a folder.

    One that is only to be looked at has no folder to print into.
    """

    requests: tuple[Request, ...]
    drafts: tuple[GivenPaper, ...]
    """What is to be remembered of each, as far as it is known before it is made."""
    recipients: tuple[Recipient, ...]
    """Whom each is for."""
    covers: frozenset[int] = frozenset()
    """The places of covering sheets, which are made for the others and are not given by themselves."""
    not_drafted: tuple[tuple[str, str], ...] = ()
    """Who gets neither a file nor a draft where drafts are wanted, and why: theirs are not even set out."""
    refused: tuple[NotPrinted, ...]
    out_folder: Path | None
    spool_folder: Path
    choices: Choices = Choices()

    @property
    def name(self) -> str:
        """Name this run and no other, for what it writes."""
        return self.spool_folder.name

    @property
    def own_folder(self) -> Path:
        """Where our own pages of each paper lie until they are remembered, and what was made is noted.

        It stands beside the other, under a name that is known before anything is made.
        """
        return self.spool_folder.with_name(f"{self.name}-own")
