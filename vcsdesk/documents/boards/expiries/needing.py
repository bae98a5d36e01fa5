"""Which seats need something, those that need the same together, and what to do next about each."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from vcsdesk.documents.boards.expiries.facts import Report
from vcsdesk.documents.unknown import NOT_RECORDED
from vcsdesk.lists.boards.vacancies import VacancyRow
from vcsdesk.printing import Part, bullets, grid, heading, keep_together, lead, para, unbroken
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.rules.boards.need import Need
from vcsdesk.wording import capital, count, per_cent, short_day, short_partial

_HEADINGS = {
    Need.OFFICER_GOES: "Gaps the officer fills",
    Need.DISPUTED: "Disputed",
    Need.VACANT: "Vacant",
    Need.COVERED: "Vacant, and covered for now",
    Need.HOLD_OVER: "In hold-over",
    Need.ENDING: "Terms that end within a year",
}
_COUNTED = {
    Need.OFFICER_GOES: "vacant, and the officer goes",
    Need.DISPUTED: "disputed",
    Need.VACANT: "vacant, and nobody goes",
    Need.COVERED: "vacant, and covered by somebody else",
    Need.HOLD_OVER: "in hold-over: the term has ended, and whoever sits there goes on",
    Need.ENDING: "with a term that ends within a year",
}
_FEW = 8
_SEATED_WIDTHS = {
    "Who sits there": 4.0,
    "How it stands": 4.0,
    "Term ends": 1.9,
    "Term ended": 1.9,
    "Next meeting": 1.9,
    "Begin by": 1.9,
}


def summary(report: Report) -> list[Part]:
    """Say how many of all seats need what."""
    many = [(need, sum(row.need is need for row in report.needing)) for need in Need]
    said = [
        f"{number} of {report.seats} ({per_cent(number, report.seats)}) {_COUNTED[need]}"
        for need, number in many
        if number
    ]
    if report.not_known:
        said.append(f"{report.not_known} of {report.seats}: how they stood that day is not recorded")
    if not said:
        each = "The one seat needs" if report.seats == 1 else f"None of the {report.seats} seats needs"
        thing = "nothing" if report.seats == 1 else "anything"
        return [lead(f"{each} {thing}: no seat is empty, and no term is over or ends within a year.")]
    needs = "needs" if len(report.needing) == 1 else "need"
    something = f"{count(len(report.needing), 'seat', none='No seat')} of {report.seats} {needs} something."
    return [lead(something), bullets(said)]


def needing(report: Report) -> Iterator[Part]:
    """List the seats that need something; what is done alike about several is said once, over them."""
    for need, title in _HEADINGS.items():
        alike = [row for row in report.needing if row.need is need]
        if alike:
            yield heading(title)
        for step in dict.fromkeys(row.shared_step for row in alike):
            yield from _alike(report, step, [row for row in alike if row.shared_step == step])


def _alike(report: Report, step: str, rows: Sequence[VacancyRow]) -> Iterator[Part]:
    """Say what to do about seats that are filled alike, and set them out."""
    need = rows[0].need
    columns = _empty(need) if need.is_vacancy else _seated(need)
    cells = [[report.where(row), *(said(row) for said in columns.values())] for row in rows]
    widths = (4.2, *(1.9 if need.is_vacancy else _SEATED_WIDTHS[word] for word in columns))
    table = grid(
        ("Board and seat", *columns), cells, widths, f"{_HEADINGS[need]}: {count(len(rows), 'seat')}"
    )
    said = " ".join(each for each in (step, _for_all(rows)) if each)
    if len(rows) > _FEW:
        yield from (para(said), table)
    else:
        yield keep_together(para(said), table)


def _empty(need: Need) -> dict[str, Callable[[VacancyRow], str]]:
    """Give what is said of each seat that nobody holds."""
    columns: dict[str, Callable[[VacancyRow], str]] = {"Vacant since": lambda row: _since(row.vacant_since)}
    if need is not Need.VACANT:
        columns["Covered since"] = lambda row: _since(row.covered_since)
    columns["Next meeting"] = lambda row: _day(row.next_meeting)
    return columns


def _seated(need: Need) -> dict[str, Callable[[VacancyRow], str]]:
    """Give what is said of each seat in which somebody sits."""
    columns: dict[str, Callable[[VacancyRow], str]] = {"Who sits there": _who}
    if need is Need.DISPUTED:
        return {**columns, "How it stands": lambda row: capital(row.stands)}
    ending = need is Need.ENDING
    columns["Term ends" if ending else "Term ended"] = lambda row: _day(row.term_ends)
    last = "Begin by" if ending else "Next meeting"
    return {**columns, last: lambda row: _day(row.begin_by if ending else row.next_meeting)}


def _for_all(rows: Sequence[VacancyRow]) -> str:
    """Say once what it means for whoever goes to all of them."""
    need, said = rows[0].need, {row.then for row in rows}
    if need is not Need.OFFICER_GOES or len(said) > 1 or len(rows) == 1:
        return rows[0].then if need.is_vacancy else ""
    return f"That takes {count(len(rows), 'seat')} off {rows[0].who}."


def _who(row: VacancyRow) -> str:
    """Say who sits there, in a sentence where it is known whether they may go on."""
    return row.then or row.who or NOT_RECORDED


def _since(when: PartialDate | None) -> str:
    return unbroken(short_partial(when)) if when else NOT_RECORDED


def _day(on: date | None) -> str:
    return unbroken(short_day(on)) if on else NOT_RECORDED
