"""A list of words is read however it is set out, and a line that is none is given back."""

import pytest

from vcsdesk.rules.papers.pasted_terms import PastedTerm, read_terms


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("LSP\tLocal Strategic Partnership", PastedTerm("LSP", "Local Strategic Partnership")),
        (
            "LSP\tLocal Strategic Partnership\tThe table of tables.\tSeen 2026",
            PastedTerm("LSP", "Local Strategic Partnership", "The table of tables. Seen 2026"),
        ),
        ("• LSP – Local Strategic Partnership", PastedTerm("LSP", "Local Strategic Partnership")),
        ("LSP: Local Strategic Partnership", PastedTerm("LSP", "Local Strategic Partnership")),
        ("LSP = the table of tables", PastedTerm("LSP", "", "the table of tables")),
        ("LSP Local Strategic Partnership", PastedTerm("LSP", "Local Strategic Partnership")),
        ("LSPs\tLocal Strategic Partnerships", PastedTerm("LSPs", "Local Strategic Partnerships")),
        (
            "NEET: not in education, employment or training. Counted each autumn.",
            PastedTerm("NEET", "not in education, employment or training", "Counted each autumn."),
        ),
        ("hold-over: going on for now", PastedTerm("hold-over", "", "going on for now")),
        ("0–19 – from birth to nineteen", PastedTerm("0–19", "", "from birth to nineteen")),
        ("=1+1\tRatio", PastedTerm("=1+1", "", "Ratio")),
    ],
)
def test_a_line_is_read(line: str, read: PastedTerm) -> None:
    assert read_terms(line) == ((read,), ())


@pytest.mark.parametrize(
    "line", ["Glossary", "LSP", "LSP\t", "\tLocal", "Some words that say nothing", "x" * 90 + ": y"]
)
def test_a_line_that_explains_nothing_is_given_back(line: str) -> None:
    assert read_terms(line) == ((), (line.strip(),))


def test_empty_lines_are_passed_over() -> None:
    terms, unread = read_terms("\nLSP\tLocal Strategic Partnership\r\n\n  \nQuorum: enough people\n")
    assert ([each.term for each in terms], unread) == (["LSP", "Quorum"], ())
