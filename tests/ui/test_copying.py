from vcsdesk.ui.copying import as_typed, harmless, table_for_clipboard
from vcsdesk.ui.pasting import block


def test_a_cell_that_would_run_in_a_spreadsheet_is_made_harmless() -> None:
    assert harmless("=HYPERLINK(1)") == "'=HYPERLINK(1)"
    assert harmless("+44 20 7946 0000") == "'+44 20 7946 0000"
    assert harmless("-5.5") == "-5.5"
    assert harmless("two\nlines\tand a tab") == "two lines and a tab"


def test_what_was_made_harmless_comes_back_as_it_was() -> None:
    assert as_typed(harmless("=1+1")) == "=1+1"
    assert as_typed("'tis") == "'tis"


def test_markup_is_copied_as_letters() -> None:
    made = table_for_clipboard(["Name & role"], [["<b>Ann</b>"]], with_headings=True)
    assert made.text() == "Name & role\n<b>Ann</b>"
    assert "<th>Name &amp; role</th>" in made.html()
    assert "<td>&lt;b&gt;Ann&lt;/b&gt;</td>" in made.html()


def test_a_block_from_a_spreadsheet_is_read_cell_by_cell() -> None:
    assert block("a\tb\r\nc\t'=1\r\n") == [["a", "b"], ["c", "=1"]]
    assert block("") == [[""]]
