"""A report in words: a sentence that counts, and all of it as text for whoever keeps the spreadsheet."""

from vcsdesk.operations.exchange.report import Report, Result
from vcsdesk.operations.exchange.rows import rows_of
from vcsdesk.wording import capital, count, listed

_SAID = {
    Result.CREATED: "new",
    Result.UPDATED: "filled in",
    Result.SAME: "the same as here",
    Result.DECISION: "to decide",
    Result.REFUSED: "refused",
}


def summary(report: Report) -> str:
    """Say in a sentence how many rows became what."""
    all_rows = rows_of(report)
    rows = [row for row in all_rows if row.is_one]
    numbers = {result: sum(row.result is result and not row.is_partly for row in rows) for result in Result}
    told = [f"{number:,} {_SAID[result]}" for result, number in numbers.items() if number]
    partly = sum(row.is_partly for row in rows)
    told += [f"{partly:,} refused in part"] if partly else []
    gone = sum(row.result is Result.GONE for row in all_rows)
    said = [f"{capital(count(len(rows), 'row'))}: {listed(told)}."] if told else []
    said += [_gone(gone)] if gone else []
    return " ".join(said) or "There was nothing in it."


def nothing_to_bring_in(report: Report) -> str:
    """Say that nothing would be brought in; nothing where something would."""
    if not report.changes_nothing:
        return ""
    if report.questions:
        return "There is nothing to bring in until you decide."
    return "There is nothing to bring in."


def _gone(number: int) -> str:
    rows = "One that was" if number == 1 else f"{number:,} that were"
    return f"{rows} in the last edition {'is' if number == 1 else 'are'} gone from the file."


def as_text(report: Report) -> str:
    """Write every row of which there is something to say on a line of its own."""
    telling = [row for row in rows_of(report) if row.tells]
    lines = ["\t".join((row.where, row.what, row.outcome, row.words)) for row in telling]
    return "\n".join([summary(report), *report.remarks, "", *lines, ""])
