"""Words: what must stay on one line does."""

import pytest

from vcsdesk.printing.words import with_dates_unbroken


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Agreed on 3 March 2026.", "Agreed on 3_March_2026."),
        ("Tuesday 15 December 2026, 6.30 pm", "Tuesday 15_December_2026, 6.30_pm"),
        ("by 24 October or in May 2027", "by 24_October or in May_2027"),
        ("until 3 Mar 2026", "until 3_Mar_2026"),
        ("2 Maypole dancers may come", "2 Maypole dancers may come"),
    ],
)
def test_a_date_stays_on_one_line_wherever_it_stands(text: str, kept: str) -> None:
    assert with_dates_unbroken(text).replace("\u00a0", "_") == kept
