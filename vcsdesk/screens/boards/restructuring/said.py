"""A restructure in sentences: whose it is and of when, and what it costs in figures."""

from vcsdesk import wording
from vcsdesk.lists.boards.restructuring.effects import Preview
from vcsdesk.records.boards.restructure import Restructure


def about_words(draft: Restructure) -> str:
    """Say when it begins, who decided it and when we were told."""
    said = [
        f"From {wording.day(draft.starts_on)}" if draft.starts_on else "Its first day is not known yet",
        f"decided by {wording.inside(draft.decided_by)}" if draft.decided_by else "",
        f"we were told on {wording.plain_day(draft.told_on)}" if draft.told_on else "",
    ]
    return " · ".join(each for each in said if each)


def figures_words(found: Preview) -> str:
    """Say before and after: 37 boards and groups become 35. 2 seats lapse, 4 carry over and 1 is new."""
    of = found.figures
    groups = wording.count(of.bodies_before, "board or group", "boards and groups")
    seats = wording.count(of.seats_before, "seat")
    owed = wording.count(of.elections_owed, "seat")
    return (
        f"{wording.capital(groups)} before, {of.bodies_after:,} after. "
        f"{wording.capital(seats)} before, {of.seats_after:,} after: {of.seats_lost:,} lost, "
        f"{of.seats_carried:,} carried over, {of.seats_gained:,} gained. "
        f"{_ends(of.appointments_ending)} {_called_off(of.meetings_called_off)} "
        f"{wording.capital(wording.count(of.people_to_tell, 'person', none='nobody'))} to be told, "
        f"and {owed} to be filled."
    )


def _ends(number: int) -> str:
    return f"{wording.capital(wording.count(number, 'appointment'))} {'ends' if number == 1 else 'end'}."


def _called_off(number: int) -> str:
    said = wording.capital(wording.count(number, "meeting"))
    return f"{said} {'is' if number == 1 else 'are'} called off."
