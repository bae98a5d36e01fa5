"""Workbooks are zip files: looked at from outside before anything unpacks them."""

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from vcsdesk.refused import Refused

MOST_BYTES = 50 * 1024 * 1024
_MOST_UNPACKED = 400 * 1024 * 1024
_MOST_MEMBERS = 5_000
_MOST_TIMES = 500
_SMALL = 5 * 1024 * 1024
_HEAD = 65_536
_DECLARED = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
_DAMAGED = Refused("It is damaged or cut short.", "Open it in the program it came from and save it anew.")
_HOSTILE = Refused(
    "It is not made as spreadsheets are, and could do harm.",
    "Ask whoever sent it how it was made, or have them save it anew as CSV.",
)


def refuse_hostile(content: bytes) -> None:
    """Refuse a zip file that unpacks into far too much, or whose XML declares things of its own."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            members = packed.infolist()
            _refuse_sizes(members)
            for member in members:
                _refuse_member(packed, member)
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise _DAMAGED from error


def _refuse_sizes(members: list[ZipInfo]) -> None:
    unpacked = sum(member.file_size for member in members)
    if len(members) > _MOST_MEMBERS or unpacked > _MOST_UNPACKED:
        raise _HOSTILE
    for member in members:
        if member.file_size > _SMALL and member.file_size > _MOST_TIMES * max(member.compress_size, 1):
            raise _HOSTILE


def _refuse_member(packed: ZipFile, member: ZipInfo) -> None:
    """Refuse a member whose XML begins with a declaration; what it says of its size may be a lie."""
    if member.flag_bits & 1:
        raise Refused("It is locked with a password.", "Save a copy without a password, and use that.")
    if not member.filename.lower().endswith((".xml", ".rels", ".vml")):
        return
    with packed.open(member) as opened:
        if _DECLARED.search(opened.read(_HEAD).replace(b"\0", b"")):
            raise _HOSTILE
