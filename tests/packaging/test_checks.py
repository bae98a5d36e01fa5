"""What makers run."""

import os
from pathlib import Path

import checks
import pytest


def test_the_quick_checks_stop_at_the_first_that_finds_something(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.ruff.lint]\nselect = ["F"]\n')
    (tmp_path / "careless.py").write_text("import os\n")
    assert checks.run(str(tmp_path), ["test"]) == 1
    said = capfd.readouterr().out
    assert said.startswith("Style: found something")
    assert "careless.py" in said
    assert "Layout" not in said


A_FILE_OF_TESTS = """
import os
from pathlib import Path

import pytest

@pytest.mark.parametrize("number", range(4))
def test_it(number):
    with Path(__file__).with_suffix(".ran").open("a") as ran:
        ran.write(f"{number} {os.getpid()}\\n")
"""


def test_one_files_tests_run_in_order_in_one_process_and_pytests_summary_comes_last(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "QUICK_CHECKS", {})
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    for name in ("one", "other"):
        (tmp_path / f"test_{name}.py").write_text(A_FILE_OF_TESTS)
    assert checks.run(str(tmp_path), ["test", "-p", "no:hypothesispytest", "-p", "no:cacheprovider"]) == 0
    assert " 8 passed in " in capfd.readouterr().out.splitlines()[-1]
    for name in ("one", "other"):
        ran = [line.split() for line in (tmp_path / f"test_{name}.ran").read_text().splitlines()]
        assert [number for number, _ in ran] == ["0", "1", "2", "3"]
        (process,) = {process for _, process in ran}
        assert int(process) != os.getpid()
    assert list(tmp_path.rglob("*.pyc")), "what was compiled is kept for the next process"


def test_the_benchmarks_get_the_words_after_theirs(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    bench = tmp_path / "tests" / "bench"
    bench.mkdir(parents=True)
    (bench / "__main__.py").write_text("import sys; print(sys.argv[1:]); sys.exit(3)")
    assert checks.run(str(tmp_path), ["bench", "--quick"]) == 3
    assert capfd.readouterr().out == "['--quick']\n"


def test_continuous_checking_runs_the_command_the_readme_gives(home: Path) -> None:
    assert "\n    python3 main.py test\n" in (home / "README.md").read_text("utf-8")
    assert (home / ".ci" / "run").read_text("utf-8").rstrip().endswith('exec python3 main.py test "$@"')
