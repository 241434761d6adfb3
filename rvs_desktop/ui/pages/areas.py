"""Gebieden: municipalities by district on a day, what happened to them, and figures in any division."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.formats import format_date, format_date_long
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.page import ExportJob, Page, PageContext
from rvs_desktop.ui.parts.areas import table as tables
from rvs_desktop.ui.parts.areas.detail import EventsCard
from rvs_desktop.ui.parts.areas.reading import (
    CHOSEN,
    NOW,
    REPORTED,
    AreasData,
    ReadAreas,
    ReadSeries,
    SeriesData,
)
from rvs_desktop.ui.parts.areas.steps import AreaSteps
from rvs_desktop.ui.tables.cells import Row
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rvs_desktop.models.area_changes.listing import AreaLine
    from rvs_desktop.store.database import Changes
    from rvs_desktop.ui.jobs import Progress

TABLES: Final = frozenset(
    {"area", "area_parent", "area_change", "area_change_part", "area_name", "population", "observation"}
)
AREAS, SERIES = "areas", "series"
_BACK: Final = 5
"""Years of a series before the last one that is looked at."""


class AreasPage(Page):
    """Municipalities or a series at the left, what happened at the right."""

    name = "areas"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Gebieden")
        self.header.title.setText(title)
        self.setAccessibleName(title)
        self.data: AreasData | None = None
        self.series: SeriesData | None = None
        self._day = date.today()  # noqa: DTZ011 - the user's own day
        self._measure, self._division, self._view = "", REPORTED, AREAS
        self.steps = AreaSteps(context, self)
        self.steps.told.connect(self.told)
        self._make_header()
        self._make_tables()
        self.events = EventsCard()
        self.events.day_wanted.connect(self._show_day)
        row = QHBoxLayout()
        row.setSpacing(theme.current().space("m"))
        row.addWidget(self.card, 70)
        row.addWidget(self.events, 30)
        self.content.addLayout(row, 1)
        context.scope.changed.connect(self._load_series)
        self._show_view(AREAS)

    def _make_header(self) -> None:
        self.day = widgets.ScopeButton(self.tr("Peildatum"))
        self.day.chosen.connect(self._choose_day)
        self.measure = widgets.ScopeButton(self.tr("Gegeven"))
        self.measure.chosen.connect(self._choose_measure)
        self.division = widgets.ScopeButton(self.tr("Indeling"))
        self.division.chosen.connect(self._choose_division)
        for part in (self.day, self.measure, self.division):
            self.header.add_scope(part)
        self.view = widgets.Segmented(
            [(AREAS, self.tr("Gemeenten")), (SERIES, self.tr("Reeks"))], self.tr("Weergave")
        )
        self.view.chosen.connect(self._show_view)
        self.header.add_action(self.view)
        self.header.add_action(self.context.commands.button("export", "", self.tr("Exporteren")))

    def _make_tables(self) -> None:
        look = theme.current()
        commands = self.context.commands
        self.card = widgets.Card(padding=1)
        self.stack = QStackedWidget()
        self.source = ListSource((), totals=self._totals)
        self.table = TablePanel(self.source, self.tr("Gemeenten"), self.tr("Filter gemeenten"))
        self.table.describe = self._describe
        self.table.keep_in(self.context.settings.tables, self.name)
        self.table.bar.addWidget(commands.button("area_merge", "", self.tr("Samenvoegen")))
        self.table.bar.addWidget(commands.button("area_split", "", self.tr("Splitsen")))
        self.table.bar.addWidget(commands.button("area_transfer", "", self.tr("Verplaatsen")))
        self.table.bar.addWidget(commands.button("area_rename", "", self.tr("Hernoemen")))
        self.figures = ListSource((), totals=self._series_totals)
        self.rows = TablePanel(self.figures, self.tr("Reeks"), self.tr("Filter gemeenten"))
        for panel in (self.table, self.rows):
            panel.view.freeze(1)
            self.stack.addWidget(panel)
        self.remark = widgets.label("", "caption", "muted", wrap=True)
        side = look.px(13)
        self.remark.setContentsMargins(side, look.px(4), side, look.px(6))
        self.card.content.addWidget(self.stack, 1)
        self.card.content.addWidget(self.remark)

    def load(self, changes: Changes | None = None) -> None:
        """Read the areas on the day, and the series when it is shown."""
        if changes is not None and not TABLES & set(changes.tables):
            return
        info = self.context.workspace.info
        if info is not None:
            read = ReadAreas(info.region, self._day)
            self.context.workspace.read(read, self._show, self._refuse)

    def do(self, command: str) -> None:
        """Do a verb of this page to the municipality that is chosen."""
        chosen = self._current()
        if command == "area_merge":
            self.steps.merge([chosen.area] if chosen else [], self._next_day())
            return
        if chosen is None:
            self.told.emit(self.tr("Kies eerst een gemeente in de tabel."))
            return
        verbs = {
            "area_split": self.steps.split,
            "area_rename": self.steps.rename,
            "area_transfer": self.steps.transfer,
            "area_end": self.steps.end,
        }
        verbs[command](chosen.area, self._next_day())

    def show_series(self, division: str) -> None:
        """Show figures as reported, in the division of now or of the day that is looked at."""
        self._division = division
        self._show_view(SERIES)
        if self.data is not None:
            self._show_choices(self.data)

    def go_to(self, target: str) -> None:
        """Choose a municipality by its code."""
        lines = self.data.snapshot.lines if self.data is not None else ()
        found = next((line.area.id for line in lines if line.area.code == target), None)
        if found is not None:
            self._show_view(AREAS)
            self.table.view.go_to(found, "name")

    def focus_filter(self) -> None:
        """Filter the table that is shown."""
        (self.table if self._view == AREAS else self.rows).focus_filter()

    def regions(self) -> list[QWidget]:
        """Return header, table and events."""
        return [self.header, self.card, self.events]

    def export(self) -> ExportJob | None:
        """Return the series that is shown: a list of areas is in the export of observations."""
        if self.series is None or self._view != SERIES:
            return None
        table = self.series.table
        name = f"{table.measure.name} {self._division_text()}".replace("/", "-")
        work = partial(_write, self.series, self._division_text(), sample=self._sample())
        return ExportJob(f"{name}.xlsx", work)

    def _sample(self) -> bool:
        info = self.context.workspace.info
        return info is not None and info.sample

    def _next_day(self) -> date:
        """Return the first of January after the day that is looked at: on which most changes begin."""
        return date(self._day.year + 1, 1, 1)

    def _current(self) -> AreaLine | None:
        place = self.table.view.place()
        key = place[0] if place else None
        lines = self.data.snapshot.lines if self.data is not None else ()
        return next((line for line in lines if line.area.id == key), None)

    def _describe(self) -> tuple[str, str]:
        line = self._current()
        return (line.area.name, line.origin) if line else ("", "")

    def _show(self, data: AreasData) -> None:
        self.data = self.steps.data = data
        snapshot = data.snapshot
        self.source.set_data(tables.area_sections(snapshot), tables.area_fields(snapshot))
        self.events.show_events(snapshot)
        self._show_choices(data)
        self._load_series()
        self._show_remark()

    def _show_choices(self, data: AreasData) -> None:
        today = date.today()  # noqa: DTZ011 - the user's own day
        days = {today: self.tr("vandaag")} if self._day == today else {self._day: format_date(self._day)}
        days.setdefault(today, self.tr("vandaag"))
        for event in data.snapshot.events:
            days.setdefault(event.day, format_date(event.day))
            days.setdefault(event.day - timedelta(days=1), format_date(event.day - timedelta(days=1)))
        ordered = sorted(days.items(), reverse=True)
        self.day.set_choices([(day.isoformat(), text) for day, text in ordered], self._day.isoformat())
        counted = [measure for measure in data.measures if measure.unit in ("count", "euro", "fte")]
        if not self._measure and counted:
            self._measure = counted[0].code
        self.measure.set_choices([(each.code, each.name) for each in counted], self._measure)
        self.division.set_choices(
            [
                (REPORTED, self.tr("zoals geleverd")),
                (NOW, self.tr("van nu")),
                (CHOSEN, self.tr("van de peildatum")),
            ],
            self._division,
        )

    def _show_view(self, view: str) -> None:
        self._view = view
        self.stack.setCurrentIndex(0 if view == AREAS else 1)
        self.view.set_value(view)
        for part in (self.measure, self.division):
            part.setVisible(view == SERIES)
        self._load_series()
        self._show_remark()

    def _show_day(self, day: date) -> None:
        self._day = day
        self.load()

    def _choose_day(self, key: str) -> None:
        self._show_day(date.fromisoformat(key))

    def _choose_measure(self, key: str) -> None:
        self._measure = key
        self._load_series()

    def _choose_division(self, key: str) -> None:
        self._division = key
        self._load_series()

    def _load_series(self) -> None:
        info = self.context.workspace.info
        if self._view != SERIES or info is None or not self._measure:
            return
        days = {NOW: date.today(), CHOSEN: self._day}  # noqa: DTZ011 - the user's own day
        last = self.context.scope.last_year
        read = ReadSeries(info.region, self._measure, (last - _BACK, last), days.get(self._division), "law")
        self.context.workspace.read(read, self._show_series, self._refuse)

    def _show_series(self, data: SeriesData) -> None:
        self.series = data
        self.figures.set_data(tables.series_sections(data), tables.series_fields(data))
        self._show_remark()

    def _division_text(self) -> str:
        return {
            REPORTED: self.tr("zoals geleverd"),
            NOW: self.tr("in de indeling van nu"),
            CHOSEN: self.tr("in de indeling van {day}").format(day=format_date(self._day)),
        }[self._division]

    def _show_remark(self) -> None:
        if self._view == AREAS:
            text = self.tr("Inwoners zijn omgerekend naar de indeling van {day}.")
            self.remark.setText(text.format(day=format_date_long(self._day)))
            return
        made = self.tr(
            "Een cijfer met een hoekje is samengesteld of deels bekend: wijs het aan voor de onderdelen."
        )
        self.remark.setText(f"{self._division_text().capitalize()}. {made}")

    def _totals(self, _rows: Sequence[Row], _of: int) -> Sequence[Row]:
        return [tables.total_row(self.data.snapshot)] if self.data is not None else []

    def _series_totals(self, _rows: Sequence[Row], _of: int) -> Sequence[Row]:
        return [tables.series_total(self.series)] if self.series is not None else []

    def _refuse(self, error: UserError) -> None:
        self.failed.emit(error)


def _write(data: SeriesData, division: str, path: Path, progress: Progress, *, sample: bool) -> None:
    """Write the series as it is shown; runs beside the screen."""
    from rvs_desktop.exporting.crosstab import crosstab_table
    from rvs_desktop.exporting.workbook import write_workbook

    write_workbook(crosstab_table(data.table, scope=division, sample=sample), path, progress=progress)
