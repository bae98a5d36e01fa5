"""Every list there is, and what all of them keep to."""

import msgspec
import pytest

from vcsdesk.lists.catalogue import listings
from vcsdesk.lists.column import Mark, Shape, Tone
from vcsdesk.wording import value

NAMES = {
    "today",
    "boards",
    "map",
    "restructures",
    "appointments",
    "constituencies",
    "contracts",
    "seats",
    "vacancies",
    "term-cliff",
    "staggering",
    "people",
    "organisations",
    "meetings",
    "papers",
    "glossary",
    "given",
    "reports",
    "workload",
}


def test_every_list_of_the_window_is_found_by_its_name():
    assert set(listings()) == NAMES


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_list_reads_an_empty_borough(store, today, name):
    assert listings()[name].rows(store, today, today) == ()


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_column_has_a_title_of_its_own(name):
    titles = [column.title for column in listings()[name].columns]
    assert len(titles) == len(set(titles))


@pytest.fixture
def busy(store, today):
    """A borough with something for every list."""
    import make

    body, ann = make.body(store, "Trust board", notice_days=5), make.person(store, "Ann <Okafor> & co")
    make.affiliation(store, ann, make.organisation(store))
    make.appointment(store, make.seat(store, body, term_months=12), ann, term_ends=today)
    meeting = make.meeting(store, body, today, known_on=today)
    make.paper_version(store, make.paper(store, body, meeting_id=meeting.id))
    make.restructure(store, starts_on=today)
    make.constituency(store)
    make.contract(store)
    make.report(store, meeting, ann)
    make.glossary_sense(store)
    return store


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_cell_can_be_said_and_every_row_written(busy, today, name):
    rows = listings()[name].rows(busy, today, today)
    assert rows
    for row in rows:
        for column in listings()[name].columns:
            said = value(column.value(row))
            assert isinstance(said, str)
            assert "None" not in said
    written = msgspec.json.decode(msgspec.json.encode(rows, enc_hook=str))
    assert [list(each) for each in written] == [list(row.__struct_fields__) for row in rows]


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_mark_is_never_without_words_beside_it(busy, today, name):
    marked = [column for column in listings()[name].columns if column.mark]
    for row in listings()[name].rows(busy, today, today):
        for column in marked:
            mark = column.mark(row)
            assert mark is None or isinstance(mark, Mark)
            assert mark is None or value(column.value(row))


def marks(listing, store, today):
    columns = [column for column in listing.columns if column.mark]
    return {column.mark(row) for row in listing.rows(store, today, today) for column in columns}


def test_short_notice_a_meeting_to_come_and_a_seat_are_marked(busy, today):
    assert marks(listings()["meetings"], busy, today) == {Mark(Shape.UNDER, Tone.WARNING)}
    assert Mark(Shape.FULL, Tone.ACCENT) in marks(listings()["today"], busy, today)
    assert marks(listings()["seats"], busy, today)
