"""Burgernet: how often an action helps, how sure that is, and how many people take part."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rvs_desktop.formats import format_count, format_percent, format_points
from rvs_desktop.models.fields import QT_TRANSLATE_NOOP, Field, FieldKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.charts.card import ChartCard
from rvs_desktop.ui.page import ExportJob, Page, PageContext
from rvs_desktop.ui.parts.burgernet.charts import monthly_chart, yearly_chart
from rvs_desktop.ui.parts.burgernet.export import write_burgernet
from rvs_desktop.ui.parts.burgernet.reading import BurgernetData, MonthLine, ReadBurgernet, ReadMonths
from rvs_desktop.ui.parts.burgernet.table import FIELDS, rows_of, totals
from rvs_desktop.ui.parts.burgernet.words import (
    coverage,
    judged,
    percentage,
    target_for,
    target_words,
    until,
    written,
)
from rvs_desktop.ui.parts.card_reading import CardReading
from rvs_desktop.ui.parts.chart_saving import save_chart
from rvs_desktop.ui.parts.figure_cells import figure_cell, printed
from rvs_desktop.ui.parts.kpi_card import KpiCard
from rvs_desktop.ui.parts.scope_choices import years_to_offer
from rvs_desktop.ui.parts.side_panel import SidePanel
from rvs_desktop.ui.tables.cells import Row, text_of
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel
from rvs_desktop.ui.tables.source import SortKey

if TYPE_CHECKING:
    from rvs_desktop.models.burgernet import BurgernetSnapshot
    from rvs_desktop.store.database import Changes
    from rvs_desktop.ui.charts.data import Chart

TOUCHING = frozenset({"observation", "area", "area_parent", "target", "population", "measure"})
"""Tables whose rows are on this page."""
MONTHS: Final = (
    Field("period", QT_TRANSLATE_NOOP("fields", "Maand"), width=16),
    Field("actions", QT_TRANSLATE_NOOP("fields", "Acties"), FieldKind.COUNT, width=8),
    Field("successes", QT_TRANSLATE_NOOP("fields", "Geslaagd"), FieldKind.COUNT, width=9),
)
"""Columns of the panel with the months behind a year."""


class BurgernetPage(Page):
    """Four figures, two charts and a table per municipality."""

    name = "burgernet"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Burgernet")
        self.header.title.setText(title)
        self.setAccessibleName(title)
        self._data: BurgernetData | None = None
        self._make_header()
        self._make_figures()
        self._make_charts()
        self._make_table()
        self._lay_out()
        self._reading = CardReading(self, self.card, self._show)
        context.scope.changed.connect(self.load)

    def _make_header(self) -> None:
        self.year = widgets.ScopeButton(self.tr("Jaar"))
        self.area = widgets.ScopeButton(self.tr("Gebied"))
        self.year.chosen.connect(self._choose_year)
        self.area.chosen.connect(self._choose_area)
        self.header.add_scope(self.year)
        self.header.add_scope(self.area)
        self.header.add_action(self.context.commands.button("export", "", self.tr("Exporteren")))
        self.header.add_action(self.context.commands.button("import", "primary", self.tr("Importeren")))

    def _make_figures(self) -> None:
        self.success = KpiCard(self.tr("Succespercentage"))
        self.change = KpiCard(self.tr("Verandering"))
        self.action_count = KpiCard(self.tr("Burgernetacties"))
        self.participants = KpiCard(self.tr("Deelnemers"))
        self.figures = (self.success, self.change, self.action_count, self.participants)

    def _make_charts(self) -> None:
        self.per_year = ChartCard(self.tr("Succespercentage per jaar"))
        self.per_month = ChartCard(self.tr("Per maand"))
        for card in (self.per_year, self.per_month):
            card.save_wanted.connect(self._save_chart)
            card.told.connect(self.told)
        self.per_year.point_wanted.connect(self._open_year)

    def _make_table(self) -> None:
        look = theme.current()
        self.card = widgets.Card(padding=1)
        self.source = ListSource(FIELDS, totals=self._totals)
        self.table = TablePanel(self.source, self.tr("Burgernet per gemeente"), self.tr("Filter gemeente"))
        self.title = widgets.label(self.tr("Per gemeente"), "subtitle")
        self.scope_text = widgets.label("", "caption", "muted")
        self.key = widgets.label("", "caption", "muted")
        # Title at the left as on every card, the filter with its count at the right.
        self.table.put_before_filter(self.title, self.scope_text, self.key)
        self.table.view.freeze(1)
        self.table.view.spread(1.6, 0.86)
        first = [SortKey("name")]
        self.table.view.heading.set_keys(first)
        self.source.sort(first)
        self.table.keep_in(self.context.settings.tables, self.name)
        self.table.details_wanted.connect(self._show_months)
        self.table.setMinimumHeight(look.px(300))
        self.card.content.addWidget(self.table)

    def _lay_out(self) -> None:
        look = theme.current()
        inside = QWidget()
        inside.setProperty("surface", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        self._grid = QGridLayout()
        self._grid.setSpacing(look.space("m"))
        column.addLayout(self._grid)
        charts = QHBoxLayout()
        charts.setSpacing(look.space("m"))
        for card in (self.per_year, self.per_month):
            card.setMinimumHeight(look.px(250))
            charts.addWidget(card, 1)
        column.addLayout(charts, 46)
        self.panel = SidePanel()
        self.panel.closed.connect(self._close_panel)
        self.panel.hide()
        lower = QHBoxLayout()
        lower.setSpacing(look.space("m"))
        lower.addWidget(self.card, 1)
        self.panel.setFixedWidth(look.size("detailPanel"))
        lower.addWidget(self.panel)
        column.addLayout(lower, 54)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab reaches everything inside
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        for number, card in enumerate(self.figures):
            self._grid.addWidget(card, 0, number)
        self.content.addWidget(scroll, 1)

    def load(self, changes: Changes | None = None) -> None:
        """Read the figures again when they may differ."""
        info = self.context.workspace.info
        if info is None or (changes is not None and not TOUCHING & set(changes.tables)):
            return
        read = ReadBurgernet(info.region, self.context.scope.last_year, self.context.scope.area)
        self._reading.read(read)

    def _show(self, data: BurgernetData) -> None:
        self._data = data
        snapshot = data.snapshot
        self._show_scope(data)
        self._show_figures(data)
        self._show_charts(data)
        self._show_table(snapshot)

    def _show_scope(self, data: BurgernetData) -> None:
        year = data.snapshot.year.year
        self.year.set_choices(years_to_offer(year, data.years), str(year))
        region = self.tr("Regio {name}").format(name=data.region.name)
        choices = [(data.region.code, region), *((area.code, area.name) for area in data.districts)]
        self.area.set_choices(choices, (data.district or data.region).code)

    def _show_figures(self, data: BurgernetData) -> None:
        snapshot = data.snapshot
        year, total = snapshot.year.label(), snapshot.total
        ends = until(snapshot)
        unit = ", ".join(part for part in (ends, coverage(total.success)) if part)
        self.success.show_figure(
            self.tr("Succespercentage {year}").format(year=year),
            written(total.success),
            unit,
            "" if judged(snapshot) else self.tr("geen doel afgesproken"),
            judged(snapshot),
        )
        self._show_change(data)
        successes = total.successes.value
        self.action_count.show_figure(
            self.tr("Burgernetacties {year}").format(year=year),
            printed(total.actions),
            ", ".join(part for part in (ends, coverage(total.actions)) if part),
            "" if successes is None else self.tr("{count} geslaagd").format(count=format_count(successes)),
        )
        self._show_participants(snapshot)

    def _show_change(self, data: BurgernetData) -> None:
        """Show the change in percentage points; a part of a year against a whole one is said to be so."""
        snapshot = data.snapshot
        last_year = f"{snapshot.year.year - 1}"
        name = self.tr("Verandering t.o.v. {year}").format(year=last_year)
        now, before = percentage(snapshot.total.success), percentage(snapshot.previous)
        if data.district is not None:
            self.change.show_figure(name, "–", "", self.tr("alleen voor de hele regio"))
        elif now is None or before is None:
            self.change.show_figure(name, "–", "", self.tr("geen cijfers over beide jaren"))
        else:
            points = format_points(now - before).removesuffix(" procentpunt")
            text = self.tr("{rate} in {year}").format(rate=written(snapshot.previous), year=last_year)
            if until(snapshot):
                text = self.tr("{rate} in heel {year}").format(
                    rate=written(snapshot.previous), year=last_year
                )
            self.change.show_figure(name, points, self.tr("procentpunt"), text)

    def _show_participants(self, snapshot: BurgernetSnapshot) -> None:
        total = snapshot.total
        rate = total.participation
        name = self.tr("Deelnemers {year}").format(year=snapshot.year.label())
        unit = self.tr("van alle inwoners")
        text = self.tr("{count} deelnemers").format(count=printed(total.participants))
        if rate.numerator is None or not rate.denominator:
            self.participants.show_figure(name, "–", unit, self.tr("niet geleverd of geen inwonertal"))
        else:
            missing = coverage(rate)
            figure = format_percent(rate.numerator, rate.denominator)
            self.participants.show_figure(
                name, figure, unit, ", ".join(part for part in (text, missing) if part)
            )

    def _show_charts(self, data: BurgernetData) -> None:
        snapshot = data.snapshot
        info = self.context.workspace.info
        source = self.tr("Voorbeeldgegevens") if info is not None and info.sample else ""
        years, months = yearly_chart(snapshot, source, data.printed), monthly_chart(snapshot, source)
        if years is None:
            self.per_year.show_nothing(
                self.tr("Nog geen cijfers van Burgernet"),
                self.tr("Importeer acties en geslaagde acties; daarna verschijnt de grafiek."),
            )
        else:
            self.per_year.show_chart(years)
        self.per_month.title.setText(self.tr("Per maand in {year}").format(year=snapshot.year.label()))
        if months is None:
            self.per_month.show_nothing(
                self.tr("Te weinig gegevens voor een trend"),
                self.tr("Vanaf twee maanden in {year} verschijnt de grafiek.").format(
                    year=snapshot.year.label()
                ),
            )
        else:
            self.per_month.show_chart(months)

    def _show_table(self, snapshot: BurgernetSnapshot) -> None:
        ends = until(snapshot)
        self.scope_text.setText(", ".join(part for part in (snapshot.year.label(), ends) if part))
        target = target_for(snapshot)
        key = self.tr("stip: percentage, lijn: onzekerheid (95%)")
        if target is not None:
            aim = self.tr(", streep: doel {target}").format(target=target_words(target))
            if target.period.year != snapshot.year.year:
                aim = self.tr(", streep: doel {target} ({year})").format(
                    target=target_words(target), year=target.period.label()
                )
            key += aim
        self.key.setText(key)
        self.source.set_rows(rows_of(snapshot))

    def _totals(self, kept: Sequence[Row], count: int) -> Sequence[Row]:
        return totals(self._data.snapshot, kept, count) if self._data is not None else ()

    def _choose_year(self, year: str) -> None:
        scope = self.context.scope
        last = int(year)
        scope.choose(min(scope.first_year, last), last)

    def _choose_area(self, code: str) -> None:
        self.context.scope.choose(area=code)

    def _open_year(self, category: int) -> None:
        """Show the year of a point of the chart."""
        chart = self.per_year.chart
        if chart is not None:
            self._choose_year(chart.categories[category])

    def _save_chart(self, chart: Chart) -> None:
        save_chart(self, chart)

    def _show_months(self) -> None:
        """Show the months behind the figures of a municipality."""
        info = self.context.workspace.info
        place = self.table.view.place()
        key = place[0] if place is not None else None
        if info is not None and self._data is not None and isinstance(key, int):
            read = ReadMonths(info.region, key, self._data.snapshot.year.year)
            self.context.workspace.read(read, self._show_month_rows)

    def _show_month_rows(self, lines: list[MonthLine]) -> None:
        now = self.table.view.currentIndex()
        row = self.table.view.table.row(now.row()) if now.isValid() else None
        if row is None or self._data is None:
            return
        rows = [
            Row(
                line.period.key,
                line.period.label(),
                (line.period.label(), figure_cell(line.actions), figure_cell(line.successes)),
            )
            for line in lines
        ]
        title = self.tr("{name}, {year}").format(name=row.name, year=self._data.snapshot.year.label())
        text = self.tr("geslaagd van de acties per maand")
        self.panel.show_parts(title, text_of(row.cells[4]), text, rows, MONTHS)
        self.panel.show()
        self.panel.setFocus()

    def _close_panel(self) -> None:
        self.panel.hide()
        self.table.view.setFocus()

    def focus_filter(self) -> None:
        """Filter the table."""
        self.table.focus_filter()

    def regions(self) -> list[QWidget]:
        """Return header, figures, charts and table."""
        return [self.header, self.success, self.per_year, self.per_month, self.card]

    def export(self) -> ExportJob | None:
        """Return the table as it is shown."""
        if self._data is None:
            return None
        info = self.context.workspace.info
        snapshot = self._data.snapshot
        shown = [row.key for row in self.source.kept()]
        rows = tuple(row for row in snapshot.rows if row.area.id in shown)
        work = partial(write_burgernet, snapshot, rows, sample=info is not None and info.sample)
        name = self.tr("Burgernet {year}.xlsx").format(year=snapshot.year.label())
        return ExportJob(name, work, partial(work, smallest=self._data.smallest), persons=False)
