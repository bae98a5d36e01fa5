"""Plain words are broken and drawn the short way, to the same lines and the same code as Platypus makes."""

from io import BytesIO
from random import Random

import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from vcsdesk.printing.edition import LARGE_PRINT, STANDARD
from vcsdesk.printing.setting.breaking import simply_broken
from vcsdesk.printing.setting.text import fragments, set_text
from vcsdesk.printing.styles import Sheet, sheet
from vcsdesk.printing.tagged.lean_canvas import LeanCanvas
from vcsdesk.printing.tagged.quiet import quiet_canvas
from vcsdesk.printing.words import Words, bold, link

SHEETS = [sheet(STANDARD), sheet(LARGE_PRINT)]
LETTERS = "aaeeiioott     nnmmWill,.-–’ é\u00a0(50%)\\ Łódź"


def styles(of: Sheet) -> list[ParagraphStyle]:
    return [of.body, of.lead, *of.headings, of.cell, of.cell_heading, of.item, of.running, *of.entry]


def written(dice: Random, most: int) -> str:
    return "".join(dice.choice(LETTERS) for _ in range(dice.randrange(1, most)))


@pytest.mark.parametrize("of", SHEETS, ids=["standard", "large"])
def test_lines_end_where_platypus_ends_them(of: Sheet) -> None:
    dice, broken = Random(of.size), 0
    for _ in range(150):
        style, words = dice.choice(styles(of)), written(dice, 300)
        first, later = dice.uniform(60, 500), dice.uniform(60, 500)
        found = simply_broken(fragments(words, style), style, [first, later])
        theirs = Paragraph("", style, frags=fragments(words, style)).breakLines([first, later])
        if found is not None:
            assert vars(found) == vars(theirs)
            broken += len(found.lines) > 1
    assert broken > 20


@pytest.mark.parametrize(
    "words", [("Ask ", bold("Ann"), "."), "علي", "Ill" * 60, ""], ids=["two kinds", "joined", "long", "none"]
)
def test_what_is_not_plain_is_left_to_platypus(words: Words) -> None:
    text = set_text(words, SHEETS[0].cell)
    assert simply_broken(text.frags, text.style, [200.0, 200.0]) is None


@pytest.mark.parametrize("of", SHEETS, ids=["standard", "large"])
def test_the_same_is_drawn_as_platypus_draws(of: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    dice = Random(of.size)
    drawings = [(written(dice, 200), dice.choice(styles(of)), dice.uniform(100, 480)) for _ in range(40)]
    drawings += [(link("example.org"), of.body, 200), (bold("Ann"), of.running.clone("end", alignment=2), 90)]
    ours = [drawn(*each) for each in drawings]
    with monkeypatch.context() as patch:
        patch.setattr(LeanCanvas, "plain_lines", lambda *_: "")
        theirs = [drawn(*each) for each in drawings]
    assert ours == theirs
    assert any(" Tw " in code for code in ours)


def test_what_is_drawn_half_transparent_stays_so() -> None:
    canvas, text = quiet_canvas(BytesIO()), set_text("Draft", SHEETS[0].body)
    text.wrap(200, 100)
    canvas.setFillAlpha(0.5)
    text.drawOn(canvas, 0, 0)
    assert canvas.drawn().count(" gs") == 2  # as it was asked for, and as the words themselves ask


def drawn(words: Words, style: ParagraphStyle, width: float) -> str:
    canvas, text = quiet_canvas(BytesIO()), set_text(words, style)
    text.wrap(width, 1000)
    text.drawOn(canvas, 70.25, 300.5)
    return canvas.drawn()
