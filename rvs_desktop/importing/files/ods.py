"""The gate of ods: one parse of its content, in which a few bytes can stand for a million rows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Final

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.gate_findings import FileFindings, FileKind, Place, SheetFindings
from rvs_desktop.importing.files.package import Package, refuse_encrypted
from rvs_desktop.importing.files.workbook import ErrorValue, Grid, Range
from rvs_desktop.importing.files.xml_guard import (
    Attributes,
    as_utf8,
    attribute,
    parse,
    refuse_too_large,
    without_doctype,
)

_ERROR_MARKS: Final = ("#", "Err:", "Fout:")
_NOTES: Final = 20_000
_FORMATS: Final = {"percentage": "0%", "currency": "€ 0.00"}
_HIDDEN: Final = frozenset({"collapse", "filter"})


def inspect_ods(package: Package) -> FileFindings:
    """Parse the content of an ods.

    Raises:
        Refused: if it is encrypted, damaged or larger than the limits.
    """
    name = package.name
    if "meta-inf/manifest.xml" in package.parts:
        _refuse_encryption(package)
    parser = _ContentParser(name)
    chunks = without_doctype(name, as_utf8(name, package.stream("content.xml")))
    parse(name, chunks, parser.start, parser.end, parser.text)
    found = FileFindings(FileKind.ODS, sheets=parser.sheets)
    if len(found.sheets) > limits.SHEETS:
        raise refuse_too_large(name, "het telt meer dan 255 werkbladen")
    keys = package.parts
    carried = {
        "macros": any(key.startswith("basic/") and key.count("/") > 1 for key in keys),
        "comments": bool(parser.notes),
        "embedded_objects": any(key.startswith("object ") for key in keys),
        "hidden_sheets": any(sheet.hidden for sheet in found.sheets.values()),
    }
    found.carries = [word for word, present in carried.items() if present]
    if parser.notes:
        found.asides.append(Grid("opmerkingen", tuple((text,) for text in parser.notes), hidden=True))
    return found


def _refuse_encryption(package: Package) -> None:
    # Older programs write a document type in this one part; it is searched, not parsed.
    manifest = b"".join(as_utf8(package.name, package.stream("meta-inf/manifest.xml")))
    if b"encryption-data" in manifest:
        raise refuse_encrypted(package.name)


class _ContentParser:
    """Follows tables, rows and cells; what is repeated is counted, not repeated."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.sheets: dict[str, SheetFindings] = {}
        self.notes: list[str] = []
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._sheet = SheetFindings()
        self._row = self._column = self._table_column = 0
        self._row_repeat = self._cell_repeat = 1
        self._filled = False
        self._is_error = False
        self._format = ""
        self._text: list[str] | None = None
        self._note = 0
        self._total = 0

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag in {"table-cell", "covered-table-cell"}:
            self._start_cell(attributes)
        elif tag == "p" and self._text is not None and self._note == 0:
            self._filled = True
        elif tag == "table-row":
            self._row_repeat = _count(attribute(attributes, "number-rows-repeated"))
            self._column = 0
            if attribute(attributes, "visibility") in _HIDDEN:
                self._sheet.hidden_rows.update(
                    range(self._row, min(self._row + self._row_repeat, limits.ROWS))
                )
        elif tag == "annotation":
            self._note += 1
            if len(self.notes) < _NOTES:
                self.notes.append("")
        elif tag == "style":
            self._style = attribute(attributes, "name")
        elif tag == "table-properties" and attribute(attributes, "display") == "false":
            self._hidden_styles.add(self._style)
        elif tag in {"table", "table-row", "table-column"}:
            self._start_frame(tag, attributes)

    def _start_frame(self, tag: str, attributes: Attributes) -> None:
        """Take in a table, a row or a column."""
        unseen = attribute(attributes, "visibility") in _HIDDEN
        if tag == "table":
            self._sheet = self.sheets.setdefault(attribute(attributes, "name"), SheetFindings())
            self._sheet.hidden = attribute(attributes, "style-name") in self._hidden_styles
            self._row = self._table_column = 0
        elif tag == "table-row":
            self._row_repeat = _count(attribute(attributes, "number-rows-repeated"))
            self._column = 0
            if unseen:
                self._sheet.hidden_rows.update(
                    range(self._row, min(self._row + self._row_repeat, limits.ROWS))
                )
        else:
            first = self._table_column
            self._table_column += _count(attribute(attributes, "number-columns-repeated"))
            if unseen:
                self._sheet.hidden_columns.update(range(first, min(self._table_column, limits.COLUMNS)))

    def _start_cell(self, attributes: Attributes) -> None:
        self._cell_repeat = _count(attribute(attributes, "number-columns-repeated"))
        kind = attribute(attributes, "value-type")
        self._is_error = attributes.get("calcext:value-type") == "error"
        formula = attribute(attributes, "formula")
        self._filled = kind != ""
        self._format = _FORMATS.get(kind, "")
        self._text = []
        down, right = (
            _count(attribute(attributes, f"number-{word}-spanned")) for word in ("rows", "columns")
        )
        if (down > 1 or right > 1) and len(self._sheet.merged) < _NOTES:
            self._sheet.merged.append(
                Range(self._row, self._column, self._row + down - 1, self._column + right - 1)
            )
        if formula and not kind:
            self._sheet.unresolved.add((self._row, self._column))

    def text(self, piece: str) -> None:
        if self._note:
            if self.notes and len(self.notes[-1]) < limits.CELL_CHARACTERS:
                self.notes[-1] += piece
        elif self._text is not None:
            self._text.append(piece)

    def end(self, tag: str) -> None:
        if tag in {"table-cell", "covered-table-cell"}:
            self._end_cell()
        elif tag == "table-row":
            self._row += self._row_repeat
        elif tag == "annotation":
            self._note -= 1

    def _end_cell(self) -> None:
        sheet, text = self._sheet, "".join(self._text or ())
        self._text = None
        if self._filled:
            sheet.last_row = max(sheet.last_row, self._row + self._row_repeat - 1)
            sheet.last_column = max(sheet.last_column, self._column + self._cell_repeat - 1)
            cells = self._row_repeat * self._cell_repeat
            sheet.cells += cells
            self._total += cells
            self._check()
            if self._is_error and text.startswith(_ERROR_MARKS):
                sheet.errors.update(dict.fromkeys(self._places(), ErrorValue.of(text)))
            if self._format:
                sheet.formats.update(dict.fromkeys(self._places(), self._format))
        self._column += self._cell_repeat

    def _places(self) -> Iterator[Place]:
        rows = range(self._row, self._row + self._row_repeat)
        return product(rows, range(self._column, self._column + self._cell_repeat))

    def _check(self) -> None:
        if self._total > limits.CELLS:
            raise refuse_too_large(self._name, "het telt meer dan 2 miljoen gevulde cellen")
        rows, columns = self._sheet.last_row + 1, self._sheet.last_column + 1
        if rows > limits.ROWS or columns > limits.COLUMNS or rows * columns > limits.BOX_CELLS:
            raise refuse_too_large(self._name, "een werkblad heeft gegevens tot ver buiten een gewone tabel")


def _count(text: str) -> int:
    """Return how often something is repeated."""
    return max(int(text), 1) if text.isascii() and text.isdigit() and len(text) < 10 else 1
