"""Whose paper it is, and how they are reached."""

import make
from documents import boroughs
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.heads import ask, masthead
from vcsdesk.documents.desk.sender import Sender, reach_pairs, sender
from vcsdesk.printing import HOUSE_BRAND, Brand
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.store import Store


def test_a_borough_without_a_desk_says_so_and_invents_nothing(day: Day) -> None:
    by = sender(day)
    assert by == Sender()
    assert reach_pairs(by.reached) == [("How to reach them", "not recorded")]
    assert ask(by) == ()


def test_the_preferred_way_comes_first_and_a_number_stays_on_one_line(store: Store, day: Day) -> None:
    officer = make.person(store, "Jo Baker")
    make.contact_point(store, officer, channel=Channel.EMAIL, value="jo@example.org")
    make.contact_point(store, officer, channel=Channel.PHONE, value="020 7946 0123", preferred=True)
    make.borough(store, officer_id=officer.id)
    assert [label for label, _ in reach_pairs(sender(day).reached)] == ["Telephone", "E-mail"]
    assert ask(sender(day)) == ("Any questions: Jo Baker, 020\u00a07946\u00a00123",)


def test_the_day_of_printing_is_told_where_it_is_not_the_day_shown() -> None:
    by, day = Sender(borough="Anyborough"), boroughs.DAY
    same = masthead(by, "Handbook", by, on=boroughs.ON, printed_on=boroughs.ON)
    later = masthead(by, "Handbook", by, on=boroughs.ON, printed_on=boroughs.ON + day)
    assert same.as_at == "As at 24 November 2026"
    assert later.as_at == "As at 24 November 2026, printed 25 November 2026"


def test_paper_is_in_the_organisation_s_colour_with_its_logo(store: Store, day: Day) -> None:
    with store.step("Keep a logo"):
        logo = store.keep_content(b"a picture")
    make.borough(store, colour="#8a1538", logo=logo, logo_words="Two hands")
    by = sender(day)
    head = masthead(by, "Handbook", by, on=boroughs.ON, printed_on=boroughs.ON)
    assert head.brand == Brand("#8a1538", b"a picture", "Two hands")


def test_without_a_colour_paper_is_in_that_of_the_house(store: Store, day: Day) -> None:
    make.borough(store)
    assert sender(day).brand == HOUSE_BRAND
