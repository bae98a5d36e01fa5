"""Forms about the lines of a draft: what becomes of which board or group."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from vcsdesk.operations.boards.restructuring import lines as drafting
from vcsdesk.operations.boards.restructuring.corrections import correct_line
from vcsdesk.operations.boards.restructuring.lines import NewBody
from vcsdesk.records.boards.body import Body, BodyKind, Level
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.screens.boards.restructuring.line_fields import Asked
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Form, ask

TITLES = {
    ChangeKind.RENAME: "Rename a group",
    ChangeKind.MERGE: "Merge groups",
    ChangeKind.SPLIT: "Split a group",
    ChangeKind.MOVE: "Move a group",
    ChangeKind.ABOLISH: "Abolish a group",
    ChangeKind.CREATE: "Set up a new group",
}
Answers = dict[str, Any]
Show = Callable[[RestructureChange], object]


def ask_line(parent: QWidget, desk: Desk, draft: Restructure, kind: ChangeKind, show: Show) -> Form:
    """Ask for a new line of a kind, and show it."""
    asked = Asked(desk, draft)

    def act(**answers: object) -> None:
        show(_add(asked, kind, answers))

    return ask(parent, TITLES[kind], asked.fields(kind), act, button="Add to the draft", words=_of(draft))


def ask_part(parent: QWidget, desk: Desk, split: RestructureChange, show: Show) -> Form:
    """Ask for one more part of a split, and show it."""
    draft = desk.store.get(Restructure, split.restructure_id)
    asked = Asked(desk, draft)

    def act(**answers: object) -> None:
        new = _new_body(asked, answers, asked.body(split.body_id))
        show(drafting.draft_part(desk.store, split, new, reason=str(answers["reason"])))

    fields = asked.part()
    return ask(parent, "Add a part", fields, act, button="Add to the draft", words=_of(draft))


def ask_correct_line(parent: QWidget, desk: Desk, line: RestructureChange) -> Form:
    """Ask what is wrong with a line."""
    draft = desk.store.get(Restructure, line.restructure_id)
    asked = Asked(desk, draft)

    def act(**answers: object) -> None:
        correct_line(desk.store, line, **_corrected(asked, answers, _like_of(asked, line, answers)))

    title = "Correct a part" if line.part_of_id else f"Correct: {TITLES[line.kind].lower()}"
    fields = asked.part(line) if line.part_of_id else asked.fields(line.kind, line)
    return ask(parent, title, fields, act, words=_of(draft))


def _of(draft: Restructure) -> str:
    return f"In the draft of “{draft.title}”"


def _add(asked: Asked, kind: ChangeKind, answers: Answers) -> RestructureChange:
    """Write a new line down, in one step with the parts of a split."""
    store, draft = asked.desk.store, asked.draft
    body, reason = asked.body(answers.get("body")), answers["reason"]
    match kind:
        case ChangeKind.RENAME:
            names = {name: answers[name] for name in ("name", "short_name")}
            return drafting.draft_rename(store, draft, body, **names, reason=reason)
        case ChangeKind.MOVE:
            return drafting.draft_move(store, draft, body, asked.place(answers["place"]), reason=reason)
        case ChangeKind.MERGE:
            bodies = asked.bodies(answers["bodies"])
            new = _new_body(asked, answers, bodies[0])
            return drafting.draft_merger(store, draft, bodies, into=body, new=new, reason=reason)
        case ChangeKind.SPLIT:
            return _split(asked, body, answers)
        case ChangeKind.ABOLISH:
            return drafting.draft_abolition(store, draft, body, reason=reason)
        case ChangeKind.CREATE:
            return drafting.draft_creation(store, draft, _new_body(asked, answers, None), reason=reason)


def _split(asked: Asked, body: Body | None, answers: Answers) -> RestructureChange:
    """Write a split down with its parts, which stand where the body did and are what it was."""
    store = asked.desk.store
    names = [name.strip() for name in answers["parts"].splitlines() if name.strip()]
    with store.step("Draft split"):
        line = drafting.draft_split(
            store, asked.draft, body, goes_on=answers["goes_on"], reason=answers["reason"]
        )
        for name in names:
            drafting.draft_part(store, line, _like(asked, body, name))
        return line


def _like(asked: Asked, body: Body | None, name: str) -> NewBody:
    if body is None:
        return NewBody(name=name)
    return NewBody(name=name, kind=body.kind, level=body.level, parent=asked.place(None, body))


def _new_body(asked: Asked, answers: Answers, like: Body | None) -> NewBody:
    """Read what a new body is; what was left open is as with the one it comes out of."""
    return NewBody(
        name=answers["name"],
        short_name=answers["short_name"],
        kind=answers["body_kind"] or (like.kind if like else BodyKind.SUBGROUP),
        level=answers["level"] or (like.level if like else Level.NOT_KNOWN),
        parent=asked.place(answers["place"], like),
        new_seats=answers["new_seats"] or 0,
    )


def _like_of(asked: Asked, line: RestructureChange, answers: Answers) -> Body | None:
    """Give the body that a line takes from what is left open: the one that is split, or the first merged."""
    if line.part_of_id is not None:
        return asked.body(asked.desk.store.get(RestructureChange, line.part_of_id).body_id)
    merged = asked.bodies(answers.get("bodies") or ())
    return merged[0] if merged and not answers.get("body") else None


def _corrected(asked: Asked, answers: Answers, like: Body | None) -> Answers:
    """Read the fields of a line as they are now to be."""
    new = {name: answers[name] for name in _PLAIN if name in answers}
    unsaid = {
        "body_kind": like.kind if like else BodyKind.SUBGROUP,
        "level": like.level if like else Level.NOT_KNOWN,
        "new_seats": 0,
    }
    new |= {name: answers[name] or plain for name, plain in unsaid.items() if name in answers}
    if "body" in answers:
        new["body_id"] = answers["body"]
    if "bodies" in answers:
        new["merged"] = asked.bodies(answers["bodies"])
    if "place" in answers:
        new |= drafting.under(asked.place(answers["place"], like))
    return new


_PLAIN = ("name", "short_name", "goes_on", "reason")
