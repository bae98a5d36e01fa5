"""What is said of a fault of the program's own: the place, and nothing of the person or the borough."""

import json
from pathlib import Path

import click
import pytest

from vcsdesk.faults import where_it_fell
from vcsdesk.lists.reach import reach


def fall(call):
    with pytest.raises((TypeError, ValueError, click.BadParameter)) as caught:
        call()
    return where_it_fell(caught.type, caught.tb).splitlines()


def test_our_own_files_are_named_from_the_programs_folder():
    *_, last, kind = fall(lambda: reach("Ann Okafor", None))
    assert last.startswith("vcsdesk/lists/reach.py, line ")
    assert last.endswith(", in reach")
    assert kind == "builtins.TypeError"


def test_a_library_is_named_from_its_own_folder_and_the_language_by_its_file():
    said = fall(lambda: click.Path(exists=True).convert("nowhere at all", None, None))
    assert said[-2].startswith("click/types.py, line ")
    *_, last, kind = fall(lambda: json.loads("{Ann Okafor"))
    assert last.startswith("decoder.py, line ")
    assert kind == "json.decoder.JSONDecodeError"


def test_nobodys_home_and_no_value_is_named():
    said = "\n".join(fall(lambda: json.loads("{Ann Okafor")))
    assert str(Path.home()) not in said
    assert str(Path(__file__).resolve().parent) not in said
    assert "Okafor" not in said
