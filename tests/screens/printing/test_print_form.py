"""How papers are asked for, looked at and handed out, through the real window."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

import make
from accessibility import findings
from keyboard import press
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.printing.choices import Choices, Sets, Sheets, Way
from vcsdesk.printing.edition import Letters
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.printing.given_paper import GivenHow, GivenPaper
from vcsdesk.records.sector.person import Gets
from vcsdesk.screens.printing.chosen_before import chosen_before, keep_chosen
from vcsdesk.screens.printing.otherwise import NotAsTypedWindow
from vcsdesk.store import Store
from vcsdesk.ui.preview import Preview
from waiting import wait_for


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("vcsdesk.screens.printing.out_folder.documents_folder", lambda: tmp_path)


@pytest.fixture
def room(small, store: Store, go_to):
    (second,) = store.find(Seat, body_id=small.board.id, label="Second seat")
    zoe = make.person(store, "Zoë Adams", gets=Gets.E_MAIL)
    make.contact_point(store, zoe, value="zoe@example.org")
    appoint(store, second, zoe, started=date(2026, 1, 1))
    return go_to("Print room")


@pytest.fixture
def asked(room, form):
    """Open the form for a paper, with the two of the board ticked."""

    def open_form(name: str = "introduction-card", *, ticked: bool = True):
        assert room.list.choose(lambda row: row.name == name)
        room.print_paper()
        if ticked:
            for item in form().rows["whom"].editor._items():
                if "trust board" in item.text():
                    item.setCheckState(Qt.CheckState.Checked)
        QApplication.processEvents()
        return form()

    return open_form


def seen(form) -> list[str]:
    return [name for name, row in form.rows.items() if row.isVisible()]


def fill(form, **answers: str) -> None:
    for name, text in answers.items():
        form.rows[name].editor.say(text)


def previews(window) -> list[Preview]:
    return [
        each for each in window.findChildren(Preview) if each.isVisible() and not each.paper.is_first_page
    ]


def test_it_asks_three_things_and_keeps_the_rest_behind_more_choices(asked) -> None:
    form = asked()
    assert seen(form) == ["whom", "size", "way", "folder"]
    assert "\n".join(findings(form)) == ""
    form.more.button.click()
    assert seen(form) == ["whom", "size", "way", "folder", "ink", "sheets", "sides", "pages", "sets", "cover"]
    assert "\n".join(findings(form)) == ""


def test_the_words_of_e_mails_are_asked_for_where_there_are_any_and_name_who_writes(asked) -> None:
    form = asked()
    fill(form, way=str(Way.DRAFTS))
    assert form.more.is_open
    assert {"subject", "words"} < set(seen(form))
    assert form.rows["subject"].editor.said() == "Your papers from Anyborough Action"
    assert form.rows["words"].editor.said().endswith("Jo Baker\nAnyborough Action")
    assert form.done_button.text() == "Make e-mail drafts"


def test_one_is_looked_at_and_several_are_made_until_she_says_otherwise(asked) -> None:
    form = asked(ticked=False)
    whom, way = form.rows["whom"].editor, form.rows["way"].editor
    whom._items()[0].setCheckState(Qt.CheckState.Checked)
    assert (way.said(), form.done_button.text()) == (str(Way.LOOK), "Look at it")
    whom._items()[1].setCheckState(Qt.CheckState.Checked)
    assert (way.said(), form.done_button.text()) == (str(Way.FILES), "Make 2 papers")
    way.say(str(Way.LOOK))
    whom._items()[2].setCheckState(Qt.CheckState.Checked)
    assert (way.said(), form.done_button.text()) == (str(Way.LOOK), "Look at them")


def test_ticking_a_name_moves_nothing_and_more_choices_are_always_in_sight(asked) -> None:
    form = asked(ticked=False)
    form.resize(form.width(), 560)
    whom = form.rows["whom"].editor

    def places() -> list[int]:
        QApplication.processEvents()
        seen = (whom.list, whom.everybody, form.rows["way"], form.more.button, form.done_button)
        return [each.mapTo(form, QPoint(0, 0)).y() for each in seen]

    before = places()
    for place in range(3):
        whom._items()[place].setCheckState(Qt.CheckState.Checked)
        assert places() == before
    assert form.rect().contains(form.more.button.geometry())


def test_how_it_was_printed_is_remembered_for_that_paper(asked, room, tmp_path: Path, said) -> None:
    form = asked()
    fill(form, size="Very large print", sets=str(Sets.ONE), folder=str(tmp_path / "a"), pages="1")
    form.submit()
    wait_for(lambda: said != [])
    assert chosen_before(room.desk.settings, "introduction-card") == Choices(
        letters=Letters.LARGER, sets=Sets.ONE
    )
    again = asked(ticked=False)
    assert again.rows["size"].editor.said() == "Very large print"
    assert again.rows["pages"].editor.said() == ""
    other = asked("mandate-certificate", ticked=False)
    assert other.rows["size"].editor.said() == "As each person asked for"


def test_what_cannot_be_read_any_more_counts_as_not_chosen(room) -> None:
    settings = room.desk.settings
    for bad in ("{", '{"letters": "tiny"}', "[]", '{"sheets": 3}'):
        settings.keep("print/rep-pack", bad)
        assert chosen_before(settings, "rep-pack") == Choices()
    keep_chosen(settings, "rep-pack", Choices(sheets=Sheets.BOOKLET_A4, pages="3"))
    assert chosen_before(settings, "rep-pack") == Choices(sheets=Sheets.BOOKLET_A4)


def test_a_booklet_of_some_pages_that_is_looked_at_is_saved_under_that_name(asked, window) -> None:
    form = asked()
    fill(form, way=str(Way.LOOK), sheets=str(Sheets.BOOKLET_A4), pages="1")
    form.submit()
    wait_for(lambda: previews(window) != [])
    assert previews(window)[0].paper.file_name.endswith("First seat (booklet, page 1).pdf")
    previews(window)[0].close()


def test_several_are_looked_at_one_after_another_and_all_are_saved(
    asked, window, store: Store, tmp_path: Path, said, form
) -> None:
    first = asked()
    fill(first, way=str(Way.LOOK))
    first.submit()
    wait_for(lambda: previews(window) != [])
    (shown,) = previews(window)
    names = [shown.bar.papers.itemText(number) for number in range(shown.bar.papers.count())]
    assert names == [
        "1. Ann Okafor, Children’s trust board, First seat",
        "2. Zoë Adams, Children’s trust board, Second seat",
    ]
    shown.bar.after.click()
    wait_for(lambda: "Zoë Adams" in shown.windowTitle())
    wait_for(lambda: not shown.view.picture.isNull())
    assert "\n".join(findings(shown)) == ""
    shown.bar.save_all.click()
    assert form().windowTitle() == "Save 2 papers"
    fill(form(), folder=str(tmp_path / "all"))
    form().submit()
    wait_for(lambda: said != [])
    assert len(list((tmp_path / "all").glob("*.pdf"))) == 2
    shown.close()
    QApplication.processEvents()
    wait_for(lambda: len(store.find(GivenPaper, given_how=GivenHow.SAVED)) == 2)


def test_what_a_run_laid_ready_is_gone_when_the_preview_is_closed(
    asked, window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    form = asked()
    fill(form, way=str(Way.LOOK))
    form.submit()
    wait_for(lambda: previews(window) != [])
    assert list(tmp_path.glob("vcsdesk-*")) != []
    previews(window)[0].close()
    wait_for(lambda: list(tmp_path.glob("vcsdesk-*")) == [])


def test_each_gets_papers_as_they_asked_and_what_becomes_of_drafts_is_said(
    asked, store: Store, tmp_path: Path, said
) -> None:
    form = asked()
    fill(form, way=str(Way.AS_ASKED), folder=str(tmp_path / "out"), subject="Cards")
    form.submit()
    wait_for(lambda: said != [])
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 1
    (draft,) = (tmp_path / "out" / "E-mail drafts").glob("*.eml")
    assert b"zoe@example.org" in draft.read_bytes()
    assert "1 e-mail draft is in" in said[0]
    assert "Nothing was sent: it opens in your e-mail program as a message still to be sent" in said[0]
    wait_for(lambda: len(store.find(GivenPaper)) == 2)
    assert {each.given_how for each in store.find(GivenPaper)} == {GivenHow.SAVED, GivenHow.E_MAIL_DRAFT}


def test_drafts_for_nobody_who_gets_e_mails_name_everybody(asked, room, tmp_path: Path, said) -> None:
    form = asked(ticked=False)
    whom = form.rows["whom"].editor
    for item in whom._items():
        if "Ann Okafor" in item.text():
            item.setCheckState(Qt.CheckState.Checked)
    fill(form, way=str(Way.DRAFTS), folder=str(tmp_path / "out"))
    form.submit()
    wait_for(lambda: said != [])
    (refused,) = said
    assert refused.startswith("No draft for Ann Okafor (how they get papers is not recorded). Record how ")
    wait_for(lambda: not (tmp_path / "out").exists())


def test_a_paper_for_the_whole_borough_asks_nothing_about_people(asked) -> None:
    form = asked("roster", ticked=False)
    form.more.button.click()
    assert seen(form) == ["size", "way", "ink", "sheets", "sides", "pages"]


def test_what_is_wrong_behind_more_choices_is_brought_into_sight(asked, tmp_path: Path) -> None:
    form = asked("roster", ticked=False)
    form.rows["pages"].editor.say("9" * 300)
    form.submit()
    assert form.more.is_open
    assert form.rows["pages"].isVisible()


def test_a_page_that_is_not_in_the_paper_is_said_where_it_was_to_be_looked_at(asked, said, window) -> None:
    form = asked("roster", ticked=False)
    fill(form, pages="77")
    form.submit()
    wait_for(lambda: said != [])
    assert said[0].startswith("There is no page “77”.")
    assert previews(window) == []


def test_a_page_that_is_not_in_every_paper_is_said_and_nothing_is_left_behind(
    asked, said, tmp_path: Path
) -> None:
    form = asked()
    fill(form, pages="77", folder=str(tmp_path / "cards"))
    form.submit()
    wait_for(lambda: said != [])
    assert said[0].startswith("There is no page “77”. That is so in all 2 papers. Nothing was made.")
    wait_for(lambda: not (tmp_path / "cards").exists())


def test_nobody_is_sent_a_booklet_in_an_e_mail(asked, tmp_path: Path) -> None:
    form = asked()
    fill(form, way=str(Way.DRAFTS), sheets=str(Sheets.BOOKLET_A4), folder=str(tmp_path / "cards"))
    form.submit()
    assert form.isVisible()
    assert form.summary.words.text().startswith("A booklet is folded out of paper, and goes in no e-mail.")
    assert not (tmp_path / "cards").exists()


def test_no_covering_sheet_goes_with_an_e_mail(asked, tmp_path: Path) -> None:
    form = asked()
    fill(form, way=str(Way.DRAFTS), folder=str(tmp_path / "cards"))
    form.rows["cover"].editor.setChecked(True)
    form.submit()
    assert form.isVisible()
    assert form.summary.words.text().startswith("A covering sheet is for an envelope, and an e-mail goes in")
    assert not (tmp_path / "cards").exists()


@pytest.fixture
def question(window):
    """Give the question about what cannot be printed as it was typed, once it is there."""

    def shown() -> list[NotAsTypedWindow]:
        return [each for each in window.findChildren(NotAsTypedWindow) if each.isVisible()]

    def find() -> NotAsTypedWindow:
        wait_for(lambda: shown() != [])
        return shown()[0]

    return find


@pytest.fixture
def with_a_cake(small, store: Store) -> None:
    with store.step("Bring a cake"):
        store.change(small.ann, name="Ann 🍰 Okafor")


@pytest.mark.usefixtures("with_a_cake")
def test_what_cannot_be_printed_as_it_is_typed_is_asked_about_before_anything_is_made(
    asked, room, tmp_path: Path, said, question
) -> None:
    form = asked()
    fill(form, folder=str(tmp_path / "cards"))
    form.submit()
    shown = question()
    (each,) = shown.said
    assert each.text() == (
        "“🍰” in “Ann 🍰 Okafor” cannot be printed; it will stand as [a picture: shortcake] in "
        "“Chair’s introduction card: Ann 🍰 Okafor, Children’s trust board, First seat”."
    )
    assert "\n".join(findings(shown)) == ""
    assert list((tmp_path / "cards").glob("*")) == []
    press(shown, Qt.Key.Key_Return)
    wait_for(lambda: said != [])
    assert len(list((tmp_path / "cards").glob("*.pdf"))) == 2


@pytest.mark.usefixtures("with_a_cake")
def test_she_may_stop_to_change_it_and_nothing_is_left_behind(
    asked, room, tmp_path: Path, said, question, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    form = asked()
    fill(form, folder=str(tmp_path / "cards"))
    form.submit()
    press(question(), Qt.Key.Key_Escape)
    wait_for(lambda: said != [])
    assert said == ["Nothing was made. Change what cannot be printed where it is typed in, and print again."]
    assert not (tmp_path / "cards").exists()
    assert list(tmp_path.glob("vcsdesk-*")) == []


@pytest.mark.usefixtures("with_a_cake")
def test_the_question_goes_with_the_borough_that_is_closed(
    asked, room, tmp_path: Path, question, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    form = asked()
    fill(form, folder=str(tmp_path / "cards"))
    form.submit()
    shown = question()
    room.desk.close()
    assert not shown.isVisible()
    assert not (tmp_path / "cards").exists()
    assert list(tmp_path.glob("vcsdesk-*")) == []


@pytest.mark.usefixtures("with_a_cake")
def test_it_is_asked_too_where_what_was_looked_at_is_closed_as_soon_as_all_are_to_be_made(
    asked, window, form, tmp_path: Path, said, question
) -> None:
    first = asked()
    fill(first, way=str(Way.LOOK))
    first.submit()
    wait_for(lambda: previews(window) != [])
    (preview,) = previews(window)
    preview.bar.save_all.click()
    fill(form(), folder=str(tmp_path / "cards"))
    form().submit()
    preview.close()
    press(question(), Qt.Key.Key_Return)
    wait_for(lambda: said != [])
    assert len(list((tmp_path / "cards").glob("*.pdf"))) == 2


@pytest.mark.usefixtures("with_a_cake")
def test_it_is_said_over_a_paper_that_is_looked_at(asked, window) -> None:
    form = asked()
    fill(form, way=str(Way.LOOK))
    form.submit()
    wait_for(lambda: previews(window) != [])
    assert previews(window)[0].notes.words.text() == (
        "“🍰” in “Ann 🍰 Okafor” cannot be printed; it will stand as [a picture: shortcake]."
    )
    previews(window)[0].close()
