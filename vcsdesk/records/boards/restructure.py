"""Restructures: one dated redrawing of the boards, drafted at leisure and applied as one."""

from datetime import date
from typing import ClassVar

from vcsdesk.records.checks import day
from vcsdesk.records.kinds import Kind
from vcsdesk.records.record import Record


class RestructureState(Kind):
    """Whether it is only drafted, or holds."""

    DRAFT = "draft"
    APPLIED = "applied"


class Restructure(Record, frozen=True, kw_only=True):
    """What changes on one day; `starts_on` is the first day of the new structure.

    `applied_step` names the step of the history by which it was applied, so that it can be reversed.
    """

    table: ClassVar[str] = "restructure"
    schema: ClassVar[dict[str, str]] = {
        "2026-11-26": f"""
            CREATE TABLE restructure (
                id INTEGER PRIMARY KEY,
                title TEXT NOT NULL CHECK (trim(title) <> ''),
                {day("starts_on")},
                decided_by TEXT NOT NULL,
                reason TEXT NOT NULL,
                {day("told_on")},
                state TEXT NOT NULL,
                {day("applied_on")},
                applied_step INTEGER,
                note TEXT NOT NULL
            ) STRICT;
        """,
    }

    title: str
    starts_on: date | None = None
    decided_by: str = ""
    reason: str = ""
    told_on: date | None = None
    state: RestructureState = RestructureState.DRAFT
    applied_on: date | None = None
    applied_step: int | None = None
    note: str = ""
