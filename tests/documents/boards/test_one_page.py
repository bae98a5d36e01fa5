"""What a chair is handed at the table is one page, whatever ordinary people are called and say."""

import pytest

from samples import DAYS, sample
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.day import Day
from vcsdesk.printing.edition import STANDARD
from vcsdesk.printing.layout import set_out

BOARDS = {
    "Children and Families Trust Board",
    "Youth Offer Development Group",
    "Safeguarding Training Sub-group",
}


@pytest.mark.parametrize("name", ["introduction-card", "mandate-certificate"])
def test_each_is_one_page_in_the_usual_print(name: str) -> None:
    document, day = documents()[name], Day(sample("hillingdon", DAYS[0]), DAYS[0], DAYS[0])
    seats = [row.seat_id for row in day.seats if row.board in BOARDS]
    pages = [set_out(document, document.gather(day, seat), STANDARD).pages for seat in seats]
    assert pages == [1] * 5
