"""By what right somebody sits, in one sentence that never says more than is recorded."""

from datetime import date

import pytest

from vcsdesk.records.boards.mandate_evidence import MandateEvidence
from vcsdesk.records.boards.route import Route
from vcsdesk.rules.boards import mandate
from vcsdesk.rules.boards.mandate import Named, is_by_sector, not_recorded
from vcsdesk.rules.boards.mandate_ways import WAYS


def rigour(route: Route, evidence: MandateEvidence | None = None, **more: object) -> str:
    return mandate.rigour(route, evidence, **more).sentence  # type: ignore[arg-type]


def shown(**facts: object) -> MandateEvidence:
    return MandateEvidence(appointment_id=1, **facts)  # type: ignore[arg-type]


def test_a_ballot_with_all_its_evidence_is_one_sentence() -> None:
    evidence = shown(
        call_sent_on=date(2026, 3, 3),
        notified_count=212,
        closed_on=date(2026, 3, 24),
        nominee_count=5,
        contested=True,
        secret=True,
        returned_by="Amina Yusuf",
    )
    assert rigour(Route.BALLOT, evidence) == (
        "Open call to 212 organisations on 3 March 2026, closed on 24 March 2026, 5 nominees, contested, "
        "secret ballot. Counted by: Amina Yusuf."
    )


def test_what_is_not_recorded_is_said() -> None:
    assert rigour(Route.BALLOT, shown(notified_count=1, nominee_count=2, secret=True, contested=False)) == (
        "Open call to 1 organisation, 2 nominees, not contested, secret ballot. When the open call went out, "
        "when it closed and who counted are not recorded."
    )
    assert rigour(Route.SHOW_OF_HANDS) == (
        "Said to be chosen by show of hands; nothing is recorded that shows it."
    )
    assert rigour(Route.UNKNOWN) == "How they were chosen is not recorded."


def test_a_ballot_that_was_not_secret_is_not_called_secret() -> None:
    assert "ballot, not secret" in rigour(Route.BALLOT, shown(secret=False)).casefold()
    assert "secret ballot" not in rigour(Route.BALLOT, shown(secret=False)).casefold()


def test_a_draw_names_its_list_and_witnesses() -> None:
    said = rigour(Route.DRAW, shown(notified_count=35, witnesses="Two trustees", document="list of 4 names"))
    assert "drawn from a hat. Witnessed by: Two trustees. Shown by: List of 4 names." in said


def test_what_the_authority_chose_is_said_not_to_be_the_sectors_choice() -> None:
    said = rigour(Route.CHOSEN_BY_AUTHORITY, shown(returned_by="the cabinet", document="letter of May"))
    assert said == (
        "Chosen by the authority; not chosen by the sector. Who there chose: The cabinet. "
        "Shown by: Letter of May."
    )


def test_an_approach_is_interim_with_an_expiry() -> None:
    assert "interim until 31 May 2027" in rigour(Route.APPROACH, until=date(2027, 5, 31))
    assert "interim, with no end recorded" in rigour(Route.APPROACH)


def test_a_contract_on_record_is_named_and_shows_itself() -> None:
    named = Named(name="Voice and influence, LA/07", has_contract=True)
    assert rigour(Route.CONTRACT, named=named) == (
        "Appointed by contract (Voice and influence, LA/07); not chosen by the sector. "
        "When the call for bids went out and who let the contract are not recorded."
    )
    assert "the contract itself" not in rigour(Route.CONTRACT, shown(returned_by="the council"), named=named)
    assert "the contract itself" in rigour(Route.CONTRACT, shown(returned_by="the council")).casefold()


def test_an_organisation_that_holds_the_seat_is_named() -> None:
    named = Named(name="Youth Parliament")
    assert rigour(Route.ORGANISATION_HELD, named=named).startswith(
        "Said to be named by the organisation that holds the seat (Youth Parliament); not chosen by"
    )


@pytest.mark.parametrize("nothing", [None, shown(), shown(note="Ask Ann.")])
@pytest.mark.parametrize("route", [each for each in Route if WAYS[each].matters and each != Route.UNKNOWN])
def test_what_nothing_shows_is_only_said_to_be_so(route: Route, nothing: MandateEvidence | None) -> None:
    said = rigour(route, nothing)
    assert said.startswith("Said to be ")
    assert said.endswith("; nothing is recorded that shows it.")
    assert is_by_sector(route, nothing) is not True


def test_seat_holders_are_called_to_an_election_among_themselves() -> None:
    said = rigour(Route.INDIRECT_ELECTION, shown(call_sent_on=date(2026, 3, 3), notified_count=15))
    assert said.startswith("Call to 15 seat-holders on 3 March 2026, elected by other seat-holders")
    assert "how many seat-holders were told" in rigour(Route.INDIRECT_ELECTION, shown(returned_by="Ann"))
    assert "to 2 seat-holders" in rigour(
        Route.UNOPPOSED, shown(notified_count=2), named=Named(told="seat-holder")
    )


@pytest.mark.parametrize("who", ["A panel", "Chair of the forum", "the cabinet", "Whoever took the chair."])
def test_what_was_typed_reads_right_however_it_begins(who: str) -> None:
    said = rigour(Route.APPLICATION, shown(returned_by=who, approved_by=who))
    assert f"Decided by: {who[0].upper()}{who[1:].rstrip('.')}. Approved by: " in said


@pytest.mark.parametrize(
    ("route", "chosen"),
    [
        (Route.BALLOT, True),
        (Route.INDIRECT_ELECTION, True),
        (Route.FORUM_NOMINATION, True),
        (Route.CONTRACT, False),
        (Route.ORGANISATION_HELD, False),
        (Route.OFFICER_GAP_FILL, False),
        (Route.TRUSTEE_NOMINATION, None),
        (Route.UNKNOWN, None),
        (Route.NO_OBJECTION, None),
    ],
)
def test_whether_the_sector_chose(route: Route, chosen: bool | None) -> None:
    assert is_by_sector(route, shown(returned_by="Ann")) is chosen


@pytest.mark.parametrize("route", [Route.UNOPPOSED, Route.NO_OBJECTION, Route.DRAW, Route.APPLICATION])
def test_the_sector_chose_who_came_unopposed_only_if_it_was_asked(route: Route) -> None:
    assert is_by_sector(route, shown(notified_count=0)) is None
    assert is_by_sector(route, shown(notified_count=40)) is True
    assert is_by_sector(route, shown(call_sent_on=date(2026, 3, 3))) is True


@pytest.mark.parametrize("route", list(Route))
def test_every_route_has_its_evidence_and_a_sentence(route: Route) -> None:
    fields = set(MandateEvidence.__struct_fields__)
    assert set(WAYS[route].matters) <= fields
    for evidence in (None, shown(), shown(returned_by="Ann", note="x")):
        said = rigour(route, evidence)
        assert said[0].isupper()
        assert said.endswith(".")
        assert ".." not in said
    assert len(not_recorded(route, None)) == len(WAYS[route].matters) - (route is Route.BALLOT)


def test_a_secret_ballot_says_by_itself_that_it_was_secret() -> None:
    assert "secret" not in " ".join(not_recorded(Route.BALLOT, shown()))
    assert "whether it was secret" in not_recorded(Route.INDIRECT_ELECTION, shown())
