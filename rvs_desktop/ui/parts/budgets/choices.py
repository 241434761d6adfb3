"""The choices in the header of the page of budgets: whose, which year, up to which day, in which unit."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rvs_desktop.formats import format_date
from rvs_desktop.models.budgets.money import Unit
from rvs_desktop.ui import widgets
from rvs_desktop.ui.page import PageHeader

if TYPE_CHECKING:
    from rvs_desktop.ui.parts.budgets.reading import BudgetData


class BudgetChoices(QObject):
    """Four buttons with a list each; the page listens to their ``chosen``."""

    def __init__(self, header: PageHeader) -> None:
        super().__init__(header)
        self.body = widgets.ScopeButton(self.tr("Van"))
        self.year = widgets.ScopeButton(self.tr("Jaar"))
        self.until = widgets.ScopeButton(self.tr("Stand"))
        self.unit = widgets.ScopeButton(self.tr("Bedragen"))
        self.all = (self.body, self.year, self.until, self.unit)
        for choice in self.all:
            header.add_scope(choice)

    def show_for(self, data: BudgetData, until: str, unit: Unit) -> None:
        """Offer what there is around the budget that is shown; without a budget nothing is to be chosen."""
        sheet = data.sheet
        for choice in self.all:
            choice.setVisible(sheet is not None)
        if sheet is None:
            return
        year = sheet.budget.year
        self.body.set_choices([(one.code, one.short) for one in data.bodies], sheet.budget.body.code)
        self.year.set_choices([(str(one.year), str(one.year)) for one in reversed(data.budgets)], str(year))
        quarters = [date(year, 3, 31), date(year, 6, 30), date(year, 9, 30)]
        days = [("", self.tr("heel {year}").format(year=year))]
        days += [(one.isoformat(), self.tr("t/m {day}").format(day=format_date(one))) for one in quarters]
        self.until.set_choices(days, until)
        units = [
            (str(Unit.EUROS), self.tr("in euro")),
            (str(Unit.CENTS), self.tr("in euro en centen")),
            (str(Unit.THOUSANDS), self.tr("× € 1.000")),
        ]
        self.unit.set_choices(units, str(unit))
