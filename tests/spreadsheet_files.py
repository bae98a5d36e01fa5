"""Spreadsheets made by hand, as small as their programs still read them."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

Rows = Sequence[Sequence[object]]
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"


def csv_of(rows: Rows, mark: str = ",", encoding: str = "utf-8") -> bytes:
    import csv
    from io import StringIO

    text = StringIO()
    csv.writer(text, delimiter=mark).writerows(rows)
    return text.getvalue().encode(encoding)


def zip_of(members: Mapping[str, str | bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return packed.getvalue()


def xlsx_of(sheets: Mapping[str, Rows], merged: Mapping[str, str] | None = None, **more: str) -> bytes:
    names = list(sheets)
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
        f'Type="{_DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}"><sheets>'
        + "".join(
            f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, name in enumerate(names, 1)
        )
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">'
        + "".join(
            f'<Relationship Id="rId{n}" Type="{_DOCUMENT}/worksheet" Target="worksheets/sheet{n}.xml"/>'
            for n in range(1, len(names) + 1)
        )
        + f'<Relationship Id="rId99" Type="{_DOCUMENT}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><cellXfs count="2"><xf numFmtId="0"/>'
        '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    }
    for number, name in enumerate(names, 1):
        over = (
            f'<mergeCells><mergeCell ref="{merged[name]}"/></mergeCells>' if merged and name in merged else ""
        )
        rows = "".join(_xlsx_row(n, row) for n, row in enumerate(sheets[name], 1))
        members[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>{over}</worksheet>'
        )
    return zip_of(members | more)


def _xlsx_row(number: int, row: Sequence[object]) -> str:
    return f'<row r="{number}">{"".join(_xlsx_cell(n, number, held) for n, held in enumerate(row))}</row>'


def _xlsx_cell(column: int, row: int, held: object) -> str:
    place = f'r="{chr(65 + column)}{row}"'
    if held in ("", None):
        return ""
    if isinstance(held, bool):
        return f'<c {place} t="b"><v>{int(held)}</v></c>'
    if isinstance(held, date):
        return f'<c {place} s="1"><v>{held.toordinal() - date(1899, 12, 30).toordinal()}</v></c>'
    if isinstance(held, int | float):
        return f"<c {place}><v>{held}</v></c>"
    return f'<c {place} t="inlineStr"><is><t xml:space="preserve">{escape(str(held))}</t></is></c>'


def ods_of(sheets: Mapping[str, Rows]) -> bytes:
    tables = "".join(
        f'<table:table table:name="{escape(name)}">'
        + "".join(
            f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in sheets[name]
        )
        + "</table:table>"
        for name in sheets
    )
    space = " ".join(f'xmlns:{each}="{_OASIS}{each}:1.0"' for each in ("office", "table", "text"))
    content = (
        f"<office:document-content {space}><office:body><office:spreadsheet>{tables}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return zip_of({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": "<manifest/>"})


def _ods_cell(held: object) -> str:
    if held in ("", None):
        return "<table:table-cell/>"
    if isinstance(held, date):
        kind = f'office:value-type="date" office:date-value="{held.isoformat()}"'
    elif isinstance(held, int | float):
        kind = f'office:value-type="float" office:value="{held}"'
    else:
        kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}><text:p>{escape(str(held))}</text:p></table:table-cell>"


def xls_of(rows: Rows, name: str = "Seats") -> bytes:
    """The format of the nineties: records in one stream of a file that is a small disk of its own."""
    sheet = [_record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))]
    wide = max(map(len, rows))
    sheet.append(_record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, wide, 0)))
    sheet += [
        _xls_cell(down, across, held) for down, row in enumerate(rows) for across, held in enumerate(row)
    ]
    sheet.append(_record(0x000A, b""))
    begun = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    title = name.encode("latin-1")
    place = len(begun) + 4 + 8 + len(title) + 4
    bound = _record(0x0085, struct.pack("<IBBBB", place, 0, 0, len(title), 0) + title)
    return _small_disk(begun + bound + _record(0x000A, b"") + b"".join(sheet))


def _xls_cell(row: int, column: int, held: object) -> bytes:
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(held, int | float):
        return _record(0x0203, place + struct.pack("<d", held))
    text = str(held)
    return (
        _record(0x0204, place + struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")) if text else b""
    )


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _small_disk(stream: bytes) -> bytes:
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    sectors = len(stream) // 512
    table = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, sectors + 2), 0xFFFFFFFE]
    assert len(table) <= 128
    free = struct.pack("<I", 0xFFFFFFFF)
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack(
        "<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0
    )
    header += struct.pack("<I", 0) + free * 108
    folder = _entry("Root Entry", 5, 0xFFFFFFFE, 0, 1) + _entry("Workbook", 2, 2, len(stream), 0xFFFFFFFF)
    fat = b"".join(struct.pack("<I", each) for each in table).ljust(512, b"\xff")
    return header + fat + folder.ljust(512, b"\0") + stream


def _entry(name: str, kind: int, start: int, size: int, child: int) -> bytes:
    title = name.encode("utf-16-le") + b"\0\0"
    links = struct.pack("<III", 0xFFFFFFFF, 0xFFFFFFFF, child)
    head = title.ljust(64, b"\0") + struct.pack("<HBB", len(title), kind, 1) + links
    return head + bytes(36) + struct.pack("<IQ", start, size)


def lines_of(rows: Iterable[Sequence[object]]) -> list[list[str]]:
    return [[str(held) for held in row] for row in rows]
