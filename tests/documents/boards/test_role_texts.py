"""Which texts belong in a paper, and how it says they were agreed."""

from datetime import date

import pytest

from documents.telling import words
from vcsdesk.documents.boards.role_texts import agreement, body_text, pages_about, texts_under
from vcsdesk.records.boards.role_document import RoleDocument, RoleDocumentKind

HANDBOOK, TERMS = RoleDocumentKind.HANDBOOK, RoleDocumentKind.TERMS_OF_REFERENCE


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "Version 1. It is not recorded with whom this was agreed."),
        ({"agreed_with": "The board"}, "Version 1, agreed with the board."),
        ({"agreed_on": date(2026, 3, 3)}, "Version 1, agreed on 3 March 2026."),
        (
            {"version": "4", "agreed_with": "Hillingdon Council", "review_on": date(2027, 3, 3)},
            "Version 4, agreed with Hillingdon Council, to be looked at again by 3 March 2027.",
        ),
    ],
)
def test_how_a_text_was_agreed(fields: dict[str, object], said: str) -> None:
    assert agreement(RoleDocument(kind=TERMS, title="Terms", **fields)) == said


def test_pages_are_chosen_by_the_words_of_their_titles() -> None:
    titles = ("What representation is", "What the research says", "How representatives are chosen")
    pages = [RoleDocument(kind=HANDBOOK, title=title) for title in titles]
    assert [page.title for page in pages_about(pages, "representation", "research")] == list(titles[:2])


def test_a_text_below_a_title_that_says_the_same_is_not_headed_twice() -> None:
    told = words(texts_under("Terms", [RoleDocument(kind=TERMS, title="terms", text="We meet.")]))
    assert told.splitlines() == [
        "We meet.",
        "Version 1. It is not recorded with whom this was agreed.",
    ]


def test_a_page_of_the_handbook_nobody_agreed_says_nothing_of_it() -> None:
    assert words(body_text(RoleDocument(kind=HANDBOOK, title="Words", text="Yes."))) == "Yes."
