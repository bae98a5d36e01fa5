"""What stands in columns that are left out, so that nothing is lost without a word."""

from collections import Counter
from collections.abc import Iterable, Mapping

from vcsdesk.formats.spreadsheets.book import Sheet, is_blank
from vcsdesk.formats.spreadsheets.mapping import headings_in
from vcsdesk.wording import count, listed


def cells_under(sheets: Iterable[tuple[Sheet, int]]) -> dict[str, int]:
    """Count the cells that hold something, by their heading; with each sheet the row of its headings."""
    found: Counter[str] = Counter()
    for sheet, number in sheets:
        for place, heading in headings_in(sheet.rows[number]):
            under = (row[place] for row in sheet.rows[number + 1 :] if place < len(row))
            found[heading] += sum(not is_blank(cell) for cell in under)
    return dict(found)


def left_out_words(cells: Mapping[str, int]) -> str:
    """Say which columns are left out though something stands in them; nothing where there are none."""
    told = [f"“{heading}” ({count(number, 'cell')})" for heading, number in cells.items() if number]
    if not told:
        return ""
    columns = (
        "This column holds something and is" if len(told) == 1 else "These columns hold something and are"
    )
    return f"{columns} left out: {listed(told)}."
