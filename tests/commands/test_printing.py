"""Documents printed from the command line, on the sample borough."""

import json
import sys

import msgspec
import pikepdf
import pytest

import make
from documents.reading import ReadBack
from vcsdesk.commands.line import run
from vcsdesk.commands.verbs.demo import show_window
from vcsdesk.commands.words import Surroundings
from vcsdesk.documents.catalogue import documents
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.records.sector.person import Gets
from vcsdesk.refused import Refused
from vcsdesk.store import Store


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The Hillingdon sample, made once."""
    file = tmp_path_factory.mktemp("sample") / "h.vcsdesk"
    assert run(["sample", "hillingdon", str(file)]) == 0
    return file


def pages(file):
    with pikepdf.open(file) as pdf:
        return len(pdf.pages)


def test_the_list_names_every_document(line):
    assert line("print", "--list") == 0
    assert [one.split()[0] for one in line.out.splitlines()] == list(documents())
    pack = next(one for one in line.out.splitlines() if one.startswith("rep-pack"))
    assert "Rep pack. When somebody is appointed. All that one representative needs" in pack


def test_a_pack_is_printed_for_whoever_is_named(line, sample, tmp_path):
    assert line("print", "rep-pack", sample, "--for", "dilwara", "--out", tmp_path / "new" / "packs") == 0
    (file,) = (tmp_path / "new" / "packs").glob("*.pdf")
    assert "Dilwara Begum" in file.name
    assert pages(file) > 3
    assert line.out.endswith(f"Printed 1 file in {tmp_path / 'new' / 'packs'}.\n")


def test_one_board_gives_a_pack_for_each_of_its_seats(line, sample, tmp_path):
    assert line("print", "rep-pack", sample, "--for", "Families Trust Board", "--out", tmp_path) == 0
    assert len(list(tmp_path.glob("*.pdf"))) == 3


def test_what_is_printed_is_remembered_as_given_unless_it_is_only_looked_at(line, tmp_path, clock):
    own = tmp_path / "own.vcsdesk"
    assert line("sample", "hillingdon", own) == 0
    for folder, *how in (("looked", "--only-look"), ("given",)):
        assert line("print", "rep-pack", own, "--for", "dilwara", "--out", tmp_path / folder, *how) == 0
    store = Store.open(own, clock)
    (paper,) = store.find(GivenPaper)
    store.close()
    assert paper.words.startswith("Dilwara Begum")
    (file,) = (tmp_path / "given").glob("*.pdf")
    assert paper.pages == pages(file)


def test_large_print_takes_more_pages(line, sample, tmp_path):
    for folder, *size in (("usual",), ("large", "--large-print")):
        assert line("print", "rep-pack", sample, "--for", "dilwara", "--out", tmp_path / folder, *size) == 0
    (usual,), (large,) = ((tmp_path / folder).glob("*.pdf") for folder in ("usual", "large"))
    assert pages(large) > pages(usual)


def test_a_booklet_of_some_pages_in_black_and_white_is_folded_out_of_a4_sheets(line, sample, tmp_path):
    words = ("--booklet", "A4", "--pages", "1-1 to 3-1", "--black-and-white", "--edition", "very-large")
    assert line("print", "rep-pack", sample, "--for", "dilwara", "--out", tmp_path, *words) == 0
    (file,) = tmp_path.glob("*.pdf")
    assert "(very large print, black and white, booklet, pages 1-1 to 3-1)" in file.name
    assert line.out.startswith(f"1 of 1: {file.name}\n")
    with pikepdf.open(file) as pdf:
        assert [round(float(edge) * 25.4 / 72) for edge in pdf.pages[0].mediabox[2:]] == [297, 210]


def test_everybodys_packs_come_in_one_file_or_collated(line, sample, tmp_path):
    board = ("--for", "Families Trust Board")
    words = ("introduction-card", sample, *board, "--out")
    assert line("print", *words, tmp_path / "one", "--one-file", "--both-sides") == 0
    assert len(list((tmp_path / "one").glob("*.pdf"))) == 1
    assert line("print", *words, tmp_path / "each", "--collate", "--cover-sheet") == 0
    assert len(list((tmp_path / "each").glob("*.pdf"))) == 3


@pytest.fixture
def forum(tmp_path, clock):
    """Make a borough of people with seats on one board: how each gets papers, and where by e-mail."""

    def made(**people):
        file = tmp_path / "forum.vcsdesk"
        store = Store.create(file, clock)
        make.borough(store)
        board = make.body(store, "Forum")
        for name, (gets, address) in people.items():
            person = make.person(store, name, gets=gets)
            if address:
                make.contact_point(store, person, value=address)
            make.appointment(store, make.seat(store, board, name), person)
        store.close()
        return file

    return made


def test_drafts_are_for_those_who_get_papers_by_e_mail(line, forum, tmp_path):
    file = forum(Ann=(Gets.PAPER, ""), Bo=(Gets.E_MAIL, "bo@example.org"))
    words = ("--all", "--e-mail-drafts", "--out", tmp_path / "out")
    assert line("print", "introduction-card", file, *words) == 0
    (written,) = (tmp_path / "out").rglob("*.*")
    assert written.suffix == ".eml"
    assert line.out.endswith(
        "1 of 1: Introduction - Forum - Bo - Bo.pdf\nWrote 1 e-mail draft; nothing was sent.\n"
    )
    assert line.err == "No draft for Ann: gets papers on paper.\n"


def test_drafts_for_nobody_who_gets_e_mails_are_refused_before_a_pack_is_laid_out(line, forum, tmp_path):
    file = forum(**dict.fromkeys(("Ann", "Bo", "Cal", "Dee"), (Gets.PAPER, "")))
    assert line("print", "rep-pack", file, "--all", "--e-mail-drafts", "--out", tmp_path / "out") == 1
    assert line.out == ""
    assert line.err == (
        "No draft for Ann (gets papers on paper), Bo (gets papers on paper), Cal (gets papers on paper) and "
        "1 more. Record how they get papers and their address, or make files to print.\n"
    )
    assert not (tmp_path / "out").exists()


def test_a_draft_of_a_paper_that_goes_to_nobody_is_refused(line, forum, tmp_path):
    words = ("--e-mail-drafts", "--out", tmp_path / "out")
    assert line("print", "roster", forum(), *words) == 1
    assert "(it goes to nobody in particular)" in line.err


def test_a_covering_sheet_of_a_paper_that_goes_to_nobody_is_refused(line, forum, tmp_path):
    file = forum(Ann=(Gets.PAPER, ""))
    for paper in (("roster",), ("board-roster", "--all")):
        words = (file, "--cover-sheet", "--out", tmp_path / "out")
        assert line("print", *paper, *words) == 1
        assert line.out == ""
        assert line.err == (
            "A covering sheet has somebody’s address on it, and this goes to nobody in particular. "
            "Leave the covering sheet out.\n"
        )
    assert not (tmp_path / "out").exists()


def test_drafts_of_which_none_can_be_written_fail_with_why(line, forum, tmp_path):
    file = forum(Ann=(Gets.E_MAIL, "nonsense"))
    words = ("--all", "--e-mail-drafts", "--out", tmp_path / "out")
    assert line("print", "introduction-card", file, *words) == 1
    assert "Printed" not in line.out
    assert line.err.startswith("No draft for Ann: “nonsense” is no e-mail address.\nNothing was made. ")


@pytest.mark.parametrize(
    "words",
    [
        ("--collate", "--one-file"),
        ("--e-mail-drafts", "--as-they-get-papers"),
        ("--a5", "--booklet", "A4"),
        ("--e-mail-drafts", "--booklet", "A4"),
        ("--e-mail-drafts", "--one-file"),
        ("--e-mail-drafts", "--cover-sheet"),
        ("--large-print", "--edition", "standard"),
    ],
)
def test_choices_that_do_not_go_together_are_turned_away(line, sample, tmp_path, words):
    usual = ("print", "rep-pack", sample, "--all", "--out", tmp_path)
    assert line(*usual, *words) == 2
    assert "Choose one of --" in line.err


def test_what_is_not_made_is_not_named_before_it_is_said(line, tmp_path):
    own = tmp_path / "own.vcsdesk"
    assert line("sample", "hillingdon", own) == 0
    assert line("print", "rep-pack", own, "--for", "dilwara", "--out", tmp_path / "given") == 0
    assert line("print", "pack-changes", own, "--for", "dilwara", "--out", tmp_path / "swaps") == 1
    assert line.out == ""
    assert line.err.startswith("Nothing has changed since")


def test_pages_that_are_not_in_every_paper_are_refused_before_any_is_made(line, sample, tmp_path):
    words = ("--for", "Families Trust Board", "--pages", "1, 99", "--out", tmp_path / "out")
    assert line("print", "introduction-card", sample, *words) == 1
    assert (line.out, line.err.count("\n")) == ("", 1)
    assert line.err.startswith("There is no page “99”. That is so in all 3 papers. Nothing was made.")
    assert not (tmp_path / "out").exists()


def test_a_paper_is_of_the_day_that_is_named(line, sample, tmp_path):
    day = ("--as-at", "1 March 2026")
    assert line("print", "rep-pack", sample, "--for", "dilwara", "--out", tmp_path, *day) == 0
    (file,) = tmp_path.iterdir()
    assert "As at 1 March 2026, printed" in " ".join(ReadBack(file).pages[0].split())


def test_two_days_are_compared_on_paper(line, sample, tmp_path):
    days = ("--since", "1 December 2025", "--as-at", "1 November 2026")
    assert line("print", "structure-changes", sample, "--out", tmp_path, *days) == 0
    (file,) = tmp_path.iterdir()
    said = " ".join(" ".join(ReadBack(file).pages).split())
    assert "From 1 December 2025 to 1 November 2026" in said
    assert "Seats lost" in said


def test_the_handbook_is_for_everybody(line, sample, tmp_path):
    assert line("print", "handbook", sample, "--out", tmp_path) == 0
    (file,) = tmp_path.iterdir()
    assert pages(file) > 3


def test_nobody_of_that_name_is_refused_and_nothing_is_written(line, sample, tmp_path):
    assert line("print", "rep-pack", sample, "--for", "Zaphod", "--out", tmp_path / "packs") == 1
    assert line.err.startswith("No seat, board or representative is called “Zaphod”.")
    assert not (tmp_path / "packs").exists()


def test_what_could_not_be_printed_is_told_and_the_rest_is_there(line, sample, tmp_path, monkeypatch):
    document = documents()["rep-pack"]
    refused = []

    def gather(day, seat_id):
        if not refused:
            refused.append(seat_id)
            raise Refused("Nobody sits there.", "Appoint somebody first.")
        return document.gather(day, seat_id)

    broken = msgspec.structs.replace(document, gather=gather)
    monkeypatch.setattr("vcsdesk.commands.printing.document_named", lambda _name: broken)
    assert line("print", "rep-pack", sample, "--for", "Families Trust Board", "--out", tmp_path) == 1
    assert "Nobody sits there." in line.err
    assert line.err.endswith("1 paper could not be printed, as said above.\n")
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_what_cannot_be_printed_as_it_is_typed_is_said_once(line, tmp_path, clock):
    file = tmp_path / "cakes.vcsdesk"
    store = Store.create(file, clock)
    make.borough(store)
    seat = make.seat(store, make.body(store, "Forum"), "Baker")
    make.appointment(store, seat, make.person(store, "Bo 🍰 Cake"))
    store.close()
    assert line("print", "introduction-card", file, "--all", "--out", tmp_path / "out") == 0
    assert line.err == (
        "“🍰” in “Bo 🍰 Cake” cannot be printed; it will stand as [a picture: shortcake] in "
        "“Chair’s introduction card: Bo 🍰 Cake, Forum, Baker”.\n"
    )


def test_a_folder_that_cannot_be_written_is_refused(line, sample, tmp_path):
    in_the_way = tmp_path / "packs"
    in_the_way.write_text("a file")
    assert line("print", "handbook", sample, "--out", in_the_way) == 1
    assert line.err.count("\n") == 1
    assert in_the_way.read_text() == "a file"


@pytest.mark.skipif(sys.platform != "linux", reason="a place that takes no folder is known on Linux only")
def test_a_folder_that_cannot_be_made_is_refused_as_such(line, sample):
    assert line("print", "roster", sample, "--out", "/proc/vcsdesk/packs") == 1
    assert line.err.endswith(
        " in /proc/vcsdesk/packs. That folder is not there and cannot be made there. Choose another one.\n"
    )


def test_where_a_fault_comes_what_was_made_before_is_taken_away_again_and_not_remembered(
    line, tmp_path, clock, monkeypatch
):
    own, document, told = tmp_path / "own.vcsdesk", documents()["rep-pack"], []

    def story(facts):
        told.append(facts)
        return document.story(facts) if told[0] is facts else 1 // 0

    assert line("sample", "hillingdon", own) == 0
    broken = msgspec.structs.replace(document, story=story)
    monkeypatch.setattr("vcsdesk.commands.printing.document_named", lambda _name: broken)
    monkeypatch.setattr("vcsdesk.commands.printing.not_as_typed", lambda *_: ())
    assert line("print", "rep-pack", own, "--for", "Families Trust Board", "--out", tmp_path / "out") != 0
    assert "ZeroDivisionError" in line.err
    assert "made before it were taken away again.\n" in line.err
    assert [path for path in (tmp_path / "out").rglob("*") if path.is_file()] == []
    store = Store.open(own, clock)
    assert store.find(GivenPaper) == ()
    store.close()


@pytest.mark.parametrize(
    "words",
    [
        ("print",),
        ("print", "rep-pack"),
        ("print", "rep-pack", "FILE", "--all"),
        ("print", "rep-pack", "FILE", "--out", "packs"),
        ("print", "rep-pack", "FILE", "--out", "packs", "--all", "--for", "Ann"),
        ("print", "rep-pack", "FILE", "--out", "packs", "--for", " "),
        ("print", "nonsense", "FILE", "--out", "packs"),
        ("print", "roster", "FILE", "--out", "packs", "--since", "1/1/26"),
        ("print", "structure-changes", "FILE", "--out", "packs", "--since", "2/1/26", "--as-at", "1/1/26"),
    ],
)
def test_wrong_usage_is_two(line, sample, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    assert line(*(sample if word == "FILE" else word for word in words)) == 2
    assert list(tmp_path.iterdir()) == []


def test_the_demo_says_the_overload_and_prints_a_pack_for_every_seat_and_the_handbook(line, tmp_path):
    (tmp_path / "hillingdon.vcsdesk").write_bytes(b"mine")
    opened = []
    assert line("demo", "--out", tmp_path, open_window=lambda file: opened.append(file) or 0) == 0
    assert "sits on 24 groups, 16 over the limit of 8" in line.out
    assert opened == [tmp_path / "hillingdon 2.vcsdesk"]
    assert (tmp_path / "hillingdon.vcsdesk").read_bytes() == b"mine"
    assert line("show", "seats", opened[0], "--json") == 0
    seated = [row for row in json.loads(line.out) if row["person_id"]]
    assert len(list(tmp_path.glob("Rep pack*.pdf"))) == len(seated)
    assert len(list(tmp_path.glob("Handbook*.pdf"))) == 1


@pytest.mark.parametrize(("wanted", "can", "opened"), [(True, True, 7), (False, True, 0), (True, False, 0)])
def test_the_window_opens_only_where_it_is_wanted_and_can(capsys, clock, tmp_path, wanted, can, opened):
    around = Surroundings(clock, (lambda _file: 7) if can else None)
    assert show_window(around, tmp_path / "h.vcsdesk", wanted=wanted) == opened
    said = "Opening the window.\n" if opened else f"Open it with: python3 main.py {tmp_path / 'h.vcsdesk'}\n"
    assert capsys.readouterr().out == said
