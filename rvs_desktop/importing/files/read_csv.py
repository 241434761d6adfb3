"""The reader of text files: any of the delimiters and encodings that Dutch offices export."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable
from typing import Final

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.cells import clean_text
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import Grid, Workbook
from rvs_desktop.importing.files.xml_guard import refuse_damaged, refuse_too_large

_DELIMITERS: Final = ";\t,|"
_HEAD_LINES: Final = 60
_NAMED: Final = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
_NUMBER_COMMA: Final = re.compile(r"(?<=\d),(?=\d)")
_BINARY: Final = frozenset("\x00\x01\x02\x03\x04\x05\x06\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19")


def decode(name: str, content: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16 or else Windows-1252.

    Raises:
        Refused: if the bytes are no text at all.
    """
    text = _decoded(name, content)
    if not _BINARY.isdisjoint(text[:100_000]):
        raise Refused(
            "wrong_format",
            f"Het bestand {name} is geen werkmap en geen tekst. "
            "Vraag de afzender om de cijfers als Excel- of CSV-bestand.",
        )
    return text


def _decoded(name: str, content: bytes) -> str:
    try:
        if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return content.decode("utf-16")
        head = content[:2000]
        # UTF-16 without a mark shows as a zero in every second place of plain text.
        for encoding, start in (("utf-16-le", 1), ("utf-16-be", 0)):
            if head[start::2].count(0) > len(head) // 3:
                return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise refuse_damaged(name) from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def find_delimiter(text: str) -> str:
    """Return what separates the cells: the mark that stands equally often in most lines.

    A comma between two digits is a decimal comma or separates cells; it counts only when nothing else separates.
    """
    lines = [line for line in text[:40_000].splitlines()[:_HEAD_LINES] if line.strip()]
    best, best_score = ";", 0.0
    for mark in _DELIMITERS:
        counted = [(_NUMBER_COMMA.sub("", line) if mark == "," else line).count(mark) for line in lines]
        filled = [count for count in counted if count]
        if filled:
            usual = max(set(filled), key=lambda count: (filled.count(count), count))
            score = filled.count(usual) / len(lines) + min(usual, 10) / 100
            if score > best_score:
                best, best_score = mark, score
    if not best_score and "," in text[:40_000]:
        return ","
    return best


def read_csv(name: str, text: str) -> Workbook:
    """Read a text table; every cell stays text, the empty ones become None.

    Args:
        name: file name; the sheet gets it too, without its extension.
        text: the whole text.

    Raises:
        Refused: if it is larger than the limits.
    """
    first, _, rest = text.partition("\n")
    named = _NAMED.fullmatch(first.strip())
    delimiter = named[1] if named else find_delimiter(text)
    # The line that names the delimiter keeps its place, so that cells have the addresses the sender sees.
    body = "\n" + rest if named else text
    rows = _rows(name, body, delimiter)
    return Workbook(name=name, sheets=(Grid(name=name.rpartition(".")[0] or name, rows=rows),), reader="csv")


def _rows(name: str, text: str, delimiter: str) -> tuple[tuple[str | None, ...], ...]:
    """Split into cells; a quote that never closes is taken for an ordinary character."""
    csv.field_size_limit(2 * limits.CELL_CHARACTERS)
    try:
        return _collect(name, csv.reader(_lines(text), delimiter=delimiter, strict=True))
    except csv.Error:
        open_quote = text.count('"') % 2 == 1
    try:
        if open_quote:
            return _collect(name, csv.reader(_lines(text), delimiter=delimiter, quoting=csv.QUOTE_NONE))
        return _collect(name, csv.reader(_lines(text), delimiter=delimiter))
    except csv.Error as error:
        raise refuse_too_large(name, "een cel bevat meer dan 32.767 tekens") from error


def _lines(text: str) -> io.StringIO:
    return io.StringIO(text, newline="")


def _collect(name: str, lines: Iterable[list[str]]) -> tuple[tuple[str | None, ...], ...]:
    rows: list[tuple[str | None, ...]] = []
    cells = 0
    for line in lines:
        cells += len(line)
        if cells > limits.BOX_CELLS or len(rows) >= limits.ROWS or len(line) > limits.COLUMNS:
            raise refuse_too_large(name, "het telt meer regels of kolommen dan een gewone tabel")
        rows.append(tuple([clean_text(name, value) for value in line]))
    return tuple(rows)
