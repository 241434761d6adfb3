"""A return sheet that comes back: known by its hidden keys, and read by them without a question.

The keys of row and column say what a cell is, also after sorting, inserting or saving by another program. The visible
words are checked against the keys: words that were rewritten are told, and where words and keys name two different
things nothing is guessed.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Final

from rvs_desktop.importing.files.workbook import Workbook, cell_name
from rvs_desktop.importing.recognising.ledger import Figure, Ledger
from rvs_desktop.importing.recognising.sentences import cell_problem
from rvs_desktop.importing.recognising.validate import without_conflicts, without_excess, without_giants
from rvs_desktop.importing.recognition import Catalogue, Hints, KnownMeasure, Reading, Recognition
from rvs_desktop.importing.return_sheets import words
from rvs_desktop.importing.return_sheets.checks import WRONG_SHEET, FormChecks, Known, trouble_with_all
from rvs_desktop.importing.return_sheets.form import Form, find_forms
from rvs_desktop.importing.wording.cell_text import CellText, read_cell
from rvs_desktop.models.rounds.return_key import HELP_SHEET, MARKS, RECORD_SHEET
from rvs_desktop.periods import Period

RULE: Final = "return_sheet"
"""Name of the rule that read a figure by the keys of its sheet."""


def read_return_sheet(workbook: Workbook, known: Catalogue, hints: Hints) -> Recognition | None:
    """Read the return sheets in a workbook; None when it holds none, so that it is recognised as any other.

    Args:
        workbook: the cells as read.
        known: the areas and measures that a file of this region can be about.
        hints: what the person who imports already knows; a sender other than the area of the sheet is a contradiction.
    """
    forms = find_forms(workbook)
    if not forms:
        return None
    ledger = Ledger()
    figures: list[Figure] = []
    for form in forms:
        figures += _FormReader(form, Known.of(known), hints, ledger).read()
    figures = without_conflicts(without_giants(figures, ledger), ledger, keyed=True)
    figures = without_excess(figures, known.part_rules, ledger)
    _count(workbook, forms, figures, ledger)
    return Recognition(
        readings=tuple(figure.reading for figure in figures),
        problems=ledger.problems(),
        cells={
            "read": len(figures),
            "skipped": sum(ledger.skipped.values()),
            "needs_decision": len(ledger.left),
            "rejected": 0,
        },
        skipped=tuple((sheet, rule, number) for (sheet, rule), number in sorted(ledger.skipped.items())),
        # The key stands for the layout: it says whose sheet it was, and which issue of it.
        fingerprint=" ".join(form.key.text for form in forms),
        reader=workbook.reader,
        sheets=tuple(grid.name for grid in workbook.sheets),
    )


class _FormReader:
    """Reads one form."""

    def __init__(self, form: Form, known: Known, hints: Hints, ledger: Ledger) -> None:
        self._form = form
        self._known = known
        self._hints = hints
        self._ledger = ledger
        self._sheet = form.grid.name
        self._checks = FormChecks(form, known, ledger)

    def read(self) -> list[Figure]:
        """Return the figures that were filled in."""
        trouble = trouble_with_all(self._form, self._known, self._hints)
        filled = self._filled()
        if trouble:
            for row, column in filled or [(self._form.key_row, 0)]:
                self._ledger.leave(WRONG_SHEET, trouble, (self._sheet, row, column), group=trouble)
            return []
        self._checks.run()
        beside = self._tell_outside()
        if not filled:
            area = self._known.areas[self._form.key.area].name
            message = words.nothing_filled_in(area, beside=beside)
            self._ledger.leave("missing_measure", message, (self._sheet, self._form.key_row, 0))
        found: list[Figure] = []
        for row, measure in self._checks.measures.items():
            for column, period in self._checks.periods.items():
                figure = self._figure(row, column, measure, period)
                if figure is not None:
                    found.append(figure)
        return found

    def _filled(self) -> list[tuple[int, int]]:
        """Return the cells to fill in that hold something, by the keys alone."""
        rows = [row for row, code in self._form.rows.items() if code in self._known.measures]
        columns = [column for column, key in self._form.columns.items() if key.asked]
        return [(row, column) for row in rows for column in columns if self._holds(row, column)]

    def _holds(self, row: int, column: int) -> bool:
        return bool(self._form.text(row, column)) or (row, column) in self._form.grid.unresolved

    def _figure(self, row: int, column: int, measure: KnownMeasure, period: Period) -> Figure | None:
        """Return what a cell says; None for a blank that was never filled, and after leaving the cell."""
        form, place = self._form, (self._sheet, row, column)
        value = form.grid.cell(row, column)
        cell = read_cell(value, MARKS)
        code, why = cell.code, cell.why
        if (row, column) in form.grid.unresolved:
            code, why = "formula_without_result", ""
        elif not code and not cell.status:
            if (measure.code, period.key) not in form.record.values:
                return None
            cell = CellText(status="missing")  # a figure stood here when the sheet was sent
        number = None if cell.number is None else Decimal(cell.number).scaleb(measure.decimals)
        if not code and number is not None and number != int(number):
            code, why = "unusual_value", "bevat meer cijfers achter de komma dan dit gegeven heeft"
        raw = "" if value is None else str(value)
        if code:
            self._ledger.leave(code, cell_problem(code, why, raw), place)
            return None
        area = self._known.areas[form.key.area]
        heading = period.label()
        reading = Reading(
            *(measure.code, area.code, period.key, None if number is None else int(number)),
            status=cell.status,
            qualifier=cell.qualifier,
            sheet=self._sheet,
            cell=cell_name(row, column),
            raw=raw,
            row_label=measure.name,
            column_label=heading,
            rule=RULE,
        )
        return Figure(reading, measure, area, period, row, column)

    def _tell_outside(self) -> bool:
        """Tell what was written beside the form; returns whether there are numbers among it."""
        form, numbers = self._form, False
        body = [row for row, code in form.rows.items() if code in self._known.measures]
        if not body:
            return False
        width = max((len(form.grid.rows[row]) for row in body), default=0)
        for column in range(width):
            held = [row for row in body if form.grid.cell(row, column) is not None]
            if column in form.columns or not held or self._is_key_column(column):
                continue
            numbers = numbers or any(read_cell(form.grid.cell(row, column)).clear for row in held)
            letter = cell_name(0, column)[:-1]
            message = words.outside_form(f"Kolom {letter}")
            self._ledger.tell("return_sheet_changed", message, (self._sheet, -1, -1))
        for row in range(min(body), len(form.grid.rows)):
            cells = [column for column in self._checks.periods if self._holds(row, column)]
            if row in form.rows or not any(read_cell(form.grid.cell(row, column)).clear for column in cells):
                continue
            numbers = True
            for column in cells:
                message = words.numbers_outside()
                self._ledger.leave(
                    "missing_measure", message, (self._sheet, row, column), group=f"{message}{row}"
                )
        return numbers

    def _is_key_column(self, column: int) -> bool:
        row = next(iter(self._form.rows))
        text = self._form.text(row, column)
        return text.startswith("rvs-")


def _count(workbook: Workbook, forms: list[Form], figures: list[Figure], ledger: Ledger) -> None:
    """Account for every cell with content that is no figure and no question."""
    done = Counter(figure.sheet for figure in figures if figure.reading.raw)
    done += Counter(sheet for sheet, _, _ in ledger.left)
    done += Counter({sheet: 0 for sheet, _ in ledger.skipped})
    for (sheet, _), number in ledger.skipped.items():
        done[sheet] += number
    names = {form.grid.name for form in forms}
    for grid in workbook.sheets:
        rule = "heading_or_note"
        if grid.name not in names:
            rule = {RECORD_SHEET: "hidden_keys", HELP_SHEET: "instruction_sheet"}.get(
                grid.name, "other_sheet"
            )
        rest = grid.content - done[grid.name]
        ledger.skip(grid.name, rule, rest)
        if rule == "other_sheet" and rest:
            message = words.outside_form(f"Het blad ‘{grid.name}’")
            ledger.tell("return_sheet_changed", message, (grid.name, -1, -1))
