"""The borough that benchmarks run on, made once in a run."""

from __future__ import annotations

from pathlib import Path

from vcsdesk.clock import Clock
from vcsdesk.operations.desk.samples import make_sample


def sample(folder: Path, name: str = "lewisham") -> Path:
    """Give a sample borough in the folder, made if it is not there yet."""
    path = folder / f"{name}.vcsdesk"
    return path if path.exists() else make_sample(name, path, Clock())
