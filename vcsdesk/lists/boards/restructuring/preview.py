"""What applying a restructure would do, or did where it is applied, worked out without writing anything."""

from datetime import date

import msgspec

from vcsdesk.lists.boards import seats
from vcsdesk.lists.boards.restructuring.effects import Figures, Happens, Preview
from vcsdesk.lists.boards.restructuring.plan import Plan, read_plan
from vcsdesk.lists.boards.restructuring.problems import problems
from vcsdesk.lists.boards.restructuring.telling.bodies import body_effects, group_effects, tie_effects
from vcsdesk.lists.boards.restructuring.telling.elections import elections_owed
from vcsdesk.lists.boards.restructuring.telling.meetings import (
    meeting_effects,
    series_effects,
    staying_texts,
)
from vcsdesk.lists.boards.restructuring.telling.papers import packs_back, stale_papers
from vcsdesk.lists.boards.restructuring.telling.people import to_tell
from vcsdesk.lists.boards.restructuring.telling.seats import new_seats, seat_effects, sitting_effects
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.seat_fate import Fate
from vcsdesk.records.sector.person import Person
from vcsdesk.store import Store


def preview(store: Store, restructure: Restructure, today: date) -> Preview:
    """Work out all that a restructure does on its first day; a draft without one is looked at as of today.

    Where it has been applied there are no problems, and it says what was done.
    """
    plan = read_plan(store, restructure, today)
    rows = seats.rows(store, plan.draft.eve, today)
    people = {person.id: person.name for person in store.find(Person)}
    bodies = body_effects(plan, rows)
    found = Preview(
        title=restructure.title,
        starts_on=restructure.starts_on,
        problems=problems(store, plan),
        bodies=bodies,
        groups=group_effects(plan.structure),
        ties=tie_effects(plan),
        seats=seat_effects(plan, rows),
        new_seats=new_seats(plan),
        appointments=sitting_effects(plan, people),
        meetings=meeting_effects(store, plan),
        series=series_effects(store, plan),
        texts=staying_texts(store, plan),
        people=to_tell(store, plan, bodies, people),
        elections=elections_owed(plan, {row.seat_id: row for row in rows}),
        restructure_id=restructure.id,
    )
    return msgspec.structs.replace(
        found,
        papers=stale_papers(plan, found, rows),
        packs_back=packs_back(found, rows),
        figures=_figures(plan, found, len(rows)),
    )


def _figures(plan: Plan, found: Preview, seats_before: int) -> Figures:
    carried = sum(seat.fate is Fate.CARRIES_OVER for seat in found.seats)
    lost = len(found.seats) - carried
    gained = sum(new.seats for new in found.new_seats)
    ending = sum(body.happens is Happens.ENDS for body in found.bodies)
    beginning = sum(body.happens is Happens.BEGINS for body in found.bodies)
    going_on = sum(each.goes_on for each in found.appointments)
    return Figures(
        bodies_before=len(plan.structure.before),
        bodies_after=len(plan.structure.before) - ending + beginning,
        seats_before=seats_before,
        seats_after=seats_before - lost + gained,
        seats_lost=lost,
        seats_carried=carried,
        seats_gained=gained,
        appointments_ending=len(found.appointments) - going_on,
        appointments_going_on=going_on,
        meetings_called_off=len(found.meetings),
        people_to_tell=len(found.people),
        elections_owed=sum(each.seats for each in found.elections),
    )
