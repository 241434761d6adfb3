"""The card of years side by side: what was budgeted, what was realised, or both, with what is expected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rvs_desktop.models.budgets.money import Unit
from rvs_desktop.models.budgets.words import SIDE_WORDS, Measure, Side
from rvs_desktop.models.fields import Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.parts.worded import worded
from rvs_desktop.ui.tables.cells import Cell, CellState, Row, RowKind, Tone
from rvs_desktop.ui.tables.listed import ListSource, Section
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.multi_year import MultiYear, Series, YearCell

BOTH: Final = "both"
_FEW: Final = 2
"""Columns of years up to which texts fit beside the names of lines."""
_MOST: Final = 14
"""Rows of the years that are seen without scrolling inside the card."""


def fitting(table: TablePanel, rows: int, most: int) -> int:
    """Return the height at which a table shows all of its rows, up to a number of them."""
    look = theme.current()
    height = table.bar.sizeHint().height() + look.size("tableHeader") + min(rows, most) * look.size("row")
    height += len(table.source.totals()) * look.size("totalsRow") + look.px(8)
    return height if table.status.isHidden() else height + table.status.sizeHint().height()


class YearsCard(widgets.Card):
    """Years side by side: a line that was linked to one of another name continues."""

    link_wanted = Signal(object)
    """The user wants to link the lines of this series: key of its row."""
    export_wanted = Signal()
    """The user wants the years in a workbook."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=1, parent=parent)
        self._years: MultiYear | None = None
        self._unit = Unit.EUROS
        self._source = ListSource((), totals=self._balance)
        self.table = TablePanel(self._source, self.tr("Meerjarig"), self.tr("Filter regels"))
        self.heading = widgets.label(self.tr("Meerjarig"), "subtitle")
        self.note = widgets.label("", "caption", "muted", wrap=True)
        side = theme.current().px(14)
        self.note.setContentsMargins(side, 0, side, theme.current().space("s"))
        self._make_bar()
        self.table.status.hide()
        self.table.filter.hide()
        self.table.view.freeze(1)
        self.table.view.spread(1.4)
        self.table.details_wanted.connect(self._want_link)
        self.content.addWidget(self.table)
        self.content.addWidget(self.note)

    def _make_bar(self) -> None:
        self.shown = widgets.Segmented(
            (
                (str(Measure.BUDGET), self.tr("Begroot")),
                (str(Measure.REALISED), self.tr("Gerealiseerd")),
                (BOTH, self.tr("Beide")),
            ),
            self.tr("Wat van ieder jaar"),
        )
        self.shown.set_value(BOTH)
        self.shown.chosen.connect(self._show)
        self.table.put_before_filter(self.heading, self.shown)
        self.link = widgets.button(self.tr("Koppelen"))
        self.link.setToolTip(
            self.tr("Laat de gekozen regel doorlopen met die van een ander jaar, of maak dat los")
        )
        self.link.clicked.connect(self._want_link)
        self.save = widgets.button(self.tr("Meerjarig naar Excel"), "icon", "arrow_export_ltr")
        self.save.clicked.connect(self.export_wanted)
        self.table.bar.addWidget(self.link)
        self.table.bar.addWidget(self.save)

    def show_years(self, years: MultiYear, unit: Unit, *, editable: bool) -> None:
        """Show the budgets of a body, after amendments."""
        self.link.setVisible(editable)
        self._years, self._unit = years, unit
        self._show()

    def _show(self) -> None:
        years = self._years
        if years is None:
            return
        columns = self._columns(years)
        fields = [Field("label", self.tr("Regel"), width=22), *(self._field(*one) for one in columns)]
        if self._grows():
            fields.append(Field("growth", self._span(years), FieldKind.PERCENT, width=9))
        sections = [
            Section(
                tuple(self._row(one, columns) for one in years.series if one.side is side),
                self._heading(years, side, columns),
            )
            for side in Side
        ]
        self._source.set_data(sections, fields)
        self.note.setText(self._told(years))
        height = fitting(self.table, len(years.series) + 2, _MOST)
        self.setMinimumHeight(height + self.note.sizeHint().height())

    def _grows(self) -> bool:
        """Tell whether the change of the budget stands beside the years: where there are two and nothing else."""
        years, single = self._years, self._single()
        if years is None or len(years.known) < 2 or single is Measure.REALISED:
            return False
        places = range(len(years.years))
        return single is Measure.BUDGET or not any(years.knows(place, Measure.REALISED) for place in places)

    def _single(self) -> Measure | None:
        value = self.shown.value()
        return None if value == BOTH else Measure(value)

    def _columns(self, years: MultiYear) -> list[tuple[int, Measure]]:
        """Return the place of a year and what of it is shown; beside a budget only what is known of its year."""
        places, single = range(len(years.years)), self._single()
        if single is not None:
            return [(place, single) for place in places]
        return [
            (place, measure)
            for place in places
            for measure in Measure
            if measure is Measure.BUDGET or years.knows(place, measure)
        ]

    def _field(self, place: int, measure: Measure) -> Field:
        assert self._years is not None
        year = self._years.years[place]
        titles = {
            Measure.BUDGET: self.tr("{year}"),
            Measure.REALISED: self.tr("{year} real."),
            Measure.FORECAST: self.tr("{year} progn."),
        }
        helps = {
            Measure.BUDGET: self.tr("Begroot voor {year}, na wijziging"),
            Measure.REALISED: self.tr("Gerealiseerd in {year}; leeg als er niets is geboekt"),
            Measure.FORECAST: self.tr("Prognose voor heel {year}; grijs waar die gelijk is aan de begroting"),
        }
        title = f"{year}" if self._single() is not None else titles[measure].format(year=year)
        help_ = helps[measure].format(year=year)
        return Field(f"{measure}{year}", title, FieldKind.CENTS, width=self._width(), help=help_, texts=True)

    def _width(self) -> int:
        """Return how wide a year is: few years have room for what stands in place of an amount."""
        return 8 if self._years is None or len(self._columns(self._years)) > _FEW else 20

    def _told(self, years: MultiYear) -> str:
        """Say in what the amounts are, and of which years something is not known."""
        bare = [year for place, year in enumerate(years.years) if not years.knows(place, Measure.REALISED)]
        bare = [year for year in bare if year in years.known]
        parts = [self.tr("Bedragen na wijziging, {unit}.").format(unit=self._unit.heading)]
        if self._single() is Measure.REALISED:
            parts = [self.tr("Wat is geboekt, {unit}.").format(unit=self._unit.heading)]
        if years.missing:
            parts.append(self.tr("Geen begroting van {years}.").format(years=_listed(years.missing)))
        if bare and self._single() is not Measure.BUDGET:
            parts.append(self.tr("Realisatie van {years} is niet bekend.").format(years=_listed(bare)))
        return " ".join(parts)

    def _span(self, years: MultiYear) -> str:
        known = sorted(years.known)
        return f"{known[0]}–{known[-1]}"

    def _heading(self, years: MultiYear, side: Side, columns: Sequence[tuple[int, Measure]]) -> Row:
        word = worded(SIDE_WORDS[side])
        cells = [self._sum(years.total(side, *one)) for one in columns]
        return Row(str(side), word, (word, *cells, *[""] * self._grows()), RowKind.GROUP)

    def _sum(self, cents: int | None) -> Cell:
        return Cell(self._unit.show(cents), cents) if cents is not None else self._unknown()

    def _unknown(self) -> Cell:
        return Cell("", state=CellState.BLANK, phrase=self.tr("niet bekend"))

    def _row(self, series: Series, columns: Sequence[tuple[int, Measure]]) -> Row:
        linked = len(series.labels) > 1
        name = series.label
        if not series.in_total:
            name = self.tr("{name}, buiten het totaal").format(name=name)
        note = ", ".join(series.labels) if linked else ""
        label = Cell(name, note=note, marked=linked, tone=Tone.PLAIN if series.in_total else Tone.QUIET)
        cells = [self._cell(series.cells[place], measure) for place, measure in columns]
        growth = [Cell(series.growth, tone=Tone.QUIET)] * self._grows()
        return Row(series.key, series.label, (label, *cells, *growth))

    def _cell(self, cell: YearCell | None, measure: Measure) -> Cell:
        if cell is None:
            return self._unknown()
        cents = cell.amount(measure)
        if cents is not None:
            quiet = measure is Measure.FORECAST and not cell.forecast_typed
            return Cell(self._unit.show(cents), cents, tone=Tone.QUIET if quiet else Tone.PLAIN)
        if measure is Measure.BUDGET:
            return Cell(cell.text or "–", tone=Tone.QUIET)
        return self._unknown()

    def _balance(self, _kept: Sequence[Row], count: int) -> Sequence[Row]:
        """Return the saldo of each year, empty where one of both sides is not known."""
        if self._years is None or not count:
            return ()
        balances = [self._years.balance(*one) for one in self._columns(self._years)]
        if all(each is None for each in balances):
            return ()
        name, cells = self.tr("Saldo"), map(self._sum, balances)
        return (Row("balance", name, (name, *cells, *[""] * self._grows()), RowKind.TOTAL),)

    def _want_link(self) -> None:
        place = self.table.view.place()
        if place is not None:
            self.link_wanted.emit(place[0])


def _listed(years: Sequence[int]) -> str:
    """Return years as a sentence names them: ``2017, 2018 en 2020``."""
    words = [str(year) for year in years]
    return " en ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)
