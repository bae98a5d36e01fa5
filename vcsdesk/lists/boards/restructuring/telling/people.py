"""Who must be told of a restructure, as what, and how they are best reached."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from vcsdesk.lists.boards.restructuring.effects import BodyEffect, Happens, ToTell
from vcsdesk.lists.boards.restructuring.plan import Plan
from vcsdesk.lists.boards.sittings import sittings
from vcsdesk.lists.sector.contacts import of_people
from vcsdesk.records.boards.standing_appointment import StandingAppointment
from vcsdesk.records.desk.borough import Borough
from vcsdesk.records.sector.standing_contact import StandingContact
from vcsdesk.store import Store
from vcsdesk.wording import capital


class _Telling(msgspec.Struct):
    """What is gathered for one person; a dict keeps the order and says nothing twice."""

    roles: dict[str, None] = msgspec.field(default_factory=dict)
    boards: dict[str, None] = msgspec.field(default_factory=dict)
    why: dict[str, None] = msgspec.field(default_factory=dict)
    organisation: str | None = None

    def add(self, role: str, board: str, why: str) -> None:
        """Add one reason to tell them."""
        self.roles[role] = self.boards[board] = self.why[why] = None


def to_tell(
    store: Store, plan: Plan, effects: Iterable[BodyEffect], people: Mapping[int, str]
) -> tuple[ToTell, ...]:
    """Give everybody who sits on a body to which something happens, supports them or chairs it, by name.

    The officer knows: she is not told.
    """
    gathered = _gather(store, plan, effects)
    borough = store.first(Borough)
    if borough is not None and borough.officer_id is not None:
        gathered.pop(borough.officer_id, None)
    contacts = of_people(store.view(StandingContact, on=plan.draft.today))
    found = []
    for person_id, telling in gathered.items():
        first = next(iter(contacts[person_id].points), None)
        found.append(
            ToTell(
                person=people[person_id],
                roles=tuple(telling.roles),
                boards=tuple(telling.boards),
                why=tuple(telling.why),
                organisation=telling.organisation,
                channel=first.channel if first else None,
                contact=first.value if first else None,
                person_id=person_id,
            )
        )
    return tuple(sorted(found, key=lambda each: (each.person.casefold(), each.person_id)))


def _gather(store: Store, plan: Plan, effects: Iterable[BodyEffect]) -> dict[int, _Telling]:
    happening = {effect.body_id: effect for effect in effects if effect.name_before and effect.body_id}
    fates = {each.appointment.id: each.why for seating in plan.seatings for each in seating.sittings}
    gathered = defaultdict[int, _Telling](_Telling)
    for sitting in sittings(store, plan.draft.eve):
        effect = happening.get(sitting.body_id)
        if effect is not None:
            said = what_happens(effect)
            _sits(gathered, sitting, said, fates.get(sitting.appointment_id, ""))
    for body_id, effect in happening.items():
        body = plan.structure.before.get(body_id or 0)
        if body is not None and body.chair_id is not None:
            gathered[body.chair_id].add("Chair", body.name, what_happens(effect))
    return gathered


def _sits(gathered: defaultdict[int, _Telling], sitting: StandingAppointment, said: str, fate: str) -> None:
    telling = gathered[sitting.person_id]
    telling.add(sitting.capacity.words, sitting.board, said)
    telling.organisation = sitting.organisation
    if fate and fate not in said:
        telling.why[f"{sitting.seat} on {sitting.board}: {fate}"] = None
    if sitting.supporter_id is not None and sitting.supporter_id != sitting.person_id:
        gathered[sitting.supporter_id].add(f"Supports {sitting.person}", sitting.board, said)


def what_happens(effect: BodyEffect) -> str:
    """Say in a sentence what happens to a body that was there before."""
    name = effect.name_before or ""
    if effect.happens is Happens.ENDS:
        return f"{name} ends: {effect.reason}"
    return capital(f"{name} {'; '.join(_changes(effect)) or 'has other seats'}.")


def _changes(effect: BodyEffect) -> Iterator[str]:
    if effect.renamed:
        yield f"is called {effect.name_after}"
    if effect.moved and effect.under_before != effect.under_after:
        yield f"stands under {effect.under_after}" if effect.under_after else "stands on top"
    if effect.comes_from:
        yield f"takes in {', '.join(effect.comes_from)}"
    if effect.becomes:
        yield f"is split: {', '.join(effect.becomes)} come out of it"
