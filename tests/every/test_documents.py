"""Every document there is, printed from every kind of borough in both sizes, and read back."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import page as page_validation
import pytest

from documents import boroughs, clear_print
from documents.cleaned import papers_made_safe
from documents.giving_out import print_out
from documents.reading import ReadBack, squeezed
from documents.telling import words
from standing import standing_on
from vcsdesk.documents.catalogue import documents
from vcsdesk.documents.day import Day
from vcsdesk.documents.making import PrintedRun
from vcsdesk.documents.targets import targets
from vcsdesk.printing.edition import LARGE_PRINT, STANDARD, Edition
from vcsdesk.printing.layout import set_out
from vcsdesk.printing.parts import Contents, flat
from vcsdesk.printing.styles import sheet
from vcsdesk.printing.words import LONGEST_NAME
from vcsdesk.records.sector.contact_point import ContactPoint
from vcsdesk.records.sector.person import Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store

BOROUGHS = {
    made.__name__: made for made in (boroughs.empty, boroughs.small, boroughs.hillingdon, boroughs.awkward)
}
CASES = [(name, borough) for name in documents() for borough in BOROUGHS]
PEOPLED = [(name, borough) for name, borough in CASES if borough != "empty"]
EDITIONS = pytest.mark.parametrize(
    "edition", [STANDARD, LARGE_PRINT], ids=lambda edition: edition.name or "standard"
)
Printing = Callable[[str, str, Edition], PrintedRun]
# Printed in the edition of what is held already.
AS_HELD = {"pack-changes"}
# A longer one has no room on one line of large print.
LONGEST_ADDRESS = 45
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
# A day and its month on two lines, unless what ends the line numbers a page or a room.
A_SPLIT_DATE = re.compile(
    rf"(?<!of )(?<!room )\b\d{{1,2}} ?[\r\n]+ ?{_MONTH}\b|\b{_MONTH} ?[\r\n]+ ?\d{{4}}\b"
)


@pytest.fixture(scope="module")
def stores() -> Iterator[Callable[[str], Store]]:
    made: dict[str, Store] = {}

    def store(borough: str) -> Store:
        if borough not in made:
            new = Store.in_memory(standing_on(boroughs.ON))
            BOROUGHS[borough](new)
            boroughs.packs_held(new)
            made[borough] = new
        return made[borough]

    yield store
    for each in made.values():
        each.close()


@pytest.fixture(scope="module")
def printing(stores: Callable[[str], Store], tmp_path_factory: pytest.TempPathFactory) -> Printing:
    @cache
    def printed(name: str, borough: str, edition: Edition) -> PrintedRun:
        store, out = stores(borough), tmp_path_factory.mktemp(f"{name}-{borough}-{edition.name}")
        wanted = targets(store, documents()[name], boroughs.ON, boroughs.ON)
        return print_out(store, name, wanted, out, boroughs.ON, edition)

    return printed


@cache
def read(path: Path) -> ReadBack:
    return ReadBack(path)


@EDITIONS
@pytest.mark.parametrize("name", documents())
def test_an_empty_borough_prints_or_says_why_not(printing: Printing, name: str, edition: Edition) -> None:
    if documents()[name].about is None:
        assert "not recorded" in " ".join(read(printing(name, "empty", edition).paths[0]).pages)
    else:
        with pytest.raises(Refused, match=r"^No .*\. .*\.$"):
            printing(name, "empty", edition)


@EDITIONS
@pytest.mark.parametrize(("name", "borough"), PEOPLED)
def test_readers_have_nothing_to_say_against_it(
    printing: Printing, name: str, borough: str, edition: Edition
) -> None:
    complaints = [read(path).complaints() for path in printing(name, borough, edition).paths]
    assert complaints
    assert not any(complaints)


@EDITIONS
@pytest.mark.parametrize(("name", "borough"), PEOPLED)
def test_every_page_says_which_it_is_of_how_many(
    printing: Printing, name: str, borough: str, edition: Edition
) -> None:
    run = printing(name, borough, edition)
    for path in run.paths:
        back = read(path)
        for number, corner in enumerate(back.corners, 1):
            said = back.number(number)
            if reads_left_to_right(back.pages[number - 1]):
                assert squeezed(corner).endswith(squeezed(said))
            else:  # a reader may give such a line's words in another order
                assert set(said.split()) <= set(corner.split())
    assert run.pages == sum(len(read(path).pages) for path in run.paths)


@EDITIONS
@pytest.mark.parametrize(("name", "borough"), PEOPLED)
def test_the_contents_are_true(
    printing: Printing, stores: Callable[[str], Store], name: str, borough: str, edition: Edition
) -> None:
    if not has_contents(stores(borough), name):
        pytest.skip("a paper of a few pages has no contents")
    for path in printing(name, borough, edition).paths:
        back = read(path)
        listed = [mark for mark in back.bookmarks if mark.level == 0]
        contents = "".join(back.page(number) for number in range(2, listed[0].page))
        for mark in listed:
            number = back.labels[mark.page - 1]
            if reads_left_to_right(mark.title):
                assert squeezed(f"{mark.title}{number}") in contents
            else:
                assert number in contents
        for mark in listed:
            if reads_left_to_right(mark.title) and mark.title not in bound_titles(back):
                assert squeezed(mark.title) in back.page(mark.page)


@pytest.mark.parametrize("name", documents())
def test_a_paper_names_the_day_it_is_of_and_that_of_printing(
    stores: Callable[[str], Store], name: str
) -> None:
    document, day = documents()[name], Day(stores("small"), boroughs.ON - boroughs.DAY, boroughs.ON)
    target = targets(day.store, document, day.on, day.printed_on)[0]
    facts = document.gather(day, *target.ids)
    assert "As at 23 November 2026, printed 24 November 2026" in words(document.story(facts))


@EDITIONS
@pytest.mark.parametrize(("name", "borough"), PEOPLED)
def test_no_date_is_split_over_two_lines(
    printing: Printing, name: str, borough: str, edition: Edition
) -> None:
    for path in printing(name, borough, edition).paths:
        for page in own_pages(read(path)):
            assert A_SPLIT_DATE.search(page) is None


@EDITIONS
@pytest.mark.parametrize(("name", "borough"), [case for case in PEOPLED if case[1] != "awkward"])
def test_no_page_in_the_midst_of_a_section_is_all_but_blank(
    printing: Printing, name: str, borough: str, edition: Edition
) -> None:
    edges = sheet(STANDARD if name in AS_HELD else edition)
    for path in printing(name, borough, edition).paths:
        back = read(path)
        starts = {mark.page for mark in back.bookmarks if mark.level == 0}
        for number, page in enumerate(own_pages(back)[1:-1], 2):
            if number in starts or number + 1 in starts:
                continue
            lines = [line for line in page.splitlines() if line.strip()]
            is_told = len(lines) >= 6 + edges.head_lines + edges.foot_lines or "My notes" in page
            assert is_told or back.asks(number), (path.name, number)


@EDITIONS
@pytest.mark.parametrize(("name", "borough"), PEOPLED)
def test_it_is_clear_print(
    printing: Printing, stores: Callable[[str], Store], name: str, borough: str, edition: Edition
) -> None:
    store = stores(borough)
    names = [person.name for person in store.find(Person) if len(person.name) <= LONGEST_NAME]
    points = [point.value for point in store.find(ContactPoint) if len(point.value) <= LONGEST_ADDRESS]
    names += [value for value in points if "@" in value]
    for path in printing(name, borough, edition).paths[:3]:
        own = len(own_pages(read(path)))
        edition = STANDARD if name in AS_HELD else edition
        assert clear_print.complaints(path, edition, names, own) == [], path.name


@EDITIONS
@pytest.mark.parametrize(("name", "borough"), PEOPLED)
def test_our_own_part_is_accessible_and_in_our_own_letters(
    stores: Callable[[str], Store], name: str, borough: str, edition: Edition, tmp_path: Path
) -> None:
    store, document = stores(borough), documents()[name]
    day = Day(store, boroughs.ON, boroughs.ON)
    for target in targets(store, document, boroughs.ON, boroughs.ON)[:3]:
        facts = document.gather(day, *target.ids)
        printed = set_out(document, facts, edition, papers_made_safe(store, document, facts))
        own = printed.own or printed.pdf
        checked = page_validation.validate_pdf_bytes(own, profile=page_validation.ValidationProfile.PDF_UA_1)
        assert checked.is_compliant, list(checked.failures)[:5]
        path = tmp_path / f"{target.record_id}.pdf"
        path.write_bytes(own)
        fonts = ReadBack(path).fonts(printed.own_pages)
        assert fonts
        assert not [font for font in fonts if "+" not in font or "Helvetica" in font]


@EDITIONS
@pytest.mark.parametrize(("name", "borough"), [case for case in PEOPLED if case[1] != "hillingdon"])
def test_the_same_facts_print_the_same_bytes(
    printing: Printing,
    stores: Callable[[str], Store],
    name: str,
    borough: str,
    edition: Edition,
    tmp_path: Path,
) -> None:
    store, first = stores(borough), printing(name, borough, edition)
    wanted = targets(store, documents()[name], boroughs.ON, boroughs.ON)
    again = print_out(store, name, wanted, tmp_path, boroughs.ON, edition)
    assert [path.name for path in again.paths] == [path.name for path in first.paths]
    for one, other in zip(first.paths, again.paths, strict=True):
        assert one.read_bytes() == other.read_bytes()


@EDITIONS
@pytest.mark.parametrize("borough", ["small", "awkward", "hillingdon"])
def test_there_is_a_pack_for_each_seat_with_somebody_in_it(
    printing: Printing, stores: Callable[[str], Store], borough: str, edition: Edition
) -> None:
    run = printing("rep-pack", borough, edition)
    sat_in = [row for row in Day(stores(borough), boroughs.ON, boroughs.ON).seats if row.person_id]
    assert len(run.paths) == len(sat_in) > 0
    assert len({path.name.casefold() for path in run.paths}) == len(run.paths)
    assert run.refused == ()


@EDITIONS
@pytest.mark.parametrize("borough", ["small", "awkward", "hillingdon"])
def test_the_papers_of_the_next_meeting_are_all_there(
    printing: Printing, stores: Callable[[str], Store], borough: str, edition: Edition
) -> None:
    day, document = Day(stores(borough), boroughs.ON, boroughs.ON), documents()["rep-pack"]
    wanted = targets(day.store, document, boroughs.ON, boroughs.ON)
    bound_somewhere = 0
    for target, path in zip(wanted, printing("rep-pack", borough, edition).paths, strict=True):
        facts, back = document.gather(day, target.record_id), read(path)
        expected = [
            squeezed(page)
            for paper in document.papers(facts)
            for page in pages_of(day.store.content(paper.sha256))
        ]
        own = len(back.pages) - len(expected)
        found = [back.page(own + place) for place in range(1, len(expected) + 1)]
        assert all(page in there for page, there in zip(expected, found, strict=True))
        assert not expected or expected[0] not in back.page(own)
        bound_somewhere += len(found)
    assert bound_somewhere


def has_contents(store: Store, name: str) -> bool:
    """Tell whether a document lists what is in it."""
    document, day = documents()[name], Day(store, boroughs.ON, boroughs.ON)
    target = targets(store, document, boroughs.ON, boroughs.ON)[0]
    facts = document.gather(day, *target.ids)
    return any(isinstance(part, Contents) for part in flat(document.story(facts)))


def pages_of(content: bytes) -> list[str]:
    """Read a paper's pages as it came; none where it cannot be opened."""
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(content) as pdf:
            return [page.get_textpage().get_text_bounded() for page in pdf]
    except pypdfium2.PdfiumError:
        return []


def own_pages(back: ReadBack) -> list[str]:
    """Give the pages of ours, up to the one behind which the papers are bound in."""
    if back.labels[0].startswith("S"):  # a supplement
        return [page for page, label in zip(back.pages, back.labels, strict=True) if label.startswith("S")]
    last = [mark.page for mark in back.bookmarks if mark.title == "Papers for your next meeting"]
    return back.pages[: last[0]] if last else back.pages


def bound_titles(back: ReadBack) -> set[str]:
    """Name the bookmarks that stand behind the last of our own headings, which is the papers' own heading."""
    titles = [mark.title for mark in back.bookmarks if mark.level == 0]
    papers = "Papers for your next meeting"
    return set(titles[titles.index(papers) + 1 :]) if papers in titles else set()


def reads_left_to_right(title: str) -> bool:
    return title.isascii() or not any("\u0590" <= letter <= "\u08ff" for letter in title)
