from vcsdesk.ui.copying import table_for_clipboard
from vcsdesk.ui.pasting import block


def test_markup_is_copied_as_letters() -> None:
    made = table_for_clipboard(["Name & role"], [["<b>Ann</b>"]], with_headings=True)
    assert made.text() == "Name & role\n<b>Ann</b>"
    assert "<th>Name &amp; role</th>" in made.html()
    assert "<td>&lt;b&gt;Ann&lt;/b&gt;</td>" in made.html()


def test_a_block_from_a_spreadsheet_is_read_cell_by_cell() -> None:
    assert block("a\tb\r\nc\t'=1\r\n") == [["a", "b"], ["c", "=1"]]
    assert block("") == [[""]]
