"""Taking the text of a file apart; what is no JSON is refused with the place where it goes wrong."""

import json
from pathlib import Path

from vcsdesk.refused import Refused

_MOST_MEGABYTES = 64
_NOT_TEXT = "Open it in the program that made it, and export it anew as JSON in UTF-8."


def open_json(path: Path) -> object:
    """Read a file whole and take it apart; Refused where it cannot be read or is no JSON."""
    try:
        if path.stat().st_size > _MOST_MEGABYTES * 1024 * 1024:
            raise Refused(
                f"“{path.name}” is larger than {_MOST_MEGABYTES} megabytes.",
                "Export only the organisations, posts and memberships that matter here.",
            )
        content = path.read_bytes()
    except OSError as error:
        raise Refused(f"“{path.name}” cannot be read.", "Choose a file that is there.") from error
    return parse(content, path.name)


def is_ours(path: Path) -> bool:
    """Tell whether a file is Popolo that was written here."""
    try:
        found = open_json(path)
    except Refused:
        return False
    return isinstance(found, dict) and isinstance(found.get("x_vcsdesk"), dict)


def parse(content: bytes, name: str) -> object:
    """Take the text of a file apart."""
    try:
        return json.loads(content.decode(json.detect_encoding(content)), parse_constant=_no_number)
    except UnicodeDecodeError as error:
        raise Refused(f"“{name}” is not text that JSON can be in.", _NOT_TEXT) from error
    except json.JSONDecodeError as error:
        raise Refused(
            f"“{name}” stops being JSON at line {error.lineno}, column {error.colno}.",
            "Put that place right, or export the file anew.",
        ) from error
    except (RecursionError, ValueError) as error:
        raise Refused(f"“{name}” is no file of Popolo: it cannot be taken apart.", _NOT_TEXT) from error


def _no_number(word: str) -> None:
    """Take NaN and Infinity, which some programs write, as nothing."""
    assert word
