"""Every list there is, and what all of them keep to."""

import msgspec
import pytest

from vcsdesk.lists.catalogue import listings
from vcsdesk.wording import value

NAMES = {"today", "boards", "seats", "people", "organisations", "meetings", "papers", "workload"}


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
    make.appointment(store, make.seat(store, body), ann, term_ends=today)
    meeting = make.meeting(store, body, today, known_on=today)
    make.paper_version(store, make.paper(store, body, meeting_id=meeting.id))
    return store


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_cell_can_be_said_and_every_row_written(busy, today, name):
    rows = listings()[name].rows(busy, today, today)
    assert rows
    for row in rows:
        assert all(isinstance(value(column.value(row)), str) for column in listings()[name].columns)
        for column in listings()[name].columns:
            assert column.mark is None or column.mark(row) is None or column.mark(row).shape
    assert msgspec.json.encode(rows, enc_hook=str)
