"""What a form says, once its answers have been read: each answer is known by its key, as it was asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import count

import msgspec

from vcsdesk.records.feedback.report import Report, ReportForm
from vcsdesk.records.feedback.report_line import LineKind, ReportLine
from vcsdesk.records.meetings.attendance import Presence
from vcsdesk.refused import Refused
from vcsdesk.rules.desk.typed_dates import read_day
from vcsdesk.rules.feedback.spent import minutes_spent
from vcsdesk.wording import hours, plain_day

Answers = Mapping[str, str]
WENT = {
    "yes": Presence.ATTENDED,
    "deputy": Presence.DEPUTY,
    "apologies": Presence.APOLOGIES,
    "no": Presence.ABSENT,
}
"""What may be answered to whether they went."""
# One point on each line of these.
_BY_THE_LINE = {
    "decisions": LineKind.DECISION,
    "sector": LineKind.SECTOR_NEEDS_TO_KNOW,
    "influence": LineKind.INFLUENCE,
}
_OF_AN_ITEM = {"notes": LineKind.NOTE, "decision": LineKind.DECISION, "does": LineKind.ACTION}
_NEXT, _HOURS = "Next meeting", "Hours spent"


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """One point of a report before it is kept."""

    kind: LineKind
    text: str
    about: str = ""
    who: str = ""
    due_on: date | None = None
    is_urgent: bool = False


class Reported(msgspec.Struct, frozen=True, kw_only=True):
    """All that a form says."""

    presence: Presence = Presence.NOT_RECORDED
    deputy: str = ""
    spent_minutes: int | None = None
    next_on: date | None = None
    points: tuple[Point, ...] = ()

    @property
    def says_something(self) -> bool:
        """Tell whether anything was filled in; when the next meeting is may have been printed there."""
        told = self.presence is not Presence.NOT_RECORDED or self.spent_minutes is not None
        return told or bool(self.deputy or self.points)


def reported(form: ReportForm, answers: Answers, near: date) -> Reported:
    """Tell what answers say; a date without a year is the one nearest to a day.

    What cannot be read as a date or as hours is kept as a note, so that nothing is lost.
    """
    next_on, hours_spent = _day(answers, "next", near), answers.get("hours", "")
    minutes = minutes_spent(hours_spent)
    unread = [(_NEXT, answers.get("next", "") if next_on is None else "")]
    unread.append((_HOURS, hours_spent if minutes is None else ""))
    told = _of_proforma(answers) if form is ReportForm.PROFORMA else _of_feedback(answers, near)
    notes = (Point(kind=LineKind.NOTE, about=about, text=text) for about, text in unread if text)
    return Reported(
        presence=WENT.get(answers.get("went", ""), Presence.NOT_RECORDED),
        deputy=answers.get("deputy", ""),
        spent_minutes=minutes,
        next_on=next_on,
        points=(*told, *notes),
    )


def _of_feedback(answers: Answers, near: date) -> Iterator[Point]:
    for key in _numbered("point", answers):
        if answers.get(key):
            yield Point(kind=LineKind.KEY_POINT, text=answers[key])
    for key, kind in _BY_THE_LINE.items():
        urgent = kind is LineKind.SECTOR_NEEDS_TO_KNOW and bool(answers.get("urgent"))
        for line in _lines(answers.get(key, "")):
            yield Point(kind=kind, text=line, is_urgent=urgent)
    for number in _places("do", answers) | _places("who", answers) | _places("by", answers):
        yield from _action(answers, number, near)


def _action(answers: Answers, number: int, near: date) -> Iterator[Point]:
    what, who, by = (answers.get(f"{key}-{number}", "") for key in ("do", "who", "by"))
    if not (what or who or by):
        return
    due_on = _day(answers, f"by-{number}", near)
    when = f" (by {by})" if by and due_on is None else ""
    yield Point(
        kind=LineKind.ACTION, text=f"{what or 'What is to be done is not said'}{when}", who=who, due_on=due_on
    )


def _of_proforma(answers: Answers) -> Iterator[Point]:
    places = set[int]().union(*(_places(key, answers) for key in ("item", "title", *_OF_AN_ITEM)))
    for number in sorted(places):
        about = answers.get(f"item-{number}") or answers.get(f"title-{number}", "")
        said = [(kind, answers.get(f"{key}-{number}", "")) for key, kind in _OF_AN_ITEM.items()]
        if answers.get(f"item-{number}") and not any(text for _, text in said):
            said = [(LineKind.NOTE, about)]
        for kind, text in said:
            if text:
                yield Point(kind=kind, text=text, about=about)
    for key in _numbered("suggest", answers):
        if answers.get(key):
            yield Point(kind=LineKind.SUGGESTED_ACTION, text=answers[key])


def answers_of(report: Report, lines: Sequence[ReportLine]) -> dict[str, str]:
    """Give the answers that say what a report says, to be corrected."""
    found = {
        "went": next((key for key, presence in WENT.items() if presence is report.presence), ""),
        "deputy": report.deputy,
        "hours": hours(report.spent_minutes) if report.spent_minutes is not None else "",
        "next": plain_day(report.next_on) if report.next_on else "",
    }
    told = _to_proforma(lines) if report.form is ReportForm.PROFORMA else _to_feedback(lines)
    return {key: text for key, text in {**found, **told}.items() if text}


def _to_feedback(lines: Iterable[ReportLine]) -> dict[str, str]:
    of: dict[LineKind, list[ReportLine]] = {kind: [] for kind in LineKind}
    for line in lines:
        of[line.kind].append(line)
    loose = [line for line in of[LineKind.NOTE] if line.about not in (_NEXT, _HOURS)]
    told = {line.about: line.text for line in of[LineKind.NOTE] if line not in loose}
    found = {"next": told.get(_NEXT, ""), "hours": told.get(_HOURS, "")}
    found = {key: text for key, text in found.items() if text}
    points = [*of[LineKind.KEY_POINT], *loose, *of[LineKind.SUGGESTED_ACTION]]
    found |= {f"point-{number}": line.text for number, line in enumerate(points, 1)}
    found |= {key: "\n".join(line.text for line in of[kind]) for key, kind in _BY_THE_LINE.items()}
    found["urgent"] = "Yes" if any(line.is_urgent for line in of[LineKind.SECTOR_NEEDS_TO_KNOW]) else ""
    for number, line in enumerate(of[LineKind.ACTION], 1):
        by = plain_day(line.due_on) if line.due_on else ""
        found |= {f"do-{number}": line.text, f"who-{number}": line.who, f"by-{number}": by}
    return found


def _to_proforma(lines: Iterable[ReportLine]) -> dict[str, str]:
    found: dict[str, str] = {}
    keys = {kind: key for key, kind in _OF_AN_ITEM.items()}
    places: dict[str, int] = {}
    suggested = count(1)
    for line in lines:
        if line.kind is LineKind.SUGGESTED_ACTION:
            found[f"suggest-{next(suggested)}"] = line.text
            continue
        number = places.setdefault(line.about, len(places) + 1)
        key = f"{keys.get(line.kind, 'notes')}-{number}"
        found[f"item-{number}"] = line.about
        found[key] = f"{found[key]}\n{line.text}" if key in found else line.text
    return found


def _numbered(key: str, answers: Answers) -> list[str]:
    return [f"{key}-{number}" for number in sorted(_places(key, answers))]


def _places(key: str, answers: Answers) -> set[int]:
    """Give the numbers under which answers of one kind were given."""
    tails = (name.rpartition("-")[2] for name in answers if name.rpartition("-")[0] == key)
    return {int(tail) for tail in tails if tail.isascii() and tail.isdigit() and len(tail) < 4}


def _lines(text: str) -> Iterator[str]:
    return (line.strip().lstrip("•-–* ").strip() for line in text.splitlines() if line.strip(" \t•-–*"))


def _day(answers: Answers, key: str, near: date) -> date | None:
    try:
        return read_day(answers[key], near) if answers.get(key) else None
    except Refused:
        return None
