"""Photos of paper: whatever is sent is checked, turned the way it was taken, and made small enough to show.

A photo is read by `Guard.read_photo`, in a process of its own: whoever sent it may have sent anything.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from vcsdesk.printing.pictures import Picture
from vcsdesk.refused import Refused

if TYPE_CHECKING:
    from PIL import Image

MOST_BYTES = 40 * 1024 * 1024
_MOST_PIXELS = 80_000_000
_KINDS = ("PNG", "JPEG")
# The kinds that telephones of late keep photos in, by what stands after the length of the first box.
_OF_TELEPHONES = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif")
_AS_JPEG = "Ask for it as a JPEG, or open it in the program it came in and save it as JPEG."


def is_photo(content: bytes) -> bool:
    """Tell whether a file is a picture by how it begins, also one that cannot be shown here."""
    return content.startswith((b"\xff\xd8\xff", b"\x89PNG")) or _is_of_telephone(content)


def read_photo_here(
    content: bytes, wide: int, on_pages: Callable[[int], None] = lambda _pages: None
) -> Picture:
    """Read a photo in this process, at most so wide or high; Refused where it cannot be shown."""
    from PIL import Image, UnidentifiedImageError

    on_pages(1)
    _check(content)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # whatever is too large is refused before its pixels are read
        try:
            with Image.open(BytesIO(content), formats=_KINDS) as picture:
                return _small(picture, wide)
        except UnidentifiedImageError as error:
            raise Refused("It is not a PNG or JPEG picture.", _AS_JPEG) from error
        except Image.DecompressionBombError as error:
            raise Refused("It is far too large for a photo.", "Ask for a smaller one.") from error
        except (OSError, ValueError, SyntaxError, MemoryError) as error:
            raise Refused("It is damaged, or part of it is missing.", "Ask for it again.") from error


def _check(content: bytes) -> None:
    if _is_of_telephone(content):
        raise Refused("It is a HEIC photo, as iPhones take them, which cannot be shown here.", _AS_JPEG)
    if len(content) > MOST_BYTES:
        raise Refused(f"It is larger than {MOST_BYTES // (1024 * 1024)} MB.", "Ask for a smaller one.")


def _is_of_telephone(content: bytes) -> bool:
    return content[4:8] == b"ftyp" and content[8:12] in _OF_TELEPHONES


def _small(picture: Image.Image, wide: int) -> Picture:
    """Give a picture the way up it was taken, as four bytes a pixel."""
    from PIL import Image, ImageOps

    if picture.width * picture.height > _MOST_PIXELS:
        raise Refused("It is far too large for a photo.", "Ask for a smaller one.")
    picture.draft("RGB", (wide, wide))
    seen = ImageOps.exif_transpose(picture).convert("RGB")
    seen.thumbnail((wide, wide), Image.Resampling.LANCZOS)
    return Picture(seen.width, seen.height, seen.width * 4, seen.tobytes("raw", "BGRX"))
