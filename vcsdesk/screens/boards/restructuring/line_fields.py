"""What is asked about each kind of line of a draft, and which bodies can be meant."""

from collections.abc import Sequence
from datetime import date, timedelta

from vcsdesk.lists.reach import reach
from vcsdesk.operations.boards.restructuring.lines import Place
from vcsdesk.records.boards.body import Body, BodyKind, Level
from vcsdesk.records.boards.merged_body import MergedBody
from vcsdesk.records.boards.restructure import Restructure
from vcsdesk.records.boards.restructure_change import ChangeKind, RestructureChange
from vcsdesk.records.boards.standing_body import StandingBody
from vcsdesk.screens import forms
from vcsdesk.ui.desk import Desk
from vcsdesk.ui.form import Field
from vcsdesk.ui.kinds import Choice, Number, Several, Text, Tick, words_of

_TOP = ("top", 0)
_AS_FIRST = "Left empty, as the first of them is."
_LATER = "It may be left empty while it is not known."


class Asked:
    """The bodies that lines of a draft can be about, as of the day before it, and those it makes."""

    def __init__(self, desk: Desk, draft: Restructure) -> None:
        self.desk, self.draft = desk, draft
        self.day_before: date = reach(draft.starts_on or desk.today, timedelta(days=-1))
        self.standing = forms.named_bodies(desk, self.day_before)

    def fields(self, kind: ChangeKind, line: RestructureChange | None = None) -> list[Field]:
        """Give what is asked of a kind of line, with what it says so far."""
        match kind:
            case ChangeKind.RENAME:
                return [self._body("Which board or group", line), *_names(line, "New name"), _why(line)]
            case ChangeKind.MOVE:
                where = self._place("Under which board", line, needed=True)
                return [self._body("Which board or group", line), where, _why(line)]
            case ChangeKind.MERGE:
                return self._merger(line)
            case ChangeKind.SPLIT:
                return self._split(line)
            case ChangeKind.ABOLISH:
                return [self._body("Which board or group", line), _why(line)]
            case ChangeKind.CREATE:
                place = self._place("Under which board", line)
                return [*_names(line, "Name"), *_what(line), place, _seats(line), _why(line)]

    def part(self, line: RestructureChange | None = None) -> list[Field]:
        """Give what is asked of one part of a split; what is left open is as with the group that is split."""
        place = self._place(
            "Under which board", line, said="Left empty, where the group that is split stands."
        )
        what = _what(line, "Left empty, as the group that is split is.")
        return [*_names(line, "Name"), *what, place, _seats(line), _why(line)]

    def place(self, value: object, like: Body | None = None) -> Place:
        """Read where a body is to stand; nothing chosen is where one like it stood, or the top."""
        if not isinstance(value, tuple):
            above = self._above(like) if like is not None else None
            return self.desk.store.get(Body, above) if above else None
        where, number = value
        if where == "body":
            return self.desk.store.get(Body, number)
        return self.desk.store.get(RestructureChange, number) if where == "line" else None

    def bodies(self, numbers: Sequence[int]) -> list[Body]:
        """Read the bodies that were picked."""
        return [self.desk.store.get(Body, number) for number in numbers]

    def body(self, number: object) -> Body | None:
        """Read the body chosen, if one was."""
        return forms.body(self.desk, number)

    def _merger(self, line: RestructureChange | None) -> list[Field]:
        picked = self.desk.store.find(MergedBody, change_id=line.id, order_by="id") if line else ()
        into = "That one keeps its name and its place."
        name, short_name = _names(line, "Name of the new one")
        return [
            Field("bodies", "Which boards and groups end in it", Several(self.standing),
                  tuple(each.body_id for each in picked), needed=True, help="Pick as many as there are."),
            name,
            self._place("Under which board", line, said="Left empty, where the first of them stood."),
            _seats(line),
            Field("body", "Or into which one that goes on", Choice(self.standing, needed=False),
                  line.body_id if line else None, help=into),
            _why(line),
            short_name,
            *_what(line, _AS_FIRST),
        ]  # fmt: skip

    def _split(self, line: RestructureChange | None) -> list[Field]:
        parts = Field("parts", "Names of the parts, one on each line", Text(lines=4), help=_LATER)
        goes_on = Field(
            "goes_on", "The group itself goes on beside the parts", Tick(), line.goes_on if line else False
        )
        body = self._body("Which board or group", line)
        return [body, *([] if line else [parts]), goes_on, _why(line)]

    def _body(self, asked: str, line: RestructureChange | None) -> Field:
        return Field("body", asked, Choice(self.standing), line.body_id if line else None, needed=True)

    def _place(
        self, asked: str, line: RestructureChange | None, *, needed: bool = False, said: str = ""
    ) -> Field:
        store = self.desk.store
        made = [
            each
            for each in store.find(RestructureChange, restructure_id=self.draft.id, order_by="place, id")
            if each.kind in {ChangeKind.CREATE, ChangeKind.MERGE}
            and each.name
            and each.id != (line.id if line else 0)
        ]
        choices: list[tuple[object, str]] = [(_TOP, "At the top")]
        named = forms.told_apart([(each.id, f"The new {each.name}", f"line {each.place}") for each in made])
        choices += [(("line", number), words) for number, words in named]
        choices += [(("body", number), words) for number, words in self.standing]
        said = said or ("" if needed else "Left empty, it stands at the top.")
        return Field("place", asked, Choice(choices, needed=needed), _placed(line), needed=needed, help=said)

    def _above(self, body: Body) -> int | None:
        """Give the body that one stands under on the day before."""
        standing = self.desk.store.view(StandingBody, on=self.day_before)
        return next((each.parent_id for each in standing if each.body_id == body.id), None)


def _placed(line: RestructureChange | None) -> tuple[str, int] | None:
    """Give where a line says that its body stands."""
    if line is None:
        return None
    if line.parent_change_id is not None:
        return "line", line.parent_change_id
    return ("body", line.parent_id) if line.parent_id is not None else _TOP


def _names(line: RestructureChange | None, asked: str) -> list[Field]:
    return [
        Field("name", asked, Text(most=400), line.name if line else "", help=_LATER),
        Field("short_name", "Short name", Text(most=100), line.short_name if line else ""),
    ]


def _what(line: RestructureChange | None, said: str = "") -> list[Field]:
    """Ask what sort of group it is; for a new line nothing is said beforehand."""
    kind, level = Choice(words_of(BodyKind), needed=False), Choice(words_of(Level), needed=False)
    return [
        Field("body_kind", "What it is", kind, line.body_kind if line else None, help=said),
        Field("level", "Level", level, line.level if line else None, help=said),
    ]


def _seats(line: RestructureChange | None) -> Field:
    started = "They start vacant, beside those that carry over."
    return Field(
        "new_seats", "New seats for the sector", Number(most=50), line.new_seats if line else 0, help=started
    )


def _why(line: RestructureChange | None) -> Field:
    return Field(
        "reason", "Why", Text(), line.reason if line else "", help="Left empty, as for the whole restructure."
    )
