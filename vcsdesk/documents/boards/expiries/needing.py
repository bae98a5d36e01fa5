"""Which seats need something, those that need the same together, and what to do next about each."""

from collections.abc import Iterator

from vcsdesk.documents.boards.expiries.facts import Report
from vcsdesk.lists.boards.vacancies import VacancyRow
from vcsdesk.printing import Part, bullets, grid, heading, lead
from vcsdesk.rules.boards.need import Need
from vcsdesk.wording import capital, count, per_cent

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
    """List the seats that need something, those that need the same together."""
    for need, title in _HEADINGS.items():
        alike = [row for row in report.needing if row.need is need]
        if alike:
            cells = [(report.where(row), _stands(row), row.next_step) for row in alike]
            headings = ("Board and seat", "How it stands", "What to do next")
            yield heading(title)
            yield grid(headings, cells, (2.7, 2.7, 4.6), title)


def _stands(row: VacancyRow) -> str:
    """Say how it stands, with who is there."""
    said = capital(row.stands)
    return said if row.need.is_vacancy or not row.who else f"{row.who}: {row.stands}"
