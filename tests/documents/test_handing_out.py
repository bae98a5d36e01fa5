"""A run handed out as she chose: files to print, sets, booklets and e-mail drafts."""

import email
from datetime import date
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import msgspec
import pikepdf
import pytest

import make
from documents import boroughs
from documents.reading import page_text
from vcsdesk.documents.catalogue import document_named
from vcsdesk.documents.drafting import Message
from vcsdesk.documents.gathering import Wish, gathered_at_once, gathering
from vcsdesk.documents.handing_out import HandedOut, Handing, hand_out, put_away
from vcsdesk.documents.making import let_go, take_back
from vcsdesk.documents.recipients import Recipient
from vcsdesk.documents.showing import look
from vcsdesk.documents.targets import targets
from vcsdesk.operations.boards.appointments import appoint
from vcsdesk.printing.choices import Choices, Sets, Sheets, Way
from vcsdesk.printing.edition import Letters
from vcsdesk.printing.parting import page_names
from vcsdesk.printing.pictures import page_count, page_size
from vcsdesk.printing.stopping import Stopping
from vcsdesk.records.boards.body import Body
from vcsdesk.records.meetings.meeting import Meeting
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.person import Gets, Person
from vcsdesk.refused import Refused
from vcsdesk.store import Store

ON = boroughs.ON
CARD = ("introduction-card",)


@pytest.fixture
def four(store: Store) -> list[Person]:
    """A board with four people: on paper, by e-mail, both, and not known; the second has two seats."""
    board = make.body(store, "Trust board")
    people = []
    for name, gets in (
        ("Ann Okafor", Gets.PAPER),
        ("Ş&<Ngũgĩ>", Gets.E_MAIL),
        ("Cal Dunn", Gets.BOTH),
        ("Dee Evans", Gets.NOT_KNOWN),
    ):
        person = make.person(store, name, gets=gets)
        make.contact_point(store, person, channel=Channel.EMAIL, value=f"p{person.id}@example.org")
        seat_in(store, board, person)
        people.append(person)
    seat_in(store, make.body(store, "Play group"), people[1])
    return people


def seat_in(store: Store, board: Body, person: Person) -> None:
    appoint(store, make.seat(store, board, f"Seat of {person.id}"), person, started=date(2026, 1, 1))


def wish(store: Store, out: Path, names: tuple[str, ...] = CARD, **choices: object) -> Wish:
    documents = tuple(document_named(name) for name in names)
    return Wish(
        documents=documents,
        targets=targets(store, documents[0], ON, ON),
        on=ON,
        printed_on=ON,
        out_folder=out,
        choices=Choices(**choices),
    )


def handed(store: Store, out: Path, names: tuple[str, ...] = CARD, **choices: object) -> HandedOut:
    run = gathered_at_once(store, wish(store, out, names, **choices))
    message = Message("Your papers", "Here are your papers.\n\nJo Baker")
    try:
        done = hand_out(Handing(run=run, message=message), lambda *_: None)
    except Refused:
        take_back(run)
        raise
    let_go(done.printed)
    assert not run.spool_folder.exists()
    return done


def wanted_of(store: Store, out: Path, way: Way) -> tuple[Recipient, ...]:
    """Say whose papers are set out."""
    run = gathered_at_once(store, wish(store, out, way=way))
    put_away(Handing(run=run))
    return run.recipients


def stopped_after(number: int, store: Store, out: Path, **choices: object) -> HandedOut:
    """Hand out, and ask for an end once some papers are made."""
    run = gathered_at_once(store, wish(store, out, **choices))

    def stop(done: int, _total: int, _words: str) -> None:
        if done == number:
            Stopping(run.spool_folder).ask()

    done = hand_out(Handing(run=run, message=Message("Your papers", "")), stop)
    let_go(done.printed)
    return done


def names(out: Path) -> list[str]:
    return sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.is_file())


def read(path: Path) -> EmailMessage:
    message = email.message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def title_of(path: Path) -> str:
    with pikepdf.open(path) as pdf:
        return str(pdf.docinfo.Title)


def test_each_paper_is_a_file_unless_something_else_is_chosen(store: Store, four, tmp_path: Path) -> None:
    done = handed(store, tmp_path)
    assert len(names(tmp_path)) == len(done.printed.paths) == 5
    assert (len(done.saved), done.drafted, done.not_drafted) == (5, (), ())


def test_what_went_out_before_a_run_was_stopped_is_given_like_any_other(
    store: Store, four, tmp_path: Path
) -> None:
    done = stopped_after(2, store, tmp_path)
    assert (done.is_stopped, len(done.saved), len(names(tmp_path))) == (True, 2, 2)
    done = stopped_after(3, store, tmp_path / "by person", sets=Sets.PERSON)
    assert (done.is_stopped, len(names(tmp_path / "by person"))) == (True, len(done.printed.paths))
    assert 1 <= len(done.saved) <= 3
    assert not handed(store, tmp_path / "all").is_stopped


def test_one_file_that_was_stopped_is_not_there_and_none_of_its_papers_is_given(
    store: Store, four, tmp_path: Path
) -> None:
    done = stopped_after(2, store, tmp_path, sets=Sets.ONE)
    assert (done.is_stopped, done.saved, done.printed.paths, names(tmp_path)) == (True, (), (), [])


def test_all_papers_of_one_person_come_in_one_file_to_be_stapled(store: Store, four, tmp_path: Path) -> None:
    done = handed(store, tmp_path, ("introduction-card", "mandate-certificate"), sets=Sets.PERSON)
    assert sorted(path.name for path in done.printed.paths) == [
        "Ann Okafor - 2 papers.pdf",
        "Cal Dunn - 2 papers.pdf",
        "Dee Evans - 2 papers.pdf",
        "Ş& Ngũgĩ - 4 papers.pdf",
    ]
    four_papers = next(path for path in done.printed.paths if "4 papers" in path.name)
    with pikepdf.open(four_papers) as pdf, pdf.open_outline() as outline:
        assert len(outline.root) == 4
    assert len(done.saved) == 10


def test_one_file_has_a_coloured_sheet_between_people(store: Store, four, tmp_path: Path) -> None:
    done = handed(store, tmp_path, sets=Sets.ONE, both_sides=True)
    assert names(tmp_path) == ["Chair’s introduction cards (4 sets).pdf"]
    assert page_names(done.printed.paths[0].read_bytes()).count("sheet between") == 3
    assert len(done.saved) == 5


def test_a_covering_sheet_stands_in_front_of_what_each_person_gets_and_names_it(
    store: Store, four, tmp_path: Path
) -> None:
    done = handed(store, tmp_path, ("introduction-card", "mandate-certificate"), cover_sheet=True)
    assert len(done.printed.paths) == 4
    two = next(path for path in done.printed.paths if path.name.startswith("Ann Okafor")).read_bytes()
    words = page_text(two, 0)
    assert "Covering sheet" in words
    assert "Chair’s introduction card" in words
    assert "Mandate certificate" in words
    assert "Covering sheet" not in page_text(two, 1)
    assert {given.paper.document for given in done.saved} == {"introduction-card", "mandate-certificate"}
    assert len(done.saved) == 10


def test_sets_with_covering_sheets_are_called_after_what_is_in_them(
    store: Store, four, tmp_path: Path
) -> None:
    done = handed(store, tmp_path / "all", sets=Sets.ONE, cover_sheet=True)
    assert [path.stem for path in done.printed.paths] == ["Chair’s introduction cards (4 sets)"]
    done = handed(store, tmp_path / "each", sets=Sets.PERSON, cover_sheet=True)
    called = {path.name: title_of(path) for path in done.printed.paths}
    assert called["Ş& Ngũgĩ - 2 papers.pdf"] == "2 papers for Ş&<Ngũgĩ>"
    assert any(title.startswith("Introduction, ") for title in called.values())


@pytest.mark.parametrize("choices", [{}, {"both_sides": True}, {"sets": Sets.PERSON}])
def test_printed_again_into_a_folder_nothing_is_written_over_and_nothing_doubled(
    store: Store, four, tmp_path: Path, choices: dict[str, object]
) -> None:
    first, *others = handed(store, tmp_path, **choices).printed.paths
    first.write_bytes(b"What she wrote into it")
    again = handed(store, tmp_path, **choices).printed.paths
    assert first.read_bytes() == b"What she wrote into it"
    assert again == (first.with_stem(f"{first.stem} (2)"), *others)


def test_who_gets_a_paper_both_ways_has_both_called_alike(store: Store, four, tmp_path: Path) -> None:
    done = handed(store, tmp_path, way=Way.AS_ASKED)
    assert not [path for path in (*done.printed.paths, *done.drafts) if "(2)" in path.name]


def test_no_covering_sheet_goes_with_an_e_mail(store: Store, four, tmp_path: Path) -> None:
    done = handed(store, tmp_path, way=Way.DRAFTS, cover_sheet=True)
    for draft in done.drafts:
        assert not [each for each in read(draft).iter_attachments() if "Covering" in each.get_filename()]
    assert len(done.drafted) == 3


def test_a_booklet_is_folded_out_of_a4_sheets(store: Store, full_seat, tmp_path: Path) -> None:
    done = handed(store, tmp_path, ("rep-pack",), sheets=Sheets.BOOKLET_A3)
    pdf = done.printed.paths[0].read_bytes()
    assert tuple(round(each * 25.4 / 72) for each in page_size(pdf, 0)) == (420, 297)
    assert page_count(pdf) == 2 * -(-done.printed.given[0].paper.pages // 4)


def test_only_the_pages_that_are_chosen_are_printed(store: Store, full_seat, tmp_path: Path) -> None:
    done = handed(store, tmp_path / "a", ("rep-pack",), pages="2, 9")
    assert [page_count(path.read_bytes()) for path in done.printed.paths] == [2, 2]
    assert done.saved == ()  # some pages of a pack are not a pack that somebody holds


def test_a_booklet_and_some_pages_are_called_so_beside_the_whole(store: Store, four, tmp_path: Path) -> None:
    whole = handed(store, tmp_path).printed.paths[0].stem
    for choices, apart in (
        ({"sheets": Sheets.BOOKLET_A4}, "booklet"),
        ({"sheets": Sheets.BOOKLET_A3, "letters": Letters.LARGE}, "large print, A3 booklet"),
        ({"sheets": Sheets.A5}, "A5"),
        ({"pages": " page 1,"}, "page 1"),
        ({"pages": ", ".join("1" * 40)}, "some pages"),
    ):
        assert handed(store, tmp_path, **choices).printed.paths[0].stem == f"{whole} ({apart})"


def test_several_papers_in_one_booklet_are_called_so(store: Store, four, tmp_path: Path) -> None:
    choices = {"sheets": Sheets.BOOKLET_A4, "pages": "1"}
    one = handed(store, tmp_path / "one", sets=Sets.ONE, **choices).printed.paths
    assert [path.stem for path in one] == ["Chair’s introduction cards (4 sets, booklet, page 1)"]
    each = {path.stem for path in handed(store, tmp_path, sets=Sets.PERSON, **choices).printed.paths}
    assert "Ş& Ngũgĩ - 2 papers (booklet, page 1)" in each


def test_an_e_mail_has_the_pages_that_are_chosen_and_no_booklet_by_name(
    store: Store, four, tmp_path: Path
) -> None:
    done = handed(store, tmp_path, way=Way.AS_ASKED, sheets=Sheets.BOOKLET_A4, pages="1")
    (draft,) = [path for path in done.drafts if "Cal Dunn" in path.name]
    (attached,) = read(draft).iter_attachments()
    assert draft.stem.endswith("Cal Dunn - Seat of 3 (A5, page 1)")
    assert attached.get_filename() == f"{draft.stem}.pdf"
    folded = draft.stem.replace("A5", "booklet")
    assert folded in {path.stem for path in done.printed.paths}


def test_nothing_is_made_where_a_page_that_is_chosen_is_not_in_every_paper(
    store: Store, full_seat, tmp_path: Path
) -> None:
    both = ("rep-pack", "introduction-card")
    with pytest.raises(Refused, match="There is no page “9”") as refused:
        handed(store, tmp_path / "a", both, pages="9")
    said = "There is no page “9”. That is so in 2 of the 4 papers, the first “Introduction"
    assert refused.value.message.startswith(said)
    assert refused.value.message.endswith("”. Nothing was made.")
    assert not (tmp_path / "a").exists()


def test_drafts_are_made_for_those_who_get_papers_by_e_mail_and_the_others_are_named(
    store: Store, four, tmp_path: Path
) -> None:
    done = handed(store, tmp_path, way=Way.DRAFTS)
    assert len(names(tmp_path)) == len(done.drafts) == 2
    assert dict(done.not_drafted) == {
        "Ann Okafor": "gets papers on paper",
        "Dee Evans": "how they get papers is not recorded",
    }
    assert (done.printed.paths, done.saved, len(done.drafted)) == ((), (), 3)
    assert {each.name for each in wanted_of(store, tmp_path, Way.DRAFTS)} == {"Ş&<Ngũgĩ>", "Cal Dunn"}
    two_seats = next(message for message in map(read, done.drafts) if "Ş&<Ngũgĩ>" in message["To"])
    assert two_seats["X-Unsent"] == "1"
    assert two_seats["To"].addresses[0].addr_spec == f"p{four[1].id}@example.org"
    assert two_seats["Subject"] == "Your papers: Play group and Trust board"
    body = two_seats.get_body()
    assert body.get_content_type() == "text/plain"
    assert body.get_content().splitlines() == [
        "Dear Ş&<Ngũgĩ>,",
        "",
        "This is about Play group and Trust board.",
        "",
        "Here are your papers.",
        "",
        "Jo Baker",
    ]
    assert "Ş& Ngũgĩ - Play group and Trust board - 2 papers.eml" in {path.name for path in done.drafts}
    attached = list(two_seats.iter_attachments())
    assert [each.get_content_type() for each in attached] == ["application/pdf"] * 2
    assert all(page_count(each.get_content()) for each in attached)
    assert two_seats["Date"] is None


def test_each_gets_papers_as_they_asked_and_nobody_is_forgotten(store: Store, four, tmp_path: Path) -> None:
    with store.step("Forget an address"):
        silent = store.add(Person(name="No address", gets=Gets.E_MAIL))
    seat_in(store, make.body(store, "Early help group"), silent)
    done = handed(store, tmp_path, way=Way.AS_ASKED)
    assert sorted(given.paper.person_id for given in done.saved) == sorted(
        [four[0].id, four[2].id, four[3].id, silent.id]
    )
    assert sorted(given.paper.person_id for given in done.drafted) == sorted(
        [four[1].id, four[1].id, four[2].id]
    )
    assert done.not_drafted == (("No address", "no e-mail address is recorded"),)
    assert len([name for name in names(tmp_path) if name.endswith(".eml")]) == 2


def test_a_pack_with_papers_is_sent_with_our_own_pages_for_screen_readers(
    store: Store, full_seat, tmp_path: Path
) -> None:
    person = next(each for each in store.find(Person) if each.id == _holder(store, full_seat.id))
    with store.step("Get papers by e-mail"):
        store.change(person, gets=Gets.E_MAIL)
    make.contact_point(store, person, channel=Channel.EMAIL, value="rep@example.org", preferred=True)
    done = handed(store, tmp_path, ("rep-pack",), way=Way.DRAFTS)
    attached = list(read(done.drafts[0]).iter_attachments())
    assert [("for screen readers" in str(each.get_filename())) for each in attached] == [False, True]
    whole, own = (page_count(each.get_content()) for each in attached)
    given = done.drafted[0].paper
    assert (whole, own) == (given.pages, given.own_pages + 1), "a last page says where the bound papers are"


def _holder(store: Store, seat_id: int) -> int:
    from vcsdesk.lists.boards.seats import rows

    return next(row.person_id for row in rows(store, ON, ON) if row.seat_id == seat_id) or 0


def test_an_address_that_is_none_is_named_and_the_rest_goes_on(store: Store, four, tmp_path: Path) -> None:
    with store.step("Get an address wrong"):
        bad = store.add(Person(name="Bad Address", gets=Gets.E_MAIL))
    make.contact_point(store, bad, channel=Channel.EMAIL, value="not an address\nBcc: all@example.org")
    seat_in(store, make.body(store, "Early help group"), bad)
    done = handed(store, tmp_path, way=Way.DRAFTS)
    assert dict(done.not_drafted)["Bad Address"] == (
        "“not an address Bcc: all@example.org” is no e-mail address"
    )
    assert len(done.drafts) == 2


def test_a_few_pages_of_our_own_come_without_a_word_about_papers_that_are_not_among_them(
    store: Store, full_seat, tmp_path: Path
) -> None:
    torn = make.paper(store, store.get(Body, full_seat.body_id), "Torn", meeting_id=store.first(Meeting).id)
    make.paper_version(store, torn, b"%PDF-1.7 torn in half")
    last = min(each.paper.pages for each in handed(store, tmp_path / "whole", ("rep-pack",)).saved)
    ours = handed(store, tmp_path / "ours", ("rep-pack",), pages="1 to 2")
    assert (ours.printed.untagged, ours.printed.unbound, ours.printed.beside) == ((), (), ())
    assert "For screen readers" not in [path.parent.name for path in (tmp_path / "ours").rglob("*.pdf")]
    theirs = handed(store, tmp_path / "theirs", ("rep-pack",), pages=f"1, {last}")
    assert theirs.printed.untagged
    assert theirs.printed.beside
    run = gathered_at_once(store, wish(store, tmp_path, ("rep-pack",), pages="1 to 2"))
    looked = look(Handing(run=run), 0, lambda *_: None)
    put_away(Handing(run=run))
    assert (looked.shown.printed.untagged, looked.shown.printed.unbound) == ((), ())


def test_gathering_that_is_left_in_the_middle_leaves_nothing_behind(
    store: Store, full_seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    steps = gathering(store, wish(store, tmp_path / "out", ("rep-pack",)))
    seen = [next(steps) for _ in range(len(targets(store, document_named("rep-pack"), ON, ON)) + 1)]
    assert seen[-1][0] == seen[-1][1]
    assert list(tmp_path.iterdir()) != []
    steps.close()
    assert list(tmp_path.iterdir()) == []


def test_covering_sheets_are_gathered_one_at_each_step(
    store: Store, four, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    bare = list(gathering(store, wish(store, tmp_path / "out")))
    covered = list(gathering(store, wish(store, tmp_path / "out", cover_sheet=True)))
    assert len(covered) == len(bare) + len(four)


def test_what_a_stopped_run_left_half_written_is_taken_away_from_both_folders(
    store: Store, four, tmp_path: Path
) -> None:
    handing = Handing(run=gathered_at_once(store, wish(store, tmp_path, way=Way.AS_ASKED)))
    for folder in (tmp_path, tmp_path / "E-mail drafts"):
        folder.mkdir(exist_ok=True)
        (folder / f".card.{handing.run.name}.part").touch()
    put_away(handing)
    assert names(tmp_path) == []
    assert not handing.run.spool_folder.exists()


@pytest.mark.parametrize("choices", [{}, {"way": Way.AS_ASKED}])
def test_a_run_that_cannot_be_written_to_its_end_takes_back_what_it_made(
    store: Store, four, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, choices
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    out = tmp_path / "out"
    handing = Handing(run=gathered_at_once(store, wish(store, out, **choices)))
    made: list[str] = []

    def fill_the_disk(done: int, _total: int, _words: str) -> None:
        if done == 4:
            made.extend(names(out))
            raise Refused("The disk is full.")

    with pytest.raises(Refused, match="full"):
        hand_out(handing, fill_the_disk)
    assert take_back(handing.run) == len(made) > 1
    put_away(handing)
    assert names(tmp_path) == []
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_run_and_its_choices_travel_as_values(store: Store, four, tmp_path: Path) -> None:
    import pickle

    handing = Handing(run=gathered_at_once(store, wish(store, tmp_path, way=Way.AS_ASKED)))
    assert pickle.loads(pickle.dumps(handing)) == handing
    assert msgspec.structs.replace(handing.run, out_folder=None) != handing.run
    put_away(handing)
