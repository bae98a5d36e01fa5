"""Giving what there is to other programs, from the command line."""

import csv
import json
import stat
from datetime import date

import pytest

import make
from vcsdesk.lists.catalogue import listings
from vcsdesk.store import Store


def test_popolo_is_written_without_a_display(line, borough, tmp_path, monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM")
    out = tmp_path / "borough.json"
    assert line("export", "popolo", borough, out) == 0
    assert line.out == f"Wrote {out}.\n"
    assert len(json.loads(out.read_text(encoding="utf-8"))["posts"]) == 10


def test_contacts_go_out_only_when_asked_for(line, tmp_path):
    file, out = tmp_path / "s.vcsdesk", tmp_path / "s.json"
    assert line("sample", "sutton", file) == 0
    assert line("export", "popolo", file, out) == 0
    assert "contact_details" not in out.read_text(encoding="utf-8")
    assert line("export", "popolo", file, out, "--contacts", "--replace") == 0
    assert "contact_details" in out.read_text(encoding="utf-8")


def test_what_was_exported_changes_nothing_where_it_came_from_and_makes_the_same_elsewhere(line, tmp_path):
    file, elsewhere = tmp_path / "s.vcsdesk", tmp_path / "elsewhere.vcsdesk"
    out, again = tmp_path / "s.json", tmp_path / "again.json"
    assert line("sample", "richmond", file) == 0
    assert line("export", "popolo", file, out, "--contacts") == 0
    for into, result in ((file, "same"), (elsewhere, "created"), (elsewhere, "same")):
        assert into.exists() or line("new", into) == 0
        assert line("import", "boards", out, into, "--json") == 0
        assert [kind for kind, count in json.loads(line.out)["counts"].items() if count] == [result]
    assert line("export", "popolo", elsewhere, again, "--contacts") == 0
    assert again.read_bytes() == out.read_bytes()


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


def test_an_earlier_export_is_only_replaced_when_asked(line, borough, tmp_path):
    out = tmp_path / "borough.json"
    assert line("export", "popolo", borough, out) == 0
    out.write_text(out.read_text(encoding="utf-8") + " ", encoding="utf-8")
    before = out.read_bytes()
    assert line("export", "popolo", borough, out) == 1
    assert line.err == (
        "There is already an earlier export “borough.json” there. Choose another name, or add --replace.\n"
    )
    assert out.read_bytes() == before
    assert line("export", "popolo", borough, out, "--replace") == 0
    assert out.read_bytes() == before.removesuffix(b" ")


def test_no_other_file_is_ever_written_over(line, borough, tmp_path, clock):
    other, disguised = tmp_path / "other.vcsdesk", tmp_path / "other.json"
    Store.create(other, clock).close()
    disguised.write_bytes(other.read_bytes())
    theirs = tmp_path / "theirs.json"
    theirs.write_text('{"persons": []}', encoding="utf-8")
    for file in (other, disguised, theirs):
        before = file.read_bytes()
        for words in ((), ("--replace",)):
            assert line("export", "popolo", borough, file, *words) == 1
            assert "Give the file another name." in line.err or "Choose another name." in line.err
        assert file.read_bytes() == before


def test_an_empty_file_is_as_good_as_none(line, borough, tmp_path):
    (tmp_path / "made.json").touch()
    assert line("export", "popolo", borough, tmp_path / "made.json") == 0


@pytest.mark.parametrize(("what", "name"), [("popolo", "x.json"), ("lists", "lists")])
def test_a_folder_that_is_not_there_is_refused_and_not_made(line, borough, tmp_path, what, name):
    assert line("export", what, borough, tmp_path / "mistyped" / name) == 1
    assert line.err == (
        f"There is no folder “{tmp_path / 'mistyped'}”. Make it first, or correct how it is written.\n"
    )
    assert not (tmp_path / "mistyped").exists()


def test_lists_replace_only_lists_and_only_when_asked(line, borough, tmp_path):
    out = tmp_path / "lists"
    assert line("export", "lists", borough, out) == 0
    assert line("export", "lists", borough, out) == 1
    assert "Choose another name, or add --replace." in line.err
    assert line("export", "lists", borough, out, "--replace") == 0
    (out / "seats.csv").write_text("mine", encoding="utf-8")
    assert line("export", "lists", borough, out, "--replace") == 1
    assert "“seats.csv” there, which is not an earlier list" in line.err
    assert (out / "seats.csv").read_text(encoding="utf-8") == "mine"


def cells(file):
    """Read a list as a spreadsheet would."""
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.reader(text))


def test_every_list_is_written_as_of_the_day(line, borough, tmp_path):
    out = tmp_path / "lists"
    assert line("export", "lists", borough, out, "--as-at", "1 September 2026") == 0
    assert line.out == f"Wrote {len(listings())} lists in {out}.\n"
    assert {file.stem for file in out.iterdir()} == set(listings())
    head, *rows = cells(out / "seats.csv")
    assert head[:4] == ["Board or group", "Seat", "State", "Who sits"]
    assert len(rows) == 10
    assert rows[0][:4] == ["Sub-group 0", "Youth", "Vacant, covered", "Jo <Baker> & co"]


def test_cells_are_never_run_and_dates_are_known_for_dates(line, tmp_path, clock):
    file = tmp_path / "b.vcsdesk"
    store = Store.create(file, clock)
    seat = make.seat(store, make.body(store, "=cmd|' /C calc'!A0"), "two\nlines")
    make.appointment(store, seat, valid_from="2026-03", term_ends=date(2027, 3, 9))
    store.close()
    assert line("export", "lists", file, tmp_path / "lists") == 0
    head, row = cells(tmp_path / "lists" / "seats.csv")
    told = dict(zip(head, row, strict=True))
    assert told["Board or group"] == "'=cmd|' /C calc'!A0"
    assert (told["Seat"], told["Appointed"], told["Term ends"]) == ("two lines", "2026-03", "2027-03-09")


@pytest.mark.parametrize(
    "words", [("export",), ("export", "popolo"), ("export", "popolo", "x.vcsdesk"), ("export", "vcard", "x")]
)
def test_wrong_words_are_wrong_usage(line, words):
    assert line(*words) == 2
    assert "Usage: main.py export" in line.err
