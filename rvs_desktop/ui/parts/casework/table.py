"""The crosstab of PGA and Top-X as rows of a table, and what may be typed into it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_count, parse_count
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.periods import Period
from rvs_desktop.ui.parts.figure_cells import delivered_cell, figure_cell, sum_cell
from rvs_desktop.ui.tables.cells import Cell, CellState, Row, RowKind, Sparkline, Tone
from rvs_desktop.ui.tables.listed import ListSource, Section
from rvs_desktop.ui.tables.source import CellEdit, Verdict

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.areas import AreaRef
    from rvs_desktop.models.rollup import Crosstab, CrosstabRow, Figure

NAME: Final = Field("name", QT_TRANSLATE_NOOP("fields", "Gemeente"), width=23)
TREND: Final = Field("trend", QT_TRANSLATE_NOOP("fields", "Verloop"), FieldKind.TREND, width=8)
TOGETHER: Final = "together"

_MISSING_SIGNS: Final = frozenset({"", "–", ".", "n", "n.b.", "nb", "niet geleverd"})
_NOT_APPLICABLE_SIGNS: Final = frozenset({"n.v.t.", "nvt", "n.v.t"})
_DASHES: Final = frozenset({"-", "—", "--"})
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Typed:
    """What stands in a cell after it was typed: a number, not delivered, or n.v.t."""

    value: int | None
    status: str

    @property
    def text(self) -> str:
        """Return it as the table prints it."""
        if self.value is not None:
            return format_count(self.value)
        return "n.v.t." if self.status == "not_applicable" else "–"


def read_typed(text: str) -> Typed:
    """Read what was typed or pasted as a count of plans.

    Raises:
        UserError: if it is no count, or may mean two things (story J2-4: a dash is never guessed).
    """
    plain = text.strip().casefold()
    if plain in _DASHES:
        raise UserError(
            translate("casework", "Een streepje kan 0 of ‘niet geleverd’ zijn."),
            translate("casework", "Typ 0 voor ‘geteld, geen’ of N voor ‘niet geleverd’."),
        )
    if plain in _MISSING_SIGNS:
        return Typed(None, "missing")
    if plain in _NOT_APPLICABLE_SIGNS:
        return Typed(None, "not_applicable")
    value = parse_count(text)
    if value < 0:
        raise UserError(
            translate("casework", "{text} is minder dan nul.").format(text=text.strip()),
            translate("casework", "Typ 0 of een heel getal daarboven."),
        )
    return Typed(value, "value")


class CaseworkTable:
    """One crosstab with the part of it that is shown: the region, or one district."""

    def __init__(
        self,
        table: Crosstab,
        view: str,
        district: str = "",
        *,
        read_only: bool = False,
        fixed: frozenset[str] = frozenset(),
    ) -> None:
        """Take a crosstab.

        Args:
            table: the figures.
            view: ``pga_local``, ``top_x`` or ``together``.
            district: code of the only district to show; empty for all.
            read_only: whether the file cannot be changed now.
            fixed: keys of the periods of which the figures were fixed.
        """
        self.crosstab = table
        self._fixed = fixed
        self._editable = view != TOGETHER and not read_only
        self._read_only = read_only
        self._districts = [row for row in table.districts if not district or row.area.code == district]
        self.rows = {row.area.id: row for row in table.rows if self._shown(row)}
        self.total = self._districts[0] if district and self._districts else table.total

    def _shown(self, row: CrosstabRow) -> bool:
        return any(row.district == district.area.name for district in self._districts)

    def fields(self) -> list[Field]:
        """Return the columns: the name, a column per period, the trend."""
        periods = [
            Field(
                period.key,
                period.label(short=True),
                FieldKind.COUNT,
                editable=self._editable,
                aliases=(period.label(), period.key),
                width=5,
            )
            for period in self.crosstab.periods
        ]
        return [NAME, *periods, TREND]

    def sections(self) -> list[Section]:
        """Return the municipalities under the sums of their district."""
        return [
            Section(
                tuple(self._row(row) for row in self.rows.values() if row.district == district.area.name),
                self._sum_row(district, district.area.id, district.area.name, RowKind.GROUP),
            )
            for district in self._districts
        ]

    def _row(self, row: CrosstabRow) -> Row:
        cells = [
            self._cell(row, figure, period)
            for figure, period in zip(row.cells, self.crosstab.periods, strict=True)
        ]
        return Row(row.area.id, row.area.name, (row.area.name, *cells, _trend(row.cells)))

    def _cell(self, row: CrosstabRow, figure: Figure | None, period: Period) -> Cell:
        """Return the cell of a municipality; a fixed one is marked and says that it is (story J2-9)."""
        cell = figure_cell(figure, heat=True, locked=self._locked(row, figure, period))
        if figure is None or period.key not in self._fixed:
            return cell
        fixed = translate("casework", "vastgesteld")
        note = "\n".join(part for part in (cell.note, fixed) if part)
        return replace(cell, marked=True, note=note, phrase=f"{cell.phrase or cell.text}, {fixed}")

    def _locked(self, row: CrosstabRow, figure: Figure | None, period: Period) -> str:
        if self._read_only:
            return translate("casework", "Dit bestand is alleen om te lezen geopend. Wijzigen staat uit.")
        if not self._editable:
            return translate(
                "casework", "Samen is de som van PGA lokaal en Top-X. Kies een van beide om te wijzigen."
            )
        if figure is None:
            text = translate("casework", "{area} hoorde in {period} niet bij deze regio.")
            return text.format(area=row.area.name, period=period.label())
        if period.key in self._fixed:
            text = translate("casework", "{period} is vastgesteld. Heropen de periode eerst bij Leveringen.")
            return text.format(period=period.label())
        if figure.value is not None and figure.observation is None:
            text = translate(
                "casework",
                "{period} is opgeteld uit kortere periodes. Lever het kwartaal aan om het te wijzigen.",
            )
            return text.format(period=period.label())
        return ""

    def _sum_row(self, row: CrosstabRow, key: object, name: str, kind: RowKind) -> Row:
        locked = translate("casework", "Dit is een som. Wijzig de gemeenten waaruit hij bestaat.")
        cells = [sum_cell(figure, locked) for figure in row.cells]
        return Row(str(key), name, (Cell(name, name, locked=locked), *cells, _trend(row.cells)), kind)

    def totals(self, kept: Sequence[Row], count: int) -> Sequence[Row]:
        """Return the rows under the table for the municipalities that pass the filter."""
        if not count:
            return ()
        filtered = len(kept) < count
        figures: Sequence[Figure | None] = self.total.cells
        last = figures[-1] if figures else None
        # after a merger more rows are listed than there are municipalities at any time (trap T26)
        amount = last.expected if last is not None else count
        name = translate("casework", "Totaal, {count} gemeenten").format(count=amount)
        if filtered:
            text = translate("casework", "Totaal gefilterd, {kept} van {count}")
            name = text.format(kept=len(kept), count=count)
            figures = self._sums([self.rows[row.key] for row in kept if isinstance(row.key, int)])
        locked = translate("casework", "Dit is een som. Wijzig de gemeenten waaruit hij bestaat.")
        sums = [sum_cell(figure, locked) for figure in figures]
        label = translate("casework", "Geleverd")
        return (
            Row("total", name, (name, *sums, _trend(figures)), RowKind.TOTAL),
            Row(
                "delivered",
                label,
                (Cell(label, tone=Tone.QUIET), *(delivered_cell(figure) for figure in figures), ""),
                RowKind.TOTAL,
            ),
        )

    def _sums(self, rows: Sequence[CrosstabRow]) -> list[Figure]:
        from rvs_desktop.models.rollup import over_areas

        return [over_areas(row.cells[place] for row in rows) for place in range(len(self.crosstab.periods))]

    def figure(self, area: object, period: str) -> Figure | None:
        """Return the figure behind a cell."""
        row = self.rows.get(area) if isinstance(area, int) else None
        places = {each.key: place for place, each in enumerate(self.crosstab.periods)}
        return row.cells[places[period]] if row is not None and period in places else None

    def place_of(self, observations: frozenset[int]) -> tuple[int, str] | None:
        """Return the first cell (area, period) that shows one of some observations."""
        for area, row in self.rows.items():
            for figure, period in zip(row.cells, self.crosstab.periods, strict=True):
                if figure is not None and figure.observation in observations:
                    return area, period.key
        return None

    def shown_in(self, source: ListSource) -> list[int]:
        """Return the municipalities that pass the filter of a table, folded groups included."""
        return [row.key for row in source.kept() if isinstance(row.key, int)]

    def check(self, row: Row, field: Field, text: str) -> Verdict:
        """Say what a text means in a cell."""
        try:
            typed = read_typed(text)
        except UserError as error:
            text = f"{row.name}, {field.aliases[0] if field.aliases else field.title}: {error}"
            return Verdict(refusal=text)
        now = self.figure(row.key, field.key)
        same = (
            now is not None
            and now.observation is not None
            and (now.value, now.status) == (typed.value, typed.status)
        )
        return Verdict(typed, typed.text, same=same)

    def change(self, edits: Sequence[CellEdit]) -> SetFigures:
        """Return the work that stores accepted edits."""
        periods = {period.key: period for period in self.crosstab.periods}
        return SetFigures(
            self.crosstab.measure.code,
            tuple(
                (self.rows[edit.row].area, periods[edit.field], edit.value)
                for edit in edits
                if isinstance(edit.row, int) and isinstance(edit.value, Typed)
            ),
        )


@dataclass(frozen=True)
class SetFigures:
    """Stores typed figures; runs inside an edit, on the thread of the file."""

    measure: str
    cells: tuple[tuple[AreaRef, Period, Typed], ...]

    def __call__(self, session: Session) -> None:
        """Write them."""
        from rvs_desktop.models.figures import measures, set_observation

        measure = measures(session, (self.measure,))[self.measure]
        for area, period, typed in self.cells:
            set_observation(session, measure, area, period, typed.value, status=typed.status)


def _trend(figures: Sequence[Figure | None]) -> Cell:
    values = tuple(
        None if figure is None or figure.value is None else float(figure.value) for figure in figures
    )
    known = [figure.value for figure in figures if figure is not None and figure.value is not None]
    if len(known) < 2:
        return Cell("", state=CellState.BLANK, phrase=translate("casework", "te weinig gegevens"))
    text = translate("casework", "van {first} naar {last}")
    phrase = text.format(first=format_count(known[0]), last=format_count(known[-1]))
    return Cell("", state=CellState.BLANK, phrase=phrase, drawing=Sparkline(values))
