"""Shaping joined scripts with HarfBuzz so that words keep their letters when copied or read aloud.

ReportLab shapes a whole word with the font of its first letter, and forgets which letters a glyph stands for.
Here each stretch of a word is shaped in its own font, and every glyph that is not simply its letter gets a
private code, whose letters are remembered for the table that copying relies on.
"""

from collections import Counter
from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedFragWord, ShapedStr, TTFont, makeShapedFragWord
from reportlab.platypus import paragraph
from reportlab.platypus.paraparser import ParaFrag

# The first code of a plane of Unicode that is kept free for private use.
PRIVATE = 0xF0000
_JOINER = "\u200d"

# What a private code stands for: (the font's own name, code) to letters.
letters_of_code: dict[tuple[bytes, int], str] = {}
_codes: dict[tuple[bytes, int, str], int] = {}


def shape_word(word: list[Any]) -> list[Any]:
    """Shape the stretches of one of Platypus's words that need it; leave the others as they are."""
    if isinstance(word, ShapedFragWord) or not any(_wants_shaping(style, text) for style, text in word[1:]):
        return word
    shaped: list[Any] = makeShapedFragWord(word)([0.0])
    for style, text in word[1:]:
        width, pieces = _shape(style, text) if _wants_shaping(style, text) else _plain(style, text)
        shaped[0] += width
        shaped.append((style, pieces))
    return shaped


def _wants_shaping(style: ParaFrag, text: str) -> bool:
    """Tell whether letters must be shaped and have not been: a word split over lines comes by again."""
    return bool(text) and getattr(style, "is_shaped", False) and ord(max(text)) < PRIVATE


def _plain(style: ParaFrag, text: str) -> tuple[float, str]:
    return pdfmetrics.stringWidth(text, style.fontName, style.fontSize), text


def _shape(style: ParaFrag, text: str) -> tuple[float, ShapedStr]:
    font = pdfmetrics.getFont(style.fontName)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    shaper = font.hbFont(style.fontSize)
    uharfbuzz.shape(shaper, buffer)
    letters, places, width = "", [], 0.0
    sources = _sources([info.cluster for info in buffer.glyph_infos], text)
    for info, position, source in zip(buffer.glyph_infos, buffer.glyph_positions, sources, strict=True):
        code = _code(font, info.codepoint, source, shaper)
        moves = (position.x_advance, position.y_advance, position.x_offset, position.y_offset)
        place = [font.pdfScale(move) for move in moves]
        letters += chr(code)
        places.append(ShapeData(info.cluster, *place, font.face.charWidths[code]))
        width += place[0] * style.fontSize / 1000
    return width, ShapedStr(letters, shapeData=places)


def _sources(clusters: list[int], text: str) -> list[str]:
    """Share out the letters of each cluster among its glyphs: all in order, none twice."""
    starts = sorted(set(clusters))
    left = {start: text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)}
    glyphs = Counter(clusters)
    sources = []
    for start in clusters:
        glyphs[start] -= 1
        taken = max(len(left[start]) - glyphs[start], 1)
        sources.append(left[start][:taken] or _JOINER)
        left[start] = left[start][taken:]
    return sources


def _code(font: TTFont, glyph: int, source: str, shaper: uharfbuzz.Font) -> int:
    """Give a glyph the letter it is printed for if it is simply that letter's, else a private code."""
    face = font.face
    if len(source) == 1 and face.charToGlyph.get(ord(source)) == glyph:
        return ord(source)
    key = (face.name, glyph, source)
    if key not in _codes:
        code = _codes[key] = PRIVATE + len(_codes)
        face.charToGlyph[code] = glyph
        face.charWidths[code] = font.pdfScale(shaper.get_glyph_h_advance(glyph))
        letters_of_code[face.name, code] = source
    return _codes[key]


def turn(text: str) -> str:
    """Put the words of a line of right-to-left text in the order they are drawn in, the last one first."""
    bare = text.rstrip(" ")
    words, start = [], 0
    for end in [place for place, letter in enumerate(bare) if letter == " "] + [len(bare)]:
        words.append(bare[start:end])
        start = end + 1
    turned = words.pop()
    for word in reversed(words):
        turned = turned + " " + word
    return turned + text[len(bare) :]


def install() -> None:
    """Hand Platypus our shaping in place of its own."""
    paragraph.shapeFragWord = shape_word
