"""One pass over the XML of a sheet: its size, its errors, its hidden parts, its formats.

Parsing a sheet of 100,000 rows costs three times as much as the reader itself takes, so a sheet in the shape in which
spreadsheet programs write it is searched as bytes. Whatever has another shape goes to the exact parser.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.gate_findings import SheetFindings
from rvs_desktop.importing.files.sheet_parse import note_formula, parse_sheet
from rvs_desktop.importing.files.workbook import ErrorValue
from rvs_desktop.importing.files.xml_guard import DepthMeter, refuse_long_runs, refuse_too_large

_KIND: Final = re.compile(rb' t="([A-Za-z]+)"')


class _IrregularError(Exception):
    """The sheet is not in the usual shape: only a parser can tell what stands in it."""


def column_number(letters: bytes | str) -> int:
    """Return the column counted from 0: ``A`` is 0, ``AA`` is 26."""
    number = 0
    for letter in letters if isinstance(letters, bytes) else letters.encode():
        number = number * 26 + (letter & 0x1F)
    return number - 1


def scan_sheet(
    name: str, prefix: bytes, styles: dict[int, str], content: Callable[[], Iterator[bytes]]
) -> SheetFindings:
    """Return what stands in a sheet part besides the values.

    Args:
        name: file name, for sentences.
        prefix: what the tags begin with, such as ``x:``, mostly empty.
        styles: style number → number format, for the styles that matter.
        content: gives the XML in UTF-8 from the start, each time it is called.

    Raises:
        Refused: if the sheet is larger than the limits.
    """
    try:
        found = _Scanner(name, prefix, styles).run(content())
    except _IrregularError:
        found = parse_sheet(name, content(), styles)
    if _beyond(found):
        # The quick pass also counts empty formatted rows; only the exact one may refuse.
        found = parse_sheet(name, content(), styles)
    if _beyond(found):
        raise refuse_too_large(name, "een werkblad heeft gegevens tot ver buiten een gewone tabel")
    return found


def _beyond(found: SheetFindings) -> bool:
    rows, columns = found.last_row + 1, found.last_column + 1
    return rows > limits.ROWS or columns > limits.COLUMNS or rows * columns > limits.BOX_CELLS


class _Scanner:
    """Goes through the rows of a sheet block by block."""

    def __init__(self, name: str, prefix: bytes, styles: dict[int, str]) -> None:
        self._name = name
        self._styles = styles
        self._found = SheetFindings()
        self._meter = DepthMeter()
        p = re.escape(prefix)
        self._open_data = re.compile(rb"<" + p + rb"sheetData\s*(/?)>")
        self._close_data = b"</" + prefix + b"sheetData>"
        self._row_end = b"</" + prefix + b"row>"
        self._row = re.compile(rb"<" + p + rb'row r="([0-9]{1,7})"')
        self._hidden = re.compile(rb"<" + p + rb'row r="([0-9]{1,7})"[^<>]* hidden="(?:1|true)"')
        self._row_mark = b"<" + prefix + b"row"
        self._cell_mark = b"<" + prefix + b"c"
        self._cell_end = b"</" + prefix + b"c>"
        self._formula_mark = b"<" + prefix + b"f"
        cell = rb"<" + p + rb'c r="([A-Z]{1,3})([0-9]{1,7})"'
        formula = rb"<" + p + rb"f(?:[^<>]*/>|[^<>]*>[^<]*</" + p + rb"f>)"
        value = rb"<" + p + rb"v(?: ?/>|>([^<]*)</" + p + rb"v>)"
        self._formula = re.compile(cell + rb"([^<>]*)>" + formula + rb"(" + value + rb")?</" + p + rb"c>")
        self._error = re.compile(cell + rb'[^<>]*? t="e"[^<>]*>(?:' + formula + rb")?(?:" + value + rb")?")
        numbers = "|".join(map(str, styles)).encode()
        self._style_mark = re.compile(rb' s="(?:' + numbers + rb')"')
        self._styled = re.compile(cell + rb'[^<>]*? s="(' + numbers + rb')"[^<>]*(?<!/)>')
        self._prefix = p
        self._columns: dict[int, re.Pattern[bytes]] = {}

    def run(self, chunks: Iterator[bytes]) -> SheetFindings:
        """Return what was found.

        Raises:
            _IrregularError: if the sheet has another shape than this class knows.
            Refused: if it is larger than the limits.
        """
        frame, rest, in_data, closed = b"", b"", False, False
        for chunk in chunks:
            self._meter.feed(chunk)
            refuse_long_runs(self._name, chunk)
            rest += chunk
            if not in_data and not closed:
                opening = self._open_data.search(rest)
                if opening is None:
                    continue
                in_data, closed = not opening[1], bool(opening[1])
                frame, rest = rest[: opening.end()], rest[opening.end() :]
            if in_data:
                end = rest.find(self._close_data)
                if end >= 0:
                    self._block(rest[:end])
                    in_data, closed, rest = False, True, rest[end:]
                else:
                    cut = rest.rfind(self._row_end)
                    if cut >= 0:
                        self._block(rest[: cut + len(self._row_end)])
                        rest = rest[cut + len(self._row_end) :]
        if in_data or self._meter.suspect:
            raise _IrregularError
        self._frame(frame + rest)
        return self._found

    def _frame(self, frame: bytes) -> None:
        """Parse all that stands around the rows: columns and what follows the table."""
        around = parse_sheet(self._name, iter((frame,)), {})
        self._found.hidden_columns = around.hidden_columns
        if around.cells:
            raise _IrregularError

    def _block(self, block: bytes) -> None:
        """Take in a number of whole rows."""
        found = self._found
        rows = self._row.findall(block)
        if b"<!" in block or len(rows) != block.count(self._row_mark):
            raise _IrregularError
        if not rows:
            return
        last = max(map(int, rows))
        digits = len(str(last))
        pattern = self._columns.get(digits)
        if pattern is None:
            text = rb"<" + self._prefix + rb'c r="([A-Z]{1,3})[0-9]{1,' + str(digits).encode() + rb'}"'
            pattern = self._columns[digits] = re.compile(text)
        columns = pattern.findall(block)
        if len(columns) != block.count(self._cell_mark):
            raise _IrregularError
        found.cells += block.count(self._cell_end)
        if found.cells > limits.CELLS:
            raise refuse_too_large(self._name, "het telt meer dan 2 miljoen gevulde cellen")
        found.last_row = max(found.last_row, last - 1)
        found.last_column = max([found.last_column, *map(column_number, set(columns))])
        if b" hidden=" in block:
            found.hidden_rows.update(int(number) - 1 for number in self._hidden.findall(block))
        self._errors(block)
        self._formulas(block)
        if self._styles and self._style_mark.search(block):
            for letters, number, style in self._styled.findall(block):
                found.formats[int(number) - 1, column_number(letters)] = self._styles[int(style)]

    def _errors(self, block: bytes) -> None:
        expected = block.count(b' t="e"')
        if not expected:
            return
        hits = self._error.findall(block)
        if len(hits) != expected:
            raise _IrregularError
        for letters, number, text in hits:
            self._found.errors[int(number) - 1, column_number(letters)] = ErrorValue.of(text.decode())

    def _formulas(self, block: bytes) -> None:
        expected = block.count(self._formula_mark)
        if not expected:
            return
        hits = self._formula.findall(block)
        if len(hits) != expected:
            raise _IrregularError
        for letters, number, attributes, tag, text in hits:
            kind = _KIND.search(attributes)
            place = int(number) - 1, column_number(letters)
            note_formula(
                self._found, place, kind[1].decode() if kind else "n", text.decode() if tag else None
            )
