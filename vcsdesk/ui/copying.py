"""Taking rows to a spreadsheet: tab-separated text, and a table with headings for programs that take it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

from vcsdesk.formats.harmless import harmless


def table_for_clipboard(
    headings: Sequence[str], rows: Sequence[Sequence[str]], *, with_headings: bool
) -> QMimeData:
    """Make what is put on the clipboard."""
    lines = [headings, *rows] if with_headings else rows
    made = QMimeData()
    made.setText("\n".join("\t".join(harmless(cell) for cell in line) for line in lines))
    made.setHtml(_html(headings, rows))
    return made


def _html(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(each)}</th>" for each in headings)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(harmless(each))}</td>' for each in row)}</tr>" for row in rows
    )
    return f'<meta charset="utf-8"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
