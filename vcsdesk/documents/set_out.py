"""One paper of a run as it was set out, on its way into what is handed out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from vcsdesk.documents.recipients import Recipient
from vcsdesk.printing.choices import Choices
from vcsdesk.refused import Refused


class SetOut(msgspec.Struct, frozen=True, kw_only=True):
    """A paper that is set out: its file, the one for who listens if others are bound in, and whose it is."""

    place: int
    """Its place in the run, counted from nought."""
    name: str
    """What the whole of it is called, as it was set out."""
    to_print: str
    """What the file of it to print is called: folded and in part as chosen."""
    to_send: str
    """What it is called in an e-mail: in part as chosen, and never folded."""
    title: str
    path: Path
    own: Path
    """Our own pages of it by themselves."""
    for_listening: Path | None
    recipient: Recipient
    is_cover: bool = False
    """Whether it is the sheet that stands in front of what somebody gets by post."""

    @property
    def file_name(self) -> str:
        """Name the file to print that is made of it; a covering sheet is taken whole into that of others."""
        return self.path.name if self.is_cover else f"{self.to_print}.pdf"

    def pages(self, choices: Choices) -> bytes:
        """Take the pages that are chosen; a covering sheet is taken whole."""
        whole = self.path.read_bytes()
        return whole if self.is_cover else chosen_pages(whole, choices)

    def in_part(self, choices: Choices) -> SetOut:
        """Give it as it goes out when pages are chosen: for who listens only with pages of a bound one."""
        from vcsdesk.printing.pictures import page_count

        if self.for_listening is None or reaches_bound(self.path.read_bytes(), page_count(self.own), choices):
            return self
        return msgspec.structs.replace(self, for_listening=None)


def chosen_pages(whole: bytes, choices: Choices) -> bytes:
    """Take the pages of a paper that are chosen; Refused where they are not in it."""
    if not choices.pages.strip():
        return whole
    from vcsdesk.printing.page_ranges import pages_meant
    from vcsdesk.printing.parting import only_pages, page_names

    return only_pages(whole, pages_meant(choices.pages, page_names(whole)))


def reaches_bound(whole: bytes, own_pages: int, choices: Choices) -> bool:
    """Tell whether pages that are chosen lie behind our own, where papers are bound in."""
    from vcsdesk.printing.page_ranges import pages_meant
    from vcsdesk.printing.parting import page_names

    return max(pages_meant(choices.pages, page_names(whole))) >= own_pages


def in_part_of(papers: Sequence[SetOut], choices: Choices) -> list[SetOut]:
    """Give papers of which pages are chosen; Refused, before any is made, where one has not got these."""
    from vcsdesk.printing.page_ranges import pages_meant
    from vcsdesk.printing.parting import page_names

    chosen = [each for each in papers if not each.is_cover]
    lacking: dict[str, Refused] = {}
    for each in chosen:
        try:
            pages_meant(choices.pages, page_names(each.path.read_bytes()))
        except Refused as refusal:
            lacking[each.name] = refusal
    if lacking:
        raise _not_in(lacking, len(chosen))
    return [each.in_part(choices) for each in papers]


def _not_in(lacking: Mapping[str, Refused], number: int) -> Refused:
    """Say in which papers pages are not."""
    name, first = next(iter(lacking.items()))
    if number == 1:
        return first
    which = f"all {number}" if len(lacking) == number else f"{len(lacking)} of the {number}"
    named = "" if len(lacking) == number else f", the first “{name}”"
    said = f"{first.message} That is so in {which} papers{named}. Nothing was made."
    return Refused(said, first.hint)
