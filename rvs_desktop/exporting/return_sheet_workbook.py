"""A return sheet as a workbook: grey figures of before, light cells to fill in, an explanation, and hidden keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rvs_desktop.exporting.files import replacing
from rvs_desktop.exporting.marks import Marked, written
from rvs_desktop.exporting.return_sheet import SheetContent
from rvs_desktop.exporting.safe_text import printable, runs_as_formula
from rvs_desktop.exporting.tables import PERSONS_NOTICE, SAMPLE_NOTICE, Progress
from rvs_desktop.exporting.workbook import open_workbook
from rvs_desktop.formats import MOST_COUNT, format_date_long
from rvs_desktop.models.rounds.return_key import (
    AREA_ROW,
    FORM_SHEET,
    HEADING_ROW,
    HELP_SHEET,
    LABEL_RECORD,
    RECORD_SHEET,
    VALUE_RECORD,
    WORDS,
    ColumnKey,
    row_key,
)

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_KEY_ROW: Final = 0
_LABELS: Final = 0
_KEY_COLUMN: Final = 1
"""Hidden, and between names and figures: who sorts the one with the other takes the keys along."""
_FIGURES: Final = 2
_TITLE, _AREA, _ASK, _NOTICE, _HEADING, _FIRST = 1, 2, 3, 4, 6, 7
"""No count of a municipality or region is larger (safety rule D1)."""
_GREY: Final = "#E9ECF0"
_LIGHT: Final = "#FFF9E5"
_LINE: Final = "#7A8594"


def write_return_sheets(
    contents: Sequence[SheetContent],
    folder: Path,
    *,
    organisation: str = "",
    progress: Progress | None = None,
) -> list[Path]:
    """Write a workbook for each area into a folder and return the files.

    Raises:
        UserError: if a file cannot be written.
        Cancelled: if ``progress`` raised it.
    """
    paths: list[Path] = []
    for number, content in enumerate(contents):
        if progress:
            progress(number, len(contents))
        paths.append(folder / content.file_name)
        write_return_sheet(content, paths[-1], organisation=organisation)
    return paths


def write_return_sheet(content: SheetContent, path: Path, *, organisation: str = "") -> None:
    """Write one workbook, whole or not at all.

    Args:
        content: what it asks and shows.
        path: where; an existing file is replaced.
        organisation: stands as the author; never a person.

    Raises:
        UserError: if the file cannot be written.
    """
    with replacing(path) as temporary, open_workbook(temporary, streamed=False) as book:
        book.set_properties(
            {
                "title": printable(f"{content.dataset}, {content.period.label()}, {content.area.name}"),
                "author": printable(organisation),
                "company": printable(organisation),
                "comments": _notices(content),
                "created": datetime.now(UTC).replace(tzinfo=None),
            }
        )
        form = book.add_worksheet(FORM_SHEET)
        _Form(book, form, content).write()
        _write_help(book, content)
        _write_record(book, content)
        form.activate()


def _notices(content: SheetContent) -> str:
    notices = [(SAMPLE_NOTICE, content.sample), (PERSONS_NOTICE, content.persons)]
    return " · ".join(text for text, holds in notices if holds)


class _Form:
    """Writes the sheet that is filled in: a row per measure, a column per period."""

    def __init__(self, book: Workbook, sheet: Worksheet, content: SheetContent) -> None:
        self._sheet = sheet
        self._content = content
        self._add: Callable[[dict[str, Any]], Format] = book.add_format
        self._columns = [
            *(ColumnKey(span.key, asked=False) for span in content.before),
            *(ColumnKey(span.key, asked=True) for span in content.asked),
        ]

    def write(self) -> None:
        self._write_keys()
        self._write_words()
        self._write_headings()
        self._write_figures()
        self._lay_out()

    def _write_keys(self) -> None:
        put = self._sheet.write_string
        put(_KEY_ROW, _LABELS, ColumnKey("", asked=False).text)
        put(_KEY_ROW, _KEY_COLUMN, self._content.key.text)
        for place, key in enumerate(self._columns, _FIGURES):
            put(_KEY_ROW, place, key.text)
        put(_AREA, _KEY_COLUMN, row_key(AREA_ROW))
        put(_HEADING, _KEY_COLUMN, row_key(HEADING_ROW))
        for row, measure in enumerate(self._content.measures, _FIRST):
            put(row, _KEY_COLUMN, row_key(measure.code))

    def _write_words(self) -> None:
        content, put = self._content, self._sheet.write_string
        title = f"{content.dataset}, {content.period.label()}"
        put(_TITLE, _LABELS, printable(title), self._add({"bold": True, "size": 14}))
        put(_AREA, _LABELS, printable(content.area.name), self._add({"bold": True, "size": 12}))
        until = f" uiterlijk {format_date_long(content.due)}" if content.due is not None else ""
        put(_ASK, _LABELS, f"Vul de lichte vakken in en stuur dit bestand{until} terug.")
        if _notices(content):
            put(_NOTICE, _LABELS, _notices(content), self._add({"bold": True, "font_color": "#7A4A00"}))

    def _write_headings(self) -> None:
        base = {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
        left = self._add(base)
        grey = self._add({**base, "align": "right", "bg_color": _GREY, "font_color": "#46515F"})
        asked = self._add({**base, "align": "right", "bg_color": _LIGHT})
        put = self._sheet.write_string
        put(_HEADING, _LABELS, "Gegeven", left)
        for place, span in enumerate((*self._content.before, *self._content.asked), _FIGURES):
            put(_HEADING, place, span.label(), asked if span in self._content.asked else grey)

    def _write_figures(self) -> None:
        content = self._content
        base = {"text_wrap": True, "valign": "top", "bottom": 4}
        looks = {False: self._add(base), True: self._add({**base, "quote_prefix": True})}
        for row, measure in enumerate(content.measures, _FIRST):
            name = printable(measure.name)
            self._sheet.write_string(row, _LABELS, name, looks[runs_as_formula(name)])
            code = f"#,##0.{'0' * measure.decimals}" if measure.decimals else "#,##0"
            grey = {"num_format": code, "align": "right", "bg_color": _GREY, "font_color": "#46515F"}
            light = {"num_format": code, "align": "right", "bg_color": _LIGHT, "locked": False, "border": 1}
            formats = {False: self._add(grey), True: self._add({**light, "border_color": _LINE})}
            for place, key in enumerate(self._columns, _FIGURES):
                self._put(row, place, content.values.get((measure.code, key.period)), formats[key.asked])
            self._validate(row, measure.decimals)

    def _put(self, row: int, column: int, figure: Marked | None, look: Format) -> None:
        if figure is None:
            self._sheet.write_blank(row, column, None, look)
        elif figure.bare and figure.value is not None:
            self._sheet.write_number(row, column, float(figure.value), look)
        else:
            self._sheet.write_string(row, column, printable(written(figure)), look)

    def _validate(self, row: int, decimals: int) -> None:
        """Let a cell take a number that can be a count, or one of the words for no number."""
        from xlsxwriter.utility import xl_rowcol_to_cell

        first = _FIGURES + len(self._content.before)
        cell = xl_rowcol_to_cell(row, first)
        whole = "" if decimals else f",{cell}=INT({cell})"
        words = ",".join(f'{cell}="{word}"' for word in WORDS)
        what = "een getal" if decimals else "een heel aantal"
        self._sheet.data_validation(
            row,
            first,
            row,
            first + len(self._content.asked) - 1,
            {
                "validate": "custom",
                "value": f"=OR(AND(ISNUMBER({cell}),{cell}>=0,{cell}<={MOST_COUNT}{whole}),{words})",
                "ignore_blank": True,
                "error_title": "Dit vak",
                "error_message": (
                    f"Vul {what} in: 0 als er geen zijn. Is het niet bekend: n.b. "
                    "Kan het niet voorkomen: n.v.t. Mag het niet gedeeld worden: geheim."
                ),
            },
        )

    def _lay_out(self) -> None:
        sheet, content = self._sheet, self._content
        sheet.set_row(_KEY_ROW, None, None, {"hidden": True})
        sheet.set_column(_KEY_COLUMN, _KEY_COLUMN, 3, None, {"hidden": True})
        sheet.set_column(_LABELS, _LABELS, 44)
        sheet.set_column(_FIGURES, _FIGURES + len(self._columns) - 1, 13)
        sheet.freeze_panes(_FIRST, _FIGURES)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer(f"&L{_notices(content)}&R&P / &N")
        first = _FIGURES + len(content.before)
        sheet.set_selection(_FIRST, first, _FIRST, first)
        # Without a password: it keeps from mistakes, not from people.
        sheet.protect("", {"format_columns": True, "format_rows": True})


def _write_help(book: Workbook, content: SheetContent) -> None:
    sheet: Worksheet = book.add_worksheet(HELP_SHEET)
    bold = book.add_format({"bold": True, "valign": "top"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 84)
    for row, (what, meaning) in enumerate(_help(content)):
        sheet.write_string(row, 0, what, bold)
        sheet.write_string(row, 1, printable(meaning), wrapped)
    sheet.protect("", {"format_columns": True, "format_rows": True})


def _help(content: SheetContent) -> list[tuple[str, str]]:
    lines = [
        ("Waarvoor", f"{content.dataset}, {content.period.label()}, {content.area.name}"),
        ("Wat u invult", "Alleen de lichte vakken. De grijze cijfers stuurde uw organisatie eerder."),
        (
            "Aantallen",
            "Hele aantallen. Is er niets te tellen, vul dan 0 in: een leeg vak betekent niet geleverd.",
        ),
        ("n.b.", "Het aantal is niet bekend."),
        ("n.v.t.", "Het kan bij u niet voorkomen."),
        ("geheim", "Het aantal mag niet worden gedeeld."),
        (
            "Geen personen",
            "Vul alleen aantallen in: geen namen, geboortedatums of andere gegevens van personen.",
        ),
        (
            "Klopt een grijs cijfer niet",
            "Laat het weten in uw antwoord. Een wijziging in een grijs vak wordt gezien, maar niet overgenomen.",
        ),
        (
            "Beveiliging",
            "Er is geen wachtwoord: de beveiliging voorkomt vergissingen. U mag sorteren of in een ander programma opslaan.",
        ),
    ]
    if content.due is not None:
        lines.insert(1, ("Uiterlijk", format_date_long(content.due)))
    return lines


def _write_record(book: Workbook, content: SheetContent) -> None:
    """Write what the sheet was sent with, so that a change in it shows when it comes back."""
    sheet: Worksheet = book.add_worksheet(RECORD_SHEET)
    rows = [(content.key.text,)]
    rows += [(LABEL_RECORD, measure.code, printable(measure.name)) for measure in content.measures]
    rows += [
        (VALUE_RECORD, measure, period, printable(written(figure)))
        for (measure, period), figure in content.values.items()
    ]
    for row, values in enumerate(rows):
        for column, text in enumerate(values):
            sheet.write_string(row, column, text)
    sheet.very_hidden()
