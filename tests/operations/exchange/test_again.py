"""Whatever a sheet says, the same again changes nothing, and a trial tells what is done."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from spreadsheet_files import csv_of
from standing import standing_on
from vcsdesk.formats.spreadsheets.mapping import guess
from vcsdesk.formats.spreadsheets.opening import book_of
from vcsdesk.formats.spreadsheets.reading import read_book
from vcsdesk.lists.desk.soundness import problems
from vcsdesk.operations.exchange.bring_in import bring_in, try_out
from vcsdesk.operations.exchange.report import Result
from vcsdesk.store import Store
from vcsdesk.store.discovery import record_classes

TODAY = date(2026, 11, 24)
HEADINGS = ["Board", "Sub-group", "Seat", "Role", "Rep", "Organisation", "Since", "Until", "E-mail", "Parent"]
_WORDS = (
    st.sampled_from(["Housing", "housing ", "Transport", "Ş&<Ngũgĩ>", "منظمة الأمل", ""]),
    st.sampled_from(["", "", "Repairs", "Buses"]),
    st.sampled_from(["", "", "One", "Two"]),
    st.sampled_from(["", "Rep", "rep.", "Deputy", "Wise one"]),
    st.sampled_from(["Ann Okafor", "Bob Lee", "ann okafor", "Lee, Bob", "vacant", "?", "Cy / Di", ""]),
    st.sampled_from(["", "Riverside Play", "Age Well"]),
    st.sampled_from(["", "2020", "May 2024", "31/2/2025", "1/9/2025"]),
    st.sampled_from(["", "", "2022", "1/1/2024", "31/3/2028"]),
    st.sampled_from(["", "ann@example.org", "nonsense"]),
    st.sampled_from(["", "", "Trust", "Housing"]),
)
SHEETS = st.lists(st.tuples(*_WORDS), max_size=9)


def reading(rows):
    book = book_of("x.csv", csv_of([HEADINGS, *rows]))
    return read_book(book, guess(book), TODAY)


def borough(store):
    return {table: store.find(kind) for table, kind in record_classes().items()}


@settings(max_examples=40, deadline=None)
@given(SHEETS)
def test_the_same_sheet_again_changes_nothing(rows):
    store, said = Store.in_memory(standing_on(TODAY)), reading(rows)
    trial = try_out(store, said, source="x", today=TODAY)
    assert all(found == () for found in borough(store).values())
    first = bring_in(store, said, source="x", today=TODAY)
    assert first.items == trial.items
    assert problems(store) == ()
    after = borough(store)
    again = bring_in(store, said, source="x", today=TODAY)
    assert borough(store) == after
    assert again.changes_nothing
    assert again.of(Result.GONE) == ()
    assert [item.key for item in again.of(Result.REFUSED)] == [item.key for item in first.of(Result.REFUSED)]
    if any(after.values()):
        store.undo()
    assert all(found == () for found in borough(store).values())
    store.close()


@settings(max_examples=25, deadline=None)
@given(SHEETS, SHEETS)
def test_a_newer_edition_overwrites_nothing(rows, newer):
    store = Store.in_memory(standing_on(TODAY))
    bring_in(store, reading(rows), source="x", today=TODAY)
    before = borough(store)
    bring_in(store, reading(newer), source="x", today=TODAY)
    after = borough(store)
    assert problems(store) == ()
    for table in record_classes().keys() - {"import_origin", "import_source"}:
        now = {record.id: record for record in after[table]}
        for record in before[table]:
            for name in record.__struct_fields__:
                held = getattr(record, name)
                is_filled = held in (None, "", "unknown", "not_known")
                grown = str(getattr(now[record.id], name)).startswith(str(held))
                assert is_filled or grown, (table, name)
    store.close()
