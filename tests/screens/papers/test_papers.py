from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

import make
from keyboard import edit_cell
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.papers.paper import Paper, Stage
from vcsdesk.records.papers.paper_version import PaperVersion
from vcsdesk.screens.papers.taking_in import ask_take_in, title_of
from vcsdesk.store import Store
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.preview import Preview
from waiting import wait_for


def pdf(path: Path, pages: int = 2, **kept: object) -> Path:
    """Write a real PDF."""
    with pikepdf.new() as made:
        for _ in range(pages):
            made.add_blank_page(page_size=(595, 842))
        made.save(path, **kept)
    return path


@pytest.fixture
def screen(small, go_to):
    return go_to("Papers")


def take_in(screen, form, files: list[Path], **answers: str) -> None:
    ask_take_in(screen, screen.desk, files)
    for name, text in answers.items():
        form().rows[name].editor.say(text)
    form().submit()


def listed(screen) -> list[str]:
    """Give what the window of refused files says."""
    windows = [each for each in screen.window().findChildren(QDialog) if each.isVisible()]
    return [each.text() for window in windows for each in window.findChildren(PlainLabel)]


def do(screen, words: str) -> None:
    next(action for action in screen.on_paper if action.words == words).do(screen.list.current())


MEETING = "Children’s trust board, Friday 27 November 2026"


def test_the_next_meeting_to_come_is_offered_first_and_past_ones_last(
    screen, small, form, store: Store, tmp_path: Path, today
) -> None:
    for after in (-30, -3, 0, 90):
        make.meeting(store, small.board, today + timedelta(days=after))
    ask_take_in(screen, screen.desk, [pdf(tmp_path / "a.pdf")])
    _none, *offered = form().rows["meeting"].field.kind.choices
    days = [store.get(Meeting, number).held_on for number, _words in offered]
    coming, past = [day for day in days if day >= today], [day for day in days if day < today]
    assert days == sorted(coming) + sorted(past, reverse=True)
    assert (coming[0], len(past) >= 2) == (today, True)


def test_papers_are_read_in_the_worker_and_kept_as_one_step(
    screen, small, form, store: Store, tmp_path: Path, today, said
) -> None:
    files = [pdf(tmp_path / "agenda_item-4.pdf"), pdf(tmp_path / "Budget.pdf", pages=3)]
    take_in(screen, form, files, meeting=MEETING, stage="Early draft")
    wait_for(lambda: len(store.find(Paper)) == 2)
    assert [(row.title, row.pages, row.stage) for row in screen.list.model.shown] == [
        ("Agenda item 4", 2, Stage.EARLY_DRAFT),
        ("Budget", 3, Stage.EARLY_DRAFT),
    ]
    assert store.get(Meeting, small.meeting.id).papers_received_on == today
    assert said == ["2 papers taken in."]
    screen.desk.undo()
    assert store.find(Paper) == ()


def test_what_is_no_pdf_is_told_and_the_others_are_kept(
    screen, small, form, store: Store, tmp_path: Path, said
) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"Dear Jo, here is the agenda.")
    (tmp_path / "empty.pdf").write_bytes(b"")
    locked = pdf(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="o", user="secret"))
    bare = pdf(tmp_path / "bare.pdf", pages=0)
    good = pdf(tmp_path / "good.pdf")
    gone = tmp_path / "gone.pdf"
    files = [tmp_path / "letter.pdf", tmp_path / "empty.pdf", locked, bare, good, gone]
    take_in(screen, form, files, meeting=MEETING)
    wait_for(lambda: listed(screen) != [])
    assert [row.title for row in screen.list.model.shown] == ["Good"]
    assert said == ["1 paper taken in."]
    told = listed(screen)
    assert told[0] == "5 of 6 files were not taken in"
    for name, why in (
        ("letter", "It is not a PDF file."),
        ("empty", "It is empty."),
        ("locked", "It is locked with a password."),
        ("bare", "It "),
        ("gone", "It cannot be read."),
    ):
        assert any(each.startswith(f"“{name}.pdf” was not taken in. {why}") for each in told), name


def test_a_file_of_200_mb_is_turned_away_before_it_is_read(
    screen, small, form, store: Store, tmp_path: Path, said
) -> None:
    huge = tmp_path / "scan.pdf"
    with huge.open("wb") as out:
        out.truncate(200 * 1024 * 1024)
    take_in(screen, form, [huge], meeting=MEETING)
    wait_for(lambda: said != [])
    assert "“scan.pdf” was not taken in. It is 200 MB" in said[0]
    assert store.find(Paper) == ()


def test_a_paper_needs_a_meeting_or_a_board(screen, small, form, tmp_path: Path) -> None:
    take_in(screen, form, [pdf(tmp_path / "a.pdf")], meeting="", title="Budget")
    assert "Neither a meeting nor a board is chosen" in form().summary.words.text()
    assert form().rows["title"].editor.said() == "Budget"


def test_titles_and_stages_are_typed_into_the_list(screen, small, store: Store) -> None:
    paper = make.paper(store, small.board, "Plan")
    make.paper_version(store, paper)
    edit_cell(screen.list, "Title", "Children’s plan <2027>")
    edit_cell(screen.list, "Stage", "Decided")
    kept = store.get(Paper, paper.id)
    assert (kept.title, kept.stage) == ("Children’s plan <2027>", Stage.DECIDED)


def test_a_paper_is_put_to_another_meeting(screen, small, form, store: Store) -> None:
    paper = make.paper(store, small.board, "Plan")
    make.paper_version(store, paper)
    do(screen, "For another meeting…")
    form().rows["meeting"].editor.say(MEETING)
    form().submit()
    assert store.get(Paper, paper.id).meeting_id == small.meeting.id


def test_a_newer_version_stands_beside_the_old_one(
    screen, small, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = make.paper(store, small.board, "Plan")
    make.paper_version(store, paper)
    newer = pdf(tmp_path / "plan-2.pdf", pages=4)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(newer), ""))
    do(screen, "Newer version…")
    wait_for(lambda: len(store.find(PaperVersion, paper_id=paper.id)) == 2)
    assert screen.list.current().pages == 4
    assert "plan-2.pdf: 4 pages, came on 24 November 2026" in screen.pane._scroll.accessibleDescription()


def test_a_copy_is_saved_as_it_came(
    screen, small, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = pdf(tmp_path / "plan.pdf").read_bytes()
    make.paper_version(store, make.paper(store, small.board, "Plan"), content)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy.pdf"), ""))
    do(screen, "Save a copy…")
    assert (tmp_path / "copy.pdf").read_bytes() == content


def test_a_paper_is_looked_at_in_the_program(screen, small, store: Store, tmp_path: Path) -> None:
    content = pdf(tmp_path / "plan.pdf").read_bytes()
    make.paper_version(store, make.paper(store, small.board, "Plan"), content, pages=2)
    do(screen, "Look at it")
    shown = next(each for each in screen.window().findChildren(Preview) if each.isVisible())
    wait_for(lambda: not shown.view._sheet.picture.isNull())
    assert shown.pages.count() == 2
    shown.close()
    QApplication.processEvents()


def test_a_paper_taken_away_comes_back_with_undo(screen, small, store: Store, said) -> None:
    make.paper_version(store, make.paper(store, small.board, "Plan"))
    do(screen, "Take it away")
    assert screen.list.model.shown == []
    screen.desk.undo()
    assert [row.title for row in screen.list.model.shown] == ["Plan"]
    assert said[0] == "Taken away: “Plan”. Ctrl+Z brings it back."


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("agenda_item-4.pdf", "Agenda item 4"),
        ("Children's plan.PDF", "Children's plan"),
        ("2026-11-24 minutes.pdf", "2026 11 24 minutes"),
        ("_.pdf", "Paper"),
    ],
)
def test_a_title_is_made_of_a_files_name(name: str, title: str) -> None:
    assert title_of(Path(name)) == title
