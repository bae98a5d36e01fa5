"""Runs every benchmark beside this file, or those named, and prints one table of ratios."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent.parent)]


def main(wanted: list[str]) -> int:
    """Measure and print; a ratio is ours to the floor of its line, both taken in this run."""
    print(f"{'What':<46}{'Ours, ms':>10}{'Floor, ms':>11}{'Ratio':>8}  Floor")
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for module in sorted(HERE.glob("bench_*.py")):
            if wanted and module.stem.removeprefix("bench_") not in wanted:
                continue
            for line in import_module(module.stem).measure(Path(folder)):
                figures = f"{line.ours_ms:>10.1f}{line.floor_ms:>11.1f}{line.ratio:>8.2f}"
                print(f"{line.what:<46}{figures}  {line.floor}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
