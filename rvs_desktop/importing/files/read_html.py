"""The reader of web pages that a system saved under the name of a workbook."""

from __future__ import annotations

from html.parser import HTMLParser

from rvs_desktop.importing import limits
from rvs_desktop.importing.files.cells import clean_text
from rvs_desktop.importing.files.refusal import Refused
from rvs_desktop.importing.files.workbook import CellValue, Grid, Range, Workbook
from rvs_desktop.importing.files.xml_guard import refuse_too_large


class _Tables(HTMLParser):
    """Gathers the cells of all tables below each other, as a spreadsheet program shows such a page."""

    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self._name = name
        self.rows: list[list[CellValue]] = []
        self.merged: list[Range] = []
        self.found = False
        self._depth = 0
        self._row: list[CellValue] | None = None
        self._text: list[str] | None = None
        self._span = (1, 1)
        self._silent = 0
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth > 1:
                raise Refused(
                    "wrong_format",
                    f"Het bestand {self._name} is een webpagina met tabellen in tabellen. "
                    "Open het in Excel en sla het op als Excel-werkmap (.xlsx), en lees dat bestand in.",
                )
            self.found = True
        elif tag == "tr" and self._depth:
            self._end_row()
            self._row = []
        elif tag in {"td", "th"} and self._row is not None:
            self._end_cell()
            given = dict(attrs)
            self._span = _count(given.get("rowspan")), _count(given.get("colspan"))
            self._text = []
        elif tag in {"script", "style"}:
            self._silent += 1
        elif tag == "br" and self._text is not None:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif tag == "table" and self._depth:
            self._end_row()
            self._depth -= 1
        elif tag in {"script", "style"}:
            self._silent = max(self._silent - 1, 0)

    def handle_data(self, data: str) -> None:
        if self._silent:
            return
        if self._text is not None:
            self._text.append(data)
        elif not self._depth and data.strip() and not self.found:
            # What stands above the first table is its title.
            self.rows.append([clean_text(self._name, " ".join(data.split()))])

    def _end_cell(self) -> None:
        if self._text is None or self._row is None:
            return
        down, right = self._span
        top, left = len(self.rows), len(self._row)
        if down > 1 or right > 1:
            self.merged.append(Range(top, left, top + down - 1, left + right - 1))
        self._row.append(clean_text(self._name, " ".join("".join(self._text).split())))
        self._row.extend([None] * (right - 1))
        self._text = None
        self._cells += right
        if self._cells > limits.CELLS:
            raise refuse_too_large(self._name, "het telt meer dan 2 miljoen cellen")

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is not None:
            self.rows.append(self._row)
            self._row = None


def _count(text: str | None) -> int:
    return min(max(int(text), 1), 1000) if text and text.isascii() and text.isdigit() and len(text) < 6 else 1


def read_html(name: str, text: str) -> Workbook:
    """Read the tables of a web page; every cell stays text.

    Cells that reach over several rows make columns uncertain, so a page that has them is refused.

    Raises:
        Refused: if there is no table, or none that can be read with certainty.
    """
    tables = _Tables(name)
    tables.feed(text)
    tables.close()
    if not tables.found or any(one.bottom > one.top for one in tables.merged):
        raise Refused(
            "wrong_format",
            f"Het bestand {name} is een webpagina die niet met zekerheid te lezen is. "
            "Open het in Excel en sla het op als Excel-werkmap (.xlsx), en lees dat bestand in.",
        )
    rows = tuple(tuple(row) for row in tables.rows)
    sheet = Grid(name=name.rpartition(".")[0] or name, rows=rows, merged=tuple(tables.merged))
    return Workbook(name=name, sheets=(sheet,), reader="html")
