"""The gate of xlsx, xlsm and xlsb: which parts there are, what they hold, and whether they keep the limits."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.gate_findings import FileFindings, FileKind, SheetFindings
from rvs_desktop.importing.files.number_formats import telling_formats
from rvs_desktop.importing.files.package import Package, part_key
from rvs_desktop.importing.files.rich_texts import SIGNS, rich_texts
from rvs_desktop.importing.files.sheet_scan import scan_sheet
from rvs_desktop.importing.files.workbook import Grid
from rvs_desktop.importing.files.xml_guard import (
    Attributes,
    DepthMeter,
    as_utf8,
    attribute,
    parse,
    refuse_damaged,
    refuse_long_runs,
    refuse_too_large,
    without_doctype,
)

_CARRIED: Final = (
    ("macros", re.compile(r"vbaproject|/macrosheets/|/intlmacrosheets/")),
    ("external_links", re.compile(r"/externallinks/")),
    ("comments", re.compile(r"/comments|/threadedcomments/")),
    ("pivot_caches", re.compile(r"/pivotcache/")),
    ("connections", re.compile(r"/connections\.(?:xml|bin)|/querytables/|/model/|/customdata/")),
    ("embedded_objects", re.compile(r"/embeddings/|/activex/|/oleobjects?")),
)
_ROOT: Final = re.compile(rb"<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s>/]")
_COUNTS: Final = re.compile(rb"\b(uniqueCount|count)\s*=\s*[\"']([0-9]{1,18})[\"']")
_ASIDE_CELLS: Final = 200_000


@dataclass
class BookParts:
    """The workbook part and what it points to."""

    sheets: list[tuple[str, str, bool]] = field(default_factory=list[tuple[str, str, bool]])
    """(name, part, hidden) in the order of the tabs."""
    computes_on_load: bool = False
    """Results are to be computed when the file is opened, so stored ones may never have been."""


def carried_parts(package: Package) -> list[str]:
    """Return the names of what the package carries that is never run or followed."""
    return [word for word, pattern in _CARRIED if any(pattern.search(f"/{key}") for key in package.parts)]


def inspect_ooxml(package: Package) -> FileFindings:
    """Read every part of an xlsx or xlsm once.

    Raises:
        Refused: when a part is damaged, hostile or too large.
    """
    found = FileFindings(FileKind.XLSX, carries=carried_parts(package))
    book = find_book(package)
    if len(book.sheets) > limits.SHEETS:
        raise refuse_too_large(package.name, "het telt meer dan 255 werkbladen")
    styles = _styles(package)
    by_part: dict[str, SheetFindings] = {}
    cells = 0
    for key in package.parts:
        sheet = _inspect_part(package, key, styles, found)
        if sheet is not None:
            by_part[key] = sheet
            cells += sheet.cells
    if cells > limits.CELLS:
        raise refuse_too_large(package.name, "het telt meer dan 2 miljoen gevulde cellen")
    for name, part, hidden in book.sheets:
        sheet = by_part.get(part)
        if sheet is not None:
            sheet.hidden = hidden
            found.sheets[name] = sheet
    if any(hidden for _, _, hidden in book.sheets):
        found.carries.append("hidden_sheets")
    _distrust_zeros(book, found)
    found.asides = [*comment_grid(package), *_pivot_caches(package)]
    return found


def _distrust_zeros(book: BookParts, found: FileFindings) -> None:
    """Count formulas as unresolved where the writing program stored a zero for each and left the sum to Excel."""
    if book.computes_on_load and not any(sheet.other_formulas for sheet in found.sheets.values()):
        for sheet in found.sheets.values():
            sheet.unresolved |= sheet.zero_formulas


def find_book(package: Package) -> BookParts:
    """Find the workbook part through the relations of the package, wherever it is, and list its sheets.

    Raises:
        Refused: if there is none.
    """
    top = relations(package, "")
    part = next((target for kind, target in top.values() if kind == "officedocument"), "")
    if part not in package.parts:
        part = next((key for key in package.parts if re.fullmatch(r"(?:.*/)?workbook\.xml", key)), "")
    if not part:
        raise refuse_damaged(package.name)
    targets = relations(package, part)
    book = BookParts()

    def start(tag: str, attributes: Attributes) -> None:
        if tag == "sheet":
            _, target = targets.get(attribute(attributes, "id"), ("", ""))
            hidden = attributes.get("state", "visible") != "visible"
            book.sheets.append((attributes.get("name", ""), target, hidden))
        elif tag == "calcPr":
            book.computes_on_load = attributes.get("fullCalcOnLoad", "0") in {"1", "true"}

    parse(package.name, _xml(package, part), start)
    return book


def relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """Return id → (kind, part) of what a part points to inside the package; ``part`` is empty for the package itself.

    Raises:
        Refused: if the list of relations is damaged.
    """
    folder, name = posixpath.split(part)
    found: dict[str, tuple[str, str]] = {}

    def start(tag: str, attributes: Attributes) -> None:
        if tag == "Relationship" and attributes.get("TargetMode", "") != "External":
            target = attributes.get("Target", "").replace("\\", "/")
            path = target if target.startswith("/") else posixpath.join(folder, target)
            kind = attributes.get("Type", "").rpartition("/")[2].casefold()
            found[attributes.get("Id", "")] = (kind, part_key(posixpath.normpath(path)))

    key = part_key(posixpath.join(folder, "_rels", f"{name}.rels"))
    if key in package.parts:
        parse(package.name, _xml(package, key), start)
    return found


def _xml(package: Package, key: str) -> Iterator[bytes]:
    return without_doctype(package.name, as_utf8(package.name, package.stream(key)))


def _styles(package: Package) -> dict[int, str]:
    """Return style number → number format, for the formats that tell something about a figure."""
    key = next((key for key in package.parts if re.fullmatch(r"(?:.*/)?styles\.xml", key)), "")
    codes: dict[int, str] = {}
    styles: list[int] = []
    inside = False

    def start(tag: str, attributes: Attributes) -> None:
        nonlocal inside
        if tag == "numFmt":
            codes[_number(attributes.get("numFmtId", ""))] = attributes.get("formatCode", "")
        elif tag == "cellXfs":
            inside = True
        elif tag == "xf" and inside:
            styles.append(_number(attributes.get("numFmtId", "")))

    def end(tag: str) -> None:
        nonlocal inside
        inside = inside and tag != "cellXfs"

    if key:
        parse(package.name, _xml(package, key), start, end)
    return telling_formats(styles, codes)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _inspect_part(
    package: Package, key: str, styles: dict[int, str], found: FileFindings
) -> SheetFindings | None:
    """Check one part; return what stands in it when it is a sheet, and note texts with a telling look.

    Parts are told by their first tag, not by who points to them: a reader may follow another path than we do.
    """
    if not key.endswith((".xml", ".rels", ".vml")):
        return None
    chunks = _xml(package, key)
    head = next(chunks, b"")
    root = _ROOT.search(head)
    local = root[2] if root else b""
    if local == b"worksheet":
        prefix = root[1] or b"" if root else b""
        # No filter for document types here: the scan hands anything of that kind to the parser, which refuses it.
        return scan_sheet(package.name, prefix, styles, lambda: as_utf8(package.name, package.stream(key)))
    if local == b"sst":
        if _check_strings(package.name, head, chunks):
            found.rich_texts |= rich_texts(package.name, _xml(package, key))
    else:
        _check_plain(package, key, head, chunks)
    return None


def _check_plain(package: Package, key: str, head: bytes, rest: Iterable[bytes]) -> None:
    meter = DepthMeter()
    meter.feed(head)
    for chunk in rest:
        meter.feed(chunk)
    if meter.suspect:
        parse(package.name, _xml(package, key), lambda _tag, _attributes: None)


def _check_strings(name: str, head: bytes, rest: Iterable[bytes]) -> bool:
    """Refuse a string table with too many strings, said or real; their length is checked when they are read.

    Returns whether there may be texts of which the look says something.
    """
    counted, rich = 0, False
    root = _ROOT.search(head)
    opening = head[root.start() : root.start() + 2000].partition(b">")[0] if root else b""
    # ``count`` counts the cells that use a string, so it may be as high as the number of cells.
    for word, number in _COUNTS.findall(opening):
        if int(number) > (limits.STRINGS if word == b"uniqueCount" else limits.CELLS):
            raise refuse_too_large(name, "het telt meer dan een miljoen teksten")
    mark = b"<" + (root[1] or b"" if root else b"") + b"si"
    tail = last = b""
    for chunk in (head, *rest):
        piece = tail + chunk
        counted += piece.count(mark)
        rich = rich or any(sign in last + chunk for sign in SIGNS)
        last = chunk[-max(map(len, SIGNS)) :]
        refuse_long_runs(name, chunk)
        tail = piece[-(len(mark) - 1) :]
        if counted > limits.STRINGS:
            raise refuse_too_large(name, "het telt meer dan een miljoen teksten")
    return rich


def comment_grid(package: Package) -> list[Grid]:
    """Return the comments of all sheets as one column, nothing when there are none."""
    notes = [
        text
        for key in package.parts
        if re.search(r"/(?:comments\w*|threadedcomments/[^/]+)\.xml$", f"/{key}")
        for text in _comment_texts(package, key)
    ]
    return (
        [Grid("opmerkingen", tuple((note,) for note in notes[:_ASIDE_CELLS]), hidden=True)] if notes else []
    )


def _pivot_caches(package: Package) -> Iterator[Grid]:
    for key in package.parts:
        if re.search(r"/pivotcache/pivotcachedefinition\w*\.xml$", f"/{key}"):
            yield _pivot_cache(package, key)


def _comment_texts(package: Package, key: str) -> list[str]:
    texts: list[str] = []

    def start(tag: str, _attributes: Attributes) -> None:
        if tag in {"comment", "threadedComment"}:
            texts.append("")

    def text(piece: str) -> None:
        if texts and len(texts[-1]) < limits.CELL_CHARACTERS:
            texts[-1] += piece

    parse(package.name, _xml(package, key), start, text=text)
    return texts


def _pivot_cache(package: Package, key: str) -> Grid:
    """Return the fields of a pivot cache as columns: it keeps the rows even when their sheet is gone."""
    columns: list[list[str]] = []
    kept = 0
    column = 0

    def start_field(tag: str, attributes: Attributes) -> None:
        if tag == "cacheField":
            columns.append([attributes.get("name", "")])
        elif tag in {"s", "n", "d"} and columns:
            columns[-1].append(attributes.get("v", ""))

    def start_record(tag: str, attributes: Attributes) -> None:
        nonlocal column, kept
        if tag == "r":
            column = 0
        elif tag in {"s", "n", "d", "x", "m", "b", "e"}:
            if tag in {"s", "n", "d"} and column < len(columns) and kept < _ASIDE_CELLS:
                columns[column].append(attributes.get("v", ""))
                kept += 1
            column += 1

    parse(package.name, _xml(package, key), start_field)
    for kind, target in relations(package, key).values():
        if kind == "pivotcacherecords" and target in package.parts:
            parse(package.name, _xml(package, target), start_record)
    height = max((len(one) for one in columns), default=0)
    rows = tuple(tuple(one[row] if row < len(one) else None for one in columns) for row in range(height))
    return Grid(name="draaitabel", rows=rows, hidden=True)
