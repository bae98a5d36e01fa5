"""A list as comma-separated text that a spreadsheet opens with every letter in place."""

import csv
import io
from collections.abc import Iterable, Sequence

from vcsdesk.formats.harmless import harmless


def comma_separated(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Write headings and rows in UTF-8, marked as such, with cells that no spreadsheet runs."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(headings)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")
