"""Photos of paper: shown the way up they were taken, and refused by what is wrong with them."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from vcsdesk.printing.guard import Guard
from vcsdesk.printing.photos import MOST_BYTES, is_photo, read_photo_here
from vcsdesk.refused import Refused

_TURNED_RIGHT = 6


def photo(kind: str = "JPEG", size: tuple[int, int] = (400, 300), **how: object) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, "#c04020").save(buffer, kind, **how)
    return buffer.getvalue()


def chunk(kind: bytes, content: bytes) -> bytes:
    """Write a piece of a PNG file."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_photo_is_made_small_enough_to_show(kind: str) -> None:
    picture = read_photo_here(photo(kind, (4000, 3000)), 1000)
    assert (picture.width, picture.height, picture.stride) == (1000, 750, 4000)
    blue, green, red = picture.pixels[:3]
    assert (red > 180, green < 80, blue < 50) == (True, True, True)


def test_a_photo_stands_the_way_up_it_was_taken() -> None:
    turned = Image.Exif()
    turned[0x0112] = _TURNED_RIGHT
    picture = read_photo_here(photo(exif=turned), 1000)
    assert (picture.width, picture.height) == (300, 400)


def test_a_photo_is_read_in_a_process_of_its_own() -> None:
    with Guard() as guard:
        assert guard.read_photo(photo(), 200).width == 200
        with pytest.raises(Refused, match="part of it is missing"):
            guard.read_photo(photo()[:900], 200)


@pytest.mark.parametrize("brand", [b"heic", b"mif1", b"avif"])
def test_what_iphones_take_is_refused_with_what_to_do(brand: bytes) -> None:
    content = b"\0\0\0\x18ftyp" + brand + bytes(200)
    assert is_photo(content)
    with pytest.raises(Refused, match="HEIC photo") as refused:
        read_photo_here(content, 200)
    assert "save it as JPEG" in refused.value.hint


def test_a_bomb_is_refused_before_its_pixels_are_read() -> None:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0))
    bomb = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(100)))
    for content in (bomb, photo("PNG", (10_000, 9_000))):
        with pytest.raises(Refused, match="far too large"):
            read_photo_here(content, 200)


def test_a_file_larger_than_any_photo_is_refused() -> None:
    with pytest.raises(Refused, match="larger than 40 MB"):
        read_photo_here(photo() + bytes(MOST_BYTES), 200)


def test_what_is_no_picture_is_refused() -> None:
    assert not is_photo(b"%PDF-1.7")
    with pytest.raises(Refused, match="not a PNG or JPEG"):
        read_photo_here(b"GIF89a" + bytes(100), 200)
