"""What is said once papers are made."""

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import make
from vcsdesk.documents.handing_out import HandedOut
from vcsdesk.documents.making import PrintedRun
from vcsdesk.documents.print_run import NotPrinted
from vcsdesk.printing.document import MissingLetter, UnboundPaper
from vcsdesk.printing.given import Given
from vcsdesk.printing.sweeping import READERS_FOLDER
from vcsdesk.records.printing.given_paper import GivenPaper
from vcsdesk.refused import Refused
from vcsdesk.screens.printing.told import stopped_before_any, told, told_of
from vcsdesk.ui.band import Band


def test_what_was_not_made_is_told_with_its_own_reason() -> None:
    refused = tuple(NotPrinted(f"Seat {number}", Refused(f"Reason {number % 4}.")) for number in range(6))
    run = PrintedRun(
        paths=(Path("a.pdf"),), pages=2, refused=refused, missing_letters=(), unbound=(), untagged=()
    )
    assert told(run, "Rep pack", Path("packs")) == (
        "1 rep pack of 2 pages is in “packs”. Not made: Seat 0 and Seat 4. Reason 0. Not made: Seat 1 and "
        "Seat 5. Reason 1. Not made: Seat 2. Reason 2. Nor was 1 more."
    )


def test_everything_that_went_wrong_is_told_once() -> None:
    run = PrintedRun(
        paths=(Path("a.pdf"), Path("b.pdf")),
        pages=40,
        refused=tuple(NotPrinted(f"Seat {number}", Refused("Nobody sits there.")) for number in range(5)),
        missing_letters=(MissingLetter("ꯁ", "MEETEI MAYEK LETTER SAM"),),
        unbound=(UnboundPaper("Budget", "It is damaged."),),
        untagged=("Minutes", "Map"),
    )
    said = told(run, "Rep pack", Path("packs"))
    assert said.startswith("2 rep packs of 40 pages are in “packs”.")
    assert "Not made: Seat 0, Seat 1, Seat 2 and 2 more. Nobody sits there." in said
    assert "“Budget” could not be bound in. It is damaged." in said
    assert "ꯁ" in said
    assert "Screen readers cannot follow “Minutes” and “Map” as they came." in said


def test_what_screen_readers_cannot_follow_is_told_before_what_they_can_and_in_three_lines(window) -> None:
    folder = Path("Documents/Forum/Reps/Anyborough - Rep packs 2026-11-24")
    run = PrintedRun(
        paths=tuple(Path(f"{number}.pdf") for number in range(37)),
        pages=812,
        refused=(),
        missing_letters=(),
        unbound=(),
        untagged=("Minutes of the meeting on 10 November 2026", "Plan for the winter", "Map", "Budget"),
        beside=tuple(folder / READERS_FOLDER / f"{number}.pdf" for number in range(4)),
    )
    said = told(run, "Rep pack", folder)
    assert said == (
        "37 rep packs of 812 pages are in “Documents/Forum/Reps/Anyborough - Rep packs 2026-11-24”. "
        "Screen readers cannot follow “Minutes of the meeting on 10 November 2026” and 3 more as they came. "
        "For whoever listens, our own pages of 4 of the 37 lie in “For screen readers”."
    )
    window.desk.tell(said, folder)
    QApplication.processEvents()
    (band,) = [each for each in window.findChildren(Band) if each.words.text() == said]
    words = band.words
    room = words.fontMetrics().boundingRect(words.rect(), int(Qt.TextFlag.TextWordWrap), said)
    assert room.height() <= 3 * words.fontMetrics().lineSpacing()


def test_what_is_not_in_papers_that_go_as_drafts_alone_is_told_as_well() -> None:
    gone = (("Budget", "It is damaged."), ("Plan", "It is locked."), ("Map", "It is damaged."))
    run = PrintedRun(
        paths=(),
        pages=4,
        refused=(),
        missing_letters=(),
        unbound=tuple(UnboundPaper(*each) for each in gone),
        untagged=(),
    )
    said = told_of(HandedOut(printed=run, drafts=(Path("drafts/a.eml"),)), "Rep pack", Path("packs"), 1)
    assert said.startswith(
        "“Budget” and “Map” could not be bound in. It is damaged. “Plan” could not be bound in. It is locked."
    )
    assert "1 e-mail draft is in" in said


def test_of_what_was_stopped_it_is_told_how_many_of_them_are_where() -> None:
    days = {"as_at": make.A_TUESDAY, "printed_on": make.A_TUESDAY}
    one = Given(paper=GivenPaper(document="rep-pack", words="Ann", **days), sections=(), own=b"")
    run = PrintedRun(
        paths=(Path("a.pdf"), Path("b.pdf")), pages=9, refused=(), missing_letters=(), unbound=(), untagged=()
    )

    def said(**made: object) -> str:
        done = HandedOut(printed=run, is_stopped=True, **made)
        return told_of(done, "Rep pack", Path("packs"), 37)

    assert said(saved=(one, one)) == "Stopped. 2 of 37 rep packs are in “packs”."
    assert said(saved=(one,) * 5) == "Stopped. 5 of 37 rep packs are in “packs”, in 2 files."
    run = msgspec.structs.replace(run, paths=())
    assert said() == "Stopped. No rep pack was made."
    assert said(drafts=(Path("a.eml"),)).startswith("Stopped. 1 e-mail draft is in")
    assert stopped_before_any("Rep pack", 3) == (
        "Stopped in the middle of a paper that took long. The 3 files made before it were taken away again."
    )
