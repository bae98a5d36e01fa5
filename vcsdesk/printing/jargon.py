"""The list of the words and abbreviations that stand in a paper, as a part of its story.

What stands in a paper is known only once it is told and the papers behind it are read: `jargon_list` then
puts the list in place of this part.
"""

from __future__ import annotations

import msgspec

from vcsdesk.printing.parts import Part


class Sense(msgspec.Struct, frozen=True, kw_only=True):
    """What a term means; the board is named where it means so on that one alone."""

    term: str
    expansion: str = ""
    meaning: str = ""
    board: str = ""


class Jargon(Part, frozen=True, kw_only=True):
    """Where the terms are listed, with what is known of them; `ask` says whom to ask for the rest."""

    senses: tuple[Sense, ...]
    ask: str
    in_brief: bool = False
    """Whether only those of the board's papers are told, the most used of them, in a few lines."""
    title: str = ""
    """What heads the list, where there is anything to list."""
