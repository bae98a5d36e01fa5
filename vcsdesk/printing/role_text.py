"""Role documents and other longer texts, kept as plain text with a few marks, as parts of a story.

`# Heading`, `## Heading below`, `- item`, `1. item`, paragraphs parted by an empty line, `**bold words**`.
Whatever else is typed prints as it stands.
"""

import re
from itertools import groupby

from vcsdesk.printing.parts import Part, bullets, heading, numbered, para
from vcsdesk.printing.words import Piece, bold

_HEADING = re.compile(r"(#{1,3})\s+(.*)")
_BULLET = re.compile(r"[-*•]\s+(.*)")
_NUMBERED = re.compile(r"\d{1,3}[.)]\s+(.*)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")


def role_text(source: str, level: int = 2) -> tuple[Part, ...]:
    """Turn a plain text into parts; its first headings stand at the level given."""
    blocks = groupby(source.splitlines(), key=lambda line: bool(line.strip()))
    lines = [[line.strip() for line in block] for has_words, block in blocks if has_words]
    return tuple(part for block in lines for part in _block(block, level))


def _block(lines: list[str], level: int) -> list[Part]:
    parts: list[Part] = []
    for kind, group in groupby(lines, key=_kind):
        told = list(group)
        if kind == "heading":
            parts += [_heading(line, level) for line in told]
        elif kind == "bullet":
            parts.append(bullets(_pieces(_BULLET.sub(r"\1", line)) for line in told))
        elif kind == "numbered":
            parts.append(numbered(_pieces(_NUMBERED.sub(r"\1", line)) for line in told))
        else:
            parts.append(para(_pieces(" ".join(told))))
    return parts


def _kind(line: str) -> str:
    if _HEADING.fullmatch(line):
        return "heading"
    if _BULLET.fullmatch(line):
        return "bullet"
    return "numbered" if _NUMBERED.fullmatch(line) else "paragraph"


def _heading(line: str, level: int) -> Part:
    found = _HEADING.fullmatch(line)
    marks, words = found.groups() if found else ("#", line)
    return heading(words, min(level + len(marks) - 1, 3))


def _pieces(line: str) -> tuple[Piece, ...]:
    parts = _BOLD.split(line)
    return tuple(bold(part) if place % 2 else part for place, part in enumerate(parts) if part)
