"""Which day is meant: what is typed into a list is meant for today; a form asks since when."""

from datetime import date

from vcsdesk import wording
from vcsdesk.refused import Refused
from vcsdesk.ui.desk import Desk


def meant_today(desk: Desk, instead: str = "") -> date:
    """Give today, for what happens as it is typed; Refused while another day is looked at.

    `instead` names the form that asks since when, where there is one.
    """
    if desk.on != desk.today:
        other = f", or use “{instead}” and say since when" if instead else ""
        raise Refused(
            f"You are looking at {wording.day(desk.on)}.", f"Go back to today to change this{other}."
        )
    return desk.today
