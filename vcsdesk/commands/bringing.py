"""Bringing in from the command line: the file read, the answers taken, and everything accounted for."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import click
import msgspec
from msgspec.structs import replace

from vcsdesk.commands.accounts import as_json, as_words
from vcsdesk.commands.opened import opened
from vcsdesk.commands.words import Surroundings
from vcsdesk.operations.exchange.answers import Answers
from vcsdesk.operations.exchange.bring_in import bring_in, try_out
from vcsdesk.operations.exchange.opening import (
    kept_mapping,
    mapping_for,
    named_mapping,
    open_file,
    read_file,
)
from vcsdesk.operations.exchange.report import Report, Result
from vcsdesk.operations.exchange.sources import source_name
from vcsdesk.refused import Refused
from vcsdesk.store import Store


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """How it is to be done."""

    mapping: str | None
    name: str | None
    encoding: str
    answers: Path | None
    is_trial: bool
    as_json: bool


def bring_boards(around: Surroundings, source: Path, file: Path, wishes: Wishes) -> int:
    """Bring a source into a borough, or only try to, and say what became of it: 1 where some was refused."""
    answers = Answers(_answers(wishes.answers))
    with opened(file, around.clock) as store:
        report = _bring(store, source, wishes, answers, around.clock.today())
    report = replace(report, remarks=(*report.remarks, *answers.unasked()))
    click.echo(as_json(report) if wishes.as_json else as_words(report))
    return 1 if report.of(Result.REFUSED) else 0


def _bring(store: Store, source: Path, wishes: Wishes, answers: Answers, today: date) -> Report:
    book = open_file(source, wishes.encoding)
    mapping = None
    if book is not None:
        named = wishes.mapping
        mapping = named_mapping(store, book, named) if named else mapping_for(store, book, source.stem)
    incoming = read_file(source, book, mapping, today, answers)
    answers.refuse_impossible(incoming.questions)
    name = wishes.name or source_name(store, incoming, source.stem)
    if wishes.is_trial:
        return try_out(store, incoming, source=name, today=today, answers=answers)
    kept = kept_mapping(mapping, answers.said)
    return bring_in(store, incoming, source=name, today=today, answers=answers, mapping=kept)


def _answers(path: Path | None) -> Mapping[str, str]:
    """Read the answers to questions of an earlier report; Refused where they are none."""
    if path is None:
        return {}
    try:
        return msgspec.convert(json.loads(path.read_text(encoding="utf-8-sig")), dict[str, str])
    except OSError as error:
        raise Refused(f"“{path.name}” cannot be read.", "Name a JSON file that is there.") from error
    except (ValueError, msgspec.ValidationError) as error:
        raise Refused(
            f"“{path.name}” does not hold answers.", 'Write it like {"reading/role/chair": "representative"}.'
        ) from error
