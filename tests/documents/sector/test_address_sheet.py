"""The covering sheet stands in the envelope's window, and says what is enclosed."""

import make
from documents.reading import ReadBack
from documents.telling import words
from vcsdesk.documents.day import Day
from vcsdesk.documents.sector.address_sheet import DOCUMENT, Enclosed, gather, story, with_enclosed
from vcsdesk.printing.edition import STANDARD, VERY_LARGE_PRINT, Edition
from vcsdesk.printing.layout import set_out
from vcsdesk.records.boards.seat import Seat
from vcsdesk.records.sector.contact_point import Channel, ContactPoint
from vcsdesk.records.sector.organisation import Organisation
from vcsdesk.records.sector.person import Person, PrintSize
from vcsdesk.store import Store

POINTS_A_MM = 72 / 25.4
ADDRESS = "12 High Street, Anyborough, AB1 2CD"


def test_the_address_stands_where_the_window_is(store: Store, day: Day, full_seat: Seat, tmp_path) -> None:
    (ann,) = store.find(Person, known_as="Ann")
    make.contact_point(store, ann, channel=Channel.POST, value=ADDRESS)
    for edition in (STANDARD, VERY_LARGE_PRINT):
        assert in_the_window(day, full_seat, edition, tmp_path) == [
            "Ann Okafor",
            "12 High Street",
            "Anyborough",
            "AB1 2CD",
        ]


def test_an_address_of_many_lines_still_fits_the_window(
    store: Store, day: Day, full_seat: Seat, tmp_path
) -> None:
    (ann,) = store.find(Person, known_as="Ann")
    make.contact_point(
        store, ann, channel=Channel.POST, value="Flat 3\nThe Mill\nMill Lane\nWeir\nTown\nAB1 2CD"
    )
    lines = in_the_window(day, full_seat, VERY_LARGE_PRINT, tmp_path)
    assert (lines[0], lines[-1]) == ("Ann Okafor", "AB1 2CD")
    assert "Mill Lane" in " ".join(lines)


def test_without_an_address_of_their_own_it_goes_to_where_they_work(
    store: Store, day: Day, full_seat: Seat
) -> None:
    (works,) = store.find(Organisation, name="Riverside Play")
    make.kept(store, ContactPoint(organisation_id=works.id, channel=Channel.POST, value=ADDRESS))
    assert gather(day, full_seat.id).address[:2] == ("Ann Okafor", "Riverside Play")


def test_where_no_address_is_recorded_it_says_so_and_leaves_room(day: Day, full_seat: Seat) -> None:
    text = words(story(gather(day, full_seat.id)))
    assert "No postal address is recorded for Ann Okafor." in text
    assert "....." in text


def test_it_says_what_is_enclosed_and_how_it_was_asked_for(store: Store, day: Day, full_seat: Seat) -> None:
    (ann,) = store.find(Person, known_as="Ann")
    with store.step("Say how Ann reads"):
        store.change(ann, print_size=PrintSize.LARGE, access_note="On yellow paper.")
    pack = Enclosed(title="Rep pack", about="Ann Okafor, Trust board", seat_id=full_seat.id)
    form = Enclosed(title="Feedback form", about="Ann Okafor, Trust board", seat_id=full_seat.id)
    text = words(story(with_enclosed(gather(day, full_seat.id), [pack, form])))
    assert "As you asked: Large print; On yellow paper." in text
    assert "Rep pack\nFeedback form" in text


def test_papers_about_several_seats_are_each_named_by_their_own(day: Day, full_seat: Seat) -> None:
    board, group = "Ann Okafor, Trust board, Sector seat", "Play group, Ann Okafor"
    pack = Enclosed(title="Rep pack", about=board, seat_id=full_seat.id)
    form = Enclosed(title="Feedback form", about=group, seat_id=full_seat.id + 1)
    sheet = with_enclosed(gather(day, full_seat.id), [pack, form])
    text = words(story(sheet))
    assert "Rep pack: Trust board, Sector seat\nFeedback form: Play group" in text
    assert sheet.sitter.board.name not in text.partition("In this envelope")[0]


def in_the_window(day: Day, seat: Seat, edition: Edition, folder) -> list[str]:
    """Read what the window of the envelope shows of the first page."""
    import pypdfium2

    path = folder / f"{edition.name}.pdf"
    path.write_bytes(set_out(DOCUMENT, gather(day, seat.id), edition).pdf)
    assert len(ReadBack(path).pages) <= 2
    with pypdfium2.PdfDocument(path) as pdf:
        page = pdf[0].get_textpage()
        top, left = 297 - 51, 20
        shown = page.get_text_bounded(
            left=left * POINTS_A_MM,
            right=(left + 95) * POINTS_A_MM,
            top=top * POINTS_A_MM,
            bottom=(top - 36) * POINTS_A_MM,
        )
    return [line.strip() for line in shown.splitlines() if line.strip()]
