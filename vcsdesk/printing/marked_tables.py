"""The tables of a marked text: a table under its headings, or what is left of one without them."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it.rules_block.table import escapedSplit
from markdown_it.tree import SyntaxTreeNode

from vcsdesk.printing.marks import joined, words_in
from vcsdesk.printing.parts import Part, bullets, facts, grid, para
from vcsdesk.printing.words import Piece, plain

_BETWEEN = " | "
Cells = list[tuple[Piece, ...]]


def table(node: SyntaxTreeNode, lines: Sequence[str]) -> list[Part]:
    """Set a table out: without headings as labels or a list, without rows as words."""
    head, *body = node.children
    headings = [plain(words_in(cell)) for cell in head.children[0].children]
    rows = [_row(row, lines) for part in body for row in part.children]
    if not rows:
        return [para(_BETWEEN.join(headings))]
    if any(headings):
        return [grid(headings, rows)]
    if len(headings) == 2 and all(row[0] for row in rows):
        return [facts((plain(label), said) for label, said in rows)]
    return [bullets(_run_together(row) for row in rows)]


def _row(node: SyntaxTreeNode, lines: Sequence[str]) -> Cells:
    """Give a row's cells; what is typed beyond the columns, which the parser leaves out, joins the last."""
    cells = [words_in(cell) for cell in node.children]
    beyond = _beyond(lines[node.map[0]], len(cells)) if node.map else []
    return [*cells[:-1], joined((*cells[-1], *(f"{_BETWEEN}{each}" for each in beyond)))]


def _beyond(line: str, columns: int) -> list[str]:
    cells = escapedSplit(line.strip())
    cells = cells[1:] if cells and not cells[0] else cells
    return [cell.strip() for cell in cells[columns:] if cell.strip()]


def _run_together(row: Cells) -> tuple[Piece, ...]:
    told = [piece for cell in row if cell for piece in (_BETWEEN, *cell)]
    return joined(told[1:])
