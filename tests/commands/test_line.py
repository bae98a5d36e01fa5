"""The command line as it is typed: what it does, what it refuses, and what it calls wrong usage."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from vcsdesk.commands import command_names
from vcsdesk.lists.catalogue import listings
from vcsdesk.store import Store

ROOT = Path(__file__).resolve().parents[2]
ONE_LINE = 1


def test_every_command_explains_itself_with_an_example(line):
    for name in command_names():
        assert line(name, "--help") == 0
        assert "Example: main.py" in " ".join(line.out.split())


def test_help_names_every_command(line):
    assert line("--help") == 0
    assert all(f"\n  {name} " in line.out for name in command_names())


def test_a_new_borough_is_sound_and_empty(line, tmp_path, clock):
    file = tmp_path / "barnet.vcsdesk"
    assert line("new", file, "--name", "Barnet") == 0
    assert line("check", file) == 0
    assert line.out == "“barnet.vcsdesk” is sound.\n"
    assert line("show", "seats", file) == 0
    assert line.out == "Seats, Tuesday 24 November 2026\n\nNothing to show.\n"


def test_a_new_borough_takes_its_name_from_the_file(line, tmp_path):
    assert line("new", tmp_path / "barnet.vcsdesk") == 0
    assert line.out.endswith("an empty borough called barnet.\n")


def test_a_new_borough_never_replaces_a_file(line, borough):
    before = borough.read_bytes()
    assert line("new", borough) == 1
    assert line.err == "There is already a file called “anyborough.vcsdesk” there. Choose another name.\n"
    assert borough.read_bytes() == before


def test_a_borough_without_a_name_is_refused_and_leaves_no_file(line, tmp_path):
    assert line("new", tmp_path / "x.vcsdesk", "--name", "  ") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", sorted(listings()))
def test_json_is_just_what_the_list_holds(line, borough, clock, name):
    assert line("show", name, borough, "--json") == 0
    said = json.loads(line.out)
    store = Store.open(borough, clock)
    rows = listings()[name].rows(store, clock.today(), clock.today())
    store.close()
    assert len(said) == len(rows)
    for object_, row in zip(said, rows, strict=True):
        assert list(object_) == list(row.__struct_fields__)


def test_workload_agrees_in_words_and_in_json(line, borough):
    assert line("show", "workload", borough, "--json") == 0
    (row,) = json.loads(line.out)
    expected = {"person": "Jo <Baker> & co", "groups": 10, "limit_groups": 8, "over": True}
    assert expected.items() <= row.items()
    assert row["hours_month"] == pytest.approx(10 * 12 * 250 / 720, abs=0.05)
    assert [group["group"] for group in row["heaviest"]] == [f"Sub-group {number}" for number in range(10)]
    assert line("show", "workload", borough) == 0
    assert "▲ Over" in line.out
    assert row["why"] in line.out


def test_seats_have_their_plain_names_and_iso_dates(line, borough):
    assert line("show", "seats", borough, "--json") == 0
    first = json.loads(line.out)[0]
    assert {"board", "seat", "state", "holder", "route", "term_ends"} <= set(first)
    assert (first["state"], first["holder"], first["covered_by"]) == (
        "vacant_covered",
        None,
        "Jo <Baker> & co",
    )


def test_a_day_is_typed_as_people_type_it(line, borough):
    assert line("show", "seats", borough, "--as-at", "1 September 2026") == 0
    assert line.out.startswith("Seats, Tuesday 1 September 2026\n")


@pytest.mark.parametrize(
    "words",
    [
        ("show",),
        ("show", "nonsense", "FILE"),
        ("show", "seats", "FILE", "--as-at", "31 February"),
        ("show", "seats", "FILE", "--loud"),
        ("new",),
        ("sample", "atlantis", "FILE"),
        ("nonsense", "FILE"),
    ],
)
def test_wrong_usage_is_two_and_says_so(line, borough, words):
    before = borough.read_bytes()
    assert line(*(borough if word == "FILE" else word for word in words)) == 2
    assert line.out == ""
    assert "Usage: main.py" in line.err
    assert borough.read_bytes() == before


def bad_file(kind, tmp_path, borough):
    """Make a file that cannot be opened, in one of the ways there are."""
    bad = tmp_path / "bad.vcsdesk"
    content = borough.read_bytes()
    if kind == "folder":
        bad.mkdir()
    elif kind != "missing":
        bad.write_bytes(
            {"text": b"Dear Jo,\n" * 99, "empty": b"", "short": content[: len(content) // 2]}.get(
                kind, content
            )
        )
    if kind == "read-only":
        bad.chmod(0o444)
    return bad


@pytest.mark.parametrize("kind", ["missing", "folder", "text", "empty", "short", "read-only"])
@pytest.mark.parametrize("words", [("show", "today"), ("check",)])
def test_a_file_that_cannot_be_opened_gets_one_sentence(line, tmp_path, borough, kind, words):
    assert line(*words, bad_file(kind, tmp_path, borough)) == 1
    assert line.out == ""
    assert line.err.startswith("“bad.vcsdesk” ")
    assert line.err.count("\n") == ONE_LINE


def test_a_file_that_is_open_elsewhere_is_refused(line, borough, clock):
    store = Store.open(borough, clock)
    try:
        assert line("show", "today", borough) == 1
    finally:
        store.close()
    assert "already open in another window or program" in line.err


def test_a_check_says_each_problem_and_ends_in_one(line, borough, clock):
    import make

    store = Store.open(borough, clock)
    for name in ("Ann Okafor", "Bo"):
        make.appointment(store, store.first(make.Seat), make.person(store, name))
    store.close()
    assert line("check", borough) == 1
    assert line.out == "The seat “Youth” on “Sub-group 0” is held by Ann Okafor and Bo at once.\n"
    assert line.err == "“anyborough.vcsdesk” has 1 problem. Put each right in the window.\n"


def test_a_damaged_file_is_left_as_it_is(line, borough, clock):
    import make

    store = Store.open(borough, clock)
    make.paper_version(store, content=b"%PDF- the plan as it came, not as it is kept")
    store.close()
    borough.write_bytes(borough.read_bytes().replace(b"not as it is kept", b"and as it is lost"))
    assert line("check", borough) == 1
    assert line.out == "A kept paper is not as it came.\n"
    assert line.err == (
        "“anyborough.vcsdesk” is damaged. Leave the file as it is, and open the latest copy you have of it.\n"
    )


def test_a_fault_of_the_program_says_where_and_names_nobody(line, borough, monkeypatch):
    def fall(*_given):
        raise KeyError("Jo Baker")

    monkeypatch.setattr("vcsdesk.lists.desk.soundness.problems", fall)
    assert line("check", borough) == 1
    assert "That is our mistake, not yours." in line.err
    assert "\nvcsdesk/commands/verbs/check.py, line " in line.err
    assert line.err.endswith("\nbuiltins.KeyError\n")
    assert "Jo Baker" not in line.err
    assert str(borough.parent) not in line.err
    assert str(ROOT) not in line.err


@pytest.mark.parametrize("words", [("new",), ("check",), ("sample", "sutton"), ("show", "today")])
def test_a_name_too_long_for_a_file_is_refused(line, tmp_path, words):
    assert line(*words, tmp_path / f"{'a' * 300}.vcsdesk") == 1
    assert line.err.startswith("“aaa")
    assert line.err.count("\n") == ONE_LINE


def test_naming_the_commands_imports_none_of_them():
    code = "import sys, vcsdesk.commands as c; print(*c.command_names(), 'click' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.split() == [*command_names(), "False"]


def test_the_line_runs_in_a_process_of_its_own_without_a_screen(borough):
    bare = {name: held for name, held in os.environ.items() if "DISPLAY" not in name and name[:3] != "QT_"}
    code = "import sys; from vcsdesk.app import main; sys.exit(main(sys.argv[1:]))"
    told = subprocess.run(
        [sys.executable, "-c", code, "show", "seats", str(borough), "--json"],
        cwd=ROOT, env=bare, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (told.returncode, told.stderr) == (0, "")
    assert len(json.loads(told.stdout)) == 10


def test_no_name_at_all_is_wrong_usage(line, tmp_path):
    assert line("check", "") == 2
    assert line("print", "handbook", str(tmp_path / "b.vcsdesk"), "--all", "--out", "") == 2
