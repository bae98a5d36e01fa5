"""A marked text's blocks as parts: headings, paragraphs, lists in lists, tables and the ends of pages.

Imported by name, since it brings the parser with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

import msgspec
from markdown_it.tree import SyntaxTreeNode

from vcsdesk.printing.marked_tables import table
from vcsdesk.printing.marks import joined, tree_of, words_in
from vcsdesk.printing.parts import Bullets, Part, heading, page_break, para
from vcsdesk.printing.words import Piece, plain

# What is further in than this stands here, or its lines would be too short.
_FURTHEST_IN = 3
_LONGEST_NUMBER = 3


def parts_of(lines: Sequence[str], level: int) -> tuple[Part, ...]:
    """Turn the lines of a text into parts, or into none where it cannot be read."""
    tree = tree_of(lines)
    blocks = tree.children if tree else []
    return tuple(_with_lists_joined(part for block in blocks for part in _block(block, lines, level, 0)))


def _block(node: SyntaxTreeNode, lines: Sequence[str], level: int, depth: int) -> list[Part]:
    if node.type == "heading":
        return _heading(node, level)
    if node.type == "hr":
        # A line of underscores is one to write on.
        return [para(lines[node.map[0]].strip())] if node.map and node.markup[0] == "_" else [page_break()]
    if node.type == "table":
        return table(node, lines)
    if node.type in {"bullet_list", "ordered_list"}:
        return _list(node, lines, level, depth)
    words = words_in(node)
    return [para(words)] if words else []


def _heading(node: SyntaxTreeNode, level: int) -> list[Part]:
    text = plain(words_in(node))
    if not text:
        return [para(node.markup)]
    return [heading(text, min(level + len(node.markup) - 1, 3))]


def _list(node: SyntaxTreeNode, lines: Sequence[str], level: int, depth: int) -> list[Part]:
    """Set a list out; numbers count on where all were typed alike, and stand as typed where they were not."""
    typed = [item.info for item in node.children]
    numbers = [int(number) for number in typed] if node.type == "ordered_list" else []
    if len(set(numbers)) == 1:
        numbers = list(range(numbers[0], numbers[0] + len(numbers)))
    made: list[Part] = []
    for place, item in enumerate(node.children):
        made += _item(item, numbers[place] if numbers else None, lines, level, depth)
    return made


def _item(
    item: SyntaxTreeNode, number: int | None, lines: Sequence[str], level: int, depth: int
) -> list[Part]:
    """Give an item, its paragraphs run together, and what stands further in below it."""
    opening = list(takewhile(lambda child: child.type == "paragraph", item.children))
    words = joined(_run_on([words_in(child) for child in opening]))
    below = item.children[len(opening) :]
    told = [part for child in below for part in _block(child, lines, level, depth + 1)]
    mark = f"{item.info}{item.markup}"
    if not words:
        return [para(mark), *told]
    if number is not None and len(str(number)) > _LONGEST_NUMBER:
        return [para(joined((f"{mark} ", *words))), *told]
    listed = Bullets((words,), number is not None, 1 if number is None else number, min(depth, _FURTHEST_IN))
    return [listed, *told]


def _run_on(paragraphs: Sequence[Sequence[Piece]]) -> list[Piece]:
    told = [piece for words in paragraphs if words for piece in (" ", *words)]
    return told[1:]


def _with_lists_joined(parts: Iterable[Part]) -> list[Part]:
    """Join items that follow one another to one list."""
    made: list[Part] = []
    for part in parts:
        before = made[-1] if made else None
        if isinstance(part, Bullets) and isinstance(before, Bullets) and _goes_on(before, part):
            made[-1] = msgspec.structs.replace(before, items=(*before.items, *part.items))
        else:
            made.append(part)
    return made


def _goes_on(before: Bullets, part: Bullets) -> bool:
    alike = (before.depth, before.is_numbered) == (part.depth, part.is_numbered)
    return alike and (not part.is_numbered or part.first == before.first + len(before.items))
