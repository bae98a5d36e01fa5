from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import make
from accessibility import findings
from vcsdesk.documents.catalogue import documents
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.printing.document import Wanted
from vcsdesk.records.boards.seat import Seat
from vcsdesk.screens.printing.favourites import favourites
from vcsdesk.store import Store
from vcsdesk.ui.preview import Preview
from waiting import wait_for


@pytest.fixture(autouse=True)
def _own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("vcsdesk.screens.printing.out_folder.documents_folder", lambda: tmp_path)


@pytest.fixture
def room(small, go_to):
    return go_to("Print room")


def titles(room) -> list[str]:
    return [row.title for row in room.list.model.shown]


def choose(room, name: str) -> None:
    assert room.list.choose(lambda row: row.name == name)


def previews(window) -> list[Preview]:
    return [
        each for each in window.findChildren(Preview) if each.isVisible() and not each.paper.is_first_page
    ]


def test_every_document_is_listed_by_when_it_is_wanted(room) -> None:
    assert sorted(titles(room)) == sorted(document.title for document in documents().values())
    whens = [list(Wanted).index(row.wanted) for row in room.list.model.shown]
    assert whens == sorted(whens)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("mandate", "Mandate certificate"),
        ("who asks", "Mandate certificate"),
        ("organogram", "Board map"),
        ("one restructure", "Restructure report"),
        ("welcome pack", "Rep pack"),
        ("month", "Vacancies and expiries"),
    ],
)
def test_a_paper_is_found_by_name_purpose_what_it_is_about_and_what_else_it_is_called(
    room, words: str, found: str
) -> None:
    room.search(words)
    assert found in titles(room)
    assert len(titles(room)) < len(documents())


WORDS = {
    "Rep pack": "welcome pack,starter pack,board papers,expenses,job description,terms of reference,dates",
    "Covering sheet": "envelope,label,labels,cover letter,compliment slip",
    "Roster of seats": "rota,register,directory,who’s who,members,list of reps",
    "Roster of one board": "deputy,substitute,membership list",
    "Mandate certificate": "certificate,letter of appointment,election,proof",
    "Induction checklist": "training,mentor,certificate of attendance",
    "Chair’s introduction card": "profile,biography,welcome",
    "Vacancies and expiries": "vacancy,gaps,renewals,terms of office",
    "Pre-meeting sheet": "briefing,summary,reminder",
    "Meeting proforma": "minutes,notes,action points",
    "Feedback form": "survey,questionnaire,report",
    "Handbook": "guide,calendar,contacts,abbreviations",
    "Board map on A3": "poster,organogram,org chart,maps",
    "If I’m off tomorrow": "handover,holiday cover,emergency",
    "Restructure report": "merger,history",
}


def test_papers_are_found_by_the_words_an_officer_would_type(room) -> None:
    missed = []
    for title, words in WORDS.items():
        for each in words.split(","):
            room.search(each)
            missed += [each] if title not in titles(room) else []
    assert missed == []


def test_the_first_paper_that_is_found_is_chosen_unless_the_chosen_one_is_found_too(room) -> None:
    choose(room, "handbook")
    for typed in ("w", "wel", "welcome"):
        room.search(typed)
    assert len(titles(room)) > 1
    assert room.list.current().title == titles(room)[0]
    choose(room, "introduction-card")
    assert titles(room)[0] != "Chair’s introduction card"
    for typed in ("welcom", "welcome"):
        room.search(typed)
    assert room.list.current().title == "Chair’s introduction card"
    room.search("mandate")
    assert room.list.current().title == titles(room)[0]
    room.search("")
    assert room.list.current().title == "Chair’s introduction card"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("agenda", "the board’s own: take them in on the Papers screen"),
        ("expenses claim", "Claims are not printed here yet."),
        ("business card", "The chair’s introduction card tells who a representative is."),
        ("ballot paper", "How somebody was chosen stands on the mandate certificate"),
        ("large print", "chosen when a paper is printed"),
        ("Sign-in sheet", "Who came is noted on the Meetings screen."),
        ("glossary", "“Jargon…” above has them all."),
        ("certifcate", "No paper here is for “certifcate”. Did you mean “certificate”?"),
        ("whos who", "Did you mean “who’s who”?"),
        ("zebra", "No paper here is for “zebra”. “Show all” below lists every paper there is."),
    ],
)
def test_where_nothing_is_found_it_says_what_there_is_instead(room, words: str, said: str) -> None:
    room.search(words)
    assert titles(room) == []
    assert said in room.list.nothing.text()


def test_the_list_is_narrowed_to_what_is_wanted_now(room) -> None:
    room.wanted.say("When somebody is appointed")
    assert {row.wanted for row in room.list.model.shown} == {Wanted.APPOINTMENT}
    room.wanted.say("Whenever it is wanted")
    assert len(titles(room)) == len(documents())


def test_a_favourite_comes_first_and_is_remembered_on_this_computer(room, said) -> None:
    choose(room, "board-map-a3")
    (star,) = [each for each in room.on_paper if each.words == "Make it a favourite"]
    star.do(room.list.current())
    assert titles(room)[0] == "Board map on A3"
    assert favourites(room.desk.settings) == {"board-map-a3"}
    assert said == ["“Board map on A3” is among the favourites, at the top of the list."]
    assert room.list.current().name == "board-map-a3"
    (away,) = [each for each in room.on_paper if each.words == "No longer a favourite"]
    away.do(room.list.current())
    assert titles(room)[0] != "Board map on A3"
    assert favourites(room.desk.settings) == frozenset()


def test_it_says_when_a_paper_was_given_last(room, store: Store) -> None:
    for on in (date(2026, 3, 2), date(2026, 9, 7), date(2026, 5, 5)):
        make.given_paper(store, document="rep-pack", printed_on=on)
    given = {row.name: row.given_on for row in room.list.model.shown}
    assert (given["rep-pack"], given["handbook"]) == (date(2026, 9, 7), None)


def test_a_paper_for_the_whole_borough_is_printed_by_the_keyboard_alone(room, window, form) -> None:
    window.current.focus_first()
    choose(room, "roster")
    QTest.keyClick(room.list.view, Qt.Key.Key_Return)
    assert form().windowTitle() == "Print: Roster of seats"
    assert "\n".join(findings(form())) == ""
    QTest.keyClick(form().rows["size"].editor, Qt.Key.Key_Return)
    wait_for(lambda: previews(window) != [])
    assert previews(window)[0].windowTitle() == "Roster of seats: The whole borough"
    previews(window)[0].close()


def test_a_paper_for_seats_is_made_for_those_that_are_ticked(
    room, small, store: Store, window, form, tmp_path: Path, said
) -> None:
    (second,) = store.find(Seat, body_id=small.board.id, label="Second seat")
    appoint(store, second, make.person(store, "Zoë Adams"), started=date(2026, 1, 1))
    choose(room, "introduction-card")
    room.print_paper()
    whom = form().rows["whom"].editor
    assert whom.said() == ""
    form().submit()
    assert form().rows["whom"].under.text() == "This has to be filled in."
    for item in whom._items():
        if "Children’s trust board" in item.text():
            item.setCheckState(Qt.CheckState.Checked)
    assert form().done_button.text() == "Make 2 papers"
    form().rows["folder"].editor.say(str(tmp_path / "cards"))
    form().submit()
    wait_for(lambda: said != [])
    assert sorted(path.name.split(" - ")[-1] for path in (tmp_path / "cards").iterdir()) == [
        "First seat.pdf",
        "Second seat.pdf",
    ]


def test_one_that_is_ticked_is_looked_at_and_wants_no_folder(room, window, form) -> None:
    choose(room, "rep-pack")
    room.print_paper()
    whom = form().rows["whom"].editor
    whom._items()[0].setCheckState(Qt.CheckState.Checked)
    QApplication.processEvents()
    assert (form().done_button.text(), form().rows["folder"].isEnabled()) == ("Look at it", False)
    form().submit()
    wait_for(lambda: previews(window) != [])
    previews(window)[0].close()


def test_ctrl_shift_p_goes_there_from_anywhere(small, go_to, window) -> None:
    go_to("Today")
    QTest.keyClick(
        window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert window.current.title == "Print room"
