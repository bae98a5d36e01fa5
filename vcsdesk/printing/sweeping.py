"""What a run that was stopped left half-written, and where it may lie."""

from pathlib import Path

READERS_FOLDER = "For screen readers"
"""Where our own pages of a document with other people's papers lie by themselves, as an accessible file."""


def sweep(folder: Path, name: str) -> int:
    """Remove what the run of that name left half-written when it was stopped; tell how many it was."""
    folders = (folder, folder / READERS_FOLDER)
    leftovers = [path for each in folders for path in each.glob(f".*.{name}.part") if path.is_file()]
    for path in leftovers:
        path.unlink(missing_ok=True)
    return len(leftovers)
