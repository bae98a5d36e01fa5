"""An organisation's logo: whatever picture is brought in is checked, laid on white and made small."""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from vcsdesk import wording
from vcsdesk.refused import Refused

if TYPE_CHECKING:
    from PIL import Image

MOST_SIDE = 600
"""How many pixels of a logo are kept each way: at the size of a logo on paper, as sharp as print."""
_MOST_BYTES = 20 * 1024 * 1024
_MOST_PIXELS = 6_000
_WHITEST = 250
_KINDS = ("PNG", "JPEG")
_SAVE_SMALLER = "Save it as a PNG or JPEG picture of at most 6,000 pixels each way, then bring that in."


def logo_from(path: Path) -> bytes:
    """Read a logo from a file as a small PNG on white; Refused, with what to do, where that cannot be."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise Refused(f"“{path.name}” is larger than 20 MB.", _SAVE_SMALLER)
        content = path.read_bytes()
    except OSError as error:
        raise Refused(f"“{path.name}” cannot be read.", "Choose the picture again.") from error
    return small_logo(content, path.name)


def small_logo(content: bytes, name: str = "The picture") -> bytes:
    """Make a picture a small PNG on white paper; Refused where it is none or nothing of it would show."""
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # whatever is too large is refused before its pixels are read
        try:
            with Image.open(BytesIO(content), formats=_KINDS) as picture:
                _check_size(picture, name)
                flat = _on_white(picture)
        except UnidentifiedImageError as error:
            raise Refused(f"“{name}” is not a PNG or JPEG picture.", _SAVE_SMALLER) from error
        except Image.DecompressionBombError as error:
            raise Refused(f"“{name}” is far too large.", _SAVE_SMALLER) from error
        except (OSError, ValueError, SyntaxError, MemoryError) as error:
            raise Refused(f"“{name}” is damaged.", "Ask for the picture again, or save it anew.") from error
    _check_seen(flat, name)
    flat.thumbnail((MOST_SIDE, MOST_SIDE), Image.Resampling.LANCZOS)
    return _as_png(flat)


def in_grey(logo: bytes) -> bytes:
    """Give a logo without its colours."""
    from PIL import Image

    with Image.open(BytesIO(logo), formats=("PNG",)) as picture:
        return _as_png(picture.convert("L"))


def size_in_pixels(logo: bytes) -> tuple[int, int]:
    """Tell how wide and how high a kept logo is."""
    from PIL import Image

    with Image.open(BytesIO(logo), formats=("PNG",)) as picture:
        return picture.width, picture.height


def _check_size(picture: Image.Image, name: str) -> None:
    if max(picture.size) > _MOST_PIXELS:
        wide, high = map(wording.number, picture.size)
        raise Refused(f"“{name}” is too large: {wide} by {high} pixels.", _SAVE_SMALLER)


def _on_white(picture: Image.Image) -> Image.Image:
    """Lay a picture on white, the way up it was taken."""
    from PIL import Image, ImageOps

    picture.draft("RGB", (2 * MOST_SIDE, 2 * MOST_SIDE))
    seen = ImageOps.exif_transpose(picture).convert("RGBA")
    flat = Image.new("RGBA", seen.size, "white")
    flat.alpha_composite(seen)
    return flat.convert("RGB")


def _check_seen(flat: Image.Image, name: str) -> None:
    darkest, _ = flat.convert("L").getextrema()
    if isinstance(darkest, int | float) and darkest >= _WHITEST:
        raise Refused(
            f"“{name}” is white all over, so nothing of it would be seen on paper.",
            "Bring in the logo that is meant for a white ground.",
        )


def _as_png(picture: Image.Image) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
