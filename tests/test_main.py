import multiprocessing
import runpy
import sys
from pathlib import Path

import pytest

MAIN = Path(__file__).resolve().parent.parent / "main.py"


def test_a_packaged_program_starts_its_worker_before_anything_else(monkeypatch: pytest.MonkeyPatch) -> None:
    def work() -> None:
        raise SystemExit("worked")

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(multiprocessing, "freeze_support", work)
    with pytest.raises(SystemExit, match="worked"):
        runpy.run_path(str(MAIN), run_name="__main__")
