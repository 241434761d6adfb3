"""Begroting: the budget of a year in the Dutch layout, with realisation, years side by side, checks and payers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets.money import Unit
from rvs_desktop.ui import theme, widgets
from rvs_desktop.ui.charts.card import ChartCard
from rvs_desktop.ui.page import ExportJob, Page, PageContext
from rvs_desktop.ui.parts.budgets.amend_steps import AmendSteps
from rvs_desktop.ui.parts.budgets.amendments import AmendmentsCard
from rvs_desktop.ui.parts.budgets.banner import BalanceBanner
from rvs_desktop.ui.parts.budgets.cards import ChecksCard, contribution_chart
from rvs_desktop.ui.parts.budgets.choices import BudgetChoices
from rvs_desktop.ui.parts.budgets.contributions import ContributionsCard
from rvs_desktop.ui.parts.budgets.export import export_job
from rvs_desktop.ui.parts.budgets.fund_steps import FundSteps
from rvs_desktop.ui.parts.budgets.funds import FundsCard
from rvs_desktop.ui.parts.budgets.importing import BudgetImport
from rvs_desktop.ui.parts.budgets.linking import LinkSteps
from rvs_desktop.ui.parts.budgets.panel import LinePanel
from rvs_desktop.ui.parts.budgets.pasting import PasteSteps, is_lines
from rvs_desktop.ui.parts.budgets.reading import BudgetData, ReadActuals, ReadBudget
from rvs_desktop.ui.parts.budgets.schemes import SchemeSteps
from rvs_desktop.ui.parts.budgets.steps import BudgetSteps
from rvs_desktop.ui.parts.budgets.table import BudgetTable, TypeInLines
from rvs_desktop.ui.parts.budgets.years import YearsCard, fitting
from rvs_desktop.ui.parts.card_reading import CardReading
from rvs_desktop.ui.parts.chart_saving import save_chart
from rvs_desktop.ui.parts.columns import TwoColumns
from rvs_desktop.ui.tables.cells import Row
from rvs_desktop.ui.tables.clipboard import Block
from rvs_desktop.ui.tables.listed import ListSource
from rvs_desktop.ui.tables.panel import TablePanel
from rvs_desktop.ui.tables.source import CellEdit, Verdict

if TYPE_CHECKING:
    from rvs_desktop.models.budgets.layout import SheetLine
    from rvs_desktop.models.budgets.realising import ActualView
    from rvs_desktop.models.fields import Field
    from rvs_desktop.store.database import Changes

PREFIXES: Final = (
    "budget",
    "contribution",
    "scheme",
    "indexation",
    "carry_over",
    "reserve",
    "population",
    "file_setting",
)
"""Beginnings of the names of tables whose rows are on this page."""
MOST_ROWS: Final = 16
"""Rows of a budget that are seen without scrolling inside its card."""


class BudgetsPage(Page):
    """The budget at the left with years and checks below it; who pays what at the right."""

    name = "budgets"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Begroting")
        self.header.title.setText(title)
        self.setAccessibleName(title)
        self.data = BudgetData((), ())
        self.lines: BudgetTable | None = None
        self._body, self._year, self._until = "", context.scope.last_year, ""
        self._unit = Unit.EUROS
        self.steps = BudgetSteps(context, self)
        self.steps.year_wanted.connect(self._show_year)
        self.fund_steps, self.scheme_steps = FundSteps(context, self), SchemeSteps(context, self)
        self.link_steps, self.amend_steps = LinkSteps(context, self), AmendSteps(context, self)
        for steps in (self.steps, self.fund_steps, self.scheme_steps, self.link_steps, self.amend_steps):
            steps.told.connect(self.told)
        self.importing = BudgetImport(context, self)
        self.importing.told.connect(self.told)
        self.importing.body_wanted.connect(self._choose_body)
        self.pasting = PasteSteps(context, self)
        self.pasting.told.connect(self.told)
        self._make_header()
        self.banner = BalanceBanner()
        self._make_table()
        self._make_cards()
        self._lay_out()
        self._reading = CardReading(self, self.card, self.show_data)

    def _make_header(self) -> None:
        self.choices = BudgetChoices(self.header)
        chosen = (self._choose_body, self._choose_year, self._choose_until, self._choose_unit)
        for choice, choose in zip(self.choices.all, chosen, strict=True):
            choice.chosen.connect(choose)
        self.header.add_action(self.context.commands.button("budget_page", "icon"))
        self.header.add_action(self.context.commands.button("export", "", self.tr("Exporteren")))
        self.header.add_action(
            self.context.commands.button("budget_import", "primary", self.tr("Importeren"))
        )

    def _make_table(self) -> None:
        self.card = widgets.Card(padding=1)
        self.source = ListSource((), check=self._check, apply=self._apply, totals=self._totals)
        self.table = TablePanel(self.source, self.tr("Begroting"), self.tr("Filter regels"))
        self.table.view.freeze(1)
        self.table.view.spread(1.7, 0.75)
        self.table.keep_in(self.context.settings.tables, self.name)
        self.table.details_wanted.connect(self.show_line)
        self.table.view.commands.rows_from = self._take_lines
        self.table.clearing = (self.tr("Leegmaken"), "Del")
        before: QWidget = self.table.filter
        for key, text in (("budget_amend", self.tr("Wijziging")), ("budget_add", self.tr("Regel toevoegen"))):
            button = self.context.commands.button(key, "", text)
            self.table.bar.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        self.card.content.addWidget(self.table)

    def _make_cards(self) -> None:
        self.chart = ChartCard(self.tr("Bijdragen per jaar"))
        self.chart.save_wanted.connect(partial(save_chart, self))
        self.chart.told.connect(self.told)
        self.chart.point_wanted.connect(self._open_year)
        self.chart.setMaximumHeight(theme.current().px(430))
        self.contributions = ContributionsCard()
        self.years = YearsCard()
        self.link_steps.serve(self.years)
        self.amendments = AmendmentsCard()
        self.amendments.verb_wanted.connect(self.amend_steps.do)
        for card in (self.amendments, self.contributions):
            card.told.connect(self.told)
        self.funds = FundsCard()
        self.fund_steps.serve(self.funds)
        self.scheme_steps.serve(self.contributions)
        self.checks = ChecksCard()
        self.checks.accept_wanted.connect(self.steps.accept)
        self.checks.line_wanted.connect(self._go_to_line)
        self.checks.reserve_wanted.connect(self.funds.show_row)
        self.panel = LinePanel()
        self.panel.closed.connect(self._close_panel)
        self.panel.realise_wanted.connect(partial(self.do, "budget_realise"))
        self.panel.explain_wanted.connect(partial(self.do, "budget_explain"))
        self.panel.value_wanted.connect(self._value)
        self.panel.remove_wanted.connect(self._remove_entry)

    def _lay_out(self) -> None:
        look = theme.current()
        wide = QWidget()
        column = self._column = QVBoxLayout(wide)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space("m"))
        column.addWidget(self.banner)
        column.addWidget(self.card)
        column.addWidget(self.amendments)
        column.addWidget(self.years, 2)
        column.addWidget(self.funds)
        column.addWidget(self.checks)
        self.columns = TwoColumns(wide, [self.chart, self.contributions], self.panel)
        self.nothing = widgets.EmptyState(
            "wallet",
            self.tr("Nog geen begroting"),
            self.tr("Importeer een begroting uit Excel, of maak er een en typ de regels."),
            self.tr("Nieuwe begroting"),
        )
        self.nothing.wanted.connect(self._new_budget)
        self._switch = QStackedWidget()
        self._switch.addWidget(self.columns)
        self._switch.addWidget(self.nothing)
        self.content.addWidget(self._switch, 1)

    def load(self, changes: Changes | None = None) -> None:
        """Read the budget again when it may differ."""
        info = self.context.workspace.info
        if info is None or (
            changes is not None and not any(name.startswith(PREFIXES) for name in changes.tables)
        ):
            return
        as_of = date.fromisoformat(self._until) if self._until else None
        self._reading.read(ReadBudget(self._body, self._year, as_of))

    def show_data(self, data: BudgetData) -> None:
        """Show a budget as it was read."""
        self.data = data
        for steps in (self.steps, self.fund_steps, self.amend_steps, self.scheme_steps):
            steps.data = data
        self.link_steps.data = data
        sheet = data.sheet
        self._switch.setCurrentIndex(0 if sheet is not None else 1)
        self.choices.show_for(data, self._until, self._unit)
        if sheet is None or data.years is None:
            self.lines = None
            return
        self._body, self._year = sheet.budget.body.code, sheet.budget.year
        info = self.context.workspace.info
        editable = info is not None and not info.read_only
        self.lines = BudgetTable(sheet, self._unit, read_only=not editable)
        self.banner.show_balance(sheet.budget, data.checks)
        self.table.rest = self.lines.told()
        self.source.set_data(self.lines.sections(), self.lines.fields())
        self.card.setMinimumHeight(fitting(self.table, self.source.count(), MOST_ROWS))
        self._column.setStretchFactor(self.card, 3 if self.source.count() > MOST_ROWS else 0)
        self.amendments.show_amendments(
            data.amendments, self._unit, editable=editable and not sheet.budget.fixed
        )
        self.years.show_years(data.years, self._unit, editable=editable)
        self.checks.show_checks(data.checks, editable=editable)
        self.contributions.show_tables(data.contributions, data.paid, data.settled, editable=editable)
        self.funds.show_funds(data.funds, self._unit, editable=editable)
        self._show_chart()
        if self.panel.isVisible() and self.line() is None:
            self.columns.show_panel(shown=False)  # it showed a line of another budget
        elif self.panel.isVisible():
            self.show_line()

    def _show_chart(self) -> None:
        info = self.context.workspace.info
        source = self.tr("Voorbeeldgegevens") if info is not None and info.sample else ""
        assert self.data.years is not None
        chart = contribution_chart(self.data.years, source)
        if chart is None:
            self.chart.show_nothing(
                self.tr("Geen bijdragen per partij"),
                self.tr("Geen van de baten noemt wie hem betaalt."),
            )
        else:
            self.chart.show_chart(chart)

    def _choose_body(self, code: str) -> None:
        self._body = code
        self.load()

    def _choose_year(self, year: str) -> None:
        self._year, self._until = int(year), ""
        self.load()

    def _choose_until(self, day: str) -> None:
        self._until = day
        self.load()

    def _choose_unit(self, unit: str) -> None:
        self._unit = Unit(unit)
        self.show_data(self.data)

    def _show_year(self, body: str, year: int) -> None:
        self._body, self._year, self._until = body, year, ""

    def _open_year(self, category: int) -> None:
        if self.chart.chart is not None:
            self._choose_year(self.chart.chart.categories[category])

    def _new_budget(self) -> None:
        self.steps.new_budget(self._year)

    def _check(self, row: Row, field: Field, text: str) -> Verdict:
        assert self.lines is not None
        return self.lines.check(row, field, text)

    def _apply(self, label: str, edits: Sequence[CellEdit]) -> None:
        self.context.workspace.edit(label, TypeInLines(tuple(edits)), None, self._edit_refused)

    def _edit_refused(self, error: UserError) -> None:
        self.table.status.show_refusal(str(error))

    def _totals(self, kept: Sequence[Row], count: int) -> Sequence[Row]:
        del kept
        return self.lines.totals() if self.lines is not None and count else ()

    def line(self) -> SheetLine | None:
        """Return the line that is current in the table."""
        place = self.table.view.place()
        key = place[0] if place is not None else None
        return self.lines.lines.get(key) if self.lines is not None and isinstance(key, int) else None

    def do(self, command: str) -> None:
        """Do a verb of this page with the current line."""
        line = self.line()
        whole = {
            "budget_import": partial(self.importing.start, self._body),
            "budget_add": partial(self.steps.add_line, line),
            "budget_amend": partial(self.amend_steps.do, "open", None),
            "budget_withdraw": self.amendments.withdraw,
            "budget_status": self.steps.next_status,
            "budget_new": self._new_budget,
            "budget_paste": self._paste_lines,
            "budget_page": partial(self.steps.report, self._unit),
            "budget_reserve": self.fund_steps.move_reserve,
            "budget_grant": self.fund_steps.enter_grant,
            "budget_carry": self.fund_steps.carry_over,
            "budget_scheme": self.scheme_steps.new,
            "budget_letters": self.contributions.send_letters,
        }.get(command)
        if whole is not None:
            whole()
        elif line is None:
            self.table.status.show_refusal(self.tr("Kies eerst een regel in de tabel."))
        else:
            self._do_with(line, command)

    def _do_with(self, line: SheetLine, command: str) -> None:
        if command == "budget_realise":
            self.steps.realise(line)
        elif command == "budget_explain":
            self.steps.explain(line)
        elif command == "budget_remove":
            self.steps.remove_line(line)
        else:
            self.steps.move_line(line, -1 if command == "budget_up" else 1)

    def _paste_lines(self) -> None:
        """Take the clipboard as lines, if lines can be added here."""
        if self.lines is None or self.data.sheet is None:
            self.told.emit(self.tr("Maak eerst een begroting; plak daarna de regels."))
        elif self.lines.shut:
            self.table.status.show_refusal(self.lines.shut)
        else:
            self.pasting.start(self.data.sheet, self.line())

    def _take_lines(self, block: Block) -> bool:
        """Take a pasted block that is lines and no figures for cells."""
        if self.data.sheet is None or self.lines is None or not is_lines(block.rows):
            return False
        if self.lines.shut:
            self.table.status.show_refusal(self.lines.shut)
        else:
            self.pasting.take(block, self.data.sheet, self.line())
        return True

    def go_to(self, target: str) -> None:
        """Show the budget of a body and year: ``bureau-rvs:2021``."""
        body, _, year = target.partition(":")
        self._show_year(body, int(year or self._year))
        self.load()

    def _go_to_line(self, line: int) -> None:
        self.table.view.go_to(line, "label")
        self.table.view.setFocus()

    def show_line(self) -> None:
        """Show what stands behind the current line."""
        line, sheet = self.line(), self.data.sheet
        if line is None or sheet is None:
            text = self.tr("Dit is een som; kies een regel om te zien waaruit hij bestaat.")
            self.table.status.show_refusal(text)
            return
        self.context.workspace.read(ReadActuals(sheet.budget.id, line.id, sheet.as_of), self._show_entries)

    def _show_entries(self, entries: list[ActualView]) -> None:
        line = self.line()
        if line is None:
            return
        info = self.context.workspace.info
        sheet = self.data.sheet
        editable = info is not None and not info.read_only and sheet is not None and not sheet.budget.fixed
        self.panel.show_line(line, entries, self.data.amendments, self._unit, editable=editable)
        self.columns.show_panel(shown=True)
        self.panel.setFocus()

    def _value(self) -> None:
        line = self.line()
        if line is not None:
            self.steps.value(line)

    def _remove_entry(self, entry: int) -> None:
        line = self.line()
        if line is not None:
            self.steps.remove_entry(entry, line.label)

    def _close_panel(self) -> None:
        self.columns.show_panel(shown=False)
        self.table.view.setFocus()

    def export(self) -> ExportJob | None:
        """Return the budget as a workbook."""
        info = self.context.workspace.info
        sheet = self.data.sheet
        return export_job(sheet, sample=info is not None and info.sample) if sheet is not None else None

    def focus_filter(self) -> None:
        """Filter the lines."""
        self.table.focus_filter()

    def regions(self) -> list[QWidget]:
        """Return header, budget, years, checks, chart and payers."""
        return [
            self.header,
            self.card,
            self.amendments,
            self.years,
            self.funds,
            self.checks,
            self.chart,
            self.contributions,
        ]
