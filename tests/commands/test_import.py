"""Bringing boards and seats in from the command line."""

import json

import pytest

from spreadsheet_files import csv_of, xlsx_of
from vcsdesk.operations.exchange.report import Result
from vcsdesk.records.boards.appointment import Appointment, Capacity
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store

ROWS = [
    ["Board", "Role", "Rep", "Organisation", "Since"],
    ["Housing", "Rep", "Ann Okafor", "Riverside Play", "May 2024"],
    ["Housing", "Rep", "vacant", "", ""],
    ["Transport", "Chair", "Bob Lee", "Age Well", "31/2/2025"],
]


@pytest.fixture
def empty(line, tmp_path):
    path = tmp_path / "barnet.vcsdesk"
    assert line("new", path) == 0
    return path


@pytest.fixture
def sheet(tmp_path):
    path = tmp_path / "reps.xlsx"
    path.write_bytes(xlsx_of({"Reps": ROWS}))
    return path


def found(path, kind):
    store = Store.open(path)
    records = store.find(kind)
    store.close()
    return records


def bring(line, *words):
    code = line("import", "boards", *words, "--json")
    return code, json.loads(line.out)


def test_a_spreadsheet_comes_in_and_everything_is_accounted_for(line, sheet, empty, monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM")
    code, told = bring(line, sheet, empty)
    assert code == 1
    assert told["counts"] == {"created": 8, "updated": 0, "same": 0, "gone": 0, "decisions": 1, "refused": 1}
    assert told["kinds"]["appointment"]["created"] == 1
    assert [(each["where"], each["what"]) for each in told["refused"]] == [("row 4", "Transport, Bob Lee")]
    assert "31/2/2025" in told["refused"][0]["reason"]
    assert all(len(told[result.value]) == told["counts"][result.value] for result in Result)
    assert [each.name for each in found(empty, Person)] == ["Ann Okafor"]


def test_trying_out_says_the_same_and_changes_nothing(line, sheet, empty):
    before = empty.read_bytes()
    _, tried = bring(line, sheet, empty, "--dry-run")
    assert empty.read_bytes() == before
    _, done = bring(line, sheet, empty)
    assert tried.pop("dry_run")
    assert not done.pop("dry_run")
    assert tried == done


def test_the_same_again_is_all_the_same(line, empty, tmp_path):
    path = tmp_path / "reps.csv"
    path.write_bytes(csv_of(ROWS[:3]))
    assert bring(line, path, empty)[0] == 0
    code, told = bring(line, path, empty)
    assert (code, told["counts"]["same"]) == (0, sum(told["counts"].values()))
    assert line("import", "boards", path, empty) == 0
    assert "“reps” brought nothing new." in line.out


def test_words_tell_each_row_and_what_is_to_decide(line, sheet, empty):
    assert line("import", "boards", sheet, empty, "--dry-run") == 1
    assert "Tried out “reps”: nothing is changed yet." in line.out
    assert (
        "Row 2: Ann Okafor: a seat on Housing\n    New: Organisation, board or group, seat, person and"
        in line.out
    )
    assert "appointment (since May 2024)" in line.out
    assert "Row 4: Transport, Bob Lee\n    Refused: Since: “31/2/2025” is not a date." in line.out
    assert "“reading/role/chair” may be:" in line.out
    assert "unsaid: Bring it in without this (so it is until you say otherwise)" in line.out


def test_answers_and_a_mapping_come_from_files(line, empty, tmp_path):
    sheet, answers, mapping = (tmp_path / name for name in ("odd.csv", "answers.json", "map.json"))
    sheet.write_bytes(csv_of([["Where", "Who", "Role"], ["Housing", "Ann", "Wise one"]]))
    assert line("import", "boards", sheet, empty) == 1
    assert "Say which one does" in line.err
    mapping.write_text('{"Where": "board", "Who": "person"}', encoding="utf-8")
    answers.write_text('{"reading/role/wise one": "interim"}', encoding="utf-8")
    assert line("import", "boards", sheet, empty, "--map", mapping, "--answers", answers) == 0
    assert [each.capacity for each in found(empty, Appointment)] == [Capacity.INTERIM]
    newer = tmp_path / "newer.csv"
    newer.write_bytes(
        csv_of([["Where", "Who", "Role"], ["Housing", "Ann", "Wise one"], ["Housing", "Bo", "Wise one"]])
    )
    code, told = bring(line, newer, empty, "--map", "odd")
    assert (code, told["source"], told["counts"]["decisions"]) == (0, "odd", 0)
    assert len(found(empty, Appointment)) == 2
    assert bring(line, newer, empty)[1]["counts"]["created"] == 0


def test_mistakes_in_answers_and_in_a_mapping_are_named(line, empty, tmp_path):
    sheet, answers, mapping = (tmp_path / name for name in ("reps.csv", "answers.json", "map.json"))
    sheet.write_bytes(csv_of([["Board", "Rep", "Role"], ["Housing", "Ann", "Wise one"]]))
    words = (sheet, empty, "--answers", answers, "--dry-run")
    answers.write_text('{"reading/role/wise one": "deppity"}', encoding="utf-8")
    assert line("import", "boards", *words) == 1
    assert line.err.startswith("“deppity” is no answer to reading/role/wise one. Choose one of: unsaid,")
    answers.write_text('{"reading/role/wise one": "deputy", "reading/rolle/x": "y"}', encoding="utf-8")
    code, told = bring(line, *words)
    assert code == 0
    assert (
        "“reading/rolle/x” is an answer to nothing that was asked: misspelt, or settled before."
        in told["remarks"]
    )
    mapping.write_text('{"Board": "board", "Nots": "note"}', encoding="utf-8")
    _, told = bring(line, *words, "--map", mapping)
    assert told["remarks"][0] == "The file has no heading “Nots”, which the mapping speaks of."
    mapping.write_text('{"Comittee": "board"}', encoding="utf-8")
    assert line("import", "boards", *words, "--map", mapping) == 1
    assert "The file has no heading “Comittee”, which the mapping speaks of." in line.err


def test_an_impossible_answer_about_popolo_or_about_what_is_here_is_named(line, empty, tmp_path):
    popolo, answers = tmp_path / "p.json", tmp_path / "answers.json"
    popolo.write_text(
        json.dumps(
            {
                "persons": [{"id": "p1", "name": "Ann"}],
                "organizations": [{"id": "o1", "name": "Circle", "classification": "circle"}],
                "memberships": [{"person_id": "p1", "organization_id": "o1"}],
            }
        ),
        encoding="utf-8",
    )
    for answer, code in (("square", 1), ("group", 0)):
        answers.write_text(json.dumps({"classification/circle": answer}), encoding="utf-8")
        assert line("import", "boards", popolo, empty, "--answers", answers, "--dry-run") == code
        assert ("“square” is no answer to classification/circle." in line.err) == bool(code)
    assert "nothing that was asked" not in line.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--map", "nowhere"), "There is no mapping called “nowhere”, and no such file."),
        (("--answers", "nowhere.json"), "“nowhere.json” cannot be read."),
        (("--encoding", "klingon"), "“klingon” is not a way of writing letters"),
    ],
)
def test_what_is_not_there_is_refused(line, empty, tmp_path, words, said):
    sheet = tmp_path / "reps.csv"
    sheet.write_bytes(csv_of(ROWS))
    assert line("import", "boards", sheet, empty, *words) == 1
    assert said in line.err


def test_answers_that_are_none_are_refused(line, sheet, empty, tmp_path):
    answers = tmp_path / "answers.json"
    for text in ("[", "[]", '{"a": 3}'):
        answers.write_text(text, encoding="utf-8")
        assert line("import", "boards", sheet, empty, "--answers", answers) == 1
        assert "does not hold answers" in line.err


def test_a_source_that_is_not_there_or_no_source_is_refused(line, empty, tmp_path):
    assert line("import", "boards", tmp_path / "gone.csv", empty) == 1
    assert "“gone.csv” is not there or cannot be read." in line.err
    noise = tmp_path / "noise.csv"
    noise.write_bytes(bytes(range(256)))
    assert line("import", "boards", noise, empty) == 1
    assert "“noise.csv” was not read." in line.err


def test_letters_can_be_read_another_way(line, empty, tmp_path):
    sheet = tmp_path / "mac.csv"
    sheet.write_bytes("Board,Rep\nCafé board,Zoë\n".encode("mac_roman"))
    assert line("import", "boards", sheet, empty, "--encoding", "mac_roman") == 0
    assert [each.name for each in found(empty, BodyName)] == ["Café board"]


def test_a_newer_edition_tells_what_is_gone(line, empty, tmp_path):
    old, new = tmp_path / "october.csv", tmp_path / "november.csv"
    old.write_bytes(csv_of([["Board", "Seat", "Rep"], ["Housing", "One", "Ann"], ["Housing", "Two", "Bob"]]))
    new.write_bytes(csv_of([["Board", "Seat", "Rep"], ["Housing", "One", "Ann"], ["Housing", "Three", "Cy"]]))
    assert bring(line, old, empty)[0] == 0
    code, told = bring(line, new, empty)
    assert (code, told["source"]) == (0, "october")
    assert {each["what"] for each in told["gone"]} == {"Two on Housing", "Bob", "Bob: Two on Housing"}
    assert len(found(empty, Person)) == 3


def test_popolo_comes_in_by_the_same_words(line, empty, tmp_path):
    sample, popolo = tmp_path / "s.vcsdesk", tmp_path / "s.json"
    assert line("sample", "sutton", sample) == 0
    assert line("export", "popolo", sample, popolo) == 0
    code, told = bring(line, popolo, sample)
    assert (code, told["counts"]["same"]) == (0, sum(told["counts"].values()))
    code, told = bring(line, popolo, empty)
    assert (code, told["counts"]["created"]) == (0, sum(told["counts"].values()))
