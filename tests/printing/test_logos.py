"""A logo is whatever picture was brought in, made small, laid on white, and refused where it does harm."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from vcsdesk.printing.logos import MOST_SIDE, in_grey, logo_from, size_in_pixels, small_logo
from vcsdesk.refused import Refused


def picture(width: int = 900, height: int = 300, kind: str = "PNG", mode: str = "RGB") -> bytes:
    made = Image.new(mode, (width, height), "white" if mode == "RGB" else 0)
    fill = (0, 90, 140, 20) if mode == "CMYK" else (138, 21, 56)
    ImageDraw.Draw(made).ellipse((10, 10, width - 10, height - 10), fill=fill)
    buffer = BytesIO()
    made.save(buffer, kind)
    return buffer.getvalue()


def png_of(width: int, height: int, rows: bytes) -> bytes:
    """Write a PNG whose head may promise more than its rows hold."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    data = chunk(b"IDAT", zlib.compress(rows, 9))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + data + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("kind", "mode"), [("PNG", "RGB"), ("PNG", "RGBA"), ("JPEG", "RGB"), ("JPEG", "CMYK")]
)
def test_a_picture_is_made_small_on_white(kind: str, mode: str) -> None:
    logo = small_logo(picture(kind=kind, mode=mode))
    assert size_in_pixels(logo) == (MOST_SIDE, 200)
    with Image.open(BytesIO(logo)) as kept:
        assert kept.mode == "RGB"
        assert min(kept.getpixel((0, 0))) > 245
        assert max(kept.getpixel((300, 100))) < 250


def test_a_small_picture_stays_as_large_as_it_is() -> None:
    assert size_in_pixels(small_logo(picture(120, 60))) == (120, 60)


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert small_logo(picture()) == small_logo(picture())


def test_in_grey_there_is_no_colour() -> None:
    with Image.open(BytesIO(in_grey(small_logo(picture())))) as grey:
        assert grey.mode == "L"


def test_a_photograph_taken_sideways_stands_upright() -> None:
    made, buffer = Image.new("RGB", (400, 100), "navy"), BytesIO()
    turned = made.getexif()
    turned[0x0112] = 6
    made.save(buffer, "JPEG", exif=turned)
    assert size_in_pixels(small_logo(buffer.getvalue())) == (100, 400)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "not a PNG or JPEG"),
        (b"GIF89a" + b"\0" * 60, "not a PNG or JPEG"),
        (b"", "not a PNG or JPEG"),
        (picture()[:400], "is damaged"),
        (picture(kind="JPEG")[:900], "is damaged"),
        (png_of(20_000, 2_000, bytes(1000)), "too large: 20,000 by 2,000 pixels"),
        (png_of(20_000, 20_000, bytes(1000)), "far too large"),
        (png_of(5_000, 5_000, bytes(1000)), "is damaged"),
        (picture(mode="RGBA")[:8] + b"\xff" * 300, "not a PNG or JPEG"),
    ],
    ids=[
        "svg",
        "gif",
        "empty",
        "torn png",
        "torn jpeg",
        "20,000 wide",
        "20,000 both ways",
        "hollow",
        "garbage",
    ],
)
def test_what_is_no_picture_is_refused_with_what_to_do(content: bytes, said: str) -> None:
    with pytest.raises(Refused, match=said) as refusal:
        small_logo(content, "logo.png")
    assert refusal.value.message.startswith("“logo.png”")
    assert refusal.value.hint


def test_a_bomb_of_compressed_words_is_refused() -> None:
    words = b"Comment\0\0" + zlib.compress(b"x" * 200_000_000, 9)
    chunk = struct.pack(">I", len(words)) + b"zTXt" + words + struct.pack(">I", zlib.crc32(b"zTXt" + words))
    content = picture(40, 40)
    with pytest.raises(Refused, match="is damaged"):
        small_logo(content[:33] + chunk + content[33:])


def test_a_white_logo_is_refused_since_nothing_of_it_would_show() -> None:
    buffer = BytesIO()
    Image.new("RGBA", (80, 80), (255, 255, 255, 255)).save(buffer, "PNG")
    with pytest.raises(Refused, match="white all over"):
        small_logo(buffer.getvalue())


def test_a_file_that_cannot_be_read_or_is_huge_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot be read"):
        logo_from(tmp_path / "gone.png")
    huge = tmp_path / "huge.png"
    with huge.open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    with pytest.raises(Refused, match="larger than 20 MB"):
        logo_from(huge)
