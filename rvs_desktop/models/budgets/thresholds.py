"""From which deviation on an explanation is asked before a year is fixed; kept in the file, to be changed there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from rvs_desktop.errors import UserError
from rvs_desktop.models.budgets.layout import Amounts, BudgetSheet, SheetLine
from rvs_desktop.models.settings import change_setting, setting

_CENTS: Final = "budget_deviation_cents"
_PERCENT: Final = "budget_deviation_percent"


@dataclass(frozen=True)
class Threshold:
    """A deviation of more than so many cents, or of more than so many per cent of the budget."""

    cents: int = 2_500_000
    percent: int = 10

    def exceeded(self, amounts: Amounts) -> bool:
        """Tell whether what was realised differs so much from the amended budget that it asks for an explanation."""
        deviation = abs(amounts.realised - amounts.amended)
        return deviation > self.cents or deviation * 100 > abs(amounts.amended) * self.percent


def threshold(session: Session) -> Threshold:
    """Return the threshold of this file: € 25.000 or 10 % when nothing else was set."""
    usual = Threshold()
    return Threshold(
        int(setting(session, _CENTS, str(usual.cents))), int(setting(session, _PERCENT, str(usual.percent)))
    )


def change_threshold(session: Session, wanted: Threshold) -> None:
    """Set the threshold of this file; to be called inside an edit.

    Raises:
        UserError: if it is negative or more than all of a budget.
    """
    if wanted.cents < 0 or not 0 <= wanted.percent <= 100:
        raise UserError(
            "Deze drempel kan niet.", "Kies een bedrag vanaf € 0 en een percentage van 0 tot en met 100."
        )
    change_setting(session, _CENTS, str(wanted.cents))
    change_setting(session, _PERCENT, str(wanted.percent))


def deviations(sheet: BudgetSheet, limit: Threshold) -> tuple[SheetLine, ...]:
    """Return the lines that ask for an explanation, explained or not."""
    return tuple(line for line in sheet.lines if line.amounts != Amounts() and limit.exceeded(line.amounts))
