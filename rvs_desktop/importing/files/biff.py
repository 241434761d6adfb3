"""The gate of xls: one walk along the records of the workbook stream.

Layout: [MS-XLS], sections 2.1.4 and 2.4; numbers of records as named there.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.compound import CompoundFile
from rvs_desktop.importing.files.gate_findings import FileFindings, FileKind, SheetFindings
from rvs_desktop.importing.files.number_formats import telling_formats
from rvs_desktop.importing.files.package import refuse_encrypted
from rvs_desktop.importing.files.workbook import ErrorValue, Grid
from rvs_desktop.importing.files.xml_guard import refuse_damaged, refuse_too_large

_FORMULA: Final = 0x0006
_NOTE: Final = 0x001C
_FILE_PASS: Final = 0x002F
_CONTINUE: Final = 0x003C
_COLUMN_INFO: Final = 0x007D
_BOUND_SHEET: Final = 0x0085
_MULTIPLE_RK: Final = 0x00BD
_XF: Final = 0x00E0
_EXTERNAL_BOOK: Final = 0x01AE
_TEXT_OBJECT: Final = 0x01B6
_BOOL_OR_ERROR: Final = 0x0205
_ROW: Final = 0x0208
_FORMAT: Final = 0x041E
_BOF: Final = 0x0809
_SIMPLE_CELLS: Final = frozenset({0x00FD, 0x0203, 0x0204, 0x027E, 0x00D6, _FORMULA, _BOOL_OR_ERROR})
_BIFF8: Final = 0x0600
_WORKSHEET: Final = 0
_ERROR_CODES: Final = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
_HIDDEN_ROW: Final = 0x20
_NOTES: Final = 20_000


def error_of(code: int) -> ErrorValue:
    """Return the error that a binary file stores as a number ([MS-XLS] 2.5.10, the same in xlsb)."""
    return ErrorValue.of(_ERROR_CODES.get(code, "#N/A"))


def inspect_biff(name: str, container: CompoundFile) -> FileFindings:
    """Walk along the records of an xls.

    Raises:
        Refused: if it is encrypted, damaged or larger than the limits.
    """
    stream = container.read("workbook") or container.read("book")
    walker = _Walker(name)
    try:
        walker.run(stream)
    except struct.error as error:
        raise refuse_damaged(name) from error
    found = FileFindings(FileKind.XLS)
    found.sheets = {title: walker.sheets.get(place, SheetFindings()) for place, title, _ in walker.bound}
    if len(found.sheets) > limits.SHEETS:
        raise refuse_too_large(name, "het telt meer dan 255 werkbladen")
    carried = {
        "macros": any(storage.startswith("_vba_project") for storage in container.storages),
        "external_links": walker.external,
        "comments": walker.noted,
        "pivot_caches": "_sx_db_cur" in container.storages,
        "embedded_objects": any(storage.startswith("mbd") for storage in container.storages),
        "hidden_sheets": any(hidden for _, _, hidden in walker.bound),
    }
    found.carries = [word for word, present in carried.items() if present]
    if walker.texts:
        found.asides.append(Grid("opmerkingen", tuple((text,) for text in walker.texts), hidden=True))
    return found


def _records(stream: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Yield (place of the record, number, place of its data, length)."""
    place, end = 0, len(stream)
    unpack = struct.Struct("<2H").unpack_from
    while place + 4 <= end:
        number, length = unpack(stream, place)
        yield place, number, place + 4, length
        place += 4 + length


class _Walker:
    """Keeps what the records of all sheets say; sheets are known by the place where they begin."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.bound: list[tuple[int, str, bool]] = []
        self.sheets: dict[int, SheetFindings] = {}
        self.external = self.noted = False
        self.texts: list[str] = []
        self._cells = 0
        self._wide = True
        self._styles: list[int] = []
        self._codes: dict[int, str] = {}
        self._telling: dict[int, str] | None = None
        self._in_text = False

    def run(self, stream: bytes) -> None:
        """Read all records in order."""
        sheet = SheetFindings()
        for place, number, data, length in _records(stream):
            if number in _SIMPLE_CELLS:
                self._cell(sheet, number, stream, data)
            elif number == _MULTIPLE_RK:
                row, first = struct.unpack_from("<2H", stream, data)
                for column in range(first, first + (length - 6) // 6):
                    (style,) = struct.unpack_from("<H", stream, data + 4 + 6 * (column - first))
                    self._filled(sheet, row, column, style)
            elif number == _ROW:
                (flags,) = struct.unpack_from("<L", stream, data + 12)
                if flags & _HIDDEN_ROW:
                    sheet.hidden_rows.update(struct.unpack_from("<H", stream, data))
            elif number == _BOF:
                version, kind = struct.unpack_from("<2H", stream, data)
                if kind == 0x10:
                    sheet = self.sheets.setdefault(place, SheetFindings())
                self._wide = version == _BIFF8
            else:
                self._other(sheet, number, stream[data : data + length])

    def _cell(self, sheet: SheetFindings, number: int, stream: bytes, data: int) -> None:
        row, column, style = struct.unpack_from("<3H", stream, data)
        self._filled(sheet, row, column, style)
        if number == _BOOL_OR_ERROR:
            code, is_error = stream[data + 6], stream[data + 7]
            if is_error:
                sheet.errors[row, column] = error_of(code)
        elif number == _FORMULA and stream[data + 12 : data + 14] == b"\xff\xff" and stream[data + 6] == 2:
            sheet.errors[row, column] = error_of(stream[data + 8])

    def _filled(self, sheet: SheetFindings, row: int, column: int, style: int) -> None:
        self._cells += 1
        if self._cells > limits.CELLS:
            raise refuse_too_large(self._name, "het telt meer dan 2 miljoen gevulde cellen")
        sheet.cells += 1
        sheet.last_row, sheet.last_column = max(sheet.last_row, row), max(sheet.last_column, column)
        if self._telling is None:
            self._telling = telling_formats(self._styles, self._codes)
        if style in self._telling:
            sheet.formats[row, column] = self._telling[style]

    def _other(self, sheet: SheetFindings, number: int, data: bytes) -> None:
        """Take in a record that is no cell."""
        in_text, self._in_text = self._in_text, number == _TEXT_OBJECT
        if number == _FILE_PASS:
            raise refuse_encrypted(self._name)
        if number == _BOUND_SHEET:
            place, hidden, kind, length = struct.unpack_from("<L3B", data)
            if kind == _WORKSHEET:
                self.bound.append((place, self._text(data[7:], length), hidden & 3 != 0))
        elif number == _COLUMN_INFO:
            first, last, _, _, flags = struct.unpack_from("<5H", data)
            if flags & 1:
                sheet.hidden_columns.update(range(first, min(last, 255) + 1))
        elif number in {_XF, _FORMAT}:
            self._format(number, data)
        elif number == _EXTERNAL_BOOK:
            self.external = self.external or len(data) > 4
        elif number == _NOTE:
            self.noted = True
        elif number == _CONTINUE and in_text and len(self.texts) < _NOTES:
            self.texts.append(self._text(data, len(data)))

    def _format(self, number: int, data: bytes) -> None:
        if number == _XF:
            self._styles.append(struct.unpack_from("<H", data, 2)[0])
        else:
            key, length = struct.unpack_from("<2H" if self._wide else "<HB", data)
            self._codes[key] = self._text(data[4 if self._wide else 3 :], length)

    def _text(self, data: bytes, length: int) -> str:
        """Return a string: in the newer variant a flag byte comes first, two bytes a character if it is 1."""
        if not self._wide:
            return data[:length].decode("cp1252", errors="replace")
        if data[:1] == b"\x01":
            return data[1 : 1 + 2 * length].decode("utf-16-le", errors="replace")
        return data[1 : 1 + length].decode("latin-1")
