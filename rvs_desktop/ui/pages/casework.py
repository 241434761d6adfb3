"""PGA en Top-X: how many plans run per municipality and quarter, to read, fill in and compare with the target."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_date, format_years
from rvs_desktop.ui import widgets
from rvs_desktop.ui.charts.card import ChartCard
from rvs_desktop.ui.charts.data import Chart
from rvs_desktop.ui.page import ExportJob, Page, PageContext
from rvs_desktop.ui.parts.card_reading import CardReading
from rvs_desktop.ui.parts.casework.chart import judge, top_x_chart
from rvs_desktop.ui.parts.casework.reading import CaseworkData, ReadCasework, ReadParts, quarters
from rvs_desktop.ui.parts.casework.table import CaseworkTable
from rvs_desktop.ui.parts.chart_saving import save_chart
from rvs_desktop.ui.parts.columns import TwoColumns
from rvs_desktop.ui.parts.completeness_card import CompletenessCard
from rvs_desktop.ui.parts.figure_cells import figure_cell, printed, remarks_of
from rvs_desktop.ui.parts.legend import HeatLegend
from rvs_desktop.ui.parts.scope_choices import read_span, spans
from rvs_desktop.ui.parts.side_panel import OriginLine, ReadOrigin, SidePanel
from rvs_desktop.ui.tables.cells import Row
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel
from rvs_desktop.ui.tables.source import CellEdit, Verdict

if TYPE_CHECKING:
    from rvs_desktop.models.fields import Field
    from rvs_desktop.models.rollup import Crosstab
    from rvs_desktop.store.database import Changes
    from rvs_desktop.ui.jobs import Progress

TOUCHING = frozenset({"observation", "area", "area_parent", "target", "measure", "delivery", "source_file"})
"""Tables whose rows are on this page."""


class CaseworkPage(Page):
    """Crosstab at the left; trend with target and deliveries at the right."""

    name = "casework"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("PGA en Top-X")
        self.header.title.setText(title)
        self.setAccessibleName(title)
        self._data: CaseworkData | None = None
        self._table: CaseworkTable | None = None
        self._editing = 0
        self._wanted = ""
        self._changed: frozenset[int] = frozenset()
        self._asked: tuple[str, str, Sequence[str]] = ("", "", ())
        self._make_header()
        self._make_table()
        self._make_cards()
        self.panel = SidePanel()
        self.panel.closed.connect(self._close_panel)
        self.columns = TwoColumns(self.card, [self.chart, self.completeness], self.panel)
        self.columns.arranged.connect(self._arrange)
        self._arrange(self.columns.narrow)
        self.content.addWidget(self.columns, 1)
        self._reading = CardReading(self, self.card, self._show)
        context.scope.changed.connect(self.load)

    def _make_header(self) -> None:
        self.period = widgets.ScopeButton(self.tr("Periode"))
        self.area = widgets.ScopeButton(self.tr("Gebied"))
        self.period.chosen.connect(self._choose_period)
        self.area.chosen.connect(self._choose_area)
        self.header.add_scope(self.period)
        self.header.add_scope(self.area)
        choices = [
            ("pga_local", self.tr("PGA lokaal")),
            ("top_x", self.tr("Top-X")),
            ("together", self.tr("Samen")),
        ]
        # The same switch twice: in the header, and above the table where a narrow header has no room for it.
        self.views = widgets.Segmented(choices, self.tr("Welke plannen"))
        self.narrow_views = widgets.Segmented(choices, self.tr("Welke plannen"))
        for switch in (self.views, self.narrow_views):
            switch.chosen.connect(self._choose_view)
        self.narrow_views.hide()
        self.header.add_action(self.views)
        self.header.add_action(self.context.commands.button("export", "", self.tr("Exporteren")))
        self.header.add_action(self.context.commands.button("import", "primary", self.tr("Importeren")))

    def _make_table(self) -> None:
        self.card = widgets.Card(padding=1)
        self.source = ListSource((), check=self._check, apply=self._apply, totals=self._totals)
        self.table = TablePanel(self.source, self.tr("PGA en Top-X per gemeente"), self.tr("Filter gemeente"))
        self.table.bar.insertWidget(3, self.context.commands.button("undo", "icon"))
        self.table.bar.insertWidget(4, self.context.commands.button("redo", "icon"))
        self.table.bar.insertWidget(5, self.narrow_views)
        self.legend = HeatLegend()
        self.table.bar.addWidget(self.legend)
        self.table.keep_in(self.context.settings.tables, self.name)
        self.table.view.freeze(1)
        self.table.view.spread(1.5)
        self.table.details_wanted.connect(self._show_origin)
        self.card.content.addWidget(self.table)

    def _make_cards(self) -> None:
        self.chart = ChartCard(self.tr("Top-X-plannen in de Veiligheidshuizen"))
        self.chart.save_wanted.connect(self._save_chart)
        self.chart.point_wanted.connect(self._show_parts)
        self.chart.told.connect(self.told)
        self.verdict = widgets.Chip()
        self.remark = widgets.label("", "body", "muted", wrap=True)
        foot = QHBoxLayout()
        foot.addWidget(self.verdict)
        foot.addWidget(self.remark, 1)
        self.chart.content.addLayout(foot)
        self.completeness = CompletenessCard()
        self.completeness.area_wanted.connect(self._go_to_area)
        self.completeness.check_wanted.connect(self._go_to_check)
        self.completeness.all_wanted.connect(self._want_deliveries)

    def load(self, changes: Changes | None = None) -> None:
        """Read the figures again when they may differ; the cell that is current stays so."""
        info = self.context.workspace.info
        if info is None or (changes is not None and not TOUCHING & set(changes.tables)):
            return
        scope = self.context.scope
        if changes is not None and not self._editing:
            self._changed = frozenset(changes.tables.get("observation", ()))
        periods = quarters(scope.first_year, scope.last_year)
        read = ReadCasework(info.region, periods, self.views.value())
        self._reading.read(read)

    def _show(self, data: CaseworkData) -> None:
        before, self._data = self._table, data
        district = self._district()
        info = self.context.workspace.info
        read_only = info is not None and info.read_only
        self._table = CaseworkTable(
            data.snapshot.table, self.views.value(), district, read_only=read_only, fixed=data.fixed
        )
        self._show_scope(data)
        self.source.set_data(self._table.sections(), self._table.fields())
        self._show_chart(data)
        self.completeness.show_state(
            data.snapshot.table.periods[-1],
            [one for one in data.snapshot.completeness if district in ("", one.district.code)],
            data.snapshot.checks,
            data.recent,
        )
        self._go_to_changed(before)
        self._go_to_wanted()

    def go_to(self, target: str) -> None:
        """Show a municipality, or look at a district or the region."""
        self._wanted = target
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        """Go where another page led to, as soon as the figures are there."""
        if self._table is None or not self._wanted:
            return
        wanted, self._wanted = self._wanted, ""
        row = next((row for row in self._table.crosstab.rows if row.area.code == wanted), None)
        info = self.context.workspace.info
        if row is None:
            self.context.scope.choose(area=wanted)
        elif self._district() not in ("", row.district) and info is not None:
            self._wanted = wanted
            self.context.scope.choose(area=info.region)
        else:
            self._go_to_area(str(row.area.id))

    def _district(self) -> str:
        """Return the code of the chosen district; empty for the whole region."""
        codes = [area.code for area in self._data.districts] if self._data is not None else []
        return self.context.scope.area if self.context.scope.area in codes else ""

    def _show_scope(self, data: CaseworkData) -> None:
        scope = self.context.scope
        self.period.set_choices(
            spans(scope.first_year, scope.last_year), f"{scope.first_year}-{scope.last_year}"
        )
        region = self.tr("Regio {name}").format(name=data.region.name)
        areas = [(data.region.code, region), *((area.code, area.name) for area in data.districts)]
        self.area.set_choices(areas, self._district() or data.region.code)

    def _show_chart(self, data: CaseworkData) -> None:
        info = self.context.workspace.info
        source = self.tr("Voorbeeldgegevens") if info is not None and info.sample else ""
        chart = top_x_chart(data.snapshot, source)
        if chart is None:
            self.chart.show_nothing(
                self.tr("Te weinig gegevens voor een trend"),
                self.tr(
                    "Er is nog geen instroom van Top-X geleverd. Na het eerste kwartaal verschijnt de grafiek."
                ),
            )
        else:
            self.chart.show_chart(chart)
        judgement = judge(data.snapshot, district=bool(self._district()))
        self.verdict.set_state(judgement.text, judgement.tone)
        self.remark.setText(judgement.remark)

    def _go_to_changed(self, before: CaseworkTable | None) -> None:
        """Go to the first figure that an undo or redo changed, where it stood or where it stands now."""
        wanted, self._changed = self._changed, frozenset()
        if not wanted:
            return
        for table in (self._table, before):
            place = table.place_of(wanted) if table is not None else None
            if place is not None and self.table.view.go_to(*place):
                return

    def _choose_period(self, key: str) -> None:
        first, last = read_span(key)
        self.context.scope.choose(first, last)

    def _choose_area(self, code: str) -> None:
        self.context.scope.choose(area=code)

    def _choose_view(self, view: str) -> None:
        self.views.set_value(view)
        self.narrow_views.set_value(view)
        self.load()

    def _arrange(self, narrow: bool) -> None:  # noqa: FBT001 - a signal of Qt
        self.views.setVisible(not narrow)
        self.narrow_views.setVisible(narrow)

    def _check(self, row: Row, field: Field, text: str) -> Verdict:
        assert self._table is not None
        return self._table.check(row, field, text)

    def _apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        assert self._table is not None
        self._editing += 1
        self.context.workspace.edit(label, self._table.change(edits), self._edited, self._edit_refused)

    def _edited(self, _changes: object) -> None:
        self._editing -= 1

    def _edit_refused(self, error: UserError) -> None:
        self._editing -= 1
        self.table.status.show_refusal(str(error))

    def _totals(self, kept: Sequence[Row], count: int) -> Sequence[Row]:
        return self._table.totals(kept, count) if self._table is not None else ()

    def _go_to_area(self, area: str) -> None:
        if self._table is not None:
            self._go_to(area, self._table.crosstab.periods[-1].key)

    def _go_to_check(self, area: str, period: str) -> None:
        self._go_to(area, period)

    def _go_to(self, area: str, period: str) -> None:
        if not self.table.view.go_to(int(area), period):
            self.table.clear_filter()
            self.table.view.go_to(int(area), period)
        self.table.view.setFocus()

    def _want_deliveries(self) -> None:
        self.page_wanted.emit("deliveries")

    def _show_origin(self) -> None:
        """Show where the current figure comes from and what became of it."""
        place = self.table.view.place()
        figure = self._table.figure(*place) if place is not None and self._table is not None else None
        now = self.table.view.currentIndex()
        if place is None or figure is None:
            self.table.status.show_refusal(self.tr("Deze cel is berekend; kies een cijfer van een gemeente."))
            return
        row = self.table.view.table.row(now.row())
        title = f"{row.name if row else ''}, {self.table.view.table.spoken(now.column())}"
        self._asked = (title, printed(figure), remarks_of(figure))
        if figure.observation is None:
            self._show_origin_lines([])
        else:
            self.context.workspace.read(ReadOrigin(figure.observation), self._show_origin_lines)

    def _show_origin_lines(self, lines: list[OriginLine]) -> None:
        self.panel.show_origin(*self._asked, lines)
        self.columns.show_panel(shown=True)
        self.panel.setFocus()

    def _show_parts(self, category: int) -> None:
        """Show the municipalities behind a point of the chart."""
        info = self.context.workspace.info
        if info is not None and self._data is not None and self._data.snapshot.years:
            year = self._data.snapshot.years[-1]
            read = ReadParts(info.region, year.points[category][0])
            self.context.workspace.read(read, self._show_part_rows)

    def _show_part_rows(self, table: Crosstab) -> None:
        total = table.total.cells[0]
        text = self.tr("Nieuwe Top-X-plannen in dit kwartaal, {known} van {all} gemeenten.")
        rows = [
            Row(row.area.id, row.area.name, (row.area.name, figure_cell(row.cells[0]))) for row in table.rows
        ]
        self.panel.show_parts(
            self.tr("Top-X, {period}").format(period=table.periods[0].label()),
            printed(total) if total is not None else "–",
            text.format(known=total.reported if total else 0, all=total.expected if total else 0),
            rows,
        )
        self.columns.show_panel(shown=True)

    def _close_panel(self) -> None:
        self.columns.show_panel(shown=False)
        self.table.view.setFocus()

    def _save_chart(self, chart: Chart) -> None:
        save_chart(self, chart)

    def focus_filter(self) -> None:
        """Filter the table."""
        self.table.focus_filter()

    def regions(self) -> list[QWidget]:
        """Return header, table, chart and deliveries."""
        return [self.header, self.card, self.chart, self.completeness]

    def export(self) -> ExportJob | None:
        """Return the table as it is shown."""
        if self._table is None:
            return None
        scope = self.context.scope
        info = self.context.workspace.info
        years = format_years(scope.first_year, scope.last_year)
        shown = self._table.shown_in(self.source)
        area = self._table.total.area.name
        work = partial(
            _write,
            self._table.crosstab,
            shown,
            f"{area}, {years}, {format_date(date.today())}",  # noqa: DTZ011 - the user's own day
            sample=info is not None and info.sample,
        )
        smallest = self._data.smallest if self._data is not None else 0
        return ExportJob(
            f"{self._table.crosstab.measure.name} {years}.xlsx", work, partial(work, smallest=smallest)
        )


def _write(
    crosstab: Crosstab,
    shown: Sequence[object],
    scope: str,
    path: Path,
    progress: Progress,
    *,
    sample: bool,
    smallest: int = 0,
) -> None:
    """Write the table, for others when there is a smallest count to show; runs beside the screen."""
    from rvs_desktop.exporting.crosstab import crosstab_table
    from rvs_desktop.exporting.publication import publication_table
    from rvs_desktop.exporting.workbook import write_workbook

    rows = [row for row in crosstab.rows if row.area.id in set(shown)]
    if smallest:
        table = publication_table(crosstab, scope=scope, sample=sample, shown=rows, threshold=smallest)
    else:
        table = crosstab_table(crosstab, scope=scope, sample=sample, shown=rows)
    write_workbook(table, path, progress=progress)
