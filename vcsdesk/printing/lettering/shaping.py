"""Shaping joined scripts with HarfBuzz so that words keep their letters when copied or read aloud.

ReportLab shapes a whole word with the font of its first letter, and numbers the glyphs that have no letter of
their own in the order it meets them. Here each stretch of a word is shaped in its own font, a glyph's number
depends on nothing but the font, and what it stands for is remembered for the table that copying relies on.
"""

from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedFragWord, ShapedStr, ShapeData
from reportlab.platypus import paragraph

# Glyph numbers in a plane of Unicode that is kept free for private use.
_PRIVATE = 0xF0000

# What a private glyph stands for: (font's own name, private code) to letters.
letters_of_glyph: dict[tuple[bytes, int], str] = {}


def shape_word(word: Any) -> Any:
    """Shape the stretches of one of Platypus's words that need it; leave the others as they are."""
    if isinstance(word, ShapedFragWord) or not any(getattr(style, "is_shaped", False) for style, _ in word[1:]):
        return word
    shaped = ShapedFragWord([0.0])
    for style, text in word[1:]:
        width, pieces = _shape(style, text) if getattr(style, "is_shaped", False) else _plain(style, text)
        shaped[0] += width
        shaped.append((style, pieces))
    return shaped


def _plain(style: Any, text: str) -> tuple[float, str]:
    return pdfmetrics.stringWidth(text, style.fontName, style.fontSize), text


def _shape(style: Any, text: str) -> tuple[float, ShapedStr]:
    font = pdfmetrics.getFont(style.fontName)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    shaper = font.hbFont(style.fontSize)
    uharfbuzz.shape(shaper, buffer)
    clusters = _cluster_ends([info.cluster for info in buffer.glyph_infos], len(text))
    letters, places, width = "", [], 0.0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        source = text[info.cluster : clusters[info.cluster]]
        letter = _letter(font, info.codepoint, source, shaper)
        advance = font.pdfScale(position.x_advance)
        letters += chr(letter)
        places.append(
            ShapeData(
                info.cluster,
                advance,
                font.pdfScale(position.y_advance),
                font.pdfScale(position.x_offset),
                font.pdfScale(position.y_offset),
                font.face.charWidths[letter],
            )
        )
        width += advance * style.fontSize / 1000
    return width, ShapedStr(letters, shapeData=places)


def _cluster_ends(starts: list[int], length: int) -> dict[int, int]:
    """Find where the letters behind each cluster of glyphs end."""
    ordered = sorted(set(starts))
    return dict(zip(ordered, [*ordered[1:], length], strict=True))


def _letter(font: Any, glyph: int, source: str, shaper: Any) -> int:
    """Give a glyph its own letter if it is printed for that one, else a private code of its own."""
    face = font.face
    if len(source) == 1 and face.charToGlyph.get(ord(source)) == glyph:
        return ord(source)
    code = _PRIVATE + glyph
    if code not in face.charToGlyph:
        face.charToGlyph[code] = glyph
        face.charWidths[code] = font.pdfScale(shaper.get_glyph_h_advance(glyph))
    letters_of_glyph.setdefault((face.name, code), source)
    return code


def install() -> None:
    """Hand Platypus our shaping in place of its own."""
    paragraph.shapeFragWord = shape_word
