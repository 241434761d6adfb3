"""The gate of xlsb: one walk along the records of its binary parts.

Layout: [MS-XLSB], sections 2.1.4 and 2.4; numbers of records as named there.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Final

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.biff import error_of
from rvs_desktop.importing.files.gate_findings import FileFindings, FileKind, SheetFindings
from rvs_desktop.importing.files.number_formats import telling_formats
from rvs_desktop.importing.files.ooxml import carried_parts, comment_grid, relations
from rvs_desktop.importing.files.package import Package
from rvs_desktop.importing.files.workbook import Range
from rvs_desktop.importing.files.xml_guard import refuse_damaged, refuse_too_large

_ROW_HEADER: Final = 0
_ERROR_CELL: Final = 3
_FORMULA_ERROR: Final = 11
_FILLED: Final = frozenset(range(2, 12))
_STRING: Final = 19
_FORMAT: Final = 44
_XF: Final = 47
_COLUMN_INFO: Final = 60
_BUNDLE_SHEET: Final = 156
_MERGED: Final = 176
_BEGIN_CELL_XFS: Final = 617
_END_CELL_XFS: Final = 618
_HIDDEN_ROW: Final = 0x10
_STYLE_BITS: Final = 0xFFFFFF


def inspect_xlsb(package: Package) -> FileFindings:
    """Walk along the records of every sheet of an xlsb.

    Raises:
        Refused: when a part is damaged or too large.
    """
    found = FileFindings(FileKind.XLSB, carries=carried_parts(package))
    try:
        _inspect(package, found)
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise refuse_damaged(package.name) from error
    cells = sum(sheet.cells for sheet in found.sheets.values())
    if cells > limits.CELLS:
        raise refuse_too_large(package.name, "het telt meer dan 2 miljoen gevulde cellen")
    if any(sheet.hidden for sheet in found.sheets.values()):
        found.carries.append("hidden_sheets")
    found.asides = comment_grid(package)
    return found


def _inspect(package: Package, found: FileFindings) -> None:
    book = next(key for key in package.parts if re.fullmatch(r"(?:.*/)?workbook\.bin", key))
    targets = relations(package, book)
    styles = _styles(package)
    for number, data in _records(package, book):
        if number == _BUNDLE_SHEET:
            (state,) = struct.unpack_from("<L", data)
            identity, place = _wide_text(data, 8)
            name, _ = _wide_text(data, place)
            kind, part = targets.get(identity, ("", ""))
            if kind == "worksheet" and part in package.parts:
                found.sheets[name] = _sheet(package, part, styles)
                found.sheets[name].hidden = state != 0
    if len(found.sheets) > limits.SHEETS:
        raise refuse_too_large(package.name, "het telt meer dan 255 werkbladen")
    strings = next((key for key in package.parts if key.endswith("sharedstrings.bin")), "")
    if strings and sum(number == _STRING for number, _ in _records(package, strings)) > limits.STRINGS:
        raise refuse_too_large(package.name, "het telt meer dan een miljoen teksten")


def _records(package: Package, key: str) -> Iterator[tuple[int, bytes]]:
    """Yield (number, data); number and length are stored in as many bytes as they need."""
    stream = b"".join(package.stream(key))
    place, end = 0, len(stream)
    while place < end:
        number = stream[place]
        place += 1
        if number & 0x80:
            number = (number & 0x7F) | (stream[place] & 0x7F) << 7
            place += 1
        length = shift = 0
        while True:
            byte = stream[place]
            place += 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 or shift > 21:
                break
        if place + length > end:
            raise refuse_damaged(package.name)
        yield number, stream[place : place + length]
        place += length


def _wide_text(data: bytes, place: int) -> tuple[str, int]:
    """Return a counted string and the place behind it."""
    (length,) = struct.unpack_from("<L", data, place)
    end = place + 4 + 2 * length
    return data[place + 4 : end].decode("utf-16-le"), end


def _styles(package: Package) -> dict[int, str]:
    key = next((key for key in package.parts if key.endswith("styles.bin")), "")
    codes: dict[int, str] = {}
    styles: list[int] = []
    inside = False
    for number, data in _records(package, key) if key else ():
        if number in {_BEGIN_CELL_XFS, _END_CELL_XFS}:
            inside = number == _BEGIN_CELL_XFS
        elif number == _FORMAT:
            codes[struct.unpack_from("<H", data)[0]] = _wide_text(data, 2)[0]
        elif number == _XF and inside:
            styles.append(struct.unpack_from("<H", data, 2)[0])
    return telling_formats(styles, codes)


def _sheet(package: Package, key: str, styles: dict[int, str]) -> SheetFindings:
    sheet = SheetFindings()
    row = 0
    for number, data in _records(package, key):
        if number in _FILLED:
            column, style = struct.unpack_from("<2L", data)
            sheet.cells += 1
            sheet.last_row, sheet.last_column = max(sheet.last_row, row), max(sheet.last_column, column)
            if number in {_ERROR_CELL, _FORMULA_ERROR}:
                sheet.errors[row, column] = error_of(data[8])
            if style & _STYLE_BITS in styles:
                sheet.formats[row, column] = styles[style & _STYLE_BITS]
        elif number == _ROW_HEADER:
            (row,) = struct.unpack_from("<L", data)
            if data[11] & _HIDDEN_ROW:
                sheet.hidden_rows.add(row)
        else:
            _frame(sheet, number, data)
    rows, columns = sheet.last_row + 1, sheet.last_column + 1
    if rows > limits.ROWS or columns > limits.COLUMNS or rows * columns > limits.BOX_CELLS:
        raise refuse_too_large(package.name, "een werkblad heeft gegevens tot ver buiten een gewone tabel")
    return sheet


def _frame(sheet: SheetFindings, number: int, data: bytes) -> None:
    """Take in what stands around the cells: hidden columns and merged ranges."""
    if number == _COLUMN_INFO and data[16] & 1:
        first, last = struct.unpack_from("<2L", data)
        sheet.hidden_columns.update(range(first, min(last, limits.COLUMNS - 1) + 1))
    elif number == _MERGED:
        top, bottom, left, right = struct.unpack_from("<4L", data)
        sheet.merged.append(Range(top, left, bottom, right))
