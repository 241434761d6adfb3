"""Resultaten: indicators against their targets, for the region and per district, with the story behind each figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from rvs_desktop.periods import Period, PeriodKind
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.charts.card import ChartCard
from rvs_desktop.ui.charts.data import Chart
from rvs_desktop.ui.page import ExportJob, Page, PageContext
from rvs_desktop.ui.parts.card_reading import CardReading
from rvs_desktop.ui.parts.chart_saving import save_chart
from rvs_desktop.ui.parts.indicators.behind import ReadBehind
from rvs_desktop.ui.parts.indicators.chart import story_chart
from rvs_desktop.ui.parts.indicators.export import export_job
from rvs_desktop.ui.parts.indicators.facets import Facets, kept, why_none
from rvs_desktop.ui.parts.indicators.reading import ReadMatrix, ReadSources, ReadStory, SourceData
from rvs_desktop.ui.parts.indicators.side import StorySide
from rvs_desktop.ui.parts.indicators.sources import SourcesView
from rvs_desktop.ui.parts.indicators.steps import IndicatorSteps
from rvs_desktop.ui.parts.indicators.table import chip, fields, headline, sections
from rvs_desktop.ui.parts.indicators.views import FacetBar, ViewsMenu
from rvs_desktop.ui.parts.scope_choices import years_to_offer
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from rvs_desktop.models.indicators.behind import BehindLine
    from rvs_desktop.models.indicators.matrix import ResultsMatrix
    from rvs_desktop.models.indicators.story import IndicatorStory
    from rvs_desktop.models.indicators.views import SavedView
    from rvs_desktop.store.database import Changes

TOUCHING: Final = frozenset(
    {
        "indicator",
        "published_figure",
        "figure_choice",
        "observation",
        "contradiction",
        "target",
        "series_break",
        "file_setting",
        "measure",
        "rate",
        "area",
        "area_parent",
        "population",
    }
)
"""Tables whose rows are on this page."""
SETTLING_MS: Final = 120
"""The story of a row is read when the cursor rests on it, not for every row it passes."""


class IndicatorsPage(Page):
    """The matrix with the chart of the current indicator and what stands beside it below; or the sources."""

    name = "indicators"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Resultaten")
        self.header.title.setText(title)
        self.setAccessibleName(title)
        self.matrix: ResultsMatrix | None = None
        self._whole: ResultsMatrix | None = None
        self.story: IndicatorStory | None = None
        self._year, self._wanted = 0, ""
        self._asked = ("", "")
        self.steps = IndicatorSteps(context, self)
        self.steps.told.connect(self.told)
        self._make_header()
        self._make_table()
        self._make_cards()
        self._lay_out()
        self._reading = CardReading(self, self.card, self._show)
        self._rest = self._timer(SETTLING_MS, self._read_story)

    def _timer(self, after: int, call: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(after)
        made.timeout.connect(call)
        return made

    def _make_header(self) -> None:
        self.year = widgets.ScopeButton(self.tr("Jaar"))
        self.bar = FacetBar(self)
        self.bar.chosen.connect(self._narrow)
        self.theme = self.bar.theme
        self.year.chosen.connect(self._choose_year)
        for choice in (self.year, self.theme, self.bar.status, self.bar.level):
            self.header.add_scope(choice)
        choices = [("matrix", self.tr("Matrix")), ("sources", self.tr("Bronnen"))]
        self.views = widgets.Segmented(choices, self.tr("Weergave"))
        self.views.chosen.connect(self.show_view)
        self.header.add_action(self.views)
        self.kept_views = ViewsMenu(self)
        self.kept_views.wanted.connect(self.bar.choose)
        self.kept_views.save_wanted.connect(self._save_view)
        self.kept_views.forget_wanted.connect(self.steps.forget_view)
        self.header.add_action(self.kept_views.button)
        self.add = widgets.button(self.tr("Eigen indicator"), "", "add")
        self.add.clicked.connect(self.steps.add_indicator)
        self.header.add_action(self.add)
        self.header.add_action(self.context.commands.button("export", "", self.tr("Exporteren")))

    def _make_table(self) -> None:
        self.card = widgets.Card(padding=1)
        self.source = ListSource(())
        self.table = TablePanel(self.source, self.tr("Resultaten"), self.tr("Filter indicatoren"))
        self.heading = widgets.label("", "subtitle")
        self.count = widgets.label("", "caption", "muted")
        self.count.setToolTip(
            self.tr(
                "Districten: bij aantallen de verandering, bij percentages de status tegen het regionale doel."
            )
        )
        self.table.put_before_filter(self.heading, self.count)
        self.table.view.freeze(1)
        self.table.view.spread(1.3, 0.95)
        self.table.keep_in(self.context.settings.tables, self.name)
        self.table.current_moved.connect(self._wait_for_rest)
        self.table.details_wanted.connect(self._show_behind)
        self.card.content.addWidget(self.table, 1)
        self.nothing = widgets.EmptyState("document_search", "", "", self.tr("Keuzes wissen"))
        self.nothing.wanted.connect(self._clear_choices)
        self.nothing.hide()
        self.card.content.addWidget(self.nothing, 1)
        self.card.setMinimumHeight(theme.current().px(340))

    def _make_cards(self) -> None:
        self.chart = ChartCard(self.tr("Verloop"))
        self.chart.save_wanted.connect(self._save_chart)
        self.chart.told.connect(self.told)
        self.chart.point_wanted.connect(self._open_point)
        self.verdict = widgets.Chip()
        self.verdict.hide()
        self.chart.head.insertWidget(1, self.verdict)
        self.side = StorySide()
        self.side.read_wanted.connect(self._read_for_side)
        self.passport, self.behind = self.side.passport, self.side.behind
        self.passport.target_wanted.connect(self._decide_target)
        self.passport.edit_wanted.connect(self.steps.edit_passport)
        self.passport.withdraw_wanted.connect(self._withdraw_target)
        self.passport.end_wanted.connect(self._end_indicator)
        self.passport.restart_wanted.connect(self.steps.restart_limits)
        self.side.compare.save_wanted.connect(self._save_chart)
        self.side.compare.told.connect(self.told)
        self.side.compare.behind_wanted.connect(self._open_line)
        self.side.editions.take_over_wanted.connect(self._take_over)
        self.behind.closed.connect(self._close_behind)
        self.behind.file_wanted.connect(self.page_wanted)
        self.sources = SourcesView()
        self.sources.choose_published_wanted.connect(self.steps.choose_published)
        self.sources.settle_wanted.connect(self.steps.settle)

    def _lay_out(self) -> None:
        look = theme.current()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        column.addWidget(self.card, 56)
        lower = QHBoxLayout()
        lower.setSpacing(look.space("m"))
        for card in (self.chart, self.side):
            card.setMinimumHeight(look.px(240))
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            lower.addWidget(card, 1)
        column.addLayout(lower, 44)
        self._switch = QStackedWidget()
        self._switch.addWidget(widgets.scrolled(inside, stop=False))
        self._switch.addWidget(widgets.scrolled(self.sources))
        self.content.addWidget(self._switch, 1)

    def load(self, changes: Changes | None = None) -> None:
        """Read the results again when they may differ."""
        info = self.context.workspace.info
        if info is None or (changes is not None and not TOUCHING & set(changes.tables)):
            return
        self.add.setEnabled(not info.read_only)
        read = ReadMatrix(info.region, self._year)
        self._reading.read(read)
        from rvs_desktop.models.indicators.views import saved_views

        self.context.workspace.read(saved_views, self._show_views)
        if self.views.value() == "sources":
            self.context.workspace.read(ReadSources(info.region), self._show_sources)

    def _show(self, matrix: ResultsMatrix) -> None:
        first = self.matrix is None
        self._whole = matrix
        self._year = matrix.year.year
        self.steps.themes = matrix.themes
        self.year.set_choices(years_to_offer(self._year, matrix.years), str(self._year))
        self.heading.setText(self.tr("Resultaten {year}").format(year=self._year))
        self._narrow(self.bar.facets)
        self._go_to_wanted()
        if first and self.table.view.place() is None and matrix.rows:
            self.table.view.go_to(matrix.rows[0].about.code, "name")
        self._asked = ("", "")
        self._rest.start()

    def _narrow(self, facets: Facets) -> None:
        """Show what fits the choices, or say why nothing does."""
        if self._whole is None:
            return
        self.bar.show_choices(self._whole)
        self.matrix = matrix = replace(self._whole, rows=kept(self._whole.rows, facets))
        self.count.setText(headline(matrix))
        self.source.set_data(sections(matrix), fields(matrix))
        nothing = not matrix.rows and facets.any
        self.table.setVisible(not nothing)
        self.nothing.setVisible(nothing)
        if nothing:
            title = self.tr("Geen indicator past bij deze keuzes")
            self.nothing.set_texts(title, why_none(self._whole, facets), self.tr("Keuzes wissen"))

    def _clear_choices(self) -> None:
        self.bar.choose(Facets())

    def _show_views(self, views: Sequence[SavedView]) -> None:
        self.kept_views.show_views(views, editable=self._editable())

    def _save_view(self) -> None:
        self.steps.save_view(self.bar.facets)

    def go_to(self, target: str) -> None:
        """Show an indicator by its code, or the sources: ``cyber``, ``sources``."""
        if target == "sources":
            self.views.set_value("sources")
            self.show_view("sources")
            return
        self.views.set_value("matrix")
        self.show_view("matrix")
        self._wanted = target
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        if self.matrix is None or not self._wanted:
            return
        wanted, self._wanted = self._wanted, ""
        shown, every = (
            {row.about.code for row in one.rows} for one in (self.matrix, self._whole or self.matrix)
        )
        if wanted in every - shown:
            self._clear_choices()
        if not self.table.view.go_to(wanted, "name"):
            self._asked = ("", "")
            self._read_story_of(wanted, self.matrix.region.code)
        self.table.view.setFocus()

    def _choose_year(self, year: str) -> None:
        self._year = int(year)
        self.load()

    def show_view(self, view: str) -> None:
        """Show the matrix or the sources."""
        self._switch.setCurrentIndex(int(view == "sources"))
        info = self.context.workspace.info
        if view == "sources" and info is not None:
            self.context.workspace.read(ReadSources(info.region), self._show_sources)

    def _show_sources(self, data: SourceData) -> None:
        self.sources.show_sources(data, editable=self._editable())

    def _show_behind(self) -> None:
        """Show every line and cell behind the current figure: of its area, in this year or the year before."""
        place = self.table.view.place()
        if self.matrix is None or place is None or ":" in str(place[0]):
            return
        areas = {area.code: area.name for area in (self.matrix.region, *self.matrix.districts)}
        year = self.matrix.year.shift(-1) if place[1] == "previous" else self.matrix.year
        area = place[1] if place[1] in areas else self.matrix.region.code
        self._ask_behind(str(place[0]), area, year)

    def _ask_behind(self, code: str, area: str, year: Period) -> None:
        info = self.context.workspace.info
        if info is not None and self.story is not None:
            about = self._whole.about(code) if self._whole is not None else None
            name = about.name if about is not None else self.story.about.name
            self._behind_title = f"{name}, {year.label()}"
            read = ReadBehind(info.region, code, area, year)
            self.context.workspace.read(read, self._show_behind_lines)

    _behind_title = ""

    def _show_behind_lines(self, lines: list[BehindLine]) -> None:
        self.side.show_behind(self._behind_title, lines)

    def _close_behind(self) -> None:
        self.side.close_behind()
        self.table.view.setFocus()

    def _read_for_side(self, work: Callable[[Session], object], show: Callable[[object], None]) -> None:
        self.context.workspace.read(work, show)

    def _editable(self) -> bool:
        info = self.context.workspace.info
        return info is not None and not info.read_only

    def _wait_for_rest(self) -> None:
        self._rest.start()

    def _read_story(self) -> None:
        """Read the story of the current row, in the area of the current column."""
        place = self.table.view.place()
        if place is None or self.matrix is None or not isinstance(place[0], str) or ":" in place[0]:
            return
        areas = {area.code for area in self.matrix.districts}
        self._read_story_of(place[0], place[1] if place[1] in areas else self.matrix.region.code)

    def _read_story_of(self, code: str, area: str) -> None:
        if (code, area) != self._asked:
            self._asked = (code, area)
            self.context.workspace.read(ReadStory(code, area), self._show_story)

    def _show_story(self, story: IndicatorStory) -> None:
        self.story = self.steps.story = story
        chart = story_chart(story, "")
        if chart is None:
            self.chart.title.setText(story.about.name)
            self.chart.show_nothing(
                self.tr("Nog geen cijfers"),
                self.tr("Van {name} in {area} is geen cijfer bekend.").format(
                    name=story.about.name, area=story.area.name
                ),
            )
        else:
            self.chart.show_chart(chart)
        self.verdict.setVisible(story.last is not None and chart is not None)
        if story.last is not None:
            self.verdict.set_state(*chip(story.last.judgement))
        info = self.context.workspace.info
        self.side.region = info.region if info is not None else ""
        self.side.editable = self._editable()
        self.side.show_story(story)

    def _open_point(self, category: int) -> None:
        """Show what is behind a point of the chart (story J6-4)."""
        chart = self.chart.chart
        if chart is not None and self.story is not None and chart.categories[category].isdecimal():
            year = Period(PeriodKind.YEAR, int(chart.categories[category]))
            self._ask_behind(self.story.about.code, self.story.area.code, year)

    def _open_line(self, code: str, area: str, period: str) -> None:
        """Show what is behind a point of the lines that are compared."""
        self._ask_behind(code, area, Period.parse(period))

    def _take_over(self) -> None:
        self.steps.take_over(self._year)

    def _decide_target(self) -> None:
        self.steps.decide_target(self._year)

    def _withdraw_target(self) -> None:
        self.steps.withdraw_target(self._year)

    def _end_indicator(self) -> None:
        self.steps.end_indicator(self._year)

    def _save_chart(self, chart: Chart) -> None:
        save_chart(self, chart)

    def focus_filter(self) -> None:
        """Filter the indicators, or the sources."""
        (self.sources.table if self.views.value() == "sources" else self.table).focus_filter()

    def regions(self) -> list[QWidget]:
        """Return header, matrix, chart and what stands beside it; or the sources."""
        if self.views.value() == "sources":
            return [self.header, self.sources]
        return [self.header, self.card, self.chart, self.side.currentWidget()]

    def export(self) -> ExportJob | None:
        """Return the matrix as it is shown."""
        if self.matrix is None:
            return None
        return export_job(self.matrix, [row.key for row in self.source.kept()], self.heading.text())
