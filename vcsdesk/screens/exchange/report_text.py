"""A report in words: a sentence that counts, and all of it as text for whoever keeps the spreadsheet."""

from vcsdesk.operations.exchange.report import Report, Result
from vcsdesk.operations.exchange.rows import rows_of
from vcsdesk.wording import capital, count, listed

_SAID = {
    Result.CREATED: "new",
    Result.UPDATED: "filled in",
    Result.SAME: "the same as here",
    Result.GONE: "gone from the file",
    Result.DECISION: "to decide",
    Result.REFUSED: "refused",
}


def summary(report: Report) -> str:
    """Say in a sentence how many rows became what."""
    rows = rows_of(report)
    numbers = {result: sum(row.result is result for row in rows) for result in Result}
    told = [f"{number:,} {_SAID[result]}" for result, number in numbers.items() if number]
    return f"{capital(count(len(rows), 'row'))}: {listed(told)}." if told else "There was nothing in it."


def as_text(report: Report) -> str:
    """Write every row of which there is something to say on a line of its own."""
    telling = [row for row in rows_of(report) if row.result is not Result.SAME]
    lines = ["\t".join((row.where, row.what, row.result.words, row.words)) for row in telling]
    return "\n".join([summary(report), "", *lines, ""])
