"""It is known before printing which names will not be printed as they are written."""

from printing.told import DOCUMENT, MASTHEAD, Told
from vcsdesk.printing import BoundPaper, bold, facts, letterhead, para
from vcsdesk.printing.missing import missing_in, named, printed_otherwise


def test_each_text_that_is_printed_otherwise_is_told_once() -> None:
    story = (
        letterhead(MASTHEAD),
        para("Ask ", bold("张伟"), "."),
        facts([("Chair", "张伟"), ("Mood", "😀")]),
    )
    otherwise = printed_otherwise(DOCUMENT, Told(story, (BoundPaper("Plan 🍰", "aa"),)))
    assert [(each.text, each.printed) for each in otherwise] == [
        ("张伟", "[2 letters in Chinese]"),
        ("😀", "[a picture: grinning face]"),
        ("Plan 🍰", "Plan [a picture: shortcake]"),
    ]


def test_it_is_told_what_stands_in_place_of_which_letters() -> None:
    facts_told = Told((letterhead(MASTHEAD), para("张伟 will bring 🍰 and 🍰")))
    (otherwise,) = printed_otherwise(DOCUMENT, facts_told)
    assert otherwise.instead == (("张伟", "[2 letters in Chinese]"), ("🍰", "[a picture: shortcake]"))


def test_nothing_is_told_where_all_is_printed() -> None:
    assert printed_otherwise(DOCUMENT, Told((letterhead(MASTHEAD), para("Ngũgĩ مركز")))) == ()


def test_each_letter_is_named_once() -> None:
    assert [each.letter for each in named(missing_in((para("😀"), para("😀🍰"))))] == ["🍰", "😀"]
