"""Accounts of what was brought in: in words row by row, in JSON for programs."""

from functools import partial
from typing import Any

import msgspec

from vcsdesk.commands.table import plain, table
from vcsdesk.formats.incoming import Question
from vcsdesk.lists.column import Column
from vcsdesk.operations.exchange.called import kinds_words
from vcsdesk.operations.exchange.report import Item, Report, Result
from vcsdesk.operations.exchange.rows import Row, rows_of
from vcsdesk.wording import capital, count

_Counts = tuple[str, dict[Result, int]]


def as_json(report: Report) -> str:
    """Write what became of everything: counts per kind, and every thing under what became of it."""
    told: dict[str, Any] = {
        "source": report.source,
        "dry_run": report.is_trial,
        "rows": report.rows,
        "remarks": report.remarks,
        "counts": {result.value: number for result, number in report.counts().items()},
        "kinds": {
            kind: {result.value: number for result, number in results.items()}
            for kind, results in report.by_kind().items()
        },
    }
    told["not_taken"] = [msgspec.to_builtins(each) for each in report.not_taken]
    told |= {result.value: [_thing(item) for item in report.of(result)] for result in Result}
    return msgspec.json.format(msgspec.json.encode(told), indent=2).decode()


def as_words(report: Report) -> str:
    """Say what became of each row that is not the same, what is to decide, and the counts."""
    rows = rows_of(report)
    telling = [row for row in rows if row.tells]
    same = len(rows) - len(telling)
    parts = [_head(report), _summary(report), *map(plain, report.remarks)]
    parts += [_said(row) for row in telling]
    if same:
        parts.append(f"{capital(count(same, 'row'))} {'says' if same == 1 else 'say'} what is here already.")
    parts += [_asked(question) for question in report.questions]
    return "\n\n".join(part for part in parts if part)


def _thing(item: Item) -> dict[str, Any]:
    told: dict[str, Any] = {"kind": item.kind, "key": item.key, "where": item.where, "what": item.what}
    if item.why:
        told["reason"] = item.why
    if item.understood:
        told["understood"] = item.understood
    if item.filled:
        told["filled"] = [msgspec.to_builtins(each) for each in item.filled]
    if item.kept:
        told["kept"] = [msgspec.to_builtins(each) for each in item.kept]
    if item.questions:
        told["questions"] = [msgspec.to_builtins(each) for each in item.questions]
    return told


def _head(report: Report) -> str:
    if report.is_trial:
        return f"Tried out “{plain(report.source)}”: nothing is changed yet. This is what would happen:"
    if report.changes_nothing:
        return f"“{plain(report.source)}” brought nothing new."
    return f"Brought in “{plain(report.source)}”:"


def _summary(report: Report) -> str:
    """Count what became of each kind of thing."""
    rows = list(report.by_kind().items())
    columns: list[Column[_Counts]] = [Column("", lambda row: capital(kinds_words(row[0])))]
    columns += [Column(result.words, partial(_number, result), right=True) for result in Result]
    return table(columns, rows, None) if rows else "There was nothing in it."


def _number(result: Result, row: _Counts) -> int | None:
    return row[1][result] or None


def _said(row: Row) -> str:
    where = f"{row.where}: " if row.where else ""
    return plain(f"{where}{row.what}") + "\n    " + plain(f"{row.outcome}: {row.words}")


def _asked(question: Question) -> str:
    """Say a question with its answers, as they are written into a file of answers."""
    lines = [plain(f"To decide, {question.where}: {question.words}"), f"  “{plain(question.id)}” may be:"]
    for option in question.options:
        default = " (so it is until you say otherwise)" if option.answer == question.default else ""
        lines.append(plain(f"    {option.answer}: {option.words}{default}"))
    return "\n".join(lines)
