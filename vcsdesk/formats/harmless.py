"""Cells on their way to a spreadsheet, kept from being run there as formulas."""

_WOULD_RUN = ("=", "+", "-", "@")


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
