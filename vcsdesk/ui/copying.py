"""Taking rows to a spreadsheet: tab-separated text, and a table with headings for programs that take it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

_WOULD_RUN = ("=", "+", "-", "@")


def table_for_clipboard(
    headings: Sequence[str], rows: Sequence[Sequence[str]], *, with_headings: bool
) -> QMimeData:
    """Make what is put on the clipboard."""
    lines = [headings, *rows] if with_headings else rows
    made = QMimeData()
    made.setText("\n".join("\t".join(harmless(cell) for cell in line) for line in lines))
    made.setHtml(_html(headings, rows))
    return made


def harmless(cell: str) -> str:
    """Keep a cell on one line, and a spreadsheet from running it as a formula."""
    line = " ".join(cell.split())
    return f"'{line}" if line.startswith(_WOULD_RUN) and not _is_number(line) else line


def as_typed(cell: str) -> str:
    """Take back what `harmless` put before a cell."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_WOULD_RUN) else cell


def _is_number(text: str) -> bool:
    try:
        float(text.replace(",", ""))
    except ValueError:
        return False
    return True


def _html(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(each)}</th>" for each in headings)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(harmless(each))}</td>' for each in row)}</tr>" for row in rows
    )
    return f'<meta charset="utf-8"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
