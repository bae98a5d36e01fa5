"""Forms about boards and groups themselves: add, correct, rename, move, tie and end."""

from datetime import date

from PySide6.QtWidgets import QWidget

from vcsdesk.lists.boards.boards import BoardRow
from vcsdesk.operations.boards.bodies import correct_body, link_bodies, move_body, rename_body, set_up_body
from vcsdesk.operations.boards.endings import end_body
from vcsdesk.operations.boards.seats import set_up_seat
from vcsdesk.records.boards.body import Body, BodyKind, Level, NoticeUnit
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.records.boards.lineage import LineageKind
from vcsdesk.records.boards.route import Route
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.screens import forms
from vcsdesk.screens.boards.what_ends import what_ends
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field, Form, ask
from vcsdesk.ui.kinds import YES_NO, Choice, Day, Number, PartialDay, Text, words_of


def ask_add_body(parent: QWidget, desk: Desk, under: BoardRow | None = None) -> Form:
    """Ask what a new board or group is called and where it stands."""

    def act(
        name: str,
        kind: BodyKind,
        level: Level,
        parent: int | None,
        owner: int | None,
        notice_days: int | None,
        purpose: str,
        since: PartialDate | None,
        seats: int | None,
        default_route: Route,
    ) -> None:
        store = desk.store
        with store.step("Set up board or group"):
            body = set_up_body(
                store,
                name,
                kind,
                level=level,
                parent=forms.body(desk, parent),
                owner=forms.organisation(desk, owner),
                notice_days=notice_days,
                purpose=purpose,
                since=since,
                default_route=default_route,
            )
            for number in range(seats or 0):
                label = "Voluntary sector seat" + (f" {number + 1}" if (seats or 0) > 1 else "")
                set_up_seat(store, body, label)
        desk.show_record(Body, body.id)

    return ask(parent, "Add a board or group", _new_fields(desk, under), act, button="Add")


def _new_fields(desk: Desk, under: BoardRow | None) -> list[Field]:
    return [
        Field("name", "Name", needed=True),
        Field("kind", "What it is", Choice(words_of(BodyKind)), BodyKind.SUBGROUP, needed=True),
        Field("level", "Level", Choice(words_of(Level)), Level.NOT_KNOWN, needed=True),
        Field(
            "parent", "Under which board", forms.bodies(desk, needed=False), under.body_id if under else None
        ),
        Field("owner", "Whose it is", forms.organisations(desk, needed=False)),
        Field("notice_days", "Notice it promises, in clear working days", Number(most=365)),
        Field("purpose", "What it is for", Text(lines=3)),
        Field("since", "Since", PartialDay(lambda: desk.today)),
        Field("seats", "Seats for the sector", Number(most=50), 1, help="They start vacant."),
        Field(
            "default_route", "How its seats are filled", Choice(words_of(Route)), Route.UNKNOWN, needed=True
        ),
    ]


def ask_correct_body(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask what is recorded wrongly of a board or group."""
    body = desk.store.get(Body, row.body_id)
    fields = [
        Field("kind", "What it is", Choice(words_of(BodyKind)), body.kind, needed=True),
        Field("level", "Level", Choice(words_of(Level)), body.level, needed=True),
        Field("owner_id", "Whose it is", forms.organisations(desk, needed=False), body.owner_id),
        Field("chair_id", "Who chairs it", forms.people(desk, needed=False), body.chair_id),
        Field("notice_days", "Notice it promises, in days", Number(most=365), body.notice_days),
        Field("notice_unit", "Counted in", Choice(words_of(NoticeUnit)), body.notice_unit, needed=True),
        Field("prepare_minutes", "Minutes to prepare for a meeting", Number(most=6000), body.prepare_minutes),
        Field("travel_minutes", "Minutes to travel", Number(most=6000), body.travel_minutes),
        Field("feedback_minutes", "Minutes to report back", Number(most=6000), body.feedback_minutes),
        Field(
            "default_route",
            "How its seats are filled",
            Choice(words_of(Route)),
            body.default_route,
            needed=True,
        ),
        Field(
            "allows_deputies", "Does it allow deputies", Choice(YES_NO, needed=False), body.allows_deputies
        ),
        Field(
            "deputies_differ",
            "Must a deputy come from another organisation",
            Choice(YES_NO, needed=False),
            body.deputies_differ,
        ),
        Field("purpose", "What it is for", Text(lines=3), body.purpose),
    ]
    return ask(parent, row.name, fields, lambda **new: correct_body(desk.store, body, **new))


def ask_rename(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask for a new name and the day from which it holds."""
    body = desk.store.get(Body, row.body_id)
    fields = [
        Field("name", "New name", Text(), row.name, needed=True),
        Field("on", "From which day", Day(lambda: desk.today), desk.on, needed=True),
        Field("short_name", "Short name", Text(), row.short_name),
    ]
    words = "Before that day it keeps its old name. To correct a misspelling, type over the name in the list."
    return ask(
        parent,
        "Rename from a day on",
        fields,
        lambda **new: rename_body(desk.store, body, **new),
        button="Rename",
        words=words,
    )


def ask_move(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask under which board a group stands from a day on."""
    body = desk.store.get(Body, row.body_id)
    fields = [
        Field(
            "parent",
            "Under which board",
            forms.bodies(desk, needed=False, without=[row.body_id]),
            row.parent_id,
            help="Left empty, it stands at the top.",
        ),
        Field("on", "From which day", Day(lambda: desk.today), desk.on, needed=True),
    ]

    def act(parent: int | None, on: date) -> None:
        move_body(desk.store, body, forms.body(desk, parent), on=on)

    return ask(parent, f"Move {row.name}", fields, act, button="Move")


def ask_tie(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask what one body is to another, beside their places in the tree."""
    body = desk.store.get(Body, row.body_id)
    fields = [
        Field("kind", f"What {row.name} does", Choice(words_of(LinkKind)), LinkKind.REPORTS_TO, needed=True),
        Field("to", "Which board or group", forms.bodies(desk, without=[row.body_id]), needed=True),
        Field("since", "Since", PartialDay(lambda: desk.today)),
    ]

    def act(kind: LinkKind, to: int, since: PartialDate | None) -> None:
        link_bodies(desk.store, body, desk.store.get(Body, to), kind, since=since)

    return ask(parent, f"What {row.name} is to another board or group", fields, act, button="Record it")


def ask_end_body(parent: QWidget, desk: Desk, row: BoardRow) -> Form:
    """Ask when and why a body ends and what carries on from it, saying first what ends with it."""
    body = desk.store.get(Body, row.body_id)
    fields = [
        Field(
            "on", "Last day", PartialDay(lambda: desk.today), PartialDate(desk.on.isoformat()), needed=True
        ),
        Field("reason", "Why", needed=True, help="Such as “Restructure of November 2026”."),
        Field("successor", "Which one carries on", forms.bodies(desk, needed=False, without=[row.body_id])),
        Field(
            "became", "What happened to it", Choice(words_of(LineageKind)), LineageKind.REPLACED, needed=True
        ),
        Field("told_on", "When we were told", Day(lambda: desk.today), desk.today, needed=True),
    ]

    def act(on: PartialDate, reason: str, successor: int | None, became: LineageKind, told_on: date) -> None:
        heir = forms.body(desk, successor)
        end_body(
            desk.store,
            body,
            on=on,
            reason=reason,
            told_on=told_on,
            successors=[heir] if heir else [],
            became=became,
        )

    words = what_ends(desk, row)
    return ask(parent, f"End {row.name}", fields, act, button="End it", words=words)
