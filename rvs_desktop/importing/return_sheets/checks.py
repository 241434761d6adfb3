"""Whether the words of a returned sheet still say what its keys say, and what is left for a person where they do not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rvs_desktop.importing.files.workbook import CellValue
from rvs_desktop.importing.recognising.ledger import Ledger
from rvs_desktop.importing.recognition import Catalogue, Hints, KnownArea, KnownMeasure
from rvs_desktop.importing.return_sheets import words
from rvs_desktop.importing.return_sheets.form import Form
from rvs_desktop.importing.wording.cell_text import read_cell
from rvs_desktop.importing.wording.plain_text import plain, tidy
from rvs_desktop.models.rounds.return_key import AREA_ROW, FORM, HEADING_ROW, MARKS
from rvs_desktop.periods import Period

WRONG_SHEET = "wrong_return_sheet"
"""Problem code of a sheet that is not what the sender or who imports says it is."""


@dataclass(frozen=True)
class Known:
    """The catalogue by code."""

    areas: Mapping[str, KnownArea]
    measures: Mapping[str, KnownMeasure]

    @classmethod
    def of(cls, known: Catalogue) -> Known:
        """Return it by code."""
        return cls({area.code: area for area in known.areas}, {one.code: one for one in known.measures})


def trouble_with_all(form: Form, known: Known, hints: Hints) -> str:
    """Return why nothing of a sheet can be taken over; empty when it can."""
    key = form.key
    area = known.areas.get(key.area)
    if key.form > FORM:
        return words.newer_form()
    if area is None or not area.inside:
        return words.unknown_key(key.area)
    if all(measure.dataset != key.dataset for measure in known.measures.values()):
        return words.unknown_key(key.dataset)
    return _other_wish(form, area, known, hints) or _other_name(form, area, known)


def _other_wish(form: Form, area: KnownArea, known: Known, hints: Hints) -> str:
    """Return the sentence when who imports said something else than the sheet."""
    key = form.key
    if hints.sender and hints.sender != key.area:
        sender = known.areas.get(hints.sender)
        return words.other_sender(area.name, sender.name if sender else hints.sender)
    if hints.period and hints.period != key.period:
        return words.other_wish("de periode", _label(key.period), _label(hints.period))
    if hints.dataset and hints.dataset != key.dataset:
        return words.other_wish("de uitvraag", key.dataset, hints.dataset)
    return ""


def _other_name(form: Form, area: KnownArea, known: Known) -> str:
    """Return the sentence when another area of the region was written over the name in the sheet."""
    said = plain(form.text(form.row_of(AREA_ROW), form.label_column))
    if not said or said == plain(area.name):
        return ""
    other = next(
        (
            one
            for one in known.areas.values()
            if one.kind == area.kind and one.inside and plain(one.name) == said
        ),
        None,
    )
    return words.other_name(area.name, other.name) if other is not None else ""


def _label(period: str) -> str:
    try:
        return Period.parse(period).label()
    except ValueError:
        return tidy(period)


class FormChecks:
    """Checks one form and remembers which of its rows and columns can be read."""

    def __init__(self, form: Form, known: Known, ledger: Ledger) -> None:
        self._form = form
        self._ledger = ledger
        self._sheet = form.grid.name
        self.measures = {
            row: known.measures[code] for row, code in form.rows.items() if code in known.measures
        }
        self.periods: dict[int, Period] = {}
        for column, key in form.columns.items():
            if key.asked and _is_period(key.period):
                self.periods[column] = Period.parse(key.period)
        self._names = {
            code: form.record.labels.get(code, measure.name) for code, measure in known.measures.items()
        }

    def run(self) -> None:
        """Check columns, rows and earlier figures; what cannot be trusted is left with its reason."""
        self._check_columns()
        self._check_rows()
        self._check_before()
        labels, there = self._form.record.labels, set(self._form.rows.values())
        names = ", ".join(label for code, label in labels.items() if code not in there)
        if names:
            self._ledger.tell("return_sheet_changed", words.not_returned(names), (self._sheet, -1, -1))

    def _check_columns(self) -> None:
        form, heading = self._form, self._form.row_of(HEADING_ROW)
        if heading is None:
            return
        labels = {plain(period.label()): period for period in self.periods.values()}
        for key in form.columns.values():
            if key.period and _is_period(key.period):
                labels.setdefault(plain(Period.parse(key.period).label()), Period.parse(key.period))
        for column, period in list(self.periods.items()):
            label = form.text(heading, column)
            said = labels.get(plain(label))
            if said is None:
                message = words.edited_label(period.label(), label)
                self._ledger.tell("return_sheet_changed", message, (self._sheet, heading, column))
            elif said != period:
                message = words.moved_column(period.label(), label)
                self._leave_cells(list(self.measures), [column], "period_conflict", message)
                del self.periods[column]

    def _check_rows(self) -> None:
        form, column = self._form, self._form.label_column
        if column is None:
            return
        codes = {plain(name): code for code, name in self._names.items()}
        for row, measure in list(self.measures.items()):
            label, name = form.text(row, column), self._names[measure.code]
            said = measure.code if plain(label) == plain(name) else codes.get(plain(label))
            if said is None:
                message = words.edited_label(name, label)
                self._ledger.tell("return_sheet_changed", message, (self._sheet, row, column))
            elif said != measure.code:
                message = words.moved_row(name, label)
                self._leave_cells([row], list(self.periods), "code_name_mismatch", message)
                del self.measures[row]

    def _check_before(self) -> None:
        """Compare the earlier figures with those that the sheet was sent with."""
        form = self._form
        before = {column: key.period for column, key in form.columns.items() if key.period and not key.asked}
        if not form.record.labels or not before:
            return
        for row, measure in list(self.measures.items()):
            shown = {period: form.grid.cell(row, column) for column, period in before.items()}
            wrong = [
                period
                for period, value in shown.items()
                if not _same(value, self._sent(measure.code, period))
            ]
            if not wrong:
                continue
            other = self._whose(shown, measure.code)
            if other:
                message = words.moved_figures(self._names[measure.code], self._names[other])
                self._leave_cells([row], list(self.periods), "code_name_mismatch", message)
                del self.measures[row]
                continue
            for column, period in before.items():
                if period in wrong:
                    message = words.changed_before(
                        self._names[measure.code],
                        _label(period),
                        self._sent(measure.code, period),
                        form.text(row, column),
                    )
                    self._ledger.leave("changed_values", message, (self._sheet, row, column))

    def _sent(self, code: str, period: str) -> str:
        return self._form.record.values.get((code, period), "")

    def _whose(self, shown: Mapping[str, CellValue], mine: str) -> str:
        """Return the measure of which these are all the earlier figures; blanks prove nothing."""
        if all(value is None for value in shown.values()):
            return ""
        fits = (
            code
            for code in self._form.record.labels
            if code != mine and all(_same(value, self._sent(code, period)) for period, value in shown.items())
        )
        return next(fits, "")

    def _leave_cells(self, rows: list[int], columns: list[int], code: str, message: str) -> None:
        """Leave the filled cells of some rows and columns as one question."""
        for row in rows:
            for column in columns:
                if self._form.text(row, column):
                    self._ledger.leave(code, message, (self._sheet, row, column), group=message)


def _is_period(text: str) -> bool:
    try:
        Period.parse(text)
    except ValueError:
        return False
    return True


def _same(shown: CellValue, sent: str) -> bool:
    """Tell whether a cell says what was sent, as a number or as the text that was written."""
    if tidy("" if shown is None else str(shown)) == tidy(sent):
        return True
    now, then = read_cell(shown, MARKS), read_cell(sent, MARKS)
    return now.clear and (now.number, now.status, now.qualifier) == (then.number, then.status, then.qualifier)
