"""The mandate certificate: who chose a representative, what shows it, and until when it holds."""

import msgspec

from vcsdesk.documents.boards.said import CHOSEN, the
from vcsdesk.documents.boards.sitter import Sitter, rule_words, sitter, term_words
from vcsdesk.documents.boards.under_contract import ENDORSED, contract_pairs
from vcsdesk.documents.day import Day
from vcsdesk.documents.desk.heads import masthead
from vcsdesk.documents.file_names import file_name
from vcsdesk.documents.unknown import NOT_RECORDED, known
from vcsdesk.lists.boards import vacancies
from vcsdesk.printing import (
    Document,
    Part,
    Story,
    Wanted,
    Words,
    bold,
    facts,
    heading,
    keep_together,
    lead,
    letterhead,
    note,
    para,
    unbroken,
    write_lines,
)
from vcsdesk.records.boards.seat import Seat
from vcsdesk.wording import plain_day

_WARNINGS = {
    False: (
        "This is not a mandate of the sector. What is said here weighs as much as what groups have told "
        "whoever says it."
    ),
    None: "Ask before relying on this as a mandate of the sector.",
}


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """All that one certificate says."""

    sitter: Sitter
    next_step: str
    """What is done to fill the seat, where nobody holds it."""


def gather(day: Day, seat_id: int) -> Certificate:
    """Read what the certificate for one seat says; Refused where nobody sits in it."""
    found = sitter(day, seat_id, "to certify a mandate of")
    step = ""
    if found.goes_for_now:
        rows = vacancies.read(day.store, day.on, (found.row,))
        step = rows[0].next_step if rows else ""
    return Certificate(sitter=found, next_step=step)


def story(certificate: Certificate) -> Story:
    """Set the certificate out."""
    told = certificate.sitter
    head = masthead(
        told.sender,
        "Mandate certificate",
        certificate,
        on=told.on,
        printed_on=told.printed_on,
        for_whom=f"For {told.board.chair}, chair" if told.board.chair else "For the chair",
        about=_about(told),
    )
    if told.goes_for_now:
        return [letterhead(head), *_no_mandate(certificate)]
    return [letterhead(head), *_who(told), *_how(told), _signed(told)]


def _about(told: Sitter) -> str:
    """Name on the later pages whom and what the certificate is about."""
    return f"About {told.person.name}, {told.seat.label}, {told.board.name}"


def named(certificate: Certificate) -> str:
    """Name the file."""
    told = certificate.sitter
    return file_name("Mandate certificate", told.board.name, told.seat.label, told.person.name)


def _no_mandate(certificate: Certificate) -> list[Part]:
    """Say that there is no mandate, who goes meanwhile, and what is done about it."""
    told = certificate.sitter
    made: list[Part] = [
        lead(bold("There is no mandate. "), f"Nobody holds this seat; {told.person.name} goes for now."),
        facts([("Goes for now", _named(told)), *_seat(told), ("How long", term_words(told))]),
        note(
            "Whoever fills a gap can listen, carry papers and report back. They were not chosen, and cannot "
            "say that the sector agrees.",
            title="What this means at the table",
        ),
    ]
    if certificate.next_step:
        made += [heading("What is done to fill the seat", 2), para(certificate.next_step)]
    return made


def _who(told: Sitter) -> list[Part]:
    sits = "sits" if told.row.has_voice else "observes"
    return [
        lead(bold(told.person.name), f" {sits} on {the(told.board.name)}."),
        facts(
            [
                (told.seat.role.words, _named(told)),
                *_seat(told),
                ("Term", term_words(told)),
                *_rule(told),
                *_endorsed(told),
            ]
        ),
    ]


def _endorsed(told: Sitter) -> list[tuple[str, Words]]:
    """Say who praised the work under the contract, which the sentence on the choice names."""
    return [pair for pair in contract_pairs(told.mandate, in_brief=True) if pair[0] == ENDORSED]


def _rule(told: Sitter) -> list[tuple[str, Words]]:
    """Say how long a term is and when it is reviewed; under a contract both are the contract's."""
    seat = told.seat
    if told.mandate.contract and seat.term_months is None and seat.review_on is None:
        return []
    review = unbroken(plain_day(seat.review_on)) if seat.review_on else NOT_RECORDED
    return [("Length of a term", f"{rule_words(seat)}. Next review: {review}")]


def _seat(told: Sitter) -> list[tuple[str, Words]]:
    return [
        ("Seat", told.seat.label),
        ("The seat speaks for" if told.goes_for_now else "Speaks for", known(told.speaks_for)),
        ("Not for", known(told.seat.not_for)),
    ]


def _how(told: Sitter) -> list[Part]:
    """Say who chose, how, and what shows it."""
    mandate = told.mandate
    warning = _WARNINGS.get(mandate.by_sector)
    return [
        heading(CHOSEN[mandate.by_sector], 2),
        para(mandate.sentence),
        *([note(warning)] if warning else []),
    ]


def _signed(told: Sitter) -> Part:
    """Leave room to sign for whoever returned it, and never for whom it certifies."""
    return keep_together(
        write_lines(f"{_signer(told)}, with the date", 1),
        write_lines("Seen by the chair, with the date", 1),
    )


def _signer(told: Sitter) -> str:
    evidence, holder = told.mandate.evidence, told.person.name
    ran = told.returned_by or (evidence.returned_by.rstrip(".") if evidence else "")
    if ran and holder.casefold() not in ran.casefold():
        return f"Signed for {ran}"
    if told.sender.organisation:
        return f"Signed for {told.sender.organisation} by somebody other than {holder}"
    return f"Signed by whoever ran the choosing, who is not {holder}"


def _named(told: Sitter) -> str:
    return ", ".join([told.person.name, *told.posts[:1]])


DOCUMENT = Document(
    name="mandate-certificate",
    title="Mandate certificate",
    purpose="Shows by whom and how the representative was chosen, for whoever asks.",
    wanted=Wanted.APPOINTMENT,
    also_called=(
        "elected",
        "proof",
        "evidence",
        "election",
        "legitimacy",
        "who chose you",
        "letter of appointment",
        "credentials",
        "accreditation",
    ),
    about=Seat,
    gather=gather,
    story=story,
    file_name=named,
    order=30,
)
