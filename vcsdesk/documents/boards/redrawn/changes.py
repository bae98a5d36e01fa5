"""What was decided, and what it does to boards and groups: each before and after."""

from itertools import groupby

from vcsdesk import wording
from vcsdesk.documents.boards.redrawn.facts import Redrawn
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.lists.boards.restructuring.effects import BodyEffect, Happens
from vcsdesk.lists.boards.restructuring.lines import LineRow
from vcsdesk.printing import Part, Words, bullets, facts, grid, heading, lead, note, numbered, para
from vcsdesk.wording import capital, count, listed

_TOP = "at the top"


def opening(report: Redrawn) -> list[Part]:
    """Say whether it holds, from when, and who decided it."""
    return [lead(_standing(report)), *_in_the_way(report), facts(_about(report))]


def lines(report: Redrawn) -> list[Part]:
    """List the changes as they were decided."""
    if not report.lines:
        return [heading("What changes"), para("No changes are drafted yet.")]
    made: list[Part] = [heading("What changes")]
    for is_part, several in groupby(report.lines, lambda each: each.part_of_id is not None):
        rows = list(several)
        said = map(_line, rows)
        made.append(bullets(said, depth=1) if is_part else numbered(said, first=rows[0].number))
    return made


def _line(each: LineRow) -> str:
    return f"{each.words}. {each.reason.removesuffix('.')}." if each.reason else f"{each.words}."


def before_and_after(report: Redrawn) -> list[Part]:
    """Count both days alike, then set every board or group that changes beside what becomes of it."""
    of = report.found.figures
    counted = [
        ("Boards and groups", f"{of.bodies_before:,}", f"{of.bodies_after:,}"),
        ("Seats for the sector", f"{of.seats_before:,}", f"{of.seats_after:,}"),
    ]
    made: list[Part] = [
        heading("Before and after"),
        grid(("What is counted", "Before", "After"), counted, (4, 1.6, 1.6), "Counts before and after"),
    ]
    along = {each.body_id for each in report.found.groups}
    changed = [_body(each) for each in report.found.bodies if each.renamed or each.body_id not in along]
    if changed:
        made += [
            heading("Boards and groups", 2),
            grid(
                ("Before", "What happens", "After"), changed, (3, 3, 3), "Boards and groups before and after"
            ),
        ]
    return [*made, *_around(report)]


def _standing(report: Redrawn) -> str:
    if report.is_draft:
        return "Draft, not yet applied: nothing has changed so far. This is what it will do."
    when = f" from {wording.day(report.starts_on)}" if report.starts_on else ""
    if early := _not_yet(report):
        return f"{early} It holds{when}. This is what it does."
    if report.starts_on and report.on < report.starts_on:
        return f"This holds{when}. This is what it will do."
    return f"This holds{when}. This is what it did."


def _not_yet(report: Redrawn) -> str:
    """Say of a day before we were told, or before it was entered, that this was not known then."""
    on = wording.plain_day(report.on)
    entered = report.applied_on
    if entered is None or report.on >= entered:
        return ""
    told = report.told_on or entered
    if report.on < told:
        return f"Not yet known on {on}: it was entered on {wording.day(entered)}."
    return f"Known but not yet entered on {on}: it was entered on {wording.day(entered)}."


def _in_the_way(report: Redrawn) -> list[Part]:
    if not report.found.problems:
        return []
    return [note(bullets([str(each) for each in report.found.problems]), title="In the way of applying it")]


def _about(report: Redrawn) -> list[tuple[str, Words]]:
    """Say what is known of the decision, and what is not."""
    said: list[tuple[str, Words]] = [
        ("First day", wording.day(report.starts_on) if report.starts_on else NOT_RECORDED),
        ("Decided by", known(report.decided_by)),
        ("Why", known(report.reason)),
        ("We were told", wording.day(report.told_on) if report.told_on else NOT_RECORDED),
    ]
    if report.applied_on:
        said.append(("Entered", wording.day(report.applied_on)))
    return [*said, ("Note", report.note)] if report.note else said


def _body(each: BodyEffect) -> tuple[Words, ...]:
    """Set one body out: what it was and under what, what happens, and what it is and under what."""
    return (
        _place(each.name_before, each.under_before) if each.name_before else _from(each),
        _happens(each),
        _place(each.name_after, each.under_after) if each.name_after else _into(each),
    )


def _happens(each: BodyEffect) -> str:
    """Say what happens to a body, and what that does to its seats."""
    if each.happens is Happens.GOES_ON:
        said = listed([*(["is renamed"] if each.renamed else []), *(["moves"] if each.moved else [])])
        what = capital(said) or "Goes on"
    else:
        what = wording.value(each.happens)
    if each.seats_before == each.seats_after:
        return what
    return f"{what}; {count(each.seats_before, 'seat')} before, {each.seats_after:,} after"


def _place(name: str | None, under: str | None) -> str:
    return f"{name}, {f'under {under}' if under else _TOP}"


def _from(each: BodyEffect) -> str:
    return f"Out of {listed(each.comes_from)}" if each.comes_from else "Was not there"


def _into(each: BodyEffect) -> str:
    return f"Carried on by {listed(each.becomes)}" if each.becomes else "Nothing carries on from it"


def _around(report: Redrawn) -> list[Part]:
    """Say which groups and ties are drawn along, and what stays with a body as it was."""
    found = report.found
    groups = [
        (
            each.group,
            f"Under {each.under_before}",
            f"Under {each.under_after}" if each.under_after else "At the top",
        )
        for each in found.groups
    ]
    ties = [
        f"{each.from_before}: {wording.value(each.kind).lower()} {each.to_before}. "
        + (f"From then: {each.from_after}, {each.to_after}." if each.goes_on else "This ends.")
        for each in found.ties
    ]
    made: list[Part] = []
    if groups:
        made += [
            heading("Groups that stood under one that ends", 2),
            grid(("Group", "Before", "After"), groups, (3, 3, 3), "Groups that move along"),
        ]
    return [*made, heading("Ties beside the tree", 2), bullets(ties)] if ties else made
