"""Plain texts with a few marks become parts, and everything else prints as typed."""

from vcsdesk.printing import bold, bullets, heading, numbered, para, role_text


def test_headings_lists_and_paragraphs_are_told_apart() -> None:
    source = "# Role\nSpeak for\nall groups.\n\n- read\n* ask\n\n1. First\n2) Then\n\n### Deep"
    assert role_text(source) == (
        heading("Role", 2),
        para("Speak for all groups."),
        bullets([("read",), ("ask",)]),
        numbered([("First",), ("Then",)]),
        heading("Deep", 3),
    )


def test_bold_words_are_marked_and_loose_stars_are_not() -> None:
    assert role_text("You **must** declare 2 * 3 <b>interests</b>.") == (
        para("You ", bold("must"), " declare 2 * 3 <b>interests</b>."),
    )


def test_an_empty_text_has_no_parts() -> None:
    assert role_text("  \n\n ") == ()
