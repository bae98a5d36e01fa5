import email
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vcsdesk.formats.mail_drafts import Attached, Draft, as_eml
from vcsdesk.refused import Refused


def draft(**changes: object) -> Draft:
    usual: dict[str, object] = {
        "to_name": "Ann Okafor",
        "to_address": "ann@example.org",
        "subject": "Your papers",
        "words": "Dear Ann,\n\nHere they are.",
    }
    return Draft(**{**usual, **changes})


def read(content: bytes):
    return email.message_from_bytes(content, policy=default)


def test_a_draft_is_a_message_still_to_be_sent() -> None:
    message = read(as_eml(draft(attached=[Attached("Rep pack – Ş&<Ngũgĩ>.pdf", b"%PDF-1.7 one")])))
    assert message["X-Unsent"] == "1"
    assert str(message["To"]) == "Ann Okafor <ann@example.org>"
    assert message["From"] is None
    assert message.get_body().get_content().splitlines() == ["Dear Ann,", "", "Here they are."]
    (attached,) = message.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == ("Rep pack – Ş&<Ngũgĩ>.pdf", b"%PDF-1.7 one")


@pytest.mark.parametrize("field", ["to_name", "subject"])
@pytest.mark.parametrize("break_", ["\r\n", "\n", "\r", "\u2028", "\x0b", "\x85"])
def test_no_words_can_begin_another_line_of_the_head(field: str, break_: str) -> None:
    content = as_eml(draft(**{field: f"Ann{break_}Bcc: all@example.org"}))
    message = read(content)
    assert message["Bcc"] is None
    assert set(message.keys()) <= {
        "X-Unsent",
        "To",
        "Subject",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=400))
def test_whatever_is_typed_the_head_has_the_same_lines(name: str, subject: str, words: str) -> None:
    message = read(as_eml(draft(to_name=name, subject=subject, words=words)))
    assert sorted(message.keys()) == [
        "Content-Transfer-Encoding",
        "Content-Type",
        "MIME-Version",
        "Subject",
        "To",
        "X-Unsent",
    ]
    assert [each.addr_spec for each in message["To"].addresses] == ["ann@example.org"]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "ann",
        "ann@",
        "@example.org",
        "ann@example",
        "a b@example.org",
        "ann@example.org, eve@example.org",
        "ann@example.org\nBcc: eve@example.org",
        "Ann <ann@example.org>",
        "ánn@example.org",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(Refused, match="is no e-mail address"):
        as_eml(draft(to_address=address))


def test_long_lines_and_a_dot_alone_come_through_as_they_were_typed() -> None:
    words = f"{'Long words ' * 300}.\n.\nFrom here on\n\nبهار"
    content = as_eml(draft(words=words))
    assert all(len(line) <= 998 for line in content.split(b"\r\n"))
    assert read(content).get_body().get_content().splitlines() == words.splitlines()


def test_the_same_draft_is_the_same_bytes() -> None:
    each = draft(attached=[Attached("a.pdf", b"%PDF")])
    assert as_eml(each) == as_eml(each)
