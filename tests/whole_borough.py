"""A small borough in which every kind of fact that goes to other programs is recorded."""

from datetime import date

import make
from vcsdesk.records.boards.appointment import Capacity, SupportLevel
from vcsdesk.records.boards.body import Body, BodyKind, Level, NoticeUnit
from vcsdesk.records.boards.body_link import LinkKind
from vcsdesk.records.boards.body_name import BodyName
from vcsdesk.records.boards.body_parent import BodyParent
from vcsdesk.records.boards.lineage import LineageKind
from vcsdesk.records.boards.route import Route
from vcsdesk.records.boards.seat import AfterLastTerm, HeldBy, RoleLabel
from vcsdesk.records.partial_date import PartialDate
from vcsdesk.records.sector.affiliation import Standing
from vcsdesk.records.sector.contact_point import Channel
from vcsdesk.records.sector.organisation import OrganisationKind, SizeBand
from vcsdesk.records.sector.person import Gets, PrintInk, PrintSize
from vcsdesk.store import Store

LAST_YEAR, THIS_YEAR = PartialDate("2025"), PartialDate("2026-04-01")


def lay_whole_borough(store: Store) -> None:
    """Lay down boards that came out of one another, their seats, and who sat in them from where."""
    council = make.organisation(store, "Anyborough Council", kind=OrganisationKind.STATUTORY)
    play = make.organisation(
        store,
        "Riverside Play & <Youth>",
        other_names="RP; Riverside",
        size=SizeBand.SMALL,
        does="Play schemes",
        area="North",
        charity_number="1090095",
        note="Ring after ten.",
        valid_from=PartialDate("1998"),
    )
    ann = make.person(
        store,
        "Ann Ngũgĩ",
        known_as="Annie",
        print_size=PrintSize.LARGE,
        print_ink=PrintInk.BLACK,
        gets=Gets.PAPER,
        access_note="Yellow paper",
        experience="Nine years a play worker",
        note="Tires by four.",
    )
    sara = make.person(store, "سارة")
    manager = make.affiliation(
        store, ann, play, post="Manager", standing=Standing.EMPLOYED, valid_to=PartialDate("2026-05")
    )
    make.affiliation(store, ann, council, standing=Standing.VOLUNTEER, valid_from=PartialDate("2026-06"))
    make.contact_point(store, ann, answers_messages=True, best_hours="Mornings", preferred=True)
    make.contact_point(store, ann, channel=Channel.PHONE, value="020 7946 0101", valid_to=PartialDate("2026"))
    make.contact_point(
        store, sara, channel=Channel.POST, value="1 High Street", valid_to=PartialDate("2026-02-28")
    )
    _boards(store, council.id, ann.id)
    board, trust = store.find(Body)[:2]
    county = make.constituency(store, "The county", valid_from=PartialDate("2020"))
    early = make.constituency(
        store,
        "Early years",
        who_belongs="Groups for the under-fives",
        part_of_id=county.id,
        electors_body_id=trust.id,
        returned_by_id=play.id,
    )
    contract = make.contract(store, play, reference="C/12", days_week=2.5, valid_from=THIS_YEAR)
    old = make.seat(store, trust, "Sector seat", constituency_id=early.id, valid_to=PartialDate("2026-03-31"))
    new = make.seat(
        store,
        board,
        "Sector seat",
        constituency_id=early.id,
        role=RoleLabel.DELEGATE,
        held_by=HeldBy.ORGANISATION,
        organisation_id=play.id,
        contract_id=contract.id,
        follows_id=old.id,
        term_months=36,
        max_terms=2,
        after_last_term=AfterLastTerm.ONLY_IF_NOBODY_ELSE,
        review_on=date(2027, 1, 5),
        route=Route.CONTRACT,
        speaks_for="The under-fives",
        not_for="Riverside",
        valid_from=THIS_YEAR,
    )
    make.seat(store, board, "Watching", role=RoleLabel.OBSERVER)
    first = make.appointment(
        store,
        old,
        ann,
        affiliation_id=manager.id,
        route=Route.BALLOT,
        term_ends=date(2028, 3, 31),
        supporter_id=sara.id,
        support=SupportLevel.REGULAR,
        note="Wants a lift.",
        end_reason="The group ended.",
        valid_from=LAST_YEAR,
        valid_to=PartialDate("2026-03-31"),
    )
    goes_on = make.appointment(store, new, ann, continues_id=first.id, disputed=True, valid_from=THIS_YEAR)
    make.appointment(store, new, sara, capacity=Capacity.DEPUTY)
    make.mandate_evidence(store, first, notified_count=40, contested=True, note="Counted twice.")
    make.dispute(store, first, reason="Not everybody was told.", valid_from=LAST_YEAR, valid_to=THIS_YEAR)
    make.continuance(
        store, goes_on, affiliation_id=manager.id, decided_on=date(2026, 6, 2), reason="Still one of us"
    )


def _boards(store: Store, owner_id: int, chair_id: int) -> None:
    board = make.body(
        store,
        "Families board",
        kind=BodyKind.BOARD,
        level=Level.STRATEGIC,
        owner_id=owner_id,
        purpose="Agrees the plan",
        chair_id=chair_id,
        notice_days=5,
        notice_unit=NoticeUnit.CLEAR_DAYS,
        allows_deputies=True,
        deputies_differ=False,
        default_route=Route.DRAW,
        note="Meets upstairs.",
        valid_from=THIS_YEAR,
    )
    ended = {"valid_to": PartialDate("2026-03-31"), "end_reason": "Restructured"}
    trust = make.body(store, "Children’s trust", **ended)
    play = make.body(store, "Play group", under=trust)
    with store.step("Take turns"):
        store.change(store.first(BodyName, body_id=play.id), valid_from=PartialDate("2025-01"))
        store.change(store.first(BodyParent, body_id=play.id), valid_to=PartialDate("2026-03"))
    before = make.body_name(store, play, "Play panel", short_name="PP", valid_to=PartialDate("2024-12"))
    later = make.body_parent(store, play, board, valid_from=PartialDate("2026-04"))
    assert before.body_id == later.body_id
    make.body_link(store, play, board, kind=LinkKind.REPRESENTED_ON, valid_from=PartialDate("2026-04"))
    make.lineage(store, trust, board, kind=LineageKind.MERGED, happened_on=THIS_YEAR, reason="Fewer meetings")
