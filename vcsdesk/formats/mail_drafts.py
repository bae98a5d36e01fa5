"""E-mail drafts: messages ready to be looked at and sent by her own e-mail program; nothing is sent here.

The line X-Unsent marks a message as still being written. Programs that do not know it show the file as a
message that came, which can be sent on.
"""

from __future__ import annotations

from collections.abc import Sequence
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

import msgspec

from vcsdesk.refused import Refused


class Attached(msgspec.Struct, frozen=True):
    """A PDF that goes with a message."""

    name: str
    content: bytes


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A message to one person."""

    to_name: str
    to_address: str
    subject: str
    words: str
    attached: Sequence[Attached] = ()


def as_eml(draft: Draft) -> bytes:
    """Write a draft as the text of a file; Refused where its address is none."""
    message = EmailMessage(SMTP)
    message["X-Unsent"] = "1"
    message["To"] = _address(draft.to_name, draft.to_address)
    message["Subject"] = _line(draft.subject)
    message.set_content("\r\n".join(_line(line, keep=True) for line in draft.words.splitlines()) + "\r\n")
    for each in draft.attached:
        name = _line(each.name).replace("/", "-")
        message.add_attachment(each.content, maintype="application", subtype="pdf", filename=name)
    return _with_fixed_boundary(message)


def _with_fixed_boundary(message: EmailMessage) -> bytes:
    """Write the message with a line between its parts that is the same for the same message."""
    if message.is_multipart():
        message.set_boundary("=-vcs-desk-part-=")
    return message.as_bytes()


def _address(name: str, address: str) -> Address:
    """Address somebody; neither name nor address can begin another line of the head."""
    try:
        made = Address(_line(name), addr_spec=_line(address))
    except (MessageError, ValueError, IndexError) as error:
        raise _no_address(address) from error
    if not made.username or "." not in made.domain or not made.addr_spec.isascii():
        raise _no_address(address)
    return made


def _no_address(address: str) -> Refused:
    return Refused(f"“{_line(address)}” is no e-mail address.", "Put it right on “People and organisations”.")


def _line(text: str, *, keep: bool = False) -> str:
    """Make one line of a text, without anything that is not seen."""
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    return shown.rstrip() if keep else " ".join(shown.split())
