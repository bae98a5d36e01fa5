"""Whether it is known that nobody sat in a seat, or nothing was written down of it so early."""

from datetime import date

from vcsdesk.records.partial_date import PartialDate


def is_written_down(
    on: date, today: date, *, began: PartialDate | None, first_sat: str | None, imported_on: date | None
) -> bool:
    """Tell whether a seat in which nobody is known to have sat on a day was empty.

    Of a seat that was brought in, whoever sat there before the first who is named was left out and not
    absent, up to the day it was brought in. One set up here began vacant.
    """
    if on >= today or (first_sat is not None and on.isoformat() >= first_sat):
        return True
    if imported_on is not None:
        return on >= imported_on
    return began is not None or first_sat is None
