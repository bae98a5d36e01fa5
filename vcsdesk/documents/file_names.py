"""Names of printed files, in which a long board leaves room for the person."""

from vcsdesk.printing import file_stem

_MOST_LETTERS = 44


def file_name(*pieces: str) -> str:
    """Name a file after what it is: Rep pack - Trust board - Seat 1 - Ann Okafor."""
    return file_stem(*(_cut(piece) for piece in pieces))


def _cut(piece: str) -> str:
    return piece if len(piece) <= _MOST_LETTERS else f"{piece[: _MOST_LETTERS - 1].rstrip()}…"
