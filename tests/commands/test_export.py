"""Giving what there is to other programs, from the command line."""

import json
import stat

import pytest


def test_popolo_is_written_without_a_display(line, borough, tmp_path, monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM")
    out = tmp_path / "out" / "borough.json"
    assert line("export", "popolo", borough, out) == 0
    assert line.out == f"Wrote {out}.\n"
    assert len(json.loads(out.read_text(encoding="utf-8"))["posts"]) == 10


def test_contacts_go_out_only_when_asked_for(line, tmp_path):
    file, out = tmp_path / "s.vcsdesk", tmp_path / "s.json"
    assert line("sample", "sutton", file) == 0
    assert line("export", "popolo", file, out) == 0
    assert "contact_details" not in out.read_text(encoding="utf-8")
    assert line("export", "popolo", file, out, "--contacts") == 0
    assert "contact_details" in out.read_text(encoding="utf-8")


def test_the_borough_itself_is_never_written_over(line, borough):
    before = borough.read_bytes()
    assert line("export", "popolo", borough, borough) == 1
    assert line.err == "That is the borough itself. Give the file another name.\n"
    assert borough.read_bytes() == before


def test_a_place_that_cannot_be_written_keeps_what_stood_there(line, borough, tmp_path):
    (tmp_path / "kept").mkdir()
    assert line("export", "popolo", borough, tmp_path / "kept") == 1
    assert "could not be written" in line.err
    assert stat.S_ISDIR((tmp_path / "kept").stat().st_mode)


@pytest.mark.parametrize(
    "words", [("export",), ("export", "popolo"), ("export", "popolo", "x.vcsdesk"), ("export", "vcard", "x")]
)
def test_wrong_words_are_wrong_usage(line, words):
    assert line(*words) == 2
    assert "Usage: main.py export" in line.err
