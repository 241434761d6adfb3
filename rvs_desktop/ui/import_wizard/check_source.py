"""The rows of a table as they will be stored, made only for the screen; typing in them makes decisions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_decimal, parse_units
from rvs_desktop.importing.decisions import ADDED_UP, Decision, DecisionKind
from rvs_desktop.importing.explanation import MASKED, ColumnRead
from rvs_desktop.importing.files.workbook import cell_name
from rvs_desktop.importing.recognition import Problem, Reading, Severity
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui.import_wizard.field_button import Vocabulary
from rvs_desktop.ui.import_wizard.index import LOOKED_AT, Figures, SheetIndex, TablePlace, of_one_area
from rvs_desktop.ui.import_wizard.made_rows import MadeRows
from rvs_desktop.ui.import_wizard.read_words import STATES, ReadWords, figure_cell, heading_field
from rvs_desktop.ui.tables.cells import Cell, Row, Tone
from rvs_desktop.ui.tables.source import CellEdit, Filter, Verdict

NUMBER: Final = Field("number", QT_TRANSLATE_NOOP("fields", "Rij"), width=5)
NAME: Final = "name"
REMARK: Final = Field("remark", QT_TRANSLATE_NOOP("fields", "Opmerking"), width=16)
_BLANKS: Final = {
    "n.b.": "missing",
    "nb": "missing",
    "n": "missing",
    "niet geleverd": "missing",
    "n.v.t.": "not_applicable",
    "nvt": "not_applicable",
    "x": "confidential",
    "vertrouwelijk": "confidential",
}


@dataclass
class CheckTable:
    """A table of a file with everything its rows are made of.

    Attributes:
        place: which table.
        cells: the figures, problems and texts of its sheet.
        problems: all problems of the file, by number.
        done: numbers of problems that were settled.
        words: names of measures and areas.
    """

    place: TablePlace
    cells: SheetIndex
    problems: Sequence[Problem]
    words: Vocabulary
    done: frozenset[int] = frozenset()
    left_out: frozenset[str] = frozenset()
    """Cells that somebody left out, as ``Sheet!C5``."""
    asks: bool = False
    """Whether a question about its sheet is open: then a text without a figure waits for an answer."""
    typed: Mapping[str, str] = field(default_factory=dict[str, str])
    """Cells in which somebody typed, as ``Sheet!C5`` → the answer of that decision."""

    def waits(self, row: int, column: int) -> bool:
        """Tell whether a cell holds a text that became no figure yet."""
        if not self.asks or column in self.cells.figures.get(row, {}) or (row, column) in self.cells.added:
            return False
        texts = self.cells.texts.get(row, ())
        text = texts[column] if column < len(texts) else ""
        return bool(text) and self.name(row, column) not in self.left_out

    def name(self, row: int, column: int) -> str:
        """Return a cell as decisions name it."""
        return f"{self.place.sheet.name}!{cell_name(row, column)}"

    def severity(self, row: int, column: int) -> Severity | None:
        """Return how the heaviest open problem of a cell weighs, None without one."""
        numbers = self.cells.problems.get(row, {}).get(column, [])
        found = {self.problems[number].severity for number in numbers if number not in self.done}
        return next(
            (one for one in (Severity.REFUSAL, Severity.DECISION, Severity.INFO) if one in found), None
        )


class CheckSource(MadeRows):
    """A ``TableSource`` over the rows of one table.

    Args:
        words: puts columns into words.
        decide: takes the decisions that typing made.
    """

    def __init__(self, words: ReadWords, decide: Callable[[tuple[Decision, ...]], None]) -> None:
        super().__init__((NUMBER,))
        self._words = words
        self._decide = decide
        self._data: CheckTable | None = None
        self._all: list[int] = []
        self._waiting: list[tuple[int, int]] = []
        self._columns: tuple[ColumnRead, ...] = ()
        self._figures: list[int] = []
        self._only_told = False
        self._one_area = False
        self._text = ""
        self._told: dict[int, str] = {}

    def set_table(self, data: CheckTable | None, rows: Sequence[int]) -> None:
        """Show another table, or the same one read again."""
        self._data = data
        self._all = list(rows)
        self._one_area = data is not None and of_one_area(data.cells, self._all)
        self._columns = () if data is None else tuple(_columns(data.place.table.columns))
        self._figures = [one.column for one in self._columns if one.role == "figures"]
        self._told = {} if data is None else {one.row: one.reason for one in data.place.table.rows}
        made = [NUMBER, Field(NAME, self._name_title(), width=24)]
        for column in self._columns:
            assert data is not None
            title = self._words.heading(column, data.words)
            kind = FieldKind.COUNT if column.role == "figures" else FieldKind.TEXT
            editable = column.role == "figures"
            longest = 0 if editable else self._longest(data, column.column)
            made.append(heading_field(str(column.column), title, kind, editable=editable, longest=longest))
        self._waiting = self._find_waiting()
        self._arrange((*made, REMARK))

    def _longest(self, data: CheckTable, column: int) -> int:
        """Return how long the texts of a column are, as far as its first rows tell."""
        texts = (data.cells.texts.get(row, ()) for row in self._all[:LOOKED_AT])
        return max((len(row[column]) for row in texts if column < len(row)), default=0)

    def _name_title(self) -> str:
        table = self._data.place.table if self._data else None
        column = (
            next((one for one in table.columns if one.column == table.key_column), None) if table else None
        )
        heading = column.heading.split(" · ")[-1] if column else ""
        return heading or QCoreApplication.translate("CheckSource", "Naam")

    def is_waiting(self, row: int, column: int) -> bool:
        """Tell whether a cell of a column with figures waits for an answer."""
        data = self._data
        return data is not None and column in self._figures and self._asks(data, row, column)

    def show_only_told(self, *, only: bool) -> None:
        """Show only rows with a problem, or all."""
        self._only_told = only
        self._arrange()

    @property
    def waiting_cells(self) -> Sequence[tuple[int, int]]:
        """The cells that wait for an answer."""
        return self._waiting

    def _find_waiting(self) -> list[tuple[int, int]]:
        data = self._data
        if data is None or not data.asks:
            return []
        # only some of the rows of a long sheet have texts or problems
        known = [row for row in sorted({*data.cells.texts, *data.cells.problems}) if self._place(row) >= 0]
        return [(row, column) for row in known for column in self._figures if self._asks(data, row, column)]

    def _place(self, row: int) -> int:
        """Return where a row stands among all, which are in the order of the sheet; -1 for none of them."""
        place = bisect_left(self._all, row)
        return place if place < len(self._all) and self._all[place] == row else -1

    def _asks(self, data: CheckTable, row: int, column: int) -> bool:
        heavy = data.severity(row, column) in {Severity.DECISION, Severity.REFUSAL}
        return data.waits(row, column) or (heavy and data.name(row, column) not in data.left_out)

    def _arrange(self, fields: Sequence[Field] | None = None) -> None:
        data = self._data
        rows = self._all
        if self._only_told and data is not None:
            waiting = {row for row, _ in self._waiting}
            rows = [row for row in rows if row in waiting or row in data.cells.problems or row in self._told]
        if self._text and data is not None:
            rows = [row for row in rows if self._text in self._name(data, row).casefold()]
        self.show(rows, len(self._all), fields)

    def filter(self, wanted: Filter) -> None:
        """Show only rows whose name holds a text."""
        self._text = wanted.text.strip().casefold()
        self._arrange()

    def make(self, key: int) -> Row:
        """Return the row of a row of the sheet."""
        data = self._data
        assert data is not None
        figures = data.cells.figures.get(key, {})
        texts = data.cells.texts.get(key, ())
        name = self._name(data, key)
        remark = self._told.get(key, "") or self._of_sum(data, key, figures)
        cells: list[str | Cell] = [
            Cell(str(key + 1), key + 1, tone=Tone.QUIET),
            Cell(name, name, strong=True),
        ]
        cells += [self._cell(data, key, column, figures, texts) for column in self._columns]
        cells.append(Cell(remark, tone=Tone.QUIET, note=remark))
        return Row(key, f"{key + 1}, {name}", tuple(cells))

    def _of_sum(self, data: CheckTable, row: int, figures: Figures) -> str:
        """Return what is told of a row with a sum, or with numbers that went into one."""
        sums = [one.raw for one in figures.values() if one.rule == ADDED_UP]
        if sums:
            return QCoreApplication.translate("CheckSource", "Som: {cells}").format(cells="; ".join(sums))
        added = not figures and any((row, column) in data.cells.added for column in self._figures)
        return QCoreApplication.translate("CheckSource", "Opgeteld bij de gemeente") if added else ""

    def _name(self, data: CheckTable, number: int) -> str:
        """Return the name of a row as it was understood, or as it stands."""
        figures = data.cells.figures.get(number, {})
        codes = {reading.area for reading in figures.values()}
        names = [column for column in data.place.table.columns if column.role == "key" and column.area]
        if len(codes) == 1 and not names and not self._one_area:
            return data.words.area(codes.pop())
        label = next((reading.row_label for reading in figures.values()), "")
        texts = data.cells.texts.get(number, ())
        key = data.place.table.key_column
        return label or (texts[key] if key < len(texts) else "")

    def _cell(
        self, data: CheckTable, row: int, column: ColumnRead, figures: Figures, texts: Sequence[str]
    ) -> str | Cell:
        reading = figures.get(column.column)
        raw = texts[column.column] if column.column < len(texts) else ""
        typed = data.typed.get(data.name(row, column.column))
        if reading is not None:
            return figure_cell(reading, data.words, self._note(reading, typed=typed is not None))
        if typed is not None:
            return self._typed_cell(data, row, column, typed, raw)
        if raw == MASKED:
            return Cell(raw, tone=Tone.FAINT)
        return Cell(raw, raw, tone=self._tone(data, row, column))

    def _typed_cell(self, data: CheckTable, row: int, column: ColumnRead, typed: str, raw: str) -> str | Cell:
        """Return what somebody typed where it became no figure, because it contradicts another cell."""
        tone = self._tone(data, row, column)
        place = cell_name(row, column.column)
        blank = Reading("", "", "", None, typed, sheet=data.place.sheet.name, cell=place, raw=raw)
        note = self._note(blank, typed=True)
        if typed in STATES:
            return replace(figure_cell(blank, data.words, note), tone=tone)
        number = _typed_number(typed)
        return Cell(number or raw, number or raw, tone=tone, note=note)

    def _tone(self, data: CheckTable, row: int, column: ColumnRead) -> Tone:
        if data.severity(row, column.column) is Severity.REFUSAL:
            return Tone.BAD
        return Tone.WARN if column.role == "figures" and self._asks(data, row, column.column) else Tone.QUIET

    def _note(self, reading: Reading, *, typed: bool) -> str:
        text = QCoreApplication.translate("CheckSource", "{sheet}, {cell}: ‘{raw}’ in het bestand")
        if typed:
            text = QCoreApplication.translate(
                "CheckSource", "{sheet}, {cell}: door u gewijzigd, ‘{raw}’ in het bestand"
            )
        return text.format(sheet=reading.sheet, cell=reading.cell, raw=reading.raw)

    def check(self, row: Row, field: Field, text: str) -> Verdict:
        """Say what a typed text means: a number, or one of the words for no number."""
        word = text.strip().casefold()
        if not word or word in _BLANKS:
            status = _BLANKS.get(word, "missing")
            return Verdict(status, {"missing": "–", "not_applicable": "n.v.t."}.get(status, "x"))
        data = self._data
        decimals = 0
        if data is not None and isinstance(row.key, int):
            reading = data.cells.figures.get(row.key, {}).get(int(field.key))
            if (reading is not None and reading.rule == ADDED_UP) or (
                row.key,
                int(field.key),
            ) in data.cells.added:
                text = QCoreApplication.translate(
                    "CheckSource",
                    "Deze cel is deel van een som. Draai het optellen terug om haar te wijzigen.",
                )
                return Verdict(refusal=text)
            column = next((one for one in self._columns if str(one.column) == field.key), None)
            measure = reading.measure if reading else column.measure if column else ""
            decimals = data.words.decimals.get(measure, 0)
        try:
            units = parse_units(text, decimals)
        except (UserError, ValueError) as error:
            return Verdict(refusal=str(error))
        if units < 0:
            return Verdict(refusal=QCoreApplication.translate("CheckSource", "Een aantal is nooit negatief."))
        return Verdict(_written(units, decimals), text.strip())

    def apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        """Make decisions of what was typed."""
        del label
        data = self._data
        if data is None:
            return
        made: list[Decision] = []
        for edit in edits:
            if isinstance(edit.row, int) and edit.field.isdecimal():
                cell = data.name(edit.row, int(edit.field))
                made.append(Decision(DecisionKind.CELL, cell, str(edit.value)))
        if made:
            self._decide(tuple(made))

    def skip_decisions(self) -> tuple[Decision, ...]:
        """Return the decisions that leave out the cells that wait for an answer."""
        data = self._data
        if data is None:
            return ()
        return tuple(
            Decision(DecisionKind.CELL, data.name(row, column), "skip") for row, column in self._waiting
        )


def _written(units: int, decimals: int) -> str:
    """Return a number as a decision writes it: with a point."""
    if not decimals:
        return str(units)
    digits = str(units).rjust(decimals + 1, "0")
    return f"{digits[:-decimals]}.{digits[-decimals:]}"


def _typed_number(answer: str) -> str:
    """Return the number of a decision as it is printed; empty for an answer in words."""
    try:
        return format_decimal(Decimal(answer), len(answer.partition(".")[2]))
    except ArithmeticError:
        return ""


def _columns(columns: Sequence[ColumnRead]) -> list[ColumnRead]:
    """Return the columns worth showing: figures, and what says which figure it is."""
    return [one for one in columns if one.role in {"figures", "period", "area", "measure", "status"}]
