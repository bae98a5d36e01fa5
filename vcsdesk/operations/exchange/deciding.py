"""What she decides: each question with its answers, of which the default overwrites nothing."""

from collections.abc import Mapping, Sequence

from vcsdesk import wording
from vcsdesk.formats.incoming import IncomingThing, Option, Question
from vcsdesk.operations.exchange.report import Result
from vcsdesk.records.record import Record
from vcsdesk.refused import Refused

KEEP, TAKE, LEAVE, NEW, REPLACE = "keep", "take", "leave", "new", "replace"
MOVED, BOTH = "moved", "both"


class Held(Exception):  # noqa: N818  (what it says is what it is)
    """A thing is not brought in: it is refused, or it waits for an answer."""

    def __init__(self, result: Result, why: str, questions: Sequence[Question] = ()) -> None:
        super().__init__(why)
        self.result = result
        self.why = why
        self.questions = tuple(questions)


def refused(why: str) -> Held:
    """Hold a thing back for good."""
    return Held(Result.REFUSED, why)


def waits(question: Question) -> Held:
    """Hold a thing back until a question is answered."""
    return Held(Result.DECISION, question.words, [question])


def left_out() -> Held:
    """Hold back what she said is to be left out."""
    return Held(Result.SAME, "Left out, as decided.")


def answered(question: Question, answers: Mapping[str, str]) -> str | None:
    """Give the answer to a question, or None where there is none; Refused where it is no answer to it."""
    answer = answers.get(question.id)
    if answer is not None and answer not in {each.answer for each in question.options}:
        known = wording.listed(each.answer for each in question.options)
        raise Refused(f"“{answer}” is no answer to {question.id}.", f"Choose one of: {known}.")
    return answer


def which_value(
    thing: IncomingThing, what: str, field: str, values: tuple[str, str], before: str
) -> Question:
    """Ask which value a field shall have where the file and we differ; `before` is what the file said."""
    ours, theirs = values
    here = f"here it is {ours or 'empty'}"
    if before:
        here = (
            f"here, and in the file before, it is {ours}"
            if before == ours
            else f"it said {before} before; {here}"
        )
    return Question(
        id=f"{thing.record.table}/{thing.key}/{field.lower().replace(' ', '-')}",
        where=thing.where,
        what=what,
        words=f"{what}: the file says {theirs or 'nothing'} for {field.lower()} ({here}).",
        options=(
            Option(KEEP, f"Keep {ours or 'it empty'}"),
            Option(TAKE, f"Take {theirs}" if theirs else "Make it empty"),
        ),
        default=KEEP,
    )


def which_record(thing: IncomingThing, what: str, perhaps: Sequence[tuple[Record, str]]) -> Question:
    """Ask which of the records here a thing is, if any."""
    known = wording.listed(words for _, words in perhaps)
    options = [Option(str(record.id), f"It is {words}") for record, words in perhaps]
    return Question(
        id=f"{thing.record.table}/{thing.key}",
        where=thing.where,
        what=what,
        words=f"{what} may be what is here already: {known}.",
        options=(Option(LEAVE, "Leave it out"), *options, Option(NEW, "It is another, not here yet")),
        default=LEAVE,
    )


def whether_again(thing: IncomingThing, what: str) -> Question:
    """Ask whether to bring something in again that was taken away here."""
    return Question(
        id=f"{thing.record.table}/{thing.key}/again",
        where=thing.where,
        what=what,
        words=f"{what} was brought in before and taken away here.",
        options=(Option(LEAVE, "Leave it out"), Option(NEW, "Bring it in again")),
        default=LEAVE,
    )


def whether_moved(thing: IncomingThing, what: str, names: tuple[str, str], until: str) -> Question:
    """Ask whether somebody left the first of two organisations for the second."""
    left, now = names
    return Question(
        id=f"{thing.record.table}/{thing.key}/moved",
        where=thing.where,
        what=what,
        words=f"{what}: here they are with {left}, from where they were appointed. Did they move?",
        options=(
            Option(LEAVE, f"Leave {now} out"),
            Option(
                MOVED, f"They left {left}, recorded as on {until}; whether they keep their seats is asked"
            ),
            Option(BOTH, f"They are with both {left} and {now}"),
        ),
        default=LEAVE,
    )


def who_holds(thing: IncomingThing, what: str, holder: str, until: str) -> Question:
    """Ask who is to hold a seat that is held here; without a day before, ending that is not offered."""
    options = [Option(KEEP, f"Keep {holder}, and leave this out")]
    if until:
        options.append(Option(REPLACE, f"End {holder} on {until}, and bring this in"))
    hint = "" if until else " To put them in, the file must say since when."
    return Question(
        id=f"{thing.record.table}/{thing.key}/holder",
        where=thing.where,
        what=what,
        words=f"{what}: {holder} holds this seat here.{hint}",
        options=tuple(options),
        default=KEEP,
    )


def ask_again(thing: IncomingThing, what: str, answers: Mapping[str, str]) -> None:
    """Ask whether something taken away here is to come again; Held unless she said so."""
    question = whether_again(thing, what)
    answer = answered(question, answers)
    if answer is None:
        raise waits(question)
    if answer == LEAVE:
        raise left_out()


def ask_which(
    thing: IncomingThing, what: str, known: Sequence[tuple[Record, str]], answers: Mapping[str, str]
) -> int | None:
    """Ask which of several records it is: None is a new one; Held without an answer."""
    question = which_record(thing, what, known)
    answer = answered(question, answers)
    if answer is None:
        raise waits(question)
    if answer == LEAVE:
        raise left_out()
    return None if answer == NEW else int(answer)
