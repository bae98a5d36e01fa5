from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

import make
from keyboard import button, press
from samples import DAYS, sample
from standing import standing_on
from vcsdesk.operations.meetings.attendance import record_attendance
from vcsdesk.records.meetings.attendance import Presence
from vcsdesk.rules.boards.need import Need
from vcsdesk.rules.desk.harm import Urgency
from vcsdesk.screens.desk.today import TodayScreen
from vcsdesk.store import Store
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.labels import PlainLabel
from vcsdesk.ui.menus import FileCalls
from vcsdesk.ui.settings import Settings
from vcsdesk.ui.theme import Theme
from vcsdesk.ui.window import MainWindow


def waiting(screen, harm):
    return [(line.row.where, line.row.when) for line in screen.cards[harm].lines]


@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_cut_or_left_empty_when_it_is_first_shown(
    theme: Theme, settings: Settings, percent: int
) -> None:
    theme.choose_size(percent)
    desk = Desk(sample("richmond", DAYS[0]), standing_on(DAYS[0]), settings)
    calls = FileCalls(*[print] * len(FileCalls.__struct_fields__))
    window = MainWindow(desk, [TodayScreen], theme, calls, "Richmond upon Thames")
    window.show()
    QApplication.processEvents()
    lines = [line for card in window.current.cards.values() for line in card.lines if line.isVisible()]
    assert len(lines) > 3
    assert [line.text() for line in lines if line.height() != line.heightForWidth(line.width())] == []
    window.close()
    window.deleteLater()


def test_the_overload_is_said_to_the_officer_in_words(small, go_to) -> None:
    today = go_to("Today")
    assert today.banner.isVisible()
    assert today.banner.words == "You sit on 2 groups: your limit is 1."
    assert "only because nobody else has been found" in today.banner.accessibleName()


def test_see_which_groups_leads_to_the_groups_themselves(small, go_to, window) -> None:
    today = go_to("Today")
    press(today.banner.button, Qt.Key.Key_Space)
    assert window.current.title == "Workload"
    assert window.current.people.current().person == "Jo Baker"
    assert [row.group for row in window.current.groups.model.shown] == ["Housing group", "Youth group"]


def test_no_banner_where_nobody_is_over(small, go_to, store: Store) -> None:
    make.load_limit(store, small.officer, limit_groups=9, valid_from="2026-11-24")
    today = go_to("Today")
    assert not today.banner.isVisible()


def test_what_waits_stands_under_how_near_it_is(small, go_to) -> None:
    today = go_to("Today")
    assert ("Housing group", "2 weeks overdue") in waiting(today, Urgency.OVERDUE)
    assert ("Children’s trust board", "in 3 days") in waiting(today, Urgency.NEXT_MEETING)
    assert ("Play group", "vacant") in waiting(today, Urgency.SEAT_LAPSING)


def test_a_card_says_by_what_rule_its_lines_follow_where_not_all_hurt_alike(
    small, go_to, store: Store, today
) -> None:
    screen = go_to("Today")
    for name, away in (("Late board", 7), ("Later board", 6)):
        make.meeting(store, make.body(store, name, notice_days=5), today + timedelta(days=away))
    over = make.seat(store, small.board, "Over")
    make.appointment(store, over, make.person(store, "Bo"), term_ends=today - timedelta(days=90))
    screen.refresh()
    said = [each.text() for each in screen.findChildren(PlainLabel) if each.isVisible()]
    assert "Papers for a coming meeting first, then what is longest overdue." in said
    assert not any(each.endswith("then what ends soonest.") for each in said)
    assert [when for _, when in waiting(screen, Urgency.OVERDUE)] == [
        "5 days overdue",
        "4 days overdue",
        "1 day overdue",
        "3 months over",
        "2 weeks overdue",
    ]


def test_enter_on_a_line_opens_it_where_it_is_dealt_with(small, go_to, window) -> None:
    today = go_to("Today")
    line = today.cards[Urgency.NEXT_MEETING].lines[0]
    press(line, Qt.Key.Key_Return)
    assert window.current.title == "Meetings"
    assert window.current.list.current().meeting_id == small.meeting.id


def test_a_vacant_seat_opens_among_the_terms_with_what_to_do_next(small, go_to, window) -> None:
    today = go_to("Today")
    press(today.cards[Urgency.SEAT_LAPSING].lines[0], Qt.Key.Key_Space)
    assert window.current.title == "Terms"
    assert window.current.needing.current().need is Need.VACANT


def test_what_is_done_goes_away_by_itself_and_comes_back_with_undo(small, go_to, store: Store, desk) -> None:
    today = go_to("Today")
    before = waiting(today, Urgency.OVERDUE)
    record_attendance(store, small.past, small.officer, Presence.ATTENDED)
    assert len(waiting(today, Urgency.OVERDUE)) == len(before) - 1
    desk.undo()
    assert waiting(today, Urgency.OVERDUE) == before


def test_searching_narrows_the_cards_and_the_list(small, go_to, window) -> None:
    today = go_to("Today")
    window.header.search.setText("HOUSING")
    shown = [row.where for card in today.cards.values() for row in [line.row for line in card.lines]]
    assert set(shown) == {"Housing group"}
    assert {row.where for row in today.list.model.shown} == {"Housing group"}


def test_everything_can_be_seen_as_a_list(small, go_to) -> None:
    today = go_to("Today")
    button(today, "See everything as a list").click()
    assert today.list.isVisible()
    on_cards = sum(len(card.lines) for card in today.cards.values())
    assert len(today.list.model.shown) == on_cards + 1, "the banner is a line of the list"
    assert today.list.model.shown[0].harm is Urgency.OVER_A_LIMIT


def test_more_than_a_few_are_shown_when_asked_for(store: Store, go_to, today) -> None:
    for number in range(8):
        make.meeting(store, make.body(store, f"Group {number}"), today)
    screen = go_to("Today")
    card = screen.cards[Urgency.NEXT_MEETING]
    assert len(card.lines) == 5
    button(card, "Show 3 more").click()
    assert len(card.lines) == 8
    assert card.lines[5].hasFocus()


def test_an_empty_borough_is_told_kindly(go_to) -> None:
    today = go_to("Today")
    assert "nothing needs you today" in today.summary.text()
    assert not today.banner.isVisible()


def inks(image, wide: int, high: int) -> int:
    """Count the dark dots in the top left of a picture."""
    dots = ((x, y) for x in range(wide) for y in range(high))
    return sum(image.pixelColor(x, y).lightness() < 110 for x, y in dots)


def test_a_name_in_taller_letters_is_drawn_whole(store: Store, go_to, today) -> None:
    name = "مجلس الأطفال والأسر"
    make.meeting(store, make.body(store, name), today + timedelta(days=2))
    line = go_to("Today").cards[Urgency.NEXT_MEETING].lines[0]
    found = line.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    alone = QImage(400, 80, QImage.Format.Format_RGB32)
    alone.fill(Qt.GlobalColor.white)
    painter = QPainter(alone)
    font = QFont(line.font())
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.drawText(10, 50, name)
    painter.end()
    title = found.copy(60, 0, 240, 34)
    assert inks(title, 240, 34) > 0.8 * inks(alone, 400, 80)


def test_nothing_overdue_is_said_so(store: Store, go_to, today) -> None:
    make.meeting(store, make.body(store, notice_days=1), today + timedelta(days=4))
    assert ": nothing overdue, 1 thing due this week." in go_to("Today").summary.text()


def test_the_list_is_made_when_asked_for_and_searched_like_the_cards(small, go_to, window) -> None:
    today = go_to("Today")
    assert window.header.search.isVisible()
    today.search("housing")
    today.turn()
    assert today.list.isVisible()
    assert {row.where for row in today.list.model.shown} == {"Housing group"}


def test_an_empty_borough_is_shown_where_to_begin(go_to, window, store: Store) -> None:
    today = go_to("Today")
    assert today.start.isVisible()
    assert not any(card.isVisible() for card in today.cards.values())
    press(button(today.start, "Boards and groups"), Qt.Key.Key_Space)
    assert window.current.title == "Boards and groups"
    make.body(store)
    today = go_to("Today")
    assert not today.start.isVisible()
    assert today.cards[Urgency.OVERDUE].isVisible()


def test_cards_stand_in_one_column_where_letters_are_large(small, go_to, theme, window) -> None:
    today = go_to("Today")
    left, right = today.cards[Urgency.OVERDUE], today.cards[Urgency.NEXT_MEETING]
    assert left.x() < right.x()
    theme.choose_size(175)
    window.resize(1000, 700)
    QApplication.processEvents()
    assert left.x() == right.x()
