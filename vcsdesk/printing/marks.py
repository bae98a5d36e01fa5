"""Markdown read by a parser: which of its marks count here, and the words between them.

They are those of CommonMark and its tables, without what does not print: pictures, markup, code, quotations
and addresses named elsewhere stand as they were typed. Imported by name, since it brings the parser with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby

from markdown_it import MarkdownIt
from markdown_it.common.normalize_url import normalizeLink
from markdown_it.tree import SyntaxTreeNode

from vcsdesk.printing.words import Bold, Link, Piece

_NOT_PRINTED = (
    *("blockquote", "code", "fence", "html_block", "lheading", "reference"),
    *("backticks", "entity", "html_inline"),
)
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S", re.IGNORECASE)
_DOT = re.compile(r"^(\s*)•(?=\s)")
# How deep lists stand in one another before a text is something else than what a person types.
_DEEPEST = 60


class _Marks(MarkdownIt):
    """The parser, which knows no address but those of the web and of e-mail, and keeps them as typed."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"html": False, "maxNesting": 2 * _DEEPEST})
        self.enable("table").disable(_NOT_PRINTED)

    def validateLink(self, url: str) -> bool:  # noqa: N802
        return _ADDRESS.match(url) is not None

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


def tree_of(lines: Iterable[str]) -> SyntaxTreeNode | None:
    """Read a text into the tree of what stands in it; None where marks stand in one another without end."""
    tokens = _parser().parse("\n".join(_DOT.sub(r"\1-", line) for line in lines))
    if any(token.level >= _DEEPEST for token in tokens):
        return None
    return SyntaxTreeNode(tokens)


def words_in(node: SyntaxTreeNode) -> tuple[Piece, ...]:
    """Give the words of a heading, a paragraph or a cell, with what stands out among them."""
    return joined(piece for child in node.children for piece in _pieces(child))


def joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Join pieces that look alike."""
    made: list[Piece] = []
    for kind, alike in groupby((piece for piece in pieces if piece), key=type):
        if kind is Link:
            made += alike
            continue
        text = "".join(piece if isinstance(piece, str) else piece.text for piece in alike)
        made += [Bold(text) if kind is Bold else text] if text else []
    return tuple(made)


def _pieces(node: SyntaxTreeNode, *, is_bold: bool = False) -> list[Piece]:
    if node.type == "text":
        return [Bold(node.content) if is_bold else node.content]
    if node.type in {"softbreak", "hardbreak"}:
        return [" "]
    if node.type == "image":
        return [_as_typed(node)]
    if node.type == "link":
        return _link(node)
    # Clear print has no italics (UKAAF G003): whatever is stressed is bold.
    stressed = is_bold or node.type in {"em", "strong"}
    return [piece for child in node.children for piece in _pieces(child, is_bold=stressed)]


def _link(node: SyntaxTreeNode) -> list[Piece]:
    """Lead to an address, which also stands on the paper, where nobody can click."""
    address, title = str(node.attrs["href"]), str(node.attrs.get("title", ""))
    inside = (piece for child in node.children for piece in _pieces(child))
    said = "".join(piece if isinstance(piece, str) else piece.text for piece in inside).strip()
    is_told = said in {address, address.removeprefix("mailto:")}
    beside = ", ".join([*([address] if said and not is_told else []), *([title] if title else [])])
    made: list[Piece] = [Link(said or address, normalizeLink(address))]
    return [*made, f" ({beside})"] if beside else made


def _as_typed(picture: SyntaxTreeNode) -> str:
    title = str(picture.attrs.get("title", ""))
    beside = f' "{title}"' if title else ""
    return f"![{picture.content}]({picture.attrs['src']}{beside})"


@cache
def _parser() -> _Marks:
    return _Marks()
