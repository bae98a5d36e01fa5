from vcsdesk.formats.harmless import as_typed, harmless


def test_a_cell_that_would_run_in_a_spreadsheet_is_made_harmless() -> None:
    assert harmless("=HYPERLINK(1)") == "'=HYPERLINK(1)"
    assert harmless("+44 20 7946 0000") == "'+44 20 7946 0000"
    assert harmless("-5.5") == "-5.5"
    assert harmless("two\nlines\tand a tab") == "two lines and a tab"


def test_what_was_made_harmless_comes_back_as_it_was() -> None:
    assert as_typed(harmless("=1+1")) == "=1+1"
    assert as_typed("'tis") == "'tis"
