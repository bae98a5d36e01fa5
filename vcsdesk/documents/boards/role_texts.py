"""The texts about a role: which of them belong in a paper, and how they are set out."""

from collections.abc import Iterable, Sequence

from vcsdesk.printing import Part, heading, para, role_text
from vcsdesk.records.boards.body import BodyKind
from vcsdesk.records.boards.role_document import RoleDocument, RoleDocumentKind
from vcsdesk.wording import capital, inside, plain_day

# The kinds of body that titles of role documents tell apart: “Representative on a sub-group”.
_TITLED = (BodyKind.BOARD, BodyKind.SUBGROUP, BodyKind.PANEL)


def nearest(
    texts: Iterable[RoleDocument], kind: RoleDocumentKind, *, seat_id: int, body_id: int
) -> tuple[RoleDocument, ...]:
    """Choose the texts of a kind for a seat: its own, or else its board's, or else those for everyone."""
    own, boards, everyones = [], [], []
    for text in texts:
        if text.kind is not kind:
            continue
        if text.seat_id == seat_id:
            own.append(text)
        elif text.seat_id is None and text.body_id == body_id:
            boards.append(text)
        elif text.seat_id is None and text.body_id is None:
            everyones.append(text)
    return tuple(own or boards or everyones)


def for_everyone(texts: Iterable[RoleDocument], kind: RoleDocumentKind) -> tuple[RoleDocument, ...]:
    """Choose the texts of a kind that are neither for one seat nor for one board."""
    return tuple(
        text for text in texts if text.kind is kind and text.seat_id is None and text.body_id is None
    )


def pages_about(pages: Iterable[RoleDocument], *words: str) -> tuple[RoleDocument, ...]:
    """Choose the pages of the handbook that have one of these words in their title."""
    return tuple(page for page in pages if any(word in page.title.casefold() for word in words))


def agreement(text: RoleDocument) -> str:
    """Say which version it is, with whom it was agreed, and when it is looked at again."""
    said = [f"Version {text.version}"] if text.version else []
    is_agreed = bool(text.agreed_with or text.agreed_on)
    if is_agreed:
        with_whom = f" with {inside(text.agreed_with)}" if text.agreed_with else ""
        when = f" on {plain_day(text.agreed_on)}" if text.agreed_on else ""
        said.append(f"agreed{with_whom}{when}")
    if text.review_on:
        said.append(f"to be looked at again by {plain_day(text.review_on)}")
    told = f"{capital(', '.join(said))}." if said else ""
    return told if is_agreed else f"{told} It is not recorded with whom this was agreed.".strip()


def for_kind(texts: Sequence[RoleDocument], kind: BodyKind) -> tuple[RoleDocument, ...]:
    """Leave out texts whose title is about another kind of body."""
    others = {other.words.casefold() for other in _TITLED if other is not kind}
    own = kind.words.casefold()
    return tuple(
        text
        for text in texts
        if own in text.title.casefold() or not any(other in text.title.casefold() for other in others)
    )


def texts_under(title: str, texts: Iterable[RoleDocument]) -> list[Part]:
    """Set texts out below a title, each under its own unless that says the same."""
    return [part for text in texts for part in _whole(text, title)]


def body_text(text: RoleDocument, level: int = 2) -> list[Part]:
    """Set a text out without its title, ending on how it was agreed where that matters."""
    told = list(role_text(text.text, level))
    is_agreed = bool(text.agreed_with or text.agreed_on)
    return (
        told if text.kind is RoleDocumentKind.HANDBOOK and not is_agreed else [*told, para(agreement(text))]
    )


def _whole(text: RoleDocument, above: str) -> list[Part]:
    if text.title.casefold() == above.casefold():
        return body_text(text)
    return [heading(text.title, 2), *body_text(text, 3)]
