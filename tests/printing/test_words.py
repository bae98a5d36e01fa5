"""Words: what must stay on one line does."""

import pytest

from vcsdesk.printing.words import held_together


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Agreed on 3 March 2026.", "Agreed on 3_March_2026."),
        ("Tuesday 15 December 2026, 6.30 pm", "Tuesday 15_December_2026, 6.30_pm"),
        ("Ring 020 7946 0123 or +44 1895 123456.", "Ring 020_7946_0123 or +44_1895_123456."),
        ("Room 4, Uxbridge UB8 1UW", "Room 4, Uxbridge_UB8_1UW"),
        ("see page 3-2, then pages 14", "see page_3-2, then pages_14"),
        ("ask Jo Baker, or Dame Ann O’Neill.", "ask Jo_Baker, or Dame_Ann_O’Neill."),
        ("Ş Ngũgĩ met Łukasz Żółć", "Ş_Ngũgĩ met Łukasz_Żółć"),
        ("from عمر خالد today", "from عمر_خالد today"),
        ("Hillingdon Safeguarding Children Board", "Hillingdon Safeguarding Children Board"),
        ("10 boards and 200 people", "10 boards and 200 people"),
        ("élan vital and ćma nocna", "élan vital and ćma nocna"),
        ("by 24 October or in May 2027", "by 24_October or in May_2027"),
        ("until 3 Mar 2026", "until 3_Mar_2026"),
        ("2 Maypole dancers may come", "2 Maypole dancers may come"),
    ],
)
def test_what_belongs_together_stays_on_one_line_wherever_it_stands(text: str, kept: str) -> None:
    assert held_together(text).replace("\u00a0", "_") == kept
