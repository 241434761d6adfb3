"""The exact parser of a sheet's XML, for sheets that the quick scan does not know."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.gate_findings import Place, SheetFindings
from rvs_desktop.importing.files.workbook import ErrorValue
from rvs_desktop.importing.files.xml_guard import Attributes, parse, refuse_too_large

_REFERENCE: Final = re.compile(r"([A-Za-z]{1,7})([0-9]{1,9})")
_TRUE: Final = frozenset({"1", "true"})


def note_formula(found: SheetFindings, place: Place, kind: str, result: str | None) -> None:
    """Note whether a formula has a stored result.

    Args:
        found: where to note it.
        place: the cell.
        kind: type of the cell: ``n`` for a number, ``str`` for a text, ``e`` for an error.
        result: the stored result, None without one. An empty text is a result, an empty number is not.
    """
    if result is None or (not result and kind != "str"):
        if kind != "e":
            found.unresolved.add(place)
    elif kind == "n" and result.strip() in {"0", "0.0", "0.00"}:
        found.zero_formulas.add(place)
    else:
        found.other_formulas += 1


class _SheetParser:
    """Follows rows and cells; cells without a reference stand after the one before."""

    def __init__(self, name: str, styles: dict[int, str]) -> None:
        self.found = SheetFindings()
        self._name = name
        self._styles = styles
        self._row = -1
        self._column = -1
        self._kind = "n"
        self._style = -1
        self._formula = False
        self._filled = False
        self._collect: list[str] | None = None
        self._length = 0
        self._in_cell = False

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "c":
            self._start_cell(attributes)
        elif tag == "row":
            number = attributes.get("r", "")
            self._row = int(number) - 1 if number.isascii() and number.isdigit() else self._row + 1
            self._column = -1
            if attributes.get("hidden", "0") in _TRUE:
                self.found.hidden_rows.add(self._row)
        elif tag == "f" and self._in_cell:
            self._formula = True
        elif tag == "v" and self._in_cell:
            self._collect = []
            self._filled = True
        elif tag == "is" and self._in_cell:
            self._filled = True
        elif tag == "col" and attributes.get("hidden", "0") in _TRUE:
            first, last = (int(attributes.get(key, "1") or "1") for key in ("min", "max"))
            self.found.hidden_columns.update(range(first - 1, min(last, limits.COLUMNS)))

    def _start_cell(self, attributes: Attributes) -> None:
        match = _REFERENCE.fullmatch(attributes.get("r", ""))
        if match:
            column = 0
            for letter in match[1].upper():
                column = column * 26 + ord(letter) - 64
            self._row, self._column = int(match[2]) - 1, column - 1
        else:
            self._column += 1
            self._row = max(self._row, 0)
        self._kind = attributes.get("t", "n")
        style = attributes.get("s", "")
        self._style = int(style) if style.isascii() and style.isdigit() else 0
        self._formula = self._filled = False
        self._collect = None
        self._length = 0
        self._in_cell = True

    def text(self, piece: str) -> None:
        if not self._in_cell:
            return
        self._length += len(piece)
        # A formula and its result may both be as long as a cell can hold.
        if self._length > 2 * limits.CELL_CHARACTERS:
            raise refuse_too_large(self._name, "een cel bevat meer dan 32.767 tekens")
        if self._collect is not None:
            self._collect.append(piece)

    def end(self, tag: str) -> None:
        if tag == "c" and self._in_cell:
            self._in_cell = False
            self._end_cell()

    def _end_cell(self) -> None:
        found, place = self.found, (self._row, self._column)
        result = "".join(self._collect) if self._collect is not None else None
        if self._formula:
            note_formula(found, place, self._kind, result)
        elif not self._filled:
            return
        if self._kind == "e":
            found.errors[place] = ErrorValue.of(result or "")
        found.cells += 1
        found.last_row, found.last_column = (
            max(found.last_row, self._row),
            max(found.last_column, self._column),
        )
        if found.cells > limits.CELLS:
            raise refuse_too_large(self._name, "het telt meer dan 2 miljoen gevulde cellen")
        if self._style in self._styles:
            found.formats[place] = self._styles[self._style]


def parse_sheet(name: str, chunks: Iterable[bytes], styles: dict[int, str]) -> SheetFindings:
    """Return what stands in a sheet besides the values, whatever its shape.

    Raises:
        Refused: if it is no sound XML or larger than the limits.
    """
    parser = _SheetParser(name, styles)
    parse(name, chunks, parser.start, parser.end, parser.text)
    return parser.found
